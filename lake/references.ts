import {isObject} from './document.ts'

/** References of a document to others in the same dataset. */
export interface References {
  /** Every id referred to, at least those that GROQ's `references()` sees. */
  all: Set<string>
  /** Those that the dataset guards: the target must exist, and cannot go. */
  strong: Set<string>
  /** Length of the longest array in the document. */
  longestArray: number
}

/** Collects what a document refers to. */
export function collectReferences(document: unknown): References {
  const references: References = {all: new Set(), strong: new Set(), longestArray: 0}
  collect(document, references)
  return references
}

function collect(value: unknown, references: References): void {
  if (Array.isArray(value)) {
    references.longestArray = Math.max(references.longestArray, value.length)
    for (const item of value) collect(item, references)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const target = (value as Record<string, unknown>)['_ref']
  if (typeof target === 'string' && target !== '') {
    references.all.add(target)
    if (isGuarded(value as Record<string, unknown>, target)) references.strong.add(target)
  }
  for (const key in value) collect((value as Record<string, unknown>)[key], references)
}

/** Weak references promise nothing, and those to other datasets cannot be looked up. */
function isGuarded(reference: Record<string, unknown>, target: string): boolean {
  return (
    reference['_weak'] !== true &&
    reference['_dataset'] === undefined &&
    reference['_projectId'] === undefined &&
    !target.includes(':')
  )
}

/**
 * Resolves `_strengthenOnPublish`: on publish a reference that was weak only because its target
 * was not published yet becomes strong, and one whose field is weak stays weak.
 */
export function strengthenReferences<T>(value: T): T
export function strengthenReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => strengthenReferences(item))
  if (!isObject(value)) return value
  const result: Record<string, unknown> = {}
  const onPublish = value['_strengthenOnPublish']
  for (const [key, child] of Object.entries(value)) {
    if (key === '_strengthenOnPublish') continue
    if (key === '_weak' && isObject(onPublish) && onPublish['weak'] !== true) continue
    result[key] = strengthenReferences(child)
  }
  return result
}
