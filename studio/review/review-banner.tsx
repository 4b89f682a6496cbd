import {Card, Stack, Text} from '@sanity/ui'
import {memo, useDeferredValue, useMemo, type ComponentType} from 'react'
import type {ObjectInputProps, ObjectSchemaType} from 'sanity'

import {
  publishedId,
  type ReviewRecord,
  type ReviewStatus,
  type SanityDocumentLike,
} from '../../schemas/index.ts'
import {reviewNotices} from './notices.ts'
import {currentDay, type ReviewOptions} from './review-options.ts'
import {fieldTitles, statusOf} from './reviewed-document.ts'
import {usePeople} from './use-people.ts'

/**
 * The form of a document that needs a sign-off, with a banner above it that tells how that stands.
 *
 * @param Form - What shows the form; the Studio's own when left out.
 */
export function reviewedForm(
  options: ReviewOptions,
  Form?: ComponentType<ObjectInputProps>,
): ComponentType<ObjectInputProps> {
  return function ReviewedForm(props: ObjectInputProps) {
    // A key stroke is shown before anything is worked out from it.
    const document = useDeferredValue(props.value)
    return (
      <Stack gap={5}>
        {isDocument(document) ? (
          <ReviewBanner
            document={document}
            schemaType={props.schemaType}
            status={statusOf(document, currentDay(options))}
          />
        ) : null}
        {Form ? <Form {...props} /> : props.renderDefault(props)}
      </Stack>
    )
  }
}

interface BannerProps {
  document: SanityDocumentLike
  schemaType: ObjectSchemaType
  status: ReviewStatus
}

/** Drawn anew when what it tells has changed, and not with each edit. */
const ReviewBanner = memo(
  function ReviewBanner({document, schemaType, status}: BannerProps) {
    const people = usePeople()
    const notices = useMemo(
      () =>
        reviewNotices(document, status, {
          fields: (names) => fieldTitles(names, schemaType.fields),
          person: (record) => reviewerName(record, people.state === 'ready' ? people.data : []),
        }),
      [document, status, schemaType, people],
    )
    // The region stays, so that what appears in it is announced.
    return (
      <Stack aria-label="Medical review" data-testid="review-banner" gap={3} role="status">
        {notices.map(({id, tone, title, text}) => (
          <Card border key={id} padding={4} radius={2} tone={tone}>
            <Stack gap={3}>
              <Text size={1} weight="semibold">
                {title}
              </Text>
              <Text size={1}>{text}</Text>
            </Stack>
          </Card>
        ))}
      </Stack>
    )
  },
  (before, after) =>
    before.document.review === after.document.review &&
    JSON.stringify(before.status) === JSON.stringify(after.status),
)

function reviewerName(
  {reviewer}: ReviewRecord,
  people: readonly {_id: string; name: string}[],
): string {
  const id = publishedId(reviewer._ref)
  return people.find((person) => person._id === id)?.name ?? 'A reviewer'
}

function isDocument(value: unknown): value is SanityDocumentLike {
  return typeof value === 'object' && value !== null && '_id' in value && '_type' in value
}
