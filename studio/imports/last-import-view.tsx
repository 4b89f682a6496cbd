import {Badge, Box, Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useId, useMemo, type ReactNode} from 'react'
import type {UserViewComponent} from 'sanity/structure'

import type {FieldChange} from '../../importer/plan/diff.ts'
import {publishedId, type Article, type LedgerEntry} from '../../schemas/index.ts'
import {Advice} from '../previews/advice.tsx'
import {SeverityBadge} from '../previews/severity-badge.tsx'
import {DataTable} from '../shared/data-table.tsx'
import {EditLink} from '../shared/edit-link.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'
import {ChangedText} from './changed-text.tsx'
import {ConflictCard} from './conflict-card.tsx'
import {
  fieldTitle,
  idsIn,
  lastImportOf,
  readableText,
  withoutFlag,
  type FlagInText,
  type LastImport,
} from './last-import.ts'
import {useChangeArticle, type ArticleChange} from './use-change-article.ts'

/** CSS pixels: what belongs together stands together, also on a large screen. */
const MEASURE = 1080

/** Titles of documents that references name. Parameter `$ids`. */
const TITLES = '*[_id in $ids]{_id, "title": coalesce(title, name)}'
const TITLED = ['condition', 'symptom', 'cause', 'treatment', 'test', 'person', 'source']

/** What the last import of an article wrote, what it left to decide, and what editors changed since. */
export const LastImportView: UserViewComponent = ({documentId, document: {displayed}}) => {
  const article = displayed as unknown as Article
  const last = useMemo(() => lastImportOf(article), [article])
  if (!last) {
    return (
      <Advice title="Never imported">
        <Text muted size={1}>
          This article was written here. One that comes from a file shows here what became of it:
          run npm run import -- followed by the path of the file.
        </Text>
      </Advice>
    )
  }
  return <Account articleId={displayed._id ?? documentId} last={last} />
}

function Account({articleId, last}: {articleId: string; last: LastImport}) {
  const {facts, flags, conflicts, changes, balance, ledger} = last
  const {change, busy} = useChangeArticle(articleId)
  const names = useNames(last)
  const onChange = (make: ArticleChange) => void change(make)
  const open = conflicts.filter(({state}) => state === 'open').length
  return (
    <Box data-testid="last-import" padding={5} style={{maxWidth: MEASURE}}>
      <Stack gap={6}>
        <Stack gap={4}>
          <Facts facts={facts} />
          {balance && <Text size={1}>{balance}</Text>}
        </Stack>
        <Part
          about="Decide each before the article goes to review. Done takes it off the list, and the same text does not raise it again."
          none="Nothing is left to look at."
          title={`Flags (${flags.length})`}
        >
          {flags.map((flag) => (
            <Flag
              articleId={publishedId(articleId)}
              busy={busy}
              flag={flag}
              key={flag._key}
              onDone={() => onChange((article) => withoutFlag(article, flag._key))}
            />
          ))}
        </Part>
        <Part
          about="An editor and a newer file changed the same text. The edited text stands until you decide."
          none="No text was changed on both sides."
          title={`Conflicts (${open} open)`}
        >
          {conflicts.map((conflict) => (
            <ConflictCard
              busy={busy}
              conflict={conflict}
              key={conflict._key}
              names={names}
              onChange={onChange}
            />
          ))}
        </Part>
        {changes ? (
          <Part
            about="What people changed in the article after the import. Another import of it leaves these as they are."
            none="The article is as the import wrote it."
            title={`Changed since the import (${changes.length})`}
          >
            {changes.map((one) => (
              <Change change={one} key={`${one.field} ${one.key}`} names={names} />
            ))}
          </Part>
        ) : null}
        <Ledger entries={ledger} />
      </Stack>
    </Box>
  )
}

function useNames(last: LastImport): ReadonlyMap<string, string> {
  const ids = useMemo(() => idsIn(last), [last])
  const query = useLiveQuery<string, {_id: string; title: string | null}[]>(
    ids.length > 0 ? TITLES : undefined,
    {params: {ids}, types: TITLED},
  )
  const titles = query.state === 'ready' ? query.data : undefined
  return useMemo(() => new Map(titles?.map(({_id, title}) => [_id, title ?? _id])), [titles])
}

function Facts({facts}: Pick<LastImport, 'facts'>) {
  return (
    <Flex as="dl" gap={5} style={{margin: 0}} wrap="wrap">
      {facts.map(({name, value}) => (
        <Stack gap={2} key={name}>
          <Text as="dt" muted size={1}>
            {name}
          </Text>
          <Text as="dd" size={1} style={{margin: 0}}>
            {value}
          </Text>
        </Stack>
      ))}
    </Flex>
  )
}

interface PartProps {
  title: string
  about: string
  /** What to say where there is nothing. */
  none: string
  children: readonly ReactNode[]
}

function Part({title, about, none, children}: PartProps) {
  const heading = useId()
  return (
    <Stack aria-labelledby={heading} as="section" gap={4}>
      <Stack gap={3}>
        <Heading as="h2" id={heading} size={1}>
          {title}
        </Heading>
        <Text muted size={1}>
          {children.length > 0 ? about : none}
        </Text>
      </Stack>
      {children.length > 0 && (
        <Stack as="ul" gap={2}>
          {children}
        </Stack>
      )}
    </Stack>
  )
}

interface FlagProps {
  articleId: string
  flag: FlagInText
  busy: boolean
  onDone: () => void
}

function Flag({
  articleId,
  flag: {severity = 'info', message, blockKey, excerpt},
  busy,
  onDone,
}: FlagProps) {
  return (
    <Card as="li" border padding={3} radius={2}>
      <Flex align={excerpt ? 'flex-start' : 'center'} gap={3}>
        <SeverityBadge severity={severity} />
        <Stack flex={1} gap={3}>
          <Text size={1}>{message}</Text>
          {excerpt && (
            <Text muted size={1}>
              {excerpt}
            </Text>
          )}
        </Stack>
        {excerpt && (
          <EditLink
            id={articleId}
            label={`Edit the text: ${message}`}
            path={`body[_key=="${blockKey}"]`}
            type="article"
          />
        )}
        <Button
          aria-label={`Done: ${message}`}
          disabled={busy}
          fontSize={1}
          mode="ghost"
          onClick={onDone}
          padding={2}
          text="Done"
        />
      </Flex>
    </Card>
  )
}

const CHANGES: Record<
  FieldChange['change'],
  {title: string; tone: 'positive' | 'critical' | 'caution'}
> = {
  added: {title: 'Added', tone: 'positive'},
  changed: {title: 'Changed', tone: 'caution'},
  removed: {title: 'Removed', tone: 'critical'},
}

interface ChangeProps {
  change: FieldChange
  names: ReadonlyMap<string, string>
}

function Change({change: {field, change, before, after}, names}: ChangeProps) {
  const {title, tone} = CHANGES[change]
  return (
    <Card as="li" border padding={3} radius={2}>
      <Stack gap={3}>
        <Flex align="center" gap={3}>
          <Text size={1} weight="medium">
            {fieldTitle(field)}
          </Text>
          <Badge fontSize={1} tone={tone}>
            {title}
          </Badge>
        </Flex>
        <ChangedText
          after={readableText(field, after, names)}
          before={readableText(field, before, names)}
        />
      </Stack>
    </Card>
  )
}

function Ledger({entries}: {entries: readonly LedgerEntry[]}) {
  const heading = useId()
  return (
    <Stack aria-labelledby={heading} as="section" gap={4}>
      <Stack gap={3}>
        <Heading as="h2" id={heading} size={1}>
          Ledger ({entries.length})
        </Heading>
        <Text muted size={1}>
          {entries.length > 0
            ? 'What the import left out or changed, by the line in the file.'
            : 'The import took everything over as it was.'}
        </Text>
      </Stack>
      {entries.length > 0 && (
        <DataTable columns={['Line', 'What it was', 'Why', 'Text']} label="Ledger">
          {entries.map(({_key, line, construct, reason, text}) => (
            <tr key={_key}>
              <th scope="row">{line ?? '–'}</th>
              <td>{construct}</td>
              <td>{reason}</td>
              <td>{text}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Stack>
  )
}
