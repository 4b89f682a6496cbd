import {documentId, slugify} from '../schemas/keys/index.ts'
import type {ImageSource} from './assets/index.ts'
import {matchAuthors, personReference} from './authors.ts'
import {balance, isBalanced} from './balance.ts'
import {citeMarkers} from './cite/markers.ts'
import type {NewSource} from './cite/new-source.ts'
import {findReferences} from './cite/references.ts'
import {citeSources, type CitedSources} from './cite/sources.ts'
import {findClaims} from './claim/find-claims.ts'
import {cleanDocument, type CleanDocument} from './clean/index.ts'
import {missingFacts, unclearNames, weakLinks} from './convert-warnings.ts'
import type {Knowledge} from './knowledge.ts'
import {entityReference, linkEntities, type LinkedDocument} from './link/index.ts'
import type {Entity} from './link/vocabulary.ts'
import type {ArticleDraft, ArticleFields, Provenance} from './plan/article.ts'
import type {ImportTarget} from './plan/target.ts'
import {ImportProblem} from './problem.ts'
import {bodyText, type BodyBlock, type Reference} from './structure/blocks.ts'
import {structureDocument, type StructuredDocument} from './structure/index.ts'
import type {LedgerEntry, SourceDocument, Warning} from './types.ts'
import {countWords} from './words.ts'

/** One source document, converted and not yet compared with the dataset. */
export interface Converted {
  draft: ArticleDraft
  sources: NewSource[]
  /** Where its file says that it is to be written. */
  target?: ImportTarget
  warnings: Warning[]
  blocks: number
  links: number
  /** Entities that the text names, in the order of their first mention. */
  entities: readonly Entity[]
}

interface Linked {
  cleaned: CleanDocument
  cited: CitedSources
  structured: StructuredDocument
  linked: LinkedDocument
  /** What the steps say of the source, by line. */
  ledger: LedgerEntry[]
}

/** Takes a source document through clean, cite, structure and link. */
export function linkDocument(
  source: SourceDocument,
  knowledge: Knowledge,
  images: ReadonlyMap<string, ImageSource> = new Map(),
): Linked {
  const cleaned = cleanDocument(source)
  const listed = findReferences(cleaned.blocks)
  const marked = citeMarkers(listed.blocks, listed.numbered)
  const cited = citeSources(marked.blocks, knowledge.sources, source.file)
  const structured = structureDocument(marked, {
    assets: new Map([...images].map(([src, {assetId}]) => [src, assetId])),
    sources: cited.references,
  })
  const linked = linkEntities(structured.body, knowledge.vocabulary)
  const ledger = [
    ...source.ledger,
    ...cleaned.ledger,
    ...listed.ledger,
    ...marked.ledger,
    ...structured.ledger,
  ].toSorted((a, b) => a.line - b.line)
  return {cleaned, cited, structured, linked, ledger}
}

/**
 * Takes a source document through clean, cite, structure, link and claim.
 *
 * @param images - The image behind each address; see `resolveImages`.
 * @param signature - What a later run may know the same input by; empty when it may not.
 * @param find - What reads the statements of the text.
 * @throws ImportProblem when not all words are accounted for: a fault of the importer,
 *   which must not go unnoticed.
 */
export function convertDocument(
  source: SourceDocument,
  knowledge: Knowledge,
  images: ReadonlyMap<string, ImageSource> = new Map(),
  signature = '',
  find = findClaims,
): Converted {
  const {cleaned, cited, structured, linked, ledger} = linkDocument(source, knowledge, images)
  const claims = find({title: cleaned.title, body: linked.body}, knowledge.entities)
  const account = balance(source.words, cleaned.titleWords + wordsOf(linked.body), ledger)
  if (!isBalanced(account)) {
    throw new ImportProblem(
      {file: source.file},
      `The words do not add up: ${account.wordsIn} in the source, ${account.wordsOut} in the document, ${account.wordsDropped} in the ledger. This is a fault of the importer; please report it with the file.`,
    )
  }
  if (linked.body.length === 0) {
    throw new ImportProblem(
      {file: source.file},
      'Nothing is left to import. The ledger in the report says what was dropped, and why.',
    )
  }
  const {authors, warnings} = matchAuthors(source, knowledge.people)
  const slug = slugOf(source, cleaned.title)
  const about = knowledge.vocabulary
    .find(cleaned.title, new Map())
    .map(({entity}) => entity)
    .filter(({type}) => type === 'condition')
  const {metadata} = source
  const fields: ArticleFields = {
    title: cleaned.title,
    slug: {_type: 'slug', current: slug},
    ...(metadata.summary && {summary: metadata.summary}),
    body: linked.body.map((block) => ({...block})),
    ...(about.length > 0 && {about: keyedReferences(about.map(entityReference))}),
    ...(cited.general.length > 0 && {sources: keyedReferences(cited.general)}),
    ...(authors.length > 0 && {authors: keyedReferences(authors.map(personReference))}),
    ...(metadata.date && {publishedAt: metadata.date.slice(0, 10)}),
    language: metadata.language ?? 'en',
  }
  return {
    draft: {
      id: documentId('article', slug),
      fields,
      provenance: provenanceOf(source),
      ledger,
      balance: account,
      claims,
      lines: structured.lines,
      signature,
    },
    sources: cited.created,
    ...(metadata.target && {target: metadata.target}),
    warnings: [
      ...source.warnings,
      ...cleaned.warnings,
      ...warnings,
      ...cited.warnings,
      ...missingFacts(source, cited.references.size),
      ...weakLinks(
        source.file,
        linked.entities.filter(({draftOnly}) => draftOnly),
      ),
      ...unclearNames(source.file, linked.ambiguous, structured.lines),
    ],
    blocks: linked.body.length,
    links: linked.links,
    entities: linked.entities,
  }
}

function wordsOf(body: readonly BodyBlock[]): number {
  return body.reduce((sum, block) => sum + countWords(bodyText(block)), 0)
}

function slugOf(source: SourceDocument, title: string): string {
  const given = source.metadata.slug?.replace(/\/+$/, '').split('/').at(-1)
  return slugify(given ?? '') || slugify(title) || source.checksum.slice(0, 12)
}

function provenanceOf({file, checksum, format, metadata}: SourceDocument): Provenance {
  return {
    fileName: file,
    checksum,
    format,
    ...(metadata.sourceUrl && {sourceUrl: metadata.sourceUrl}),
    ...(metadata.licence && {licence: metadata.licence}),
    ...(metadata.authors && {originalAuthor: metadata.authors.join(', ')}),
    ...(metadata.date && {originalDate: metadata.date}),
    ...(metadata.language && {language: metadata.language}),
  }
}

function keyedReferences(references: readonly Reference[]): (Reference & {_key: string})[] {
  const unique = new Map(references.map((reference) => [reference._ref, reference]))
  return [...unique.values()].map((reference) => ({...reference, _key: reference._ref}))
}
