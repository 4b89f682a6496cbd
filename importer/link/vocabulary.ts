import {sha256} from '../../schemas/keys/hash.ts'
import type {EntityType} from '../../schemas/vocabularies/index.ts'
import {foldWord, tokenize, type Token} from './fold.ts'

/** An entity of the dataset and all its names. */
export interface Entity {
  /** Id of the published document, whether or not it is published yet. */
  id: string
  type: EntityType
  /** The title first, then the synonyms. */
  names: readonly string[]
  /** It exists only as a draft. */
  draftOnly: boolean
}

/** A name found in a text. */
export interface Mention {
  entity: Entity
  start: number
  end: number
}

/** A name found in a text that several entities go by, and that so says none of them. */
export interface Ambiguity {
  /** The words as they stand in the text. */
  text: string
  candidates: readonly Entity[]
}

/** What a walk along a text finds. */
export interface Found {
  mentions: Mention[]
  ambiguous: Ambiguity[]
}

interface Branch {
  next: Map<string, Branch>
  names: {entity: Entity; written: string; isTitle: boolean}[]
}

/**
 * The names of all entities, in a tree of folded words: finding them takes one walk
 * along a text, however many there are.
 */
export class Vocabulary {
  readonly size: number
  readonly #sorted: readonly Entity[]
  readonly #root: Branch = branch()
  #fingerprint: string | undefined

  constructor(entities: readonly Entity[]) {
    this.size = entities.length
    this.#sorted = entities.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    for (const entity of this.#sorted) {
      for (const [index, name] of entity.names.entries()) this.#add(entity, name, index === 0)
    }
  }

  /** Tells one set of names from another, for knowing that nothing changed. */
  get fingerprint(): string {
    this.#fingerprint ??= sha256(JSON.stringify(this.#sorted))
    return this.#fingerprint
  }

  /** The names in a text that say which entity is meant: see `scan`. */
  find(text: string, introduced: ReadonlyMap<string, Entity>): Mention[] {
    return this.scan(text, introduced).mentions
  }

  /**
   * Finds the names in a text, whole words only, the longest first. `introduced` holds
   * the abbreviations that the document itself explained. Of several entities with one
   * name, that one is meant whose title it is; where that does not tell, none is.
   */
  scan(text: string, introduced: ReadonlyMap<string, Entity>): Found {
    const tokens = tokenize(text)
    const found: Found = {mentions: [], ambiguous: []}
    for (let index = 0; index < tokens.length;) {
      const name = this.#longest(text, tokens, index)
      const first = tokens[index]
      const short =
        first && introduced.size > 0 ? introduced.get(withoutPlural(first.written)) : undefined
      const entity = name?.entity ?? (name && name.length > 1 ? undefined : short)
      const length = name?.length ?? 1
      const last = tokens[index + length - 1]
      if (first && last) {
        const {start} = first
        const {end} = last
        if (entity) found.mentions.push({entity, start, end})
        else if (name) {
          found.ambiguous.push({text: text.slice(start, end), candidates: name.candidates})
        }
      }
      index += length
    }
    return found
  }

  #add(entity: Entity, name: string, isTitle: boolean): void {
    let at = this.#root
    const tokens = tokenize(name)
    if (tokens.length === 0) return
    for (const {folded} of tokens) {
      const next = at.next.get(folded) ?? branch()
      at.next.set(folded, next)
      at = next
    }
    if (at.names.some((other) => other.entity.id === entity.id)) return
    at.names.push({entity, written: name, isTitle})
  }

  #longest(
    text: string,
    tokens: readonly Token[],
    from: number,
  ): {entity: Entity | undefined; candidates: Entity[]; length: number} | undefined {
    let at = this.#root
    let best: {names: Branch['names']; length: number} | undefined
    for (let index = from; index < tokens.length; index += 1) {
      const token = tokens[index]
      const next = token && at.next.get(token.folded)
      if (!next) break
      if (index > from && !isJoined(text, tokens[index - 1], token)) break
      at = next
      if (at.names.length === 0) continue
      const written = tokens.slice(from, index + 1)
      const names = at.names.filter((name) => fitsCase(name.written, written))
      if (names.length > 0) best = {names, length: index - from + 1}
    }
    if (!best) return undefined
    const candidates = best.names.map(({entity}) => entity)
    return {entity: chosen(best.names), candidates, length: best.length}
  }
}

function branch(): Branch {
  return {next: new Map(), names: []}
}

/** Of several entities with one name, the one of which it is the title; none when that is no help. */
function chosen(names: Branch['names']): Entity | undefined {
  if (names.length <= 1) return names[0]?.entity
  const titles = names.filter((name) => name.isTitle)
  return titles.length === 1 ? titles[0]?.entity : undefined
}

/** Words of one name have nothing between them but blanks, hyphens or a slash. */
function isJoined(text: string, before: Token | undefined, after: Token): boolean {
  if (before === undefined) return false
  if (after.start === before.end + 1 && text.charAt(before.end) === ' ') return true
  return /^[\s/\u2010-\u2015-]+$/.test(text.slice(before.end, after.start))
}

/** An abbreviation is one in capitals only: AIDS is not aids, IT is not it. */
function fitsCase(written: string, tokens: readonly Token[]): boolean {
  if (!/^[\p{Lu}\p{N}]{2,6}$/u.test(written)) return true
  return withoutPlural(tokens.map((token) => token.written).join('')) === written
}

function withoutPlural(abbreviation: string): string {
  return abbreviation.replace(/['’]?s$/, '')
}

/**
 * The abbreviations that a text explains: `restless legs syndrome (RLS)`. The letters
 * must be those of the name.
 */
export function introducedIn(text: string, mentions: readonly Mention[]): [string, Entity][] {
  return mentions.flatMap(({entity, start, end}) => {
    const short = /^\s?\(([\p{Lu}][\p{L}\p{N}]{1,7})\)/u.exec(text.slice(end))?.[1]
    if (!short) return []
    const initials = text
      .slice(start, end)
      .split(/[\s/-]+/)
      .map((word) => foldWord(word).slice(0, 1))
      .join('')
    return initials.startsWith(short.slice(0, 1).toLowerCase()) &&
      short.length <= initials.length + 1
      ? [[short, entity] as [string, Entity]]
      : []
  })
}
