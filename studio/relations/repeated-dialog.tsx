import {Box, Button, Dialog, Flex, Text} from '@sanity/ui'
import {useId} from 'react'

import {useLiveQuery} from '../shared/use-live-query.ts'
import type {Repetition} from './relation-keys.ts'

interface RepeatedDialogProps {
  repeated: Repetition
  onDismiss: () => void
  onOpen: () => void
}

const LISTS: Record<Repetition['field'], string> = {
  symptoms: 'symptoms',
  causes: 'causes',
  treatments: 'treatments',
  tests: 'tests',
  relatedConditions: 'related conditions',
}

const TARGETS = ['condition', 'symptom', 'cause', 'treatment', 'test'] as const

/** Says that a relation stands already, and leads to it. */
export function RepeatedDialog({repeated, onDismiss, onOpen}: RepeatedDialogProps) {
  const title = useLiveQuery<string, string | null>('*[_id == $id][0].title', {
    params: {id: repeated.target},
    types: TARGETS,
  })
  const name = title.state === 'ready' && title.data ? `"${title.data}"` : 'This document'
  return (
    <Dialog
      // The button below has the focus first.
      __unstable_autoFocus={false}
      header="This relation is here already"
      id={useId()}
      onClose={onDismiss}
      width={0}
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button
            mode="bleed"
            onClick={onDismiss}
            text={repeated.wasThere ? 'Choose another' : 'Close'}
          />
          <Button autoFocus onClick={onOpen} text="Open the relation" tone="primary" />
        </Flex>
      }
    >
      <Box padding={4}>
        <Text size={1}>
          {name} is among the {LISTS[repeated.field]} of this condition already, and a relation
          stands once. Open the one that is there, and add to it what differs.
        </Text>
      </Box>
    </Dialog>
  )
}
