import {publishedId} from '../schemas/index.ts'
import type {FindUnchanged} from './convert-file.ts'
import type {Knowledge} from './knowledge.ts'
import {candidateIds, type ImportTarget} from './plan/target.ts'

/** Finds the document that an earlier import made of the same input, if that is the one to start from. */
export function unchangedIn({imported}: Knowledge, target: ImportTarget): FindUnchanged {
  const bySum = new Map<string, Set<string>>()
  for (const [id, {checksum}] of imported) {
    bySum.set(checksum, (bySum.get(checksum) ?? new Set()).add(publishedId(id)))
  }
  return (checksum, signature) => {
    for (const id of bySum.get(checksum) ?? []) {
      const current = candidateIds(id, target).find((candidate) => imported.has(candidate))
      const state = current === undefined ? undefined : imported.get(current)
      if (state?.checksum === checksum && state.signature === signature) return id
    }
    return undefined
  }
}
