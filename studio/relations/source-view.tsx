import {Badge, Box, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useId, useMemo} from 'react'
import type {UserViewComponent} from 'sanity/structure'

import {asText, refOf, sourceStatuses, titleOf} from '../../schemas/index.ts'
import {ICONS} from '../icons.ts'
import {DataTable} from '../shared/data-table.tsx'
import {DocumentLink} from '../shared/document-link.tsx'
import {EditLink} from '../shared/edit-link.tsx'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'
import {
  referrersOfSource,
  statementsOn,
  type Referrer,
  type RestingDocument,
  type SourceStatement,
} from './source-statements.ts'

const TYPES = ['condition', 'symptom', 'cause', 'treatment', 'test', 'article'] as const

/** Every statement that rests on a source, by document, and whether the source still stands. */
export const SourceView: UserViewComponent = ({documentId, document: {displayed}}) => {
  const query = useLiveQuery<string, Referrer[]>(referrersOfSource, {
    params: {id: documentId},
    types: TYPES,
  })
  return (
    <Box className="health-statements" padding={4} sizing="border">
      <QueryState query={query} what="what rests on this source">
        {(referrers) => (
          <Statements
            referrers={referrers}
            sourceId={documentId}
            status={asText(displayed.status)}
            successor={refOf(displayed.supersededBy)}
          />
        )}
      </QueryState>
    </Box>
  )
}

interface StatementsProps {
  referrers: Referrer[]
  sourceId: string
  status: string | undefined
  /** The id of the source that takes its place. */
  successor: string | undefined
}

function Statements({referrers, sourceId, status, successor}: StatementsProps) {
  const documents = useMemo(() => statementsOn(sourceId, referrers), [referrers, sourceId])
  const count = documents.reduce((sum, {statements}) => sum + statements.length, 0)
  return (
    <Stack gap={6}>
      {(status === 'retracted' || status === 'superseded' || status === 'corrected') && (
        <StatusBanner count={count} status={status} successor={successor} />
      )}
      {documents.length === 0 ? (
        <Card border padding={5} radius={2}>
          <Stack gap={4}>
            <Heading as="h2" size={1}>
              Nothing rests on this source
            </Heading>
            <Text muted size={1}>
              Cite it in a relation, a recommendation, a threshold or a text: it shows here at once.
            </Text>
          </Stack>
        </Card>
      ) : (
        documents.map((one) => <Resting document={one} key={one._id} />)
      )}
    </Stack>
  )
}

interface StatusBannerProps {
  status: 'retracted' | 'superseded' | 'corrected'
  successor: string | undefined
  count: number
}

const ADVICE: Record<StatusBannerProps['status'], string> = {
  retracted: 'It was withdrawn: nothing may rest on it. Cite another source, or take out',
  superseded: 'A newer edition takes its place. Read it, and move over',
  corrected: 'A correction was published. Check against it',
}

function StatusBanner({status, successor, count}: StatusBannerProps) {
  return (
    <Card
      border
      padding={4}
      radius={2}
      role="note"
      tone={status === 'corrected' ? 'caution' : 'critical'}
    >
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {titleOf(sourceStatuses, status)}
        </Text>
        <Text size={1}>
          {ADVICE[status]} {count === 1 ? 'the statement' : `the ${count} statements`} below.
        </Text>
        {successor && (
          <Text size={1}>
            <DocumentLink id={successor} type="source">
              Open the newer edition
            </DocumentLink>
          </Text>
        )}
      </Stack>
    </Card>
  )
}

function Resting({document: {_id, _type, title, statements}}: {document: RestingDocument}) {
  const heading = useId()
  const Icon = ICONS[_type]
  return (
    <Stack aria-labelledby={heading} as="section" gap={4}>
      <Flex align="center" gap={3}>
        {Icon && (
          <Text aria-hidden size={1}>
            <Icon />
          </Text>
        )}
        <Heading as="h2" id={heading} size={1}>
          {title}
        </Heading>
        <Badge>{_type}</Badge>
      </Flex>
      <DataTable
        columns={['Statement', 'About', 'Where in the source', 'Actions']}
        label={`What rests on this source in ${title}`}
      >
        {statements.map((one) => (
          <Row documentId={_id} documentType={_type} key={one.id} statement={one} title={title} />
        ))}
      </DataTable>
    </Stack>
  )
}

interface RowProps {
  documentId: string
  documentType: string
  title: string
  statement: SourceStatement
}

function Row({documentId, documentType, title, statement}: RowProps) {
  const {kind, about, locator, path, isSuperseded} = statement
  return (
    <tr>
      <th scope="row">
        {kind} {isSuperseded && <Badge tone="caution">replaced by a newer one</Badge>}
      </th>
      <td>{about ?? <span className="missing">the whole page</span>}</td>
      <td>{locator ?? <span className="missing">not stated</span>}</td>
      <td>
        <EditLink
          id={documentId}
          label={`Edit in ${title}: ${[kind, about].filter(Boolean).join(', ')}`}
          path={path}
          type={documentType}
        />
      </td>
    </tr>
  )
}
