import type {BodyBlock, MarkDefinition, Reference, Span, TextBlock} from '../structure/blocks.ts'
import {createKeyMaker} from '../structure/keys.ts'
import {keyed} from '../structure/text-block.ts'
import {
  introducedIn,
  type Ambiguity,
  type Entity,
  type Mention,
  type Vocabulary,
} from './vocabulary.ts'

export interface LinkedDocument {
  body: BodyBlock[]
  /** How many annotations were set. */
  links: number
  /** Entities that the text names, each once, in the order of their first mention. */
  entities: Entity[]
  /** Names that several entities go by, each once, where the text has it first: no link is set. */
  ambiguous: (Ambiguity & {blockKey: string})[]
}

/**
 * Marks the names of known entities in the text as `entityLink` annotations: in each
 * block the first mention of each entity, so that every block says what it is about
 * and no paragraph turns blue. Headings, and words that are linked already, stay as
 * they are.
 */
export function linkEntities(body: readonly BodyBlock[], vocabulary: Vocabulary): LinkedDocument {
  const introduced = new Map<string, Entity>()
  const entities = new Map<string, Entity>()
  const ambiguous = new Map<string, Ambiguity & {blockKey: string}>()
  let links = 0
  const linked = body.map((block) => {
    if (block._type !== 'block') return block
    const text = block.children.map((child) => child.text).join('')
    const before = vocabulary.scan(text, introduced)
    const explained = introducedIn(text, before.mentions)
    for (const [short, entity] of explained) introduced.set(short, entity)
    const found = explained.length > 0 ? vocabulary.scan(text, introduced) : before
    const {mentions} = found
    for (const unclear of found.ambiguous) {
      const name = unclear.candidates.map(({id}) => id).join(' ')
      if (!ambiguous.has(name)) ambiguous.set(name, {...unclear, blockKey: block._key})
    }
    for (const {entity} of mentions) if (!entities.has(entity.id)) entities.set(entity.id, entity)
    if (/^h\d$/.test(block.style)) return block
    const wanted = firstOfEach(mentions.filter((mention) => isFree(block, mention)))
    links += wanted.length
    return wanted.length > 0 ? annotate(block, wanted) : block
  })
  return {
    body: linked,
    links,
    entities: [...entities.values()],
    ambiguous: [...ambiguous.values()],
  }
}

/** A reference from an annotation to an entity. One that is only a draft is held weakly until it is published. */
export function entityReference({id, type, draftOnly}: Entity): Reference {
  if (!draftOnly) return {_type: 'reference', _ref: id}
  return {_type: 'reference', _ref: id, _weak: true, _strengthenOnPublish: {type}}
}

function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>()
  return mentions.filter(({entity}) => !seen.has(entity.id) && seen.add(entity.id))
}

/** Whether no link or entity is marked where the mention stands. */
function isFree(block: TextBlock, {start, end}: Mention): boolean {
  const taken = new Set(
    block.markDefs
      .filter(({_type}) => _type === 'link' || _type === 'entityLink')
      .map(({_key}) => _key),
  )
  if (taken.size === 0) return true
  let position = 0
  return block.children.every((child) => {
    const from = position
    position += child.text.length
    return position <= start || from >= end || !child.marks.some((mark) => taken.has(mark))
  })
}

function annotate(block: TextBlock, mentions: readonly Mention[]): TextBlock {
  const keys = createKeyMaker()
  const marks = mentions.map(({entity, start, end}) => ({
    start,
    end,
    key: keys('e', entity.id),
    entity,
  }))
  const definitions: MarkDefinition[] = marks.map(({key, entity}) => ({
    _key: key,
    _type: 'entityLink',
    reference: entityReference(entity),
  }))
  const children: Span[] = []
  let position = 0
  for (const child of block.children) {
    const from = position
    const to = from + child.text.length
    position = to
    let at = from
    for (const mark of marks) {
      const start = Math.max(mark.start, from)
      const end = Math.min(mark.end, to)
      if (start >= end) continue
      children.push(
        {...child, text: child.text.slice(at - from, start - from)},
        {
          ...child,
          text: child.text.slice(start - from, end - from),
          marks: [...child.marks, mark.key],
        },
      )
      at = end
    }
    children.push({...child, text: child.text.slice(at - from)})
  }
  return {...block, markDefs: [...block.markDefs, ...definitions], children: keyed(children)}
}
