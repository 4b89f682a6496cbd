import {publishedId, type Finding, type SanityDocumentLike} from '../schemas/index.ts'
import {validateHealthDocument, type ValidateOptions} from '../schemas/validate.ts'
import {checkEntry} from './check-integrity.ts'
import {IndexBuilder, type DocumentIndex} from './document-index.ts'
import {referencesOf} from './outgoing-references.ts'
import {unpublishedTargets} from './references.ts'

export interface ValidateDocumentsOptions extends Pick<ValidateOptions, 'schema'> {
  /** YYYY-MM-DD. */
  today: string
  /** Called after each document of the second pass. */
  onProgress?: (done: number, total: number) => void
}

/** Code of a document on which a check broke: a fault of the check, never a reason to stop. */
export const brokenCheckCode = {
  code: 'check-failed',
  level: 'error',
  title: 'Every check comes to an end.',
} as const

/**
 * The stock validator waits between nodes; so many documents wait at the same
 * time. More of them take longer again, in the garbage collector.
 */
const AT_ONCE = 8

/**
 * Validates a set of documents: each against the schema and the rules, and all of
 * them against each other.
 *
 * Reads the set twice, first for what documents know of each other, then one by
 * one, so that memory does not grow with the prose of the set.
 *
 * @param open starts reading the set from the beginning.
 */
export async function* validateDocuments(
  open: () => AsyncIterable<unknown> | Iterable<unknown>,
  options: ValidateDocumentsOptions,
): AsyncGenerator<Finding> {
  const builder = new IndexBuilder({compact: true})
  let total = 0
  for await (const document of open()) {
    total++
    if (isIndexable(document)) builder.add(document)
  }
  const index = builder.build()

  let done = 0
  const running: Promise<Finding[]>[] = []
  for await (const document of open()) {
    if (isSystemDocument(document)) continue
    running.push(validateOne(document, index, options))
    const oldest = running.length >= AT_ONCE ? running.shift() : undefined
    if (oldest) yield* await oldest
    options.onProgress?.(++done, total)
  }
  for (const left of running) yield* await left
}

async function validateOne(
  document: unknown,
  index: DocumentIndex,
  {today, schema}: ValidateDocumentsOptions,
): Promise<Finding[]> {
  try {
    const findings = await validateHealthDocument(document, {
      schema,
      today,
      related: index.related,
    })
    return isIndexable(document) ? [...findings, ...integrityOf(document, index, today)] : findings
  } catch (error) {
    const id = isIndexable(document) ? document._id : ''
    return [
      {
        documentId: id,
        path: '',
        code: brokenCheckCode.code,
        level: brokenCheckCode.level,
        message: `A check broke on this document: ${error instanceof Error ? error.message : String(error)}. Report it with the document.`,
      },
    ]
  }
}

/** The checks against other documents, on the text that counts: a draft before its published document. */
function integrityOf(document: SanityDocumentLike, index: DocumentIndex, today: string): Finding[] {
  const entry = index.documents.get(publishedId(document._id))
  if (!entry) return []
  const references = referencesOf(document)
  const isPublished = document._id === entry.id
  if (entry.document._id !== document._id) {
    return isPublished
      ? unpublishedTargets({...entry, publishedReferences: references}, index.documents)
      : []
  }
  const publishedReferences = isPublished ? references : []
  return checkEntry({...entry, document, references, publishedReferences}, index, today)
}

function isIndexable(document: unknown): document is SanityDocumentLike {
  if (typeof document !== 'object' || document === null) return false
  const {_id, _type} = document as Partial<SanityDocumentLike>
  return typeof _id === 'string' && _id !== '' && typeof _type === 'string' && _type !== ''
}

/** Assets and documents of the service itself are no content. */
function isSystemDocument(document: unknown): boolean {
  return (
    isIndexable(document) &&
    (/^(sanity|system)\./.test(document._type) || document._id.startsWith('_.'))
  )
}
