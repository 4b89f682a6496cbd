import {Box, Card, Flex, Grid, Heading, Stack, Text} from '@sanity/ui'
import {Link} from 'sanity/router'

import type {Counts} from '../structure/use-counts.ts'
import {useListHref} from './list-link.ts'
import type {Task} from './tasks.ts'

interface TasksProps {
  tasks: readonly Task[]
  counts: Counts
}

/** The queues of a person, each with its number, large enough to be seen from afar. */
export function TaskCards({tasks, counts}: TasksProps) {
  const href = useListHref()
  return (
    <Grid as="ul" gap={3} gridTemplateColumns={[1, 2, 3]}>
      {tasks.map(({entry, todo}) => {
        const count = counts.get(entry.id)
        return (
          <li key={entry.id}>
            <Card
              __unstable_focusRing
              as={Link}
              border
              data-as="a"
              height="fill"
              href={href('work', entry.id)}
              padding={4}
              radius={3}
            >
              <Flex gap={4}>
                <Box style={{minWidth: '2.5rem'}}>
                  <Heading as="p" muted={!count} size={4}>
                    {count ?? '…'}
                  </Heading>
                </Box>
                <Stack flex={1} gap={3}>
                  <Text size={1} weight="semibold">
                    {entry.title}
                  </Text>
                  <Text muted size={1}>
                    {count === 0 ? 'Nothing waits here.' : todo}
                  </Text>
                </Stack>
              </Flex>
            </Card>
          </li>
        )
      })}
    </Grid>
  )
}

/** The queues of everybody else, a line for each. */
export function TaskLines({tasks, counts}: TasksProps) {
  const href = useListHref()
  return (
    <Stack as="ul" gap={1}>
      {tasks.map(({entry}) => {
        const Icon = entry.icon
        return (
          <li key={entry.id}>
            <Card
              __unstable_focusRing
              as={Link}
              data-as="a"
              href={href('work', entry.id)}
              padding={3}
              radius={2}
            >
              <Flex align="center" gap={3}>
                <Text aria-hidden muted size={1}>
                  <Icon />
                </Text>
                <Box flex={1}>
                  <Text size={1}>{entry.title}</Text>
                </Box>
                <Text muted={!counts.get(entry.id)} size={1} weight="medium">
                  {counts.get(entry.id) ?? '…'}
                </Text>
              </Flex>
            </Card>
          </li>
        )
      })}
    </Stack>
  )
}
