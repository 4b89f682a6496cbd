import {validateDocument} from '@sanity/validation'
import type {SanityDocument} from '@sanity/types'

import {documentTypeOf, healthSchema, type CompiledSchema} from './compile.ts'
import {checkDocument, type CheckOptions} from './rules/check-document.ts'
import type {Finding} from './rules/finding.ts'
import {isRecord} from './rules/loose.ts'
import {pathText} from './rules/path-text.ts'
import {withoutPlainBlocks} from './rules/plain-blocks.ts'
import type {SanityDocumentLike} from './types/base.ts'

export interface ValidateOptions extends CheckOptions {
  /** A schema compiled with more types or fields; by default the model's own. */
  schema?: CompiledSchema
}

/** Codes of documents that cannot be validated against the schema. */
export const documentCodes = [
  {
    code: 'document-malformed',
    level: 'error',
    title: 'A document is an object with an _id and a _type.',
  },
  {
    code: 'document-type-unknown',
    level: 'error',
    title: 'A document is of a type that the schema has.',
  },
] as const

/**
 * Validates one document without a Studio: the fields as the schema declares them
 * (by the stock validator), and the rules of the model.
 *
 * Whether referenced documents exist is a question for `integrity/`.
 */
export async function validateHealthDocument(
  document: unknown,
  options: ValidateOptions = {},
): Promise<Finding[]> {
  if (!isDocument(document)) {
    const id = isRecord(document) && typeof document._id === 'string' ? document._id : ''
    return [
      {
        documentId: id,
        path: '',
        code: 'document-malformed',
        level: 'error',
        message: reasonOf(document),
      },
    ]
  }
  const schema = options.schema ?? healthSchema()
  const type = documentTypeOf(document._type, schema)
  if (!type) {
    return [
      {
        documentId: document._id,
        path: '_type',
        code: 'document-type-unknown',
        level: 'error',
        message: `There is no document type "${document._type.slice(0, 60)}". Correct the type, or validate with the schema that has it.`,
      },
    ]
  }
  const stock = await stockFindings(document, schema)
  const own = checkDocument(document, type, options).map(
    ({code, level, message, path}): Finding => ({
      documentId: document._id,
      path: pathText(path),
      code,
      level,
      message,
    }),
  )
  return [...stock, ...own]
}

/** What the stock validator finds. Its own rules only: ours run once, outside of it. */
async function stockFindings(
  document: SanityDocumentLike,
  schema: CompiledSchema,
): Promise<Finding[]> {
  const {markers} = await validateDocument({
    document: withoutPlainBlocks(document) as SanityDocument,
    schema,
    customValidation: false,
    getDocumentExists: () => Promise.resolve(true),
  })
  const seen = new Set<string>()
  return markers.flatMap((marker): Finding[] => {
    const {code, message} = marker
    const path = pathText(marker.path)
    const identity = `${code} ${path}`
    // A type with two levels of validation reports its unknown fields once for each.
    if (seen.has(identity)) return []
    seen.add(identity)
    // Outside a Studio the stock validator turns a missing object into a warning.
    const isError = marker.level === 'error' || code === 'value.required'
    return [
      {
        documentId: document._id,
        path,
        code,
        level: isError ? 'error' : 'warning',
        message: code === 'value.required' ? 'Fill this in: it is required.' : message,
      },
    ]
  })
}

/** What a reader of documents says of input that it could not read. */
export class UnreadableDocument {
  readonly _id: string
  readonly message: string

  /** @param place where it stands in the input, such as 'line 7'. */
  constructor(place: string, message: string) {
    this._id = place
    this.message = message
  }
}

function reasonOf(value: unknown): string {
  return value instanceof UnreadableDocument
    ? value.message
    : 'A document is an object with an _id and a _type. Look at how it was exported.'
}

function isDocument(value: unknown): value is SanityDocumentLike {
  return (
    isRecord(value) &&
    typeof value._id === 'string' &&
    value._id !== '' &&
    typeof value._type === 'string' &&
    value._type !== ''
  )
}
