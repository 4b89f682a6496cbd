import {
  entityTypes,
  foldName,
  linkedIds,
  markedEntities,
  pathText,
  plainText,
  proseBlocks,
  type Loose,
  type PlacedBlock,
} from '../schemas/index.ts'
import {reporter, type CheckCode, type IntegrityCheck} from './check.ts'
import {namesOf, type DocumentIndex, type IndexedDocument} from './document-index.ts'

const codes = [
  {
    code: 'name-without-relation',
    level: 'warning',
    title:
      'A known symptom, cause, treatment, test or condition that the prose names has a relation.',
  },
] as const satisfies readonly CheckCode[]

const report = reporter(codes)
const entities = new Set<string>(entityTypes.map((term) => term.value))

/** Names shorter than this mean too many things. */
const MIN_LETTERS = 4

/** Prose names what the graph knows, and the graph does not know that they belong together. */
export const mentionChecks: IntegrityCheck = {
  codes,
  check: (entry, {index}) => {
    if (entry.type !== 'condition') return []
    const {document, id: own} = entry
    const related = linkedIds(document).add(own)
    // What is marked is the business of the rule entity-without-relation.
    for (const {id} of markedEntities(document)) related.add(id)
    const names = namesOfIndex(index)
    return unrelatedMentions(document, related, (text) => mentionsIn(text, names)).map(
      ({ids, name, path}) =>
        report(
          'name-without-relation',
          document._id,
          pathText(path),
          `The text names "${name}" (${ids.join(', ')}), and the condition has no relation to it. Add the relation if there is one.`,
          ids,
        ),
    )
  },
}

/** A name in the prose of a document, and the block that has it first. */
export interface PlacedMention extends EntityName {
  path: PlacedBlock['path']
}

/**
 * What the prose of a document names and is not among `related`, each once, where it comes first.
 *
 * @param find - The names in a text: `mentionsIn`, or a memory of it.
 */
export function unrelatedMentions(
  document: Loose,
  related: ReadonlySet<string>,
  find: (text: string) => readonly EntityName[],
): PlacedMention[] {
  const reported = new Set<string>()
  return proseBlocks(document).flatMap(({block, path}) =>
    find(plainText([block])).flatMap(({ids, name}) => {
      if (ids.some((id) => related.has(id) || reported.has(id))) return []
      for (const id of ids) reported.add(id)
      return [{ids, name, path}]
    }),
  )
}

/** The conditions whose prose names a document. */
export function naming(entry: IndexedDocument, index: DocumentIndex): string[] {
  if (!entities.has(entry.type)) return []
  const names = nameTable([{id: entry.id, names: namesOf(entry)}])
  return [...index.documents.values()]
    .filter(({type}) => type === 'condition')
    .filter(({document}) =>
      proseBlocks(document).some(({block}) => mentionsIn(plainText([block]), names).length > 0),
    )
    .map(({id}) => id)
}

/** A name, and the ids of the documents that go by it. */
export interface EntityName {
  name: string
  ids: string[]
}

/** Names by their words, under the first of them. */
export type NameTable = ReadonlyMap<string, NamesOfWord>

interface NamesOfWord {
  /** How many words names have that begin so, the most first. */
  lengths: number[]
  /** By all words of the name. */
  names: Map<string, EntityName>
}

/** Puts the names of documents in order, so that they can be found in texts. */
export function nameTable(documents: Iterable<{id: string; names: Iterable<string>}>): NameTable {
  const table = new Map<string, NamesOfWord>()
  for (const {id, names} of documents) for (const name of names) addName(table, name, id)
  return table
}

const tableOfIndex = new WeakMap<DocumentIndex, NameTable>()

function namesOfIndex(index: DocumentIndex): NameTable {
  const cached = tableOfIndex.get(index)
  if (cached) return cached
  const table = nameTable(
    [...index.documents.values()]
      .filter(({type}) => entities.has(type))
      .map((entry) => ({id: entry.id, names: namesOf(entry)})),
  )
  tableOfIndex.set(index, table)
  return table
}

function addName(table: Map<string, NamesOfWord>, name: string, id: string): void {
  const tokens = tokensOf(name)
  const [first] = tokens
  if (first === undefined || name.length < MIN_LETTERS) return
  const words = tokens.join(' ')
  const {lengths, names} = table.get(first) ?? {lengths: [], names: new Map<string, EntityName>()}
  const same = names.get(words)
  if (same) same.ids.push(id)
  else names.set(words, {name, ids: [id]})
  const all = new Set([...lengths, tokens.length])
  table.set(first, {lengths: [...all].toSorted((one, other) => other - one), names})
}

/** The names in a text: of two that begin at one word, the longer; none inside another. */
export function mentionsIn(text: string, table: NameTable): EntityName[] {
  const tokens = tokensOf(text)
  const found: EntityName[] = []
  for (let at = 0; at < tokens.length; at++) {
    const begun = table.get(tokens[at] ?? '')
    for (const length of begun?.lengths ?? []) {
      const name = begun?.names.get(tokens.slice(at, at + length).join(' '))
      if (!name) continue
      found.push(name)
      at += length - 1
      break
    }
  }
  return found
}

/** The words of a text, folded, without a plural s. */
function tokensOf(text: string): string[] {
  return (foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.length > 4 ? word.replace(/s$/, '') : word,
  )
}
