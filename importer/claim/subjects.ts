import {foldWord} from '../link/fold.ts'
import type {Entity} from '../link/vocabulary.ts'
import type {Lexicon} from './lexicon.ts'

/** What is known of the subject at a place in the article. */
export interface Scope {
  lexicon: Lexicon
  /** What the article is about. */
  topics: readonly Entity[]
  /** What 'it' and 'this condition' stand for. */
  current: Entity | undefined
}

const ANAPHOR =
  /^(?:(?:the|this|these|those|all|most|many|some|certain|both|your|their|its|more|mild|moderate|severe|such|an?|individual|frequent|acute|further|existing|common|characteristic|people's|a person's|an individual's|cases? of|the (?:severity|frequency|development|onset|risk) of) )*(?:it|itself|they|them|these|this|condition|conditions|disease|disorder|illness|problem|symptoms?|signs?|attacks?|an attack|episodes?|flare-?ups?|cases?|diagnosis|the pain|pain|sensations|things|deficiency|syndrome|infection|inflammation|discomfort|development)$/i

/** Whether an entity can be the subject of claims: a condition, or what the article is about. */
export function isSubject(entity: Entity, topics: readonly Entity[]): boolean {
  return entity.type === 'condition' || topics.includes(entity)
}

/**
 * The conditions that words stand for: by name, or by a word that points back. Empty when
 * they stand for something else.
 */
export function subjectsOf(words: string, scope: Scope): Entity[] {
  const text = words
    .trim()
    .replace(/[,:]$/, '')
    .replace(/\s+(?:later(?: on)?|again|themselves|too|as well|in (?:the )?future|over time)$/i, '')
    .replace(/,\s+(?:particularly|especially|mainly|most|usually|often)\s.*$/i, '')
  if (text === '') return scope.current ? [scope.current] : []
  const mentions = scope.lexicon.find(text).filter(({entity}) => isSubject(entity, scope.topics))
  const [first, second] = mentions
  if (first) {
    const joined =
      second && /^\s*(?:,|and|or|,? and|&)\s*$/.test(text.slice(first.end, second.start))
    const own = mentions.find(({entity}) => scope.topics.includes(entity)) ?? first
    return joined ? [...new Set([first.entity, second.entity])] : [own.entity]
  }
  if (pointsTo(text, scope) || /\b(?:it|this condition|the condition|the disease)$/i.test(text)) {
    return scope.current ? [scope.current] : []
  }
  return []
}

/** Whether words do no more than point back: 'it', 'the symptoms', 'an attack'. */
export function pointsBack(words: string): boolean {
  return ANAPHOR.test(words.trim().replace(/[,:.]$/, ''))
}

const DETERMINED =
  /^(?:(?:an?|the|this|that|these|those|such|your|most|many|some|one|any|all|each|another|larger?|smaller?|big|bigger|tiny|severe|mild|first|new|old|acute|chronic|untreated|other) )+$/i

/**
 * Whether words point back to what the text speaks of: by a pronoun, or by the noun that
 * its name ends with, as 'a larger stone' does in a text on kidney stones.
 */
export function pointsTo(words: string, {current}: Scope): boolean {
  if (pointsBack(words)) return true
  if (!current) return false
  const text = words
    .trim()
    .replace(/[,:.]$/, '')
    .replace(/ (?:that|which) .*$/i, '')
  const last = /[\p{L}-]+$/u.exec(text)?.[0]
  if (!last) return false
  const before = text.slice(0, -last.length)
  if (before === '' ? !/[^s]s$/i.test(last) : !DETERMINED.test(before)) return false
  return current.names.some((name) => {
    const [noun, ...others] = name.split(' ').toReversed()
    return others.length > 0 && noun !== undefined && foldWord(noun) === foldWord(last)
  })
}

/**
 * What 'it' stands for after a sentence: what the article is about and the sentence
 * names, else what it stood for before.
 */
export function nextCurrent(sentence: string, scope: Scope): Entity | undefined {
  const mentions = scope.lexicon.find(sentence)
  const topical = mentions.filter(({entity}) => scope.topics.includes(entity))
  const [first] = topical
  if (first) {
    const about =
      /\b(?:as for|for (?:individuals|people|those) with|individuals with|people with)\s+$/i
    const stressed = topical.find(({start}) => about.test(sentence.slice(0, start)))
    return (stressed ?? first).entity
  }
  return scope.current
}
