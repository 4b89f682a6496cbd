import {
  entityTypes,
  foldName,
  linkedIds,
  markedEntities,
  pathText,
  plainText,
  proseBlocks,
  type Finding,
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
    const related = linkedIds(document)
    // What is marked is the business of the rule entity-without-relation.
    for (const {id} of markedEntities(document)) related.add(id)
    const names = namesOfIndex(index)
    const reported = new Set<string>()
    return proseBlocks(document).flatMap(({block, path}): Finding[] =>
      mentionsIn(plainText([block]), names).flatMap(({ids, name}): Finding[] => {
        if (ids.some((id) => id === own || related.has(id) || reported.has(id))) return []
        for (const id of ids) reported.add(id)
        return [
          report(
            'name-without-relation',
            document._id,
            pathText(path),
            `The text names "${name}" (${ids.join(', ')}), and the condition has no relation to it. Add the relation if there is one.`,
            ids,
          ),
        ]
      }),
    )
  },
}

/** The conditions whose prose names a document. */
export function naming(entry: IndexedDocument, index: DocumentIndex): string[] {
  if (!entities.has(entry.type)) return []
  const names: Names = new Map()
  for (const name of namesOf(entry)) addName(names, name, entry.id)
  return [...index.documents.values()]
    .filter(({type}) => type === 'condition')
    .filter(({document}) =>
      proseBlocks(document).some(({block}) => mentionsIn(plainText([block]), names).length > 0),
    )
    .map(({id}) => id)
}

interface Name {
  tokens: string[]
  name: string
  ids: string[]
}

/** Names by their first word, longest first. */
type Names = Map<string, Name[]>

const namesByIndex = new WeakMap<DocumentIndex, Names>()

function namesOfIndex(index: DocumentIndex): Names {
  const cached = namesByIndex.get(index)
  if (cached) return cached
  const names: Names = new Map()
  for (const entry of index.documents.values()) {
    if (!entities.has(entry.type)) continue
    for (const name of namesOf(entry)) addName(names, name, entry.id)
  }
  for (const list of names.values()) list.sort((a, b) => b.tokens.length - a.tokens.length)
  namesByIndex.set(index, names)
  return names
}

function addName(names: Names, name: string, id: string): void {
  const tokens = tokensOf(name)
  const [first] = tokens
  if (first === undefined || name.length < MIN_LETTERS) return
  const list = names.get(first) ?? []
  const same = list.find((one) => one.tokens.join(' ') === tokens.join(' '))
  if (same) same.ids.push(id)
  else list.push({tokens, name, ids: [id]})
  names.set(first, list)
}

/** The names in a text: of two that begin at one word, the longer; none inside another. */
function mentionsIn(text: string, names: Names): Name[] {
  const tokens = tokensOf(text)
  const found: Name[] = []
  for (let at = 0; at < tokens.length; at++) {
    const name = names
      .get(tokens[at] ?? '')
      ?.find((one) => one.tokens.every((token, offset) => tokens[at + offset] === token))
    if (!name) continue
    found.push(name)
    at += name.tokens.length - 1
  }
  return found
}

/** The words of a text, folded, without a plural s. */
function tokensOf(text: string): string[] {
  return (foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.length > 4 ? word.replace(/s$/, '') : word,
  )
}
