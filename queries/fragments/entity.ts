/** What every page by slug begins with. */
export const pageHead = /* groq */ `_id,
  _type,
  _updatedAt,
  title,
  "slug": slug.current`

/** What a link to another entity needs. */
export const entityEntry = /* groq */ `
  _id,
  _type,
  title,
  "slug": slug.current,
  summary`

/** Names that readers may know an entity by. */
export const synonyms = /* groq */ `"synonyms": coalesce(synonyms[defined(label)]{
    _key,
    label,
    language,
    preferred
  }, [])`

/** Codes of an entity in medical code systems. */
export const codes = /* groq */ `"codes": coalesce(codes[]{_key, system, value, mapping, authority}, [])`
