import {isObject} from './document.ts'

/**
 * Ids that a document refers to strongly: the dataset guards them, the target must exist and
 * cannot go.
 */
export function strongReferences(document: unknown): Set<string> {
  const targets = new Set<string>()
  visitStrongReferences(document, (target) => targets.add(target))
  return targets
}

/** Calls back with the same, as often as each is referred to. */
export function visitStrongReferences(document: unknown, visit: (target: string) => void): void {
  visitReferences(document, (target, reference) => {
    if (isGuarded(reference, target)) visit(target)
  })
}

type Visit = (target: string, reference: Record<string, unknown>) => void

/**
 * Calls back with every reference in a document, at least those that GROQ's `references()` sees.
 * A target comes as often as it is referred to.
 */
export function visitReferences(value: unknown, visit: Visit): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') visitReferences(item, visit)
    return
  }
  const object = value as Record<string, unknown>
  const target = object['_ref']
  if (typeof target === 'string' && target !== '') visit(target, object)
  for (const key in object) {
    const child = object[key]
    if (typeof child === 'object') visitReferences(child, visit)
  }
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
