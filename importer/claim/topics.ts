import type {Entity} from '../link/vocabulary.ts'
import {bodyText, type BodyBlock} from '../structure/blocks.ts'
import {Lexicon, nameOnly} from './lexicon.ts'
import {plain, sentencesOf} from './sentences.ts'
import {kindsByForm} from './vocabulary/forms.ts'

/** What an article is about, and the names that it can use. */
export interface Topics {
  lexicon: Lexicon
  /** The conditions of the title, else those that the text speaks of most. */
  topics: Entity[]
}

/** The kinds of entity that an article can be about, the likelier first. */
const KINDS = ['condition', 'symptom', 'cause'] as const

/** Finds what an article is about: in its title, in its first definition, in what it names most. */
export function topicsOf(
  {title, body}: {title: string; body: readonly BodyBlock[]},
  documents: readonly Entity[],
): Topics {
  const lexicon = new Lexicon(documents)
  const texts = body.map((block) => plain(bodyText(block)))
  const inTitle = conditionsIn(plain(title), lexicon)
  if (inTitle.length > 0) {
    const shorter = inTitle.map(withShortName)
    if (shorter.some((entity, index) => entity !== inTitle[index])) {
      const own = new Lexicon(documents, shorter)
      for (const text of [plain(title), ...texts]) own.learn(text)
      return {lexicon: own, topics: own.own()}
    }
    for (const text of [plain(title), ...texts]) lexicon.learn(text)
    return {lexicon, topics: inTitle}
  }
  const name = titleName(plain(title), texts)
  if (name) {
    const own = nameOnly('condition', [
      name,
      ...aliases(name, `${plain(title)} ${texts.join(' ')}`),
    ])
    const ownLexicon = new Lexicon(documents, [own])
    for (const text of texts) ownLexicon.learn(text)
    return {lexicon: ownLexicon, topics: ownLexicon.own()}
  }
  for (const text of texts) lexicon.learn(text)
  return {lexicon, topics: mostNamed(texts, lexicon)}
}

function conditionsIn(text: string, lexicon: Lexicon): Entity[] {
  const found = lexicon.find(text).map(({entity}) => entity)
  for (const kind of KINDS.slice(0, 2)) {
    const own = [...new Set(found.filter(({type}) => type === kind))]
    if (own.length > 0) return own
  }
  return []
}

/** An article on anxiety disorders says 'anxiety' for short. */
function withShortName(entity: Entity): Entity {
  const short = entity.names.flatMap((name) => {
    const [, word] = /^([a-z]{5,}) (?:disorder|disease|syndrome)s?$/i.exec(name) ?? []
    return word && !/(?:al|ic|ar|ous|ive|oid|ung|eart|iver|idney|owel|urse)$/i.test(word)
      ? [word]
      : []
  })
  const added = short.filter((name) => !entity.names.includes(name))
  return added.length > 0 ? {...entity, names: [...entity.names, ...added]} : entity
}

const FRAMES =
  /^(?:understanding|living with|coping with|managing|all about|about|(?:common |frequently asked )?questions (?:about|on)|(?:the )?(?:early |common |warning )*(?:signs|symptoms|causes) of|life with|my (?:life|story|journey|experience) with|an? (?:guide|introduction) to|a (?:plain |short |quick )?(?:look at|guide to)|what is|what are|what causes|facts about|everything (?:you need )?to know about|overview of|treating|treatment (?:of|for))\s+/i

/** The name in a title that the vocabulary does not know, when the text uses it as a subject. */
function titleName(title: string, texts: readonly string[]): string | undefined {
  const name = title
    .split(/[:?|(]| [-–—] /)[0]
    ?.replace(FRAMES, '')
    .replace(/^(?:an?|the)\s+/i, '')
    .trim()
  if (!name || name.split(' ').length > 5) return undefined
  // A name that has the form of an illness may come late; other words of a title are its subject
  // only where the text opens with them.
  const told = kindsByForm(name).includes('condition') ? texts : texts.slice(0, 3)
  return told.join(' ').toLowerCase().includes(name.toLowerCase()) ? name : undefined
}

function aliases(name: string, text: string): string[] {
  const found = new Set<string>()
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  for (const match of text.matchAll(
    new RegExp(`${quoted}s?,? \\((?:also (?:called|known as) )?([^()]{2,40})\\)`, 'gi'),
  )) {
    if (match[1]) found.add(match[1].trim())
  }
  for (const match of text.matchAll(
    new RegExp(`${quoted}, (?:also|or|sometimes) (?:called|known as) ([^,.;]{2,40})`, 'gi'),
  )) {
    if (match[1]) found.add(match[1].trim())
  }
  return [...found]
}

function mostNamed(texts: readonly string[], lexicon: Lexicon): Entity[] {
  const counts = new Map<Entity, number>()
  for (const text of texts) {
    for (const [index, sentence] of sentencesOf(text).entries()) {
      for (const {entity, start} of lexicon.find(sentence.text)) {
        if (entity.type !== 'condition') continue
        const weight = (start === 0 ? 2 : 1) + (index === 0 ? 1 : 0)
        counts.set(entity, (counts.get(entity) ?? 0) + weight)
      }
    }
  }
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one)
  return first ? [first[0]] : []
}
