import {Box, Heading, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'

interface AdviceProps {
  title: string
  children: ReactNode
}

/** Why there is nothing to show, and what to do about it. */
export function Advice({title, children}: AdviceProps) {
  return (
    <Box padding={5}>
      <Stack gap={4} style={{maxWidth: '60ch'}}>
        <Heading as="h2" size={1}>
          {title}
        </Heading>
        {children}
      </Stack>
    </Box>
  )
}
