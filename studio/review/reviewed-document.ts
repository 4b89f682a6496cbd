import {reviewStatusOf, type ReviewStatus, type SanityDocumentLike} from '../../schemas/index.ts'

/** The stored versions of a document, as the Studio's actions and badges get them. */
interface EditState {
  draft: SanityDocumentLike | null
  published: SanityDocumentLike | null
  version: SanityDocumentLike | null
}

/** The version that an editor works on: a release's, the draft, or what is published. */
export function reviewedVersion({
  version,
  draft,
  published,
}: EditState): SanityDocumentLike | undefined {
  return version ?? draft ?? published ?? undefined
}

const known = new WeakMap<object, {today: string; status: ReviewStatus}>()

/** Where a document stands, worked out once for all that show it. */
export function statusOf(document: SanityDocumentLike, today: string): ReviewStatus {
  const cached = known.get(document)
  if (cached?.today === today) return cached.status
  const status = reviewStatusOf(document, today)
  known.set(document, {today, status})
  return status
}

/** The titles of fields, as in "Summary, Symptoms and Treatments". */
export function fieldTitles(
  names: readonly string[],
  fields: readonly {name: string; type: {title?: string}}[],
): string {
  const titles = names.map(
    (name) => fields.find((field) => field.name === name)?.type.title ?? name,
  )
  return new Intl.ListFormat('en').format(titles)
}

/** A day as people write it: 2 November 2026. */
export function dayText(date: string): string {
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(date),
  )
}
