import {Box, Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {LiveQuery} from './use-live-query.ts'

interface QueryStateProps<Result> {
  query: LiveQuery<Result>
  /** What is being looked for, as in "Loading the claims". */
  what: string
  children: (data: Result) => ReactNode
}

/** Shows the result of a query, and until then or instead of it what the matter is. */
export function QueryState<Result>({query, what, children}: QueryStateProps<Result>) {
  if (query.state === 'ready') return children(query.data)
  if (query.state === 'loading') {
    return (
      <Flex align="center" gap={3} padding={4} role="status">
        <Spinner muted />
        <Text muted size={1}>
          Loading {what}
        </Text>
      </Flex>
    )
  }
  return (
    <Box padding={4}>
      <Card border padding={4} radius={2} role="alert" tone="critical">
        <Stack gap={4}>
          <Text size={1} weight="medium">
            Could not load {what}
          </Text>
          <Text size={1}>{query.problem}</Text>
          <Flex>
            <Button mode="ghost" onClick={query.retry} text="Try again" />
          </Flex>
        </Stack>
      </Card>
    </Box>
  )
}
