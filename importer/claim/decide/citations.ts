import {
  asRecord,
  asRecords,
  citationKey,
  publishedId,
  refOf,
  type CitationItem,
  type Claim,
} from '../../../schemas/index.ts'
import type {Reference} from '../../structure/blocks.ts'

/**
 * The works that the article cites for the words of a claim: its footnotes, which stand in
 * the text as citation marks. Computed from the article, so that nothing of it is stored
 * twice; a claim whose block has gone cites nothing.
 *
 * @param article - The article as it stands.
 */
export function citationsOf(
  {blockKey, range}: Pick<Claim, 'blockKey' | 'range'>,
  article: object | undefined,
): CitationItem[] {
  const block = asRecords(asRecord(article)?.body).find(({_key}) => _key === blockKey)
  if (!block || !range) return []
  const sources = new Map(
    asRecords(block.markDefs).flatMap(({_key, _type, source}) =>
      _type === 'citation' && refOf(source) ? [[_key, source as Reference]] : [],
    ),
  )
  const cited = new Map<string, CitationItem>()
  let position = 0
  for (const {text, marks} of asRecords(block.children)) {
    const start = position
    position += typeof text === 'string' ? text.length : 0
    if (position <= range.start || start >= range.end || !Array.isArray(marks)) continue
    for (const mark of marks) {
      const source = sources.get(mark)
      if (!source) continue
      const key = citationKey(publishedId(source._ref))
      cited.set(key, {_key: key, _type: 'citationItem', source: {...source}})
    }
  }
  return [...cited.values()]
}
