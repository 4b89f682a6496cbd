import {Box, Card, Container, Grid, Heading, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useCurrentUser} from 'sanity'

import {useToday} from '../shared/use-today.ts'
import {useCounts} from '../structure/use-counts.ts'
import {CoverageTable} from './coverage-table.tsx'
import {ImportsTable} from './imports-table.tsx'
import {Panel} from './panel.tsx'
import {ReviewsChart} from './reviews-chart.tsx'
import {TaskCards, TaskLines} from './task-cards.tsx'
import {roleOf, tasksOf, type Role} from './tasks.ts'

const ROLE_NAMES: Record<Role, string> = {
  editor: 'Editor',
  medicalReviewer: 'Medical reviewer',
  administrator: 'Administrator',
}

const DATE = new Intl.DateTimeFormat('en-GB', {dateStyle: 'full', timeZone: 'UTC'})

/** The first screen: what needs this person today, and how the body of content stands. */
export function Today() {
  const user = useCurrentUser()
  const today = useToday()
  const role = roleOf(user?.roles ?? [])
  const tasks = useMemo(() => tasksOf(role), [role])
  const entries = useMemo(() => [...tasks.mine, ...tasks.others].map(({entry}) => entry), [tasks])
  const counts = useCounts(entries)
  const open = tasks.mine.reduce((sum, {entry}) => sum + (counts.get(entry.id) ?? 0), 0)
  return (
    <Card as="main" data-testid="today" height="fill" overflow="auto" tone="transparent">
      <Container padding={[4, 4, 5]} width={4}>
        <Stack gap={5}>
          <Stack gap={4}>
            <Heading as="h1" size={3}>
              {DATE.format(new Date(today))}
            </Heading>
            <Text muted size={1}>
              {user?.name}, {ROLE_NAMES[role].toLowerCase()}
            </Text>
          </Stack>
          <Panel
            about={
              open === 0 && counts.size > 0
                ? 'Nothing waits for you. The lists below stay up to date by themselves.'
                : 'Every number opens the list that it counts.'
            }
            title="Needs you today"
          >
            <TaskCards counts={counts} tasks={tasks.mine} />
          </Panel>
          <Grid gap={5} gridTemplateColumns={[1, 1, 2]}>
            <Panel
              about="Overdue pages, and those whose next review falls into the months ahead."
              title="Reviews due"
            >
              <ReviewsChart />
            </Panel>
            <Panel
              about="Relations of conditions that rest on a source which can be read."
              title="Coverage of evidence"
            >
              <CoverageTable />
            </Panel>
          </Grid>
          <Panel title="Recent imports">
            <ImportsTable />
          </Panel>
          <Panel title="Also open">
            <TaskLines counts={counts} tasks={tasks.others} />
          </Panel>
          <Box paddingBottom={4} />
        </Stack>
      </Container>
    </Card>
  )
}
