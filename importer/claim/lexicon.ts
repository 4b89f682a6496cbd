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
  const names = known.get(documents) ?? makeNames(merged(documents, []))
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

/**
 * The names that an article can use: those of the dataset's documents, and common names
 * of the language for what has no document. A document takes over the synonyms that the
 * language has for any of its names.
 */
export class Lexicon {
  readonly #names: Names
  readonly #introduced = new Map<string, Entity>()

  constructor(documents: readonly Entity[] = NO_DOCUMENTS, own: readonly Entity[] = []) {
    this.#names = own.length > 0 ? makeNames(merged(documents, own)) : namesOf(documents)
  }

  /** Names in a text, with the abbreviations that the article explained so far. */
  find(text: string): Mention[] {
    return this.#names.vocabulary.find(text, this.#introduced)
  }

  /** The entity of which the text is a name, whole. */
  named(text: string): Entity | undefined {
    return this.#names.byName.get(foldLabel(text)) ?? this.#introduced.get(text.trim())
  }

  /** The kinds of thing that a name can stand for. */
  kinds(text: string): ReadonlySet<EntityType> {
    const entity = this.named(text)
    const kinds = new Set(KINDS_BY_NAME.get(foldLabel(text)))
    if (entity) kinds.add(entity.type)
    return kinds.size > 0 ? kinds : new Set(kindsByForm(text))
  }

  /** Remembers the abbreviations that a text explains. */
  learn(text: string): void {
    for (const [short, entity] of introducedIn(text, this.find(text))) {
      this.#introduced.set(short, entity)
    }
  }

  /** The abbreviations under which the article speaks of an entity. */
  abbreviations({id}: Entity): string[] {
    return [...this.#introduced].filter(([, entity]) => entity.id === id).map(([short]) => short)
  }
}

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

function merged(documents: readonly Entity[], own: readonly Entity[]): Entity[] {
  const taken = new Map<string, Entity>()
  const result = new Map<string, Entity>()
  for (const entity of [...documents, ...own]) {
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
