import type {FieldChange} from '../../importer/plan/diff.ts'
import {
  changesSinceImport,
  conflictsOf,
  type ReviewedConflict,
} from '../../importer/plan/conflicts.ts'
import {excerpt} from '../../importer/words.ts'
import {
  asRecords,
  blockText,
  importFormats,
  titleOf,
  type Article,
  type ArticleFlag,
  type LedgerEntry,
} from '../../schemas/index.ts'
import {formatDay, plural} from '../shared/format.ts'

/** What the last import of an article left behind, for an editor. */
export interface LastImport {
  /** Where it came from, by name. */
  facts: {name: string; value: string}[]
  flags: FlagInText[]
  conflicts: ReviewedConflict[]
  /** What editors changed since; undefined where the record holds nothing to compare with. */
  changes: FieldChange[] | undefined
  /** What became of every word, in a sentence; undefined where nothing was counted. */
  balance: string | undefined
  ledger: LedgerEntry[]
}

/** A flag with the beginning of the paragraph that it is about. */
export interface FlagInText extends ArticleFlag {
  excerpt?: string
}

/**
 * The last import of an article as it is being written.
 *
 * @returns undefined when the article was written here.
 */
export function lastImportOf(article: Article): LastImport | undefined {
  const {importRecord} = article
  if (!importRecord) return undefined
  return {
    facts: factsOf(importRecord),
    flags: (article.flags ?? []).map((flag) => ({...flag, ...excerptOf(article, flag.blockKey)})),
    conflicts: conflictsOf(article),
    changes: changesSinceImport(article),
    balance: balanceOf(importRecord.ledger),
    ledger: importRecord.ledger?.entries ?? [],
  }
}

/** The article without a flag: an import of the same text does not raise it again. */
export function withoutFlag(article: Article, key: string): Article {
  return {...article, flags: (article.flags ?? []).filter(({_key}) => _key !== key)}
}

function factsOf(record: NonNullable<Article['importRecord']>): LastImport['facts'] {
  const {fileName, format, importedAt, sourceUrl, licence, originalAuthor, originalDate} = record
  const facts = {
    File: fileName,
    Format: titleOf(importFormats, format),
    Imported: importedAt && formatDay(importedAt),
    'Original address': sourceUrl,
    Licence: licence,
    'Author in the original': originalAuthor,
    'Date in the original': originalDate,
  }
  return Object.entries(facts).flatMap(([name, value]) => (value ? [{name, value}] : []))
}

function balanceOf(ledger: NonNullable<Article['importRecord']>['ledger']): string | undefined {
  if (ledger?.wordsIn === undefined) return undefined
  const {wordsIn, wordsOut = 0, wordsDropped = 0} = ledger
  const account = `${plural(wordsIn, 'word')} in the file: ${wordsOut.toLocaleString('en-GB')} in the article, ${wordsDropped.toLocaleString('en-GB')} left out`
  const lost = wordsIn - wordsOut - wordsDropped
  return lost === 0 ? `${account}. Nothing was lost.` : `${account}, ${lost} not accounted for.`
}

function excerptOf({body}: Article, blockKey: string | undefined): {excerpt?: string} {
  const block = blockKey === undefined ? undefined : body?.find(({_key}) => _key === blockKey)
  const text = block && blockText(block)
  return text ? {excerpt: excerpt(text)} : {}
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Title',
  slug: 'Slug',
  summary: 'Summary',
  language: 'Language',
  publishedAt: 'First published',
  authors: 'Authors',
  about: 'About',
  sources: 'Sources',
  body: 'Text',
}

/** What a field is called in the form. */
export function fieldTitle(field: string): string {
  return FIELDS[field] ?? field
}

/** Fields whose members are references: their text is ids, one to a line. */
const REFERENCE_FIELDS: ReadonlySet<string> = new Set(['authors', 'about', 'sources'])

/** The ids that changes and conflicts speak of, each once. */
export function idsIn({changes = [], conflicts}: Pick<LastImport, 'changes' | 'conflicts'>) {
  const texts = [
    ...changes.map(({field, before, after}) => ({field, texts: [before, after]})),
    ...conflicts.map(({field, base, ours, theirs}) => ({field, texts: [base, ours, theirs]})),
  ]
  return [
    ...new Set(
      texts
        .filter(({field}) => REFERENCE_FIELDS.has(field))
        .flatMap(({texts}) => texts.flatMap((text) => text?.split('\n') ?? [])),
    ),
  ]
    .filter(Boolean)
    .toSorted()
}

/**
 * The text of a change or conflict for people: titles for ids, words for tables and pictures.
 *
 * @param names - Titles of documents by id.
 */
export function readableText(
  field: string,
  text: string | undefined,
  names: ReadonlyMap<string, string>,
): string {
  if (!text) return ''
  if (REFERENCE_FIELDS.has(field)) {
    return text
      .split('\n')
      .map((id) => names.get(id) ?? id)
      .join('\n')
  }
  return text.startsWith('{') ? describeMember(text) : text
}

/** A table, row by row; a picture by its words. Anything else stays as it is stored. */
function describeMember(json: string): string {
  let member: unknown
  try {
    member = JSON.parse(json)
  } catch {
    return json
  }
  const {rows, caption, alt} = Object(member)
  if (Array.isArray(rows)) {
    const lines = rows.map((row) =>
      asRecords(Object(row).cells)
        .map(({text}) => String(text ?? ''))
        .join(' | '),
    )
    return [caption, ...lines].filter(Boolean).join('\n')
  }
  return [caption, alt].filter(Boolean).join('\n') || json
}
