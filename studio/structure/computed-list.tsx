import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {memo, useMemo, useState} from 'react'
import {usePaneRouter, type StructureBuilder, type UserComponent} from 'sanity/structure'

import {ICONS} from '../icons.ts'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'
import {HeadedList} from './headed-list.tsx'
import type {ComputedList, ListEntry, Reader, Row} from './list-entry.ts'
import {PANE_WIDTH} from './pane-width.ts'
import {inAYear} from './use-counts.ts'
import {useReader} from './use-reader.ts'

/** How many rows are shown at first, and how many more each time that one asks for more. */
const STEP = 100

/** An entry that opens the rows which a function makes of a query's answer, live. */
export function computedEntry({
  id,
  title,
  icon,
  list,
}: Pick<ListEntry, 'id' | 'title' | 'icon'> & {list: ComputedList}): ListEntry {
  return {
    id,
    title,
    icon,
    count: {kind: 'rows', list},
    child: (S) => computedList(S, {id, title, list}),
  }
}

function computedList(
  S: StructureBuilder,
  {id, title, list}: {id: string; title: string; list: ComputedList},
) {
  return S.component(ComputedListPane)
    .id(id)
    .title(title)
    .options({title, list})
    .minWidth(PANE_WIDTH.min)
    .currentMaxWidth(PANE_WIDTH.current)
    .maxWidth(PANE_WIDTH.max)
    .child((rowKey, {params: {type, id: documentId}}) =>
      type === undefined
        ? undefined
        : S.defaultDocument({documentId: documentId ?? rowKey, schemaType: type}),
    )
}

const ComputedListPane: UserComponent = ({options, childItemId}) => {
  const {title, list} = options as {title: string; list: ComputedList}
  const reader = useReader()
  const answer = useLiveQuery<string, unknown>(list.query, {
    params: inAYear(reader.today),
    types: list.types,
  })
  return (
    <QueryState query={answer} what={title.toLowerCase()}>
      {(data) => (
        <Rows childItemId={childItemId} data={data} list={list} title={title} reader={reader} />
      )}
    </QueryState>
  )
}

interface RowsProps {
  title: string
  list: ComputedList
  data: unknown
  reader: Reader
  childItemId: string | undefined
}

function Rows({title, list, data, reader, childItemId}: RowsProps) {
  const rows = useMemo(() => list.rows(data, reader), [list, data, reader])
  const [shown, setShown] = useState(STEP)
  const groups = useMemo(
    () => [...Map.groupBy(rows.slice(0, shown), ({group}) => group ?? '')],
    [rows, shown],
  )
  if (rows.length === 0) {
    return (
      <Box padding={4}>
        <Text muted size={1}>
          {list.empty}
        </Text>
      </Box>
    )
  }
  return (
    <Box as="nav" aria-label={title} padding={3} paddingTop={1}>
      <Stack gap={4}>
        {groups.map(([group, members]) => (
          <HeadedList key={group} heading={group}>
            {members.map((row) => (
              <RowLink key={row.key} isOpen={childItemId === row.key} row={row} />
            ))}
          </HeadedList>
        ))}
        {rows.length > shown && (
          <Button
            mode="ghost"
            onClick={() => setShown((before) => before + STEP)}
            text={`Show more of ${rows.length}`}
          />
        )}
      </Stack>
    </Box>
  )
}

const RowLink = memo(function RowLink({row, isOpen}: {row: Row; isOpen: boolean}) {
  const {key, documentId, documentType, title, note, path, view} = row
  const {ChildLink} = usePaneRouter()
  const Icon = ICONS[documentType]
  const childParameters = {
    type: documentType,
    id: documentId,
    ...(path ? {path} : {}),
    ...(view ? {view} : {}),
  }
  return (
    <li>
      <Card
        __unstable_focusRing
        aria-current={isOpen ? 'true' : undefined}
        as={ChildLink}
        childId={key}
        childParameters={childParameters}
        data-as="a"
        padding={3}
        pressed={isOpen}
        radius={2}
        tone="inherit"
      >
        <Flex gap={3}>
          {Icon && (
            <Text aria-hidden size={1}>
              <Icon />
            </Text>
          )}
          <Stack flex={1} gap={2}>
            <Text size={1} weight="medium">
              {title}
            </Text>
            <Text muted size={1}>
              {note}
            </Text>
          </Stack>
        </Flex>
      </Card>
    </li>
  )
})
