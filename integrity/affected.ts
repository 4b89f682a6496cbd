import {publishedId} from '../schemas/index.ts'
import {namesOf, slugsOf, type DocumentIndex} from './document-index.ts'
import {naming} from './mentions.ts'

/**
 * The documents whose findings can differ after one document changed, itself
 * among them: what it refers to, what refers to it and to that (a treatment's
 * class reaches the conditions treated with it), what has its slug or name, and the
 * conditions whose prose names it.
 *
 * Ask the index from before the change and the one from after it, and re-check
 * the union: what a document let go of is affected too.
 */
export function affectedBy(changedId: string, index: DocumentIndex): Set<string> {
  const id = publishedId(changedId)
  const affected = new Set([id])
  const entry = index.documents.get(id)
  for (const {target} of [...(entry?.references ?? []), ...(entry?.publishedReferences ?? [])]) {
    affected.add(target)
    if (entry?.type === 'claim') for (const other of claimsAbout(target, index)) affected.add(other)
  }
  for (const referrer of reaching(id, index)) affected.add(referrer)
  if (entry) {
    for (const slug of slugsOf(entry.document)) {
      for (const other of index.withSlug(entry.type, slug)) affected.add(other)
    }
    for (const name of namesOf(entry)) {
      for (const other of index.withName(entry.type, name)) affected.add(other)
    }
    for (const other of naming(entry, index)) affected.add(other)
  }
  return affected
}

/** Two claims about one document can contradict each other. */
function claimsAbout(id: string, index: DocumentIndex): string[] {
  return [...index.referrers(id)].filter((one) => index.documents.get(one)?.type === 'claim')
}

/** All that refer to a document, and all that refer to those or through classes of treatments. */
function reaching(id: string, index: DocumentIndex): Set<string> {
  const found = new Set<string>()
  const left = [id]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const referrer of index.referrers(next)) {
      if (found.has(referrer)) continue
      found.add(referrer)
      if (index.documents.get(referrer)?.type === 'treatment') left.push(referrer)
    }
  }
  return found
}
