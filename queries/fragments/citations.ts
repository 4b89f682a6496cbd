/**
 * Citations of one statement: the id of each source that can be read under the
 * perspective, the place in it, and a quote. Never null; a citation whose source
 * cannot be read is left out.
 */
export const citations = /* groq */ `"citations": coalesce(citations[defined(source->_id)]{
    _key,
    "source": source->_id,
    locator,
    quote
  }, [])`

/**
 * What a page shows of a cited work. A list of these asks for `_id in
 * array::compact([^._id, ...])`: type generation calls a list of spread lists
 * empty, and the id of the page, which is no source, makes it a list of strings.
 */
export const sourceEntry = /* groq */ `
  _id,
  title,
  kind,
  "authors": coalesce(authors, []),
  container,
  year,
  volume,
  issue,
  pages,
  publisher,
  doi,
  pmid,
  isbn,
  url,
  readOn,
  status`
