import {Box, Label, Stack} from '@sanity/ui'
import {useId, type ReactNode} from 'react'

interface HeadedListProps {
  heading?: string
  /** List items. */
  children: ReactNode
}

/** A list under a heading of its own, or one without. */
export function HeadedList({heading, children}: HeadedListProps) {
  const headingId = useId()
  return (
    <Stack gap={1}>
      {heading && (
        <Box paddingX={2} paddingTop={3} paddingBottom={2}>
          <Label as="h2" id={headingId} muted size={1}>
            {heading}
          </Label>
        </Box>
      )}
      <Stack as="ul" aria-labelledby={heading && headingId} gap={1}>
        {children}
      </Stack>
    </Stack>
  )
}
