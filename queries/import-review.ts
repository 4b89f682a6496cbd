import {defineQuery} from 'groq'

/**
 * What an editor decides about one imported article: what the import changed or
 * dropped, its flags and conflicts, and each claim with its quote. Ask under
 * `drafts`, where imported articles arrive.
 *
 * @param id - `$id`: the id of the article, without `drafts.`.
 * @returns the article with its claims, or null when none has the id.
 */
export const importReview = defineQuery(`*[_type == "article" && _id == $id] | order(_id asc) [0] {
  _id,
  title,
  "slug": slug.current,
  "flags": coalesce(flags[]{_key, code, message, severity, blockKey}, []),
  "record": importRecord{
    fileName,
    checksum,
    format,
    importedAt,
    sourceUrl,
    licence,
    originalAuthor,
    "ledger": ledger{
      wordsIn,
      wordsOut,
      wordsDropped,
      "entries": coalesce(entries[]{_key, line, construct, reason, text}, [])
    },
    "conflicts": coalesce(conflicts[]{_key, field, path, base, ours, theirs, foundAt, state, decidedBy, decidedAt}, [])
  },
  "claims": *[
    _type == "claim" && references(^._id) && article._ref == ^._id
  ] | order(blockKey asc, range.start asc, _id asc) {
    _id,
    state,
    relation,
    polarity,
    hedge,
    confidence,
    quote,
    section,
    blockKey,
    range,
    rule,
    reason,
    relationKey,
    "subject": subject{label, stubType, stubTitle, "entity": reference->{_id, _type, title, "slug": slug.current}},
    "object": object{label, stubType, stubTitle, "entity": reference->{_id, _type, title, "slug": slug.current}}
  }
}`)
