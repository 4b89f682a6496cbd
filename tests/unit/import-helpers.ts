import {convertDocument, type Converted} from '../../importer/convert.ts'
import type {Knowledge} from '../../importer/knowledge.ts'
import {Vocabulary, type Entity} from '../../importer/link/vocabulary.ts'
import {readSource} from '../../importer/read/index.ts'
import {SourceCatalogue} from '../../importer/cite/catalogue.ts'
import type {BodyBlock} from '../../importer/structure/blocks.ts'
import type {Format, LedgerEntry} from '../../importer/types.ts'

/** What an empty dataset, or one with these entities, knows. */
export function knowledgeOf(entities: readonly Entity[] = []): Knowledge {
  return {
    entities,
    vocabulary: new Vocabulary(entities),
    sources: new SourceCatalogue(),
    people: [],
    imported: new Map(),
  }
}

/** Reads and converts a text, as one file of a format; the words must balance or this throws. */
export async function convertText(
  format: Format,
  text: string,
  knowledge: Knowledge = knowledgeOf(),
): Promise<Converted> {
  const source = await readSource({file: 'an-article', bytes: Buffer.from(text)}, {format})
  const [document] = source.documents
  if (!document) throw new Error('no document')
  return convertDocument(document, knowledge)
}

/** The body of a document, one string a block: its kind, then its text with marks in angle brackets. */
export function showBody({draft}: Converted): string[] {
  return draft.fields.body.map((block) => showBlock(block as unknown as BodyBlock))
}

export function showBlock(block: BodyBlock): string {
  if (block._type === 'figure') return `figure: ${block.alt ?? '(no alt)'} | ${block.caption ?? ''}`
  if (block._type === 'dataTable') {
    const rows = block.rows.map((row) =>
      row.cells
        .map(({text, header, colspan = 1, rowspan = 1}) => {
          const span = colspan > 1 || rowspan > 1 ? `(${colspan}x${rowspan})` : ''
          return `${header ? '*' : ''}${text}${span}`
        })
        .join(' | '),
    )
    return `table: ${block.caption ?? ''} / ${rows.join(' / ')}`
  }
  const names = new Map(
    block.markDefs.map((mark) => [
      mark._key,
      mark._type === 'link'
        ? `link ${mark.href}`
        : mark._type === 'abbreviation'
          ? `abbr ${mark.title}`
          : mark._type === 'citation'
            ? `cite ${mark.source._ref}`
            : mark.reference._ref,
    ]),
  )
  const text = block.children
    .map(({text: words, marks}) =>
      marks.length === 0
        ? words
        : `<${marks.map((mark) => names.get(mark) ?? mark).join(',')}>${words}</>`,
    )
    .join('')
  const kind = block.listItem ? `${block.listItem} ${block.level}` : block.style
  return `${kind}: ${text}`
}

/** The ledger of a document, one string an entry. */
export function showLedger({draft}: Converted): string[] {
  return draft.ledger.map(showEntry)
}

export function showEntry({line, action, construct, text, words}: LedgerEntry): string {
  return `${line} ${action} ${construct} [${words}]: ${text}`
}
