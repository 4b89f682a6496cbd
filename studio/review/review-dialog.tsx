import {Button, Card, Flex, Grid, Label, Radio, Select, Stack, Text, TextArea} from '@sanity/ui'
import {useId, useState} from 'react'
import {useSchema} from 'sanity'

import {
  addMonths,
  clinicalFields,
  isReviewedType,
  recordReview,
  reviewInterval,
  reviewOf,
  reviewOutcomes,
  reviewScopes,
  type ReviewOutcome,
  type ReviewScope,
  type SanityDocumentLike,
} from '../../schemas/index.ts'
import {QueryState} from '../shared/query-state.tsx'
import {dayText, statusOf} from './reviewed-document.ts'
import {currentDay, type ReviewOptions} from './review-options.ts'
import {StepForm} from './step-form.tsx'
import {useAccount, usePeople} from './use-people.ts'
import {mayReview, type ReviewPerson} from './who-reviews.ts'

interface DialogProps {
  document: SanityDocumentLike
  options: ReviewOptions
  onClose: () => void
}

/** Lets a medical reviewer say what they reviewed and how it came out; tells others why they may not. */
export function ReviewDialog(props: DialogProps) {
  const account = useAccount()
  return (
    <QueryState query={usePeople()} what="the people">
      {(people) => {
        const may = mayReview(props.document, account, people, props.options.reviewerRole)
        return 'person' in may ? (
          <ReviewForm {...props} person={may.person} />
        ) : (
          <NotAllowed reasons={may.reasons} onClose={props.onClose} />
        )
      }}
    </QueryState>
  )
}

function NotAllowed({reasons, onClose}: {reasons: readonly string[]; onClose: () => void}) {
  return (
    <Stack gap={5}>
      <Card border padding={4} radius={2} role="alert" tone="caution">
        <Stack gap={4}>
          <Text size={1} weight="medium">
            You cannot review this
          </Text>
          {reasons.map((reason) => (
            <Text key={reason} size={1}>
              {reason}
            </Text>
          ))}
        </Stack>
      </Card>
      <Flex justify="flex-end">
        <Button onClick={onClose} text="Close" type="button" />
      </Flex>
    </Stack>
  )
}

function ReviewForm({document, options, onClose, person}: DialogProps & {person: ReviewPerson}) {
  const id = useId()
  const {voidedFields} = statusOf(document, currentDay(options))
  const [scope, setScope] = useState<ReviewScope>('full')
  const [section, setSection] = useState(voidedFields[0] ?? 'title')
  const [outcome, setOutcome] = useState<ReviewOutcome>('approved')
  const [note, setNote] = useState('')
  const needsNote = outcome === 'changesRequested'

  const step = () => {
    if (needsNote && !note.trim()) return undefined
    return recordReview(document, {
      reviewerId: person._id,
      date: new Date().toISOString(),
      scope,
      outcome,
      ...(scope === 'section' ? {section} : {}),
      ...(note.trim() ? {note: note.trim()} : {}),
    })
  }

  return (
    <StepForm
      doneText="The review is stored."
      document={document}
      onClose={onClose}
      step={step}
      submitText={outcome === 'approved' ? 'Approve' : 'Request changes'}
    >
      <Text size={1}>
        You review as {person.name}. The review holds for the text as it stands now.
      </Text>
      <Grid gap={5} gridTemplateColumns={[1, 1, 2]}>
        <Stack gap={4}>
          <Choices
            legend="What did you review?"
            onChange={setScope}
            terms={reviewScopes}
            value={scope}
          />
          {scope === 'section' ? (
            <SectionSelect
              changed={voidedFields}
              onChange={setSection}
              type={document._type}
              value={section}
            />
          ) : null}
        </Stack>
        <Choices
          legend="How did it come out?"
          onChange={setOutcome}
          terms={reviewOutcomes}
          value={outcome}
        />
      </Grid>
      <Stack gap={3}>
        <Label as="label" htmlFor={`${id}-note`} size={1}>
          {needsNote ? 'What has to change?' : 'Note (optional)'}
        </Label>
        <TextArea
          id={`${id}-note`}
          onChange={(event) => setNote(event.currentTarget.value)}
          required={needsNote}
          rows={2}
          value={note}
        />
      </Stack>
      <Text aria-live="polite" muted size={1}>
        {consequence(document, scope, outcome, currentDay(options))}
      </Text>
    </StepForm>
  )
}

interface ChoicesProps<Value extends string> {
  legend: string
  terms: readonly {value: Value; title: string; help: string}[]
  value: Value
  onChange: (value: Value) => void
}

function Choices<Value extends string>({legend, terms, value, onChange}: ChoicesProps<Value>) {
  const id = useId()
  return (
    <Stack
      as="fieldset"
      gap={4}
      style={{border: 0, margin: 0, padding: 0}}
      aria-labelledby={`${id}-legend`}
    >
      <Label id={`${id}-legend`} size={1}>
        {legend}
      </Label>
      {terms.map((term) => (
        <Flex align="flex-start" gap={3} key={term.value}>
          <Radio
            aria-describedby={`${id}-${term.value}-help`}
            checked={term.value === value}
            id={`${id}-${term.value}`}
            name={id}
            onChange={() => onChange(term.value)}
            value={term.value}
          />
          <Stack gap={3}>
            <Text as="label" htmlFor={`${id}-${term.value}`} size={1} weight="medium">
              {term.title}
            </Text>
            <Text id={`${id}-${term.value}-help`} muted size={1}>
              {term.help}
            </Text>
          </Stack>
        </Flex>
      ))}
    </Stack>
  )
}

interface SectionSelectProps {
  type: string
  /** The fields that changed since the approval. */
  changed: readonly string[]
  value: string
  onChange: (field: string) => void
}

function SectionSelect({type, changed, value, onChange}: SectionSelectProps) {
  const id = useId()
  const schemaType = useSchema().get(type)
  const fields = schemaType?.jsonType === 'object' ? schemaType.fields : []
  const names = isReviewedType(type) ? clinicalFields[type] : []
  return (
    <Stack gap={3}>
      <Label as="label" htmlFor={id} size={1}>
        Which part?
      </Label>
      <Select id={id} onChange={(event) => onChange(event.currentTarget.value)} value={value}>
        {names.map((name) => (
          <option key={name} value={name}>
            {fields.find((field) => field.name === name)?.type.title ?? name}
            {changed.includes(name) ? ' (changed since the approval)' : ''}
          </option>
        ))}
      </Select>
    </Stack>
  )
}

function consequence(
  document: SanityDocumentLike,
  scope: ReviewScope,
  outcome: ReviewOutcome,
  today: string,
): string {
  if (outcome === 'changesRequested') {
    return 'It cannot be published until what you ask for is done and approved.'
  }
  if (scope !== 'full') return '"Last reviewed" stays as it is: only a full review moves it.'
  const next = addMonths(today, reviewInterval(reviewOf(document)))
  return `"Last reviewed" becomes today, and the next review is due on ${dayText(next)}.`
}
