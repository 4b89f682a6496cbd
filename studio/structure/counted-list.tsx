import {ChevronRightIcon} from '@sanity/icons/ChevronRight'
import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {memo, useMemo} from 'react'
import {SanityDefaultPreview} from 'sanity'
import {usePaneRouter, type StructureBuilder, type UserComponent} from 'sanity/structure'

import {HeadedList} from './headed-list.tsx'
import type {ListEntry, ListSection} from './list-entry.ts'
import {PANE_WIDTH} from './pane-width.ts'
import {useCounts} from './use-counts.ts'

interface CountedList {
  id: string
  title: string
  sections: readonly ListSection[]
}

/** A list of lists, each with how many documents it holds. */
export function countedList(S: StructureBuilder, list: CountedList) {
  const {id, title, sections} = list
  return S.component(CountedListPane)
    .id(id)
    .title(title)
    .options({title, sections})
    .minWidth(PANE_WIDTH.min)
    .currentMaxWidth(PANE_WIDTH.current)
    .maxWidth(PANE_WIDTH.max)
    .child((childId) =>
      sections
        .flatMap(({entries}) => entries)
        .find((entry) => entry.id === childId)
        ?.child(S),
    )
}

const CountedListPane: UserComponent = ({options, childItemId}) => {
  const {title, sections} = options as Omit<CountedList, 'id'>
  const entries = useMemo(() => sections.flatMap((section) => section.entries), [sections])
  const counts = useCounts(entries)
  return (
    <Box as="nav" aria-label={title} padding={3} paddingTop={1}>
      <Stack gap={4}>
        {sections.map((section, at) => (
          <HeadedList key={section.heading ?? at} heading={section.heading}>
            {section.entries.map(({id, title: name, icon, count}) => (
              <EntryLink
                key={id}
                id={id}
                title={name}
                icon={icon}
                isCounted={count !== undefined}
                count={counts.get(id)}
                isOpen={childItemId === id}
              />
            ))}
          </HeadedList>
        ))}
      </Stack>
    </Box>
  )
}

interface EntryLinkProps extends Pick<ListEntry, 'id' | 'title' | 'icon'> {
  isCounted: boolean
  count: number | undefined
  isOpen: boolean
}

/** Looks as a line of the Studio's own lists does. */
const EntryLink = memo(function EntryLink(props: EntryLinkProps) {
  const {id, title, icon, isCounted, count, isOpen} = props
  const {ChildLink} = usePaneRouter()
  return (
    <li>
      <Card
        __unstable_focusRing
        aria-current={isOpen ? 'true' : undefined}
        as={ChildLink}
        childId={id}
        data-as="a"
        pressed={isOpen}
        radius={2}
        tone="inherit"
      >
        <SanityDefaultPreview
          icon={icon}
          layout="compact"
          status={
            <Flex align="center" gap={3}>
              {isCounted && (
                <Text muted={!count} size={1} weight={count ? 'medium' : 'regular'}>
                  {count ?? '…'}
                </Text>
              )}
              <Text aria-hidden muted size={1}>
                <ChevronRightIcon />
              </Text>
            </Flex>
          }
          title={title}
        />
      </Card>
    </li>
  )
})
