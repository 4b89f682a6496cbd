import {Checkbox, Flex, Select, Stack, Text, TextInput} from '@sanity/ui'
import {useId} from 'react'

import type {Term} from '../../schemas/index.ts'

interface FieldProps<Value> {
  title: string
  value: Value | undefined
  onChange: (value: Value | undefined) => void
}

/** One of some terms, or none. */
export function ChoiceField({
  title,
  terms,
  value,
  onChange,
}: FieldProps<string> & {terms: readonly Term[]}) {
  const id = useId()
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {title}
      </Text>
      <Select
        fontSize={1}
        id={id}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
        value={value ?? ''}
      >
        <option value="">Not said</option>
        {terms.map(({value, title}) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </Select>
    </Stack>
  )
}

/** Any of some terms. */
export function ChoicesField({
  title,
  terms,
  value = [],
  onChange,
}: FieldProps<string[]> & {terms: readonly Term[]}) {
  const id = useId()
  return (
    <Stack aria-labelledby={id} gap={3} role="group">
      <Text id={id} size={1} weight="medium">
        {title}
      </Text>
      <Flex gap={4} wrap="wrap">
        {terms.map((term) => (
          <Flex align="center" as="label" gap={2} key={term.value}>
            <Checkbox
              checked={value.includes(term.value)}
              onChange={(event) => {
                const rest = value.filter((one) => one !== term.value)
                onChange(event.currentTarget.checked ? [...rest, term.value] : rest)
              }}
            />
            <Text size={1}>{term.title}</Text>
          </Flex>
        ))}
      </Flex>
    </Stack>
  )
}

/** A line of text. */
export function TextField({title, value, onChange}: FieldProps<string>) {
  const id = useId()
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {title}
      </Text>
      <TextInput
        fontSize={1}
        id={id}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
        value={value ?? ''}
      />
    </Stack>
  )
}

/** Short texts in one line, with semicolons between them. */
export function TextsField({title, value, onChange}: FieldProps<string[]>) {
  return (
    <TextField
      onChange={(text) => onChange(text?.split(';').map((part) => part.trimStart()))}
      title={`${title} (separate by semicolons)`}
      value={value?.join('; ')}
    />
  )
}
