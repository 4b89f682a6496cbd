import {Badge, Button, Card, Flex, Grid, Heading, Stack, Text} from '@sanity/ui'
import {useId} from 'react'

import {keepTheirs, takeOurs, type ReviewedConflict} from '../../importer/plan/conflicts.ts'
import {conflictStates, titleOf} from '../../schemas/index.ts'
import {formatDay} from '../shared/format.ts'
import {ChangedText} from './changed-text.tsx'
import {fieldTitle, readableText} from './last-import.ts'
import type {ArticleChange} from './use-change-article.ts'

interface ConflictCardProps {
  conflict: ReviewedConflict
  names: ReadonlyMap<string, string>
  busy: boolean
  onChange: (change: ArticleChange) => void
}

/** A text that an editor and a newer import both changed, and the choice between them. */
export function ConflictCard({conflict, names, busy, onChange}: ConflictCardProps) {
  const heading = useId()
  const {_key, field, base, ours, theirs, now, state, decidedBy, decidedAt} = conflict
  const isTaken = state === 'tookOurs'
  const text = (value: string | undefined) => readableText(field, value, names)
  return (
    <Card aria-labelledby={heading} as="li" border padding={4} radius={2}>
      <Stack gap={4}>
        <Flex align="center" gap={3} wrap="wrap">
          <Heading as="h3" id={heading} size={0}>
            {fieldTitle(field)}
          </Heading>
          <Badge fontSize={1} tone={state === 'open' ? 'caution' : 'default'}>
            {titleOf(conflictStates, state)}
          </Badge>
          {decidedBy && (
            <Text muted size={1}>
              {decidedBy}
              {decidedAt && `, ${formatDay(decidedAt)}`}
            </Text>
          )}
        </Flex>
        <Grid gap={4} gridTemplateColumns={[1, 1, 2]}>
          <Side
            after={text(now)}
            before={text(base)}
            none="It was taken out."
            title={isTaken ? 'In the article' : 'In the article, as it was edited'}
          />
          <Side
            after={text(isTaken ? theirs : ours)}
            before={text(base)}
            none={isTaken ? 'It was taken out.' : 'It is not there any more.'}
            title={isTaken ? 'The edited text that it replaced' : 'In the newer file'}
          />
        </Grid>
        {!isTaken && (
          <Flex gap={2} wrap="wrap">
            {state === 'open' && (
              <Button
                disabled={busy}
                fontSize={1}
                mode="ghost"
                onClick={() => onChange((article, decision) => keepTheirs(article, _key, decision))}
                padding={3}
                text="Keep the edited text"
              />
            )}
            <Button
              disabled={busy}
              fontSize={1}
              mode="ghost"
              onClick={() => onChange((article, decision) => takeOurs(article, _key, decision))}
              padding={3}
              text={ours ? 'Take the text of the file' : 'Take it out, as the file does'}
            />
          </Flex>
        )}
      </Stack>
    </Card>
  )
}

interface SideProps {
  title: string
  before: string
  after: string
  /** What to say where there is no text. */
  none: string
}

function Side({title, before, after, none}: SideProps) {
  return (
    <Stack gap={3}>
      <Text muted size={1} weight="medium">
        {title}
      </Text>
      {after ? (
        <ChangedText after={after} before={before} />
      ) : (
        <Text muted size={1}>
          {none}
        </Text>
      )}
    </Stack>
  )
}
