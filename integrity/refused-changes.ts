import {
  authorIds,
  canonicalJson,
  clinicalContentHash,
  isReviewedType,
  isUnpublishedId,
  publishedId,
  publishingProblems,
  reviewOf,
  reviewerProblems,
  reviewRecords,
  signOffOf,
  type Person,
  type ReviewRecord,
  type SanityDocumentLike,
} from '../schemas/index.ts'

/** What a transaction would do to one stored document; undefined where it does not exist. */
export interface DocumentChange {
  id: string
  before?: SanityDocumentLike | undefined
  after?: SanityDocumentLike | undefined
}

/** Who asks for a transaction, and what is stored before it. */
export interface ChangeContext {
  account: {
    id: string
    /** May have documents deleted with their reviews, and say who is a medical reviewer. */
    isAdministrator: boolean
    /** May write reviews, in the name of the person whose account it is. */
    isMedicalReviewer: boolean
  }
  /** A document as it is stored, by its exact id. */
  read: (id: string) => SanityDocumentLike | undefined
}

/**
 * Why a transaction of somebody who is signed in is refused; undefined when it is not.
 *
 * The editorial workflow as a rule over changes, for whatever stores the documents. The
 * Studio offers what this allows, and this does not trust the Studio:
 *
 * - a review is written by a medical reviewer in their own name, of the text as it is stored,
 *   and they are none of its authors;
 * - reviews are added, never altered or taken out;
 * - a document becomes "approved" by a review alone;
 * - a condition, treatment or article is published only as it was approved;
 * - who is a medical reviewer, and with which account, is said by administrators.
 */
export function refusalOf(
  changes: readonly DocumentChange[],
  context: ChangeContext,
): string | undefined {
  for (const change of changes) {
    const type = (change.after ?? change.before)?._type
    if (type === 'person') {
      const refusal = personRefusal(change, context)
      if (refusal) return refusal
    }
  }
  for (const family of families(changes, context)) {
    const refusal =
      takenOut(family, context) ??
      newReviews(family, context) ??
      approvedByHand(family) ??
      leftAuthors(family, context) ??
      publishedUnapproved(family, context)
    if (refusal) return refusal
  }
  return undefined
}

/** Every stored version of one reviewed document, before a transaction and after it. */
interface Family {
  changes: readonly DocumentChange[]
  before: readonly SanityDocumentLike[]
  after: readonly SanityDocumentLike[]
}

function families(changes: readonly DocumentChange[], {read}: ChangeContext): Family[] {
  const byId = Map.groupBy(
    changes.filter(({before, after}) =>
      [before, after].some((document) => document && isReviewedType(document._type)),
    ),
    ({id}) => publishedId(id),
  )
  return [...byId].map(([id, changed]) => {
    const untouched = [id, `drafts.${id}`]
      .filter((version) => changed.every((change) => change.id !== version))
      .map(read)
    return {
      changes: changed,
      before: [...changed.map(({before}) => before), ...untouched].filter(isThere),
      after: [...changed.map(({after}) => after), ...untouched].filter(isThere),
    }
  })
}

/** Reviews that were stored are stored still, at the beginning of the list and as they were. */
function takenOut({changes, before, after}: Family, {account}: ChangeContext): string | undefined {
  for (const change of changes) {
    const base = baseOf(change, before)
    if (!change.after || !base) continue
    if (!isPrefix(identitiesOf(base), identitiesOf(change.after))) {
      return 'Reviews are added, never altered or taken out. Keep the list of reviews as it is.'
    }
  }
  const kept = new Set(after.flatMap(identitiesOf))
  const lost = before.flatMap(identitiesOf).some((record) => !kept.has(record))
  if (lost && !account.isAdministrator) {
    return 'With it, reviews would be lost that are kept nowhere else. Ask an administrator to remove it.'
  }
  return undefined
}

function newReviews({changes, before}: Family, context: ChangeContext): string | undefined {
  const stored = before.map(identitiesOf)
  const known = new Set(stored.flat())
  for (const change of changes) {
    if (!change.after) continue
    const records = identitiesOf(change.after)
    // What is published, or made anew, has the reviews of the version that it was made from.
    if (stored.some((list) => isSame(list, records))) continue
    const base = baseOf(change, before)
    const added = reviewRecords(change.after).slice(base ? reviewRecords(base).length : 0)
    const [record] = added
    if (!record) continue
    // An approval that is repeated would outweigh the request for changes that came after it.
    if (added.some((one) => known.has(identityOf(one)))) {
      return 'A review is given once, to the version that was looked at. Request another review of this one.'
    }
    if (added.length > 1) return 'One review is written at a time.'
    const refusal = reviewRefusal(record, {...change, before: base}, context)
    if (refusal) return refusal
  }
  return undefined
}

function reviewRefusal(
  record: ReviewRecord,
  {before, after}: DocumentChange,
  {account, read}: ChangeContext,
): string | undefined {
  if (!account.isMedicalReviewer) {
    return 'Only a medical reviewer writes a review. Sign in as one, or request a review.'
  }
  const reviewerId = publishedId(record.reviewer?._ref ?? '')
  const reviewer = personById(read, reviewerId)
  if (!reviewer) return 'The reviewer of a review is a published person.'
  if (reviewer.userId !== account.id) {
    return `${reviewer.name} is not the person of your account. A review is written in one's own name.`
  }
  if (!before || !after) return 'A document is reviewed once it is stored.'
  // Who was an author before the transaction is one still: nobody steps aside to sign off.
  const problems = [before, after].flatMap((document) =>
    reviewerProblems(document, reviewerId, () => reviewer),
  )
  if (problems[0]) return problems[0]
  if (canonicalJson(textOf(before)) !== canonicalJson(textOf(after))) {
    return 'A review changes nothing in the text. Save the edits first, then review the text as it stands.'
  }
  if (record.contentHash !== clinicalContentHash(after)) {
    return 'The review is not of this text: somebody edited it meanwhile. Read it again, then review it.'
  }
  return undefined
}

/** The state follows from reviews; to set it to "approved" alone would say what nobody said. */
function approvedByHand({changes, before}: Family): string | undefined {
  const known = new Set(before.flatMap(identitiesOf))
  for (const {id, before: own, after} of changes) {
    if (!after || reviewOf(after)?.state !== 'approved') continue
    // A draft that is there has its own state; what is published or new has that of another version.
    const origins = own && isUnpublishedId(id) ? [own] : before
    if (origins.some((version) => reviewOf(version)?.state === 'approved')) continue
    const reviewed = reviewRecords(after).some((record) => !known.has(identityOf(record)))
    if (!reviewed || signOffOf(after).status !== 'valid') {
      return 'Only a review of everything makes a document approved. Request a medical review.'
    }
  }
  return undefined
}

function leftAuthors(
  {changes, before}: Family,
  {account, read}: ChangeContext,
): string | undefined {
  if (account.isAdministrator) return undefined
  for (const change of changes) {
    if (!change.after) continue
    const base = baseOf(change, before)
    const still = new Set(authorIds(change.after))
    const left = (base ? authorIds(base) : []).filter((id) => !still.has(id))
    if (left.some((id) => personById(read, id)?.userId === account.id)) {
      return 'Nobody takes themselves out of the authors of a text. Ask an administrator.'
    }
  }
  return undefined
}

function publishedUnapproved({changes}: Family, {read}: ChangeContext): string | undefined {
  for (const {id, after} of changes) {
    if (!after || isUnpublishedId(id)) continue
    const [problem] = publishingProblems(after, (personId) => personById(read, personId))
    if (problem) return `It cannot be published. ${problem}`
  }
  return undefined
}

function personRefusal(
  {id, before, after}: DocumentChange,
  {account}: ChangeContext,
): string | undefined {
  // Nothing rests on a person who is not published.
  if (account.isAdministrator || isUnpublishedId(id) || !after) return undefined
  const isReviewer = (person: SanityDocumentLike | undefined) =>
    Array.isArray(person?.roles) && person.roles.includes('medicalReviewer')
  if (before?.userId === after.userId && isReviewer(before) === isReviewer(after)) return undefined
  return 'Only an administrator says whose account a person has, and who is a medical reviewer.'
}

/** What a version was made from: itself, or for a new draft what is published. */
function baseOf(
  {id, before}: DocumentChange,
  versions: readonly SanityDocumentLike[],
): SanityDocumentLike | undefined {
  return before ?? versions.find((version) => version._id === publishedId(id)) ?? versions[0]
}

/** All of a document but its review and what the store keeps with it. */
function textOf(document: SanityDocumentLike): Record<string, unknown> {
  const kept = new Set(['_id', '_rev', '_createdAt', '_updatedAt', 'review'])
  return Object.fromEntries(Object.entries(document).filter(([field]) => !kept.has(field)))
}

function personById(
  read: ChangeContext['read'],
  id: string,
): Pick<Person, 'name' | 'roles' | 'userId'> | undefined {
  const document = read(id)
  if (document?._type !== 'person') return undefined
  const {name, roles, userId} = document
  return {
    name: String(name ?? id),
    roles: Array.isArray(roles) ? roles : [],
    ...(typeof userId === 'string' ? {userId} : {}),
  }
}

function identitiesOf(document: SanityDocumentLike): string[] {
  return reviewRecords(document).map(identityOf)
}

function identityOf(record: ReviewRecord): string {
  return canonicalJson(record)
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && isPrefix(one, other)
}

function isPrefix(start: readonly string[], whole: readonly string[]): boolean {
  return start.every((item, index) => item === whole[index])
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined
}
