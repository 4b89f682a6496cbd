import {SearchIcon} from '@sanity/icons/Search'
import {Button, Card, Flex, Label, Stack, Text} from '@sanity/ui'
import {Autocomplete} from '@sanity/ui/autocomplete'
import {useId} from 'react'

/** A condition that can be compared with. */
export interface Choice {
  /** Its id. */
  value: string
  title: string
  synonyms: string[]
  /** Whether the two conditions are linked as look-alikes, by either. */
  lookAlike: boolean
}

/**
 * Every other condition.
 *
 * @param id - `$id`: the id of this one, without `drafts.`.
 */
export const choicesBeside = /* groq */ `*[_type == "condition" && _id != $id] | order(title asc, _id asc) {
  "value": _id,
  "title": coalesce(title, "Untitled condition"),
  "synonyms": coalesce(synonyms[defined(label)].label, []),
  "lookAlike": count(coalesce(relatedConditions[kind == "differential" && condition._ref == $id], [])) > 0 ||
    _id in *[_type == "condition" && _id == $id].relatedConditions[kind == "differential"].condition._ref
}`

interface ChooserProps {
  conditions: Choice[]
  other: string | undefined
  onChoose: (id: string | undefined) => void
}

/** Finds the other condition by name or synonym; look-alikes are offered at once. */
export function ConditionChooser({conditions, other, onChoose}: ChooserProps) {
  const id = useId()
  const lookAlikes = conditions.filter(({lookAlike}) => lookAlike)
  return (
    <Stack gap={4}>
      <Stack gap={3}>
        <Label as="label" htmlFor={id} size={1}>
          Compare with
        </Label>
        <Autocomplete
          filterOption={matches}
          icon={SearchIcon}
          id={id}
          onChange={(value) => onChoose(value || undefined)}
          openButton
          options={conditions}
          placeholder="Type the name of a condition"
          renderOption={({title, synonyms}) => (
            <Card as="button" padding={3}>
              <Stack gap={2}>
                <Text size={1} weight="medium">
                  {title}
                </Text>
                {synonyms.length > 0 && (
                  <Text muted size={1}>
                    {synonyms.join(', ')}
                  </Text>
                )}
              </Stack>
            </Card>
          )}
          renderValue={(value, option) =>
            option?.title ?? conditions.find((one) => one.value === value)?.title ?? ''
          }
          value={other}
        />
      </Stack>
      {lookAlikes.length > 0 && (
        <Flex align="center" gap={2} wrap="wrap">
          <Text muted size={1}>
            Look-alikes:
          </Text>
          {lookAlikes.map(({value, title}) => (
            <Button
              aria-pressed={value === other}
              fontSize={1}
              key={value}
              mode="ghost"
              onClick={() => onChoose(value)}
              padding={2}
              selected={value === other}
              text={title}
            />
          ))}
        </Flex>
      )}
      {!other && (
        <Card border padding={4} radius={2} tone="transparent">
          <Text muted size={1}>
            Choose a condition to see which symptoms, causes, treatments and tests both have, and
            what tells them apart.
          </Text>
        </Card>
      )}
    </Stack>
  )
}

function matches(query: string, {title, synonyms}: Choice): boolean {
  const wanted = query.trim().toLowerCase()
  return [title, ...synonyms].some((name) => name.toLowerCase().includes(wanted))
}
