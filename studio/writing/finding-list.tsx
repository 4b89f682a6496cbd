import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Badge, Box, Button, Card, Flex, Heading, Inline, Label, Stack, Text} from '@sanity/ui'
import {memo, useId, useState} from 'react'
import type {Path} from 'sanity'

import {plural} from '../shared/format.ts'
import type {FindingGroup, WritingFinding} from './group-findings.ts'
import {WRITING_KINDS} from './kinds.ts'

interface FindingListProps {
  groups: readonly FindingGroup[]
  /** Whether the text was looked through as it stands. */
  isRead: boolean
  onOpen: (path: Path) => void
}

/** What to look at in a text, part by part; of all kinds or of one. */
export const FindingList = memo(function FindingList(props: FindingListProps) {
  const {groups, isRead, onOpen} = props
  const [chosen, setChosen] = useState<string>()
  const all = groups.flatMap(({findings}) => findings)
  const kinds = WRITING_KINDS.map(({id, title}) => ({
    id,
    title,
    count: all.filter(({kind}) => kind === id).length,
  })).filter(({count}) => count > 0)
  // The last of a kind may be mended while it is chosen.
  const kind = kinds.some(({id}) => id === chosen) ? chosen : undefined
  const shown = groups
    .map((group) => ({
      ...group,
      findings: group.findings.filter((finding) => !kind || finding.kind === kind),
    }))
    .filter(({findings}) => findings.length > 0)

  return (
    <Stack aria-labelledby="writing-findings" as="section" gap={4}>
      <Flex align="center" gap={3}>
        <Box flex={1}>
          <Heading as="h2" id="writing-findings" size={1}>
            To look at
          </Heading>
        </Box>
        <Text muted role="status" size={1}>
          {statusText(all.length, isRead)}
        </Text>
      </Flex>
      {all.length === 0 && isRead ? (
        <Card padding={3} radius={2} tone="positive">
          <Flex gap={3}>
            <Text aria-hidden size={1}>
              <CheckmarkCircleIcon />
            </Text>
            <Text size={1}>Sentences are short, and statements have sources and relations.</Text>
          </Flex>
        </Card>
      ) : null}
      {kinds.length > 1 ? (
        <Inline aria-label="Show" gap={1} role="group">
          <Choice count={all.length} isChosen={!kind} onChoose={setChosen} title="All" />
          {kinds.map(({id, title, count}) => (
            <Choice
              count={count}
              id={id}
              isChosen={kind === id}
              key={id}
              onChoose={setChosen}
              title={title}
            />
          ))}
        </Inline>
      ) : null}
      {shown.map((group) => (
        <Group group={group} key={group.key} onOpen={onOpen} />
      ))}
    </Stack>
  )
})

function statusText(count: number, isRead: boolean): string {
  if (count > 0) return plural(count, 'place')
  return isRead ? 'Nothing' : 'Reading the text…'
}

interface ChoiceProps {
  id?: string
  title: string
  count: number
  isChosen: boolean
  onChoose: (id: string | undefined) => void
}

function Choice({id, title, count, isChosen, onChoose}: ChoiceProps) {
  return (
    <Button
      aria-pressed={isChosen}
      fontSize={1}
      mode="bleed"
      onClick={() => onChoose(id)}
      padding={2}
      selected={isChosen}
      text={`${title} ${count}`}
    />
  )
}

function Group({group, onOpen}: {group: FindingGroup; onOpen: (path: Path) => void}) {
  const id = useId()
  return (
    <Stack gap={2}>
      <Label as="h3" id={id} muted size={1}>
        {group.title}
      </Label>
      <Stack aria-labelledby={id} as="ul" gap={2}>
        {group.findings.map((finding) => (
          <Finding finding={finding} key={finding.key} onOpen={onOpen} />
        ))}
      </Stack>
    </Stack>
  )
}

interface FindingProps {
  finding: WritingFinding
  onOpen: (path: Path) => void
}

const Finding = memo(function Finding({finding, onOpen}: FindingProps) {
  const kind = WRITING_KINDS.find(({id}) => id === finding.kind)
  return (
    // A card that is a button draws no border of its own.
    <Card as="li" border radius={2}>
      <Card
        __unstable_focusRing
        as="button"
        onClick={() => onOpen(finding.path)}
        padding={3}
        radius={2}
        type="button"
      >
        <Stack gap={3}>
          <Flex>
            <Badge fontSize={1} tone="caution">
              {kind?.title}
            </Badge>
          </Flex>
          <Text size={1}>{finding.message}</Text>
        </Stack>
      </Card>
    </Card>
  )
})
