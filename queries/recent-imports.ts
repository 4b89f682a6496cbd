import {defineQuery} from 'groq'

import {undecidedClaim} from './fragments/undecided-claim.ts'

/**
 * The ten articles that were imported last, each with the account of its words and
 * what its import left to decide. Ask under `drafts`, where imported articles
 * arrive.
 *
 * @returns the articles, the newest import first.
 */
export const recentImports = defineQuery(`*[
  _type == "article" && defined(importRecord.importedAt)
] | order(importRecord.importedAt desc, _id asc) [0...10] {
  _id,
  title,
  "slug": slug.current,
  "fileName": importRecord.fileName,
  "importedAt": importRecord.importedAt,
  "wordsIn": importRecord.ledger.wordsIn,
  "wordsOut": importRecord.ledger.wordsOut,
  "wordsDropped": importRecord.ledger.wordsDropped,
  "entries": count(coalesce(importRecord.ledger.entries, [])),
  "flags": count(coalesce(flags, [])),
  "openConflicts": count(coalesce(importRecord.conflicts[coalesce(state, "open") == "open"], [])),
  "claims": count(*[_type == "claim" && references(^._id) && article._ref == ^._id]),
  "undecidedClaims": count(*[_type == "claim" && references(^._id) && article._ref == ^._id && ${undecidedClaim}])
}`)
