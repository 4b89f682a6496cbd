import {Card, Heading, Stack, Text} from '@sanity/ui'
import {useId, type ReactNode} from 'react'

interface PanelProps {
  title: string
  /** One sentence on what the panel shows. */
  about?: ReactNode
  children: ReactNode
}

/** A part of the first screen, under a heading of its own. */
export function Panel({title, about, children}: PanelProps) {
  const headingId = useId()
  return (
    <Card aria-labelledby={headingId} as="section" border padding={4} radius={3}>
      <Stack gap={4}>
        <Stack gap={3}>
          <Heading as="h2" id={headingId} size={1}>
            {title}
          </Heading>
          {about && (
            <Text muted size={1}>
              {about}
            </Text>
          )}
        </Stack>
        {children}
      </Stack>
    </Card>
  )
}
