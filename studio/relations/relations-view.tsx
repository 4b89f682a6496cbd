import {Badge, Box, Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useId, useMemo, useState} from 'react'
import type {UserViewComponent} from 'sanity/structure'

import {pathText} from '../../schemas/index.ts'
import {DataTable} from '../shared/data-table.tsx'
import {DocumentLink} from '../shared/document-link.tsx'
import {EditLink} from '../shared/edit-link.tsx'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'
import {relationsFromConditions, type ConditionTowards} from './from-conditions.ts'
import {relationGroups, type RelationGroup, type RelationLine} from './relation-lines.ts'
import {RelationBasis} from './relation-basis.tsx'

const TYPES = ['condition', 'source', 'claim'] as const

/** What conditions say of a document: each relation with its attributes, and where to edit it. */
export const RelationsView: UserViewComponent = ({documentId}) => {
  const query = useLiveQuery<string, ConditionTowards[]>(relationsFromConditions, {
    params: {id: documentId},
    types: TYPES,
  })
  return (
    <Box className="health-relations" padding={4} sizing="border">
      <QueryState query={query} what="the relations">
        {(conditions) => <Groups conditions={conditions} />}
      </QueryState>
    </Box>
  )
}

function Groups({conditions}: {conditions: ConditionTowards[]}) {
  const groups = useMemo(() => relationGroups(conditions), [conditions])
  if (groups.length === 0) {
    return (
      <Card border padding={5} radius={2}>
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            No condition refers to it yet
          </Heading>
          <Text muted size={1}>
            A relation is kept on its condition. Open a condition and add this document to it: it
            shows here at once.
          </Text>
        </Stack>
      </Card>
    )
  }
  return (
    <Stack gap={6}>
      {groups.map((group) => (
        <Group group={group} key={group.field} />
      ))}
    </Stack>
  )
}

function Group({group: {title, columns, lines}}: {group: RelationGroup}) {
  const heading = useId()
  return (
    <Stack as="section" aria-labelledby={heading} gap={4}>
      <Flex align="center" gap={3}>
        <Heading as="h2" id={heading} size={1}>
          {title}
        </Heading>
        <Badge>{lines.length}</Badge>
      </Flex>
      <DataTable
        label={title}
        columns={['Condition', columns.role, columns.measure, 'Certainty', 'Evidence', 'Actions']}
      >
        {lines.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </DataTable>
    </Stack>
  )
}

function Row({line}: {line: RelationLine}) {
  const {condition, role, measure, population, certainty, cited, fallen, claims} = line
  const [open, setOpen] = useState(false)
  const basis = useId()
  return (
    <>
      <tr>
        <th scope="row">
          <DocumentLink id={condition._id} type="condition">
            {condition.title}
          </DocumentLink>
        </th>
        <td>{role}</td>
        <td>
          {measure ?? <Missing />}
          {population && <small>{population}</small>}
        </td>
        <td>{certainty ?? <Missing />}</td>
        <td>
          {evidenceText(cited, claims)}
          {fallen > 0 && <Badge tone="critical">{fallen} no longer stands</Badge>}
        </td>
        <td>
          <Flex gap={1}>
            {condition.slug && (
              <Button
                aria-controls={basis}
                aria-expanded={open}
                aria-label={`Why: ${condition.title}, ${role}`}
                fontSize={1}
                mode="bleed"
                onClick={() => setOpen(!open)}
                padding={2}
                text="Why"
              />
            )}
            <EditLink
              id={condition._id}
              label={`Edit in ${condition.title}: ${role}`}
              path={pathText([line.field, {_key: line.key}])}
              type="condition"
            />
          </Flex>
        </td>
      </tr>
      {open && condition.slug && (
        <tr className="nested" id={basis}>
          <td colSpan={6}>
            <RelationBasis relationKey={line.key} slug={condition.slug} />
          </td>
        </tr>
      )}
    </>
  )
}

function Missing() {
  return <span className="missing">not stated</span>
}

function evidenceText(cited: number, claims: number): string {
  const sources = cited === 1 ? '1 citation' : `${cited || 'no'} citations`
  if (claims === 0) return sources
  return `${sources}, ${claims === 1 ? '1 claim' : `${claims} claims`}`
}
