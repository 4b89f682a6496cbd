import type {PlannedMutation} from '../plan/patch.ts'
import {documentOf, idOf, sizeOf} from './mutations.ts'

/** The Content Lake holds no larger documents. */
const LARGEST_DOCUMENT = 32_000_000

/** What cannot be written at all, for no request can hold it. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/** @throws TooLarge when the mutations of one document come to more than a document may have */
export function assertDocumentFits(mutations: readonly PlannedMutation[]): void {
  const size = mutations.reduce((sum, mutation) => sum + sizeOf(mutation), 0)
  if (size <= LARGEST_DOCUMENT) return
  throw new TooLarge(
    `The article takes ${megabytes(size)} MB to write; a document may have ${megabytes(LARGEST_DOCUMENT)}. Split it into several articles.`,
  )
}

/** @throws TooLarge when one of the mutations alone is more than a request may be, naming what makes it so */
export function assertPartsFit(
  mutations: readonly PlannedMutation[],
  articleId: string | undefined,
  limit: number,
): void {
  const large = mutations.find((mutation) => sizeOf(mutation) > limit)
  if (!large) return
  throw new TooLarge(
    `The article cannot be written: ${whatIsLarge(large, articleId)} alone takes ${megabytes(sizeOf(large))} MB, and a request may have ${megabytes(limit)}. Make that one shorter.`,
  )
}

/** Names what a mutation has too much of, for the person who can make it less. */
function whatIsLarge(mutation: PlannedMutation, articleId: string | undefined): string {
  const isArticle = idOf(mutation) === articleId
  const [operation, value] = largestOf('patch' in mutation ? mutation.patch : documentOf(mutation))
  const field = 'patch' in mutation && isObject(value) ? largestOf(value)[0] : operation
  if (isArticle && /^(?:body|items)\b/.test(field)) return 'one paragraph or table'
  return `the field "${field}"${isArticle ? '' : ` of ${idOf(mutation)}`}`
}

/** The largest member. The record does not count: it is large where what it accounts for is. */
function largestOf(value: object): [name: string, value: unknown] {
  const [largest] = Object.entries(value)
    .filter(([name]) => name !== 'importRecord')
    .toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a))
  return largest ?? ['importRecord', undefined]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function megabytes(bytes: number): string {
  return String(Number((bytes / 1_000_000).toFixed(1)))
}
