import {hash} from 'node:crypto'

import {slugify} from '../../schemas/keys/index.ts'
import {readOnIn, sourceKindOf} from './kind.ts'

/** A source document to write as a draft, for a reference that names a work the dataset lacks. */
export interface NewSource {
  _id: string
  _type: 'source'
  title: string
  status: 'current'
  [field: string]: unknown
}

/** What names a work in the words of a reference. DOIs are in lower case. */
export function identifiersIn(text: string): {doi?: string; pmid?: string; url?: string} {
  return {
    doi: /\b10\.\d{4,9}\/[^\s"<>]+?(?=[.,;)\]]*(?:\s|$))/.exec(text)?.[0].toLowerCase(),
    pmid: /\bPMID:?\s*(\d{1,8})\b|pubmed\.ncbi\.nlm\.nih\.gov\/(\d{1,8})/i
      .exec(text)
      ?.slice(1)
      .find(Boolean),
    url: /https?:\/\/[^\s"<>]+?(?=[.,;)\]]*(?:\s|$))/.exec(text)?.[0],
  }
}

/** Makes a source of the words of a reference: what they say for certain, and no more. */
export function newSource(text: string): NewSource {
  const {doi, pmid, url} = identifiersIn(text)
  const title = titleIn(text)
  const isScholarly = doi !== undefined || pmid !== undefined
  const kind = sourceKindOf(text, {isScholarly, url})
  const readOn = kind === 'webPage' ? readOnIn(text) : undefined
  const years = [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year))
  const name = doi
    ? `doi-${slugify(doi)}`
    : `${slugify(title).slice(0, 60).replace(/-+$/, '')}-${hash('sha256', text).slice(0, 6)}`
  return {
    _id: `source-${name}`,
    _type: 'source',
    title,
    ...(kind && {kind}),
    status: 'current',
    ...(new Set(years).size === 1 && {year: years[0]}),
    ...(doi && {doi}),
    ...(pmid && {pmid}),
    ...(url && {url}),
    ...(readOn && {readOn}),
  }
}

/** The title of a work is hard to tell from its authors, so the whole note is the title until an editor edits it. */
function titleIn(text: string): string {
  const plain = text
    .replace(/(?:https?:\/\/|\bdoi:\s*)\S+/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
  return (plain || text).slice(0, 200)
}
