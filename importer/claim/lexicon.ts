import type {EntityType} from '../../schemas/vocabularies/index.ts'
import {tokenize} from '../link/fold.ts'
import {introducedIn, Vocabulary, type Entity, type Mention} from '../link/vocabulary.ts'
import {kindsByForm} from './vocabulary/forms.ts'
import {NAMES} from './vocabulary/index.ts'

/** Ids of entities that are names only, without a document. */
const NAME_ONLY = 'name:'

/** Whether an entity is a document of the dataset, and not only a name of the language. */
export function isDocument({id}: Entity): boolean {
  return !id.startsWith(NAME_ONLY)
}

interface Names {
  vocabulary: Vocabulary
  byName: ReadonlyMap<string, Entity>
}

/** One list, so that its names are put together once. */
export const NO_DOCUMENTS: readonly Entity[] = []

/** The names of a dataset are put together once for all articles of an import. */
const known = new WeakMap<readonly Entity[], Names>()

function namesOf(documents: readonly Entity[]): Names {
  const names = known.get(documents) ?? makeNames(merged(documents))
  known.set(documents, names)
  return names
}

function makeNames(entities: readonly Entity[]): Names {
  const byName = new Map<string, Entity>()
  for (const entity of entities) {
    for (const name of entity.names) {
      const key = foldLabel(name)
      if (!byName.has(key)) byName.set(key, entity)
    }
  }
  return {vocabulary: new Vocabulary(entities), byName}
}

const foldedLabels = new Map<string, string>()

/** A name as it is compared. */
export function foldLabel(label: string): string {
  const known = foldedLabels.get(label)
  if (known !== undefined) return known
  const folded = tokenize(label)
    .map((token) => token.folded)
    .join(' ')
  if (foldedLabels.size > 50_000) foldedLabels.clear()
  foldedLabels.set(label, folded)
  return folded
}

/** The names of a few entities that one article alone has. */
function ownNames(
  own: readonly Entity[],
  base: Names,
): Names & {replaced: ReadonlyMap<string, Entity>} {
  const entities = own.map((entity) => {
    // It takes over what the language calls it, and what a document of that name is called.
    const known = entity.names.map((name) => base.byName.get(foldLabel(name))).find(Boolean)
    if (!known) return entity
    const names = [...new Set([...entity.names, ...known.names])]
    return isDocument(known) ? {...known, names} : {...entity, names}
  })
  const replaced = new Map<string, Entity>()
  for (const entity of entities) {
    replaced.set(entity.id, entity)
    for (const name of entity.names) {
      const known = base.byName.get(foldLabel(name))
      if (known && known.type === entity.type) replaced.set(known.id, entity)
    }
  }
  return {...makeNames(entities), replaced}
}

/**
 * The names that an article can use: those of the dataset's documents, and common names
 * of the language for what has no document. A document takes over the synonyms that the
 * language has for any of its names. What an article looks up, it looks up many times:
 * answers are kept for as long as the article is read.
 */
export class Lexicon {
  readonly #names: Names
  readonly #own: ReturnType<typeof ownNames> | undefined
  readonly #introduced = new Map<string, Entity>()
  readonly #found = new Map<string, Mention[]>()
  readonly #kinds = new Map<string, ReadonlySet<EntityType>>()

  constructor(documents: readonly Entity[] = NO_DOCUMENTS, own: readonly Entity[] = []) {
    this.#names = namesOf(documents)
    this.#own = own.length > 0 ? ownNames(own, this.#names) : undefined
  }

  /** The entities that the article alone has, as the dataset and the language complete them. */
  own(): Entity[] {
    return [...new Set(this.#own?.replaced.values() ?? [])]
  }

  /** Names in a text, with the abbreviations that the article explained so far. */
  find(text: string): Mention[] {
    const known = this.#found.get(text)
    if (known) return known
    const mentions = this.#lookUp(text)
    this.#found.set(text, mentions)
    return mentions
  }

  #lookUp(text: string): Mention[] {
    const common = this.#names.vocabulary.find(text, this.#introduced)
    if (!this.#own) return common
    const {vocabulary, replaced} = this.#own
    const own = vocabulary.find(text, NOTHING_INTRODUCED)
    const mentions = common.map((mention) => {
      const entity = replaced.get(mention.entity.id)
      return entity ? {...mention, entity} : mention
    })
    // Of two names in one place the longer is meant.
    const kept = own.filter(
      ({start, end}) =>
        !mentions.some(
          (one) => one.start < end && start < one.end && one.end - one.start >= end - start,
        ),
    )
    const rest = mentions.filter(
      ({start, end}) => !kept.some((one) => one.start < end && start < one.end),
    )
    return [...rest, ...kept].toSorted((one, other) => one.start - other.start)
  }

  /** The entity of which the text is a name, whole. */
  named(text: string): Entity | undefined {
    const key = foldLabel(text)
    const common = this.#names.byName.get(key)
    return (
      this.#own?.byName.get(key) ??
      (common && (this.#own?.replaced.get(common.id) ?? common)) ??
      this.#introduced.get(text.trim())
    )
  }

  /** The kinds of thing that a name can stand for. */
  kinds(text: string): ReadonlySet<EntityType> {
    const known = this.#kinds.get(text)
    if (known) return known
    const entity = this.named(text)
    const named = new Set(KINDS_BY_NAME.get(foldLabel(text)))
    if (entity) named.add(entity.type)
    const kinds = named.size > 0 ? named : new Set(kindsByForm(text))
    this.#kinds.set(text, kinds)
    return kinds
  }

  /** Remembers the abbreviations that a text explains. */
  learn(text: string): void {
    for (const [short, entity] of introducedIn(text, this.find(text))) {
      if (this.#introduced.get(short) === entity) continue
      this.#introduced.set(short, entity)
      this.#found.clear()
      this.#kinds.clear()
    }
  }

  /** The abbreviations under which the article speaks of an entity. */
  abbreviations({id}: Entity): string[] {
    return [...this.#introduced].filter(([, entity]) => entity.id === id).map(([short]) => short)
  }
}

const NOTHING_INTRODUCED: ReadonlyMap<string, Entity> = new Map()

const KINDS_BY_NAME = new Map<string, Set<EntityType>>()
for (const [type, lists] of NAMES) {
  for (const name of lists.flat()) {
    const key = foldLabel(name)
    KINDS_BY_NAME.set(key, (KINDS_BY_NAME.get(key) ?? new Set<EntityType>()).add(type))
  }
}

/** An entity that is only a name. */
export function nameOnly(type: EntityType, names: readonly string[]): Entity {
  return {id: `${NAME_ONLY}${type}:${foldLabel(names[0] ?? '')}`, type, names, draftOnly: false}
}

function merged(documents: readonly Entity[]): Entity[] {
  const taken = new Map<string, Entity>()
  const result = new Map<string, Entity>()
  for (const entity of documents) {
    result.set(entity.id, entity)
    for (const name of entity.names)
      if (!taken.has(foldLabel(name))) taken.set(foldLabel(name), entity)
  }
  for (const [type, lists] of NAMES) {
    for (const names of lists) {
      const known = names.map((name) => taken.get(foldLabel(name))).find(Boolean)
      const free = names.filter((name) => !taken.has(foldLabel(name)))
      if (free.length === 0) continue
      const entity = known ? result.get(known.id) : nameOnly(type, free)
      if (!entity) continue
      const joined = known ? {...entity, names: [...entity.names, ...free]} : entity
      result.set(joined.id, joined)
      for (const name of free) taken.set(foldLabel(name), joined)
    }
  }
  return [...result.values()]
}
