import {Card, Label, Select, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'

import {
  authorIds,
  personOfAccount,
  requestReview,
  type SanityDocumentLike,
} from '../../schemas/index.ts'
import {QueryState} from '../shared/query-state.tsx'
import {StepForm} from './step-form.tsx'
import {useAccount, usePeople} from './use-people.ts'
import {accountProblem, type ReviewPerson} from './who-reviews.ts'

interface DialogProps {
  document: SanityDocumentLike
  onClose: () => void
}

/** Asks for a medical review, and first who wrote the text. */
export function RequestDialog(props: DialogProps) {
  return (
    <QueryState query={usePeople()} what="the people">
      {(people) => <RequestForm {...props} people={people} />}
    </QueryState>
  )
}

function RequestForm({document, onClose, people}: DialogProps & {people: ReviewPerson[]}) {
  const account = useAccount()
  const asker = personOfAccount(people, account.id)
  const requestedBy = asker.state === 'one' ? asker.person._id : undefined
  const authors = authorIds(document)
  const [author, setAuthor] = useState(requestedBy ?? '')
  const id = useId()

  const step = () => {
    const named = authors.length > 0 ? [] : [author].filter(Boolean)
    if (authors.length === 0 && named.length === 0) return undefined
    return requestReview(document, {
      date: new Date().toISOString(),
      authors: named,
      ...(requestedBy ? {requestedBy} : {}),
    })
  }

  return (
    <StepForm
      doneText="A medical review is requested."
      document={document}
      onClose={onClose}
      step={step}
      submitText="Request review"
    >
      <Text size={1}>
        A medical reviewer who did not write it reads it, and approves it or asks for changes. It
        can be published once it is approved.
      </Text>
      {authors.length > 0 ? (
        <Text size={1}>
          Written by {namesOf(authors, people)}, who cannot sign it off. If somebody else wrote it,
          change the authors on the Review tab first.
        </Text>
      ) : (
        <Stack gap={3}>
          <Label htmlFor={id} as="label" size={1}>
            Who wrote it?
          </Label>
          <Select
            aria-describedby={`${id}-help`}
            id={id}
            onChange={(event) => setAuthor(event.currentTarget.value)}
            required
            value={author}
          >
            <option value="">Choose a person</option>
            {people.map(({_id, name}) => (
              <option key={_id} value={_id}>
                {name}
              </option>
            ))}
          </Select>
          <Text id={`${id}-help`} muted size={1}>
            Whoever wrote it cannot sign it off. More authors can be added on the Review tab.
          </Text>
        </Stack>
      )}
      {asker.state === 'one' ? null : (
        <Card border padding={4} radius={2} tone="caution">
          <Text size={1}>
            The request is sent without your name. {accountProblem(account, asker)}
          </Text>
        </Card>
      )}
    </StepForm>
  )
}

function namesOf(ids: readonly string[], people: readonly ReviewPerson[]): string {
  const names = ids.map((id) => people.find((person) => person._id === id)?.name ?? id)
  return new Intl.ListFormat('en').format(names)
}
