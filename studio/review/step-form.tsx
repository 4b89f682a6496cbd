import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState, type ReactNode} from 'react'
import {useClient, useSyncState} from 'sanity'

import {API_VERSION} from '../../environment.ts'
import {publishedId, type ReviewStep, type SanityDocumentLike} from '../../schemas/index.ts'
import {writeReviewStep} from './write-step.ts'

interface StepFormProps {
  /** The version that the step is about. */
  document: SanityDocumentLike
  /** Makes the step from the fields; undefined while one is missing. */
  step: () => ReviewStep | undefined
  submitText: string
  /** Told when the step is stored, as in "The review is stored." */
  doneText: string
  onClose: () => void
  children: ReactNode
}

/** A form that stores one step of a review, or says why it was not stored. */
export function StepForm(props: StepFormProps) {
  const {document, step, submitText, doneText, onClose, children} = props
  const client = useClient({apiVersion: API_VERSION})
  const {isSyncing} = useSyncState(publishedId(document._id), document._type)
  const toast = useToast()
  const [problem, setProblem] = useState<string>()
  const [isStoring, setStoring] = useState(false)

  const submit = async () => {
    const taken = step()
    if (!taken) return
    setStoring(true)
    setProblem(undefined)
    try {
      await writeReviewStep(client, document, taken)
      toast.push({status: 'success', title: doneText})
      onClose()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setStoring(false)
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={5}>
        {children}
        {problem ? (
          <Card border padding={4} radius={2} role="alert" tone="critical">
            <Text size={1}>{problem}</Text>
          </Card>
        ) : null}
        <Flex gap={2} justify="flex-end">
          <Button mode="bleed" onClick={onClose} text="Cancel" type="button" />
          <Button
            disabled={isStoring || isSyncing}
            text={isSyncing ? 'Saving the edits…' : submitText}
            type="submit"
          />
        </Flex>
      </Stack>
    </form>
  )
}
