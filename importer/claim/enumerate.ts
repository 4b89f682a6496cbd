import {isBodyPart} from './body-parts.ts'
import type {Lexicon} from './lexicon.ts'
import type {Stretch} from './sentences.ts'

/** One thing of an enumeration: its words, made whole, and where they stand. */
export interface Atom {
  label: string
  /** The same thing at each of its places, where the words name several: pain in the side. */
  also?: readonly string[]
  /** Another name of it, which the words give in parentheses. */
  called?: string
  start: number
  end: number
}

const JOIN =
  /\s*[,;]\s*(?:and\/or|and|or|as well as|plus|along with|then)?\s+|\s+(?:and\/or|but also|and also|and|or|as well as|plus|along with|&|nor)\s+|\s*[,;]\s*$/gi

/** Where what is said of the enumeration begins, and the enumeration has ended. */
const TAIL =
  /,?\s+(?:which|whom|because|so that|in order to|although|though|unless|until|whether|whereas)\s.*$|,\s+(?:(?:making|leading|causing|resulting|especially|particularly|although|but|while|since|where|who|taken|depending|among others|with)\b.*$|(?:often|usually|typically|mostly|mainly|sometimes)\s(?:in|on|at|the|worse|with)\b[^,]*$|as if\s.*$)|\s+(?:(?:leading to|resulting in|rather than|instead of|such that)\s.*$|without (?:the |any )?(?:need|requirement|use)\b.*$|(?:radiates?|spreads?|travels?|worsens?|comes? and goes?|goes away)(?:\s.*)?$|(?:if|when)\s+(?:you|they|it|symptoms|the|there|someone|a|other|medicines|these)\b(?<!\b(?:or|and)\s+(?:if|when)\s+\w+).*$|(?:if|when)\s+\w+ing\b(?<!(?:\b(?:or|and)|,)\s+(?:if|when)\s+\w+).*$|(?:you|they|we)\s+(?:can|may|might|could|put|use|need|buy|apply|get|do|wear)\b.*$|to (?:treat|help|reduce|manage|relieve|ease|improve|control|prevent|confirm|rule|check|diagnose|see|find|look|avoid|replace)\b.*$)/i

/** ', a medicine that widens it': what the thing before it is. */
const APPOSITION =
  /,\s+(?:an?|the|one of the)\s+[\w -]{3,40}?\s+(?:that|which|who|where|in which|when|used|called|known|caused|for|of)\s.*$/i

const EXAMPLES =
  /,?\s+(?:such as|including|(?:that|which) (?:involves?|includes?|contains?|requires?)|for example|for instance|e\.g\.,?|like|especially|namely|in particular)[:,]?\s+/i

/** Words that name no thing but a kind of things: 'medicines such as ibuprofen' speaks of ibuprofen. */
const KINDS =
  /\b(?:symptoms?|signs?|conditions?|diseases?|disorders?|illness(?:es)?|problems?|issues?|factors?|changes?|complications?|treatments?|therap(?:y|ies)|medicines?|medications?|drugs?|painkillers?|foods?|causes?|triggers?|tests?|measures?|options?|things|habits?|deficienc(?:y|ies)|allergens?|irritants?|infections?|supplements?|substances?|products?|activities|jobs?|occupations?|sports?|hobbies|diets?|exercises?|techniques?|steps?|ways|remedies|methods?|sensations?|feelings?|events?|reasons?|variety|range|minerals?|vitamins?|stimulants?|drinks?|cancers?|surger(?:y|ies)|thyroid)$/i

/** Whether all that follows are places in the body. */
function isPlaces(words: string): boolean {
  const [first = '', ...others] = words.replace(/^,\s+/, '').replace(/[.!]$/, '').split(JOIN)
  const place = first.replace(/^.*?\b(?=(?:the|one|both|your)\s)/i, '')
  return [place.replace(/^(?:one|both) (?:of )?/i, ''), ...others].every((part) =>
    isBodyPart(part.trim()),
  )
}

/** Whether words name a kind of things, and not one of them. */
export function isKindOfThing(words: string): boolean {
  return KINDS.test(words)
}

const MODIFIERS =
  /^(?:(?:green|yellow|brown|black|white|blue|grey|gray|clear|bloody|thick|runny|large|small|big|long|short|loose|hard|soft|smelly|foul-smelling|scaly|flaky|cracked|poor|low|high|rapid|fast|slow|irregular|dry|itchy|sore|red|watery|runny|blocked|stuffy|pale|cold|hot|swollen|stiff|painful|heavy|light|frequent|excessive|inadequate|severe|mild|chronic|acute|early|late|oral|burning|crawling|pulling|stabbing|throbbing|aching|creeping|tight|weak|brittle|thin|thinning|chest|stomach|back|joint|muscle|neck|leg|arm|jaw|shoulder|head|throat|eye|ear|skin|hair|nail|heart|lung|liver|kidney|breast|bowel|vitamin|mineral|iron|zinc|calcium|iodine|folate|bone|blood|urine|vegetarian|vegan|viral|bacterial|fungal|dark|sweet|salty|sugary|fatty|spicy|fried|acidic|hereditary|dietary|daily|weekly|red|green|slurred|blurred|double|deep|shallow|difficult|unexplained|increased|decreased|reduced|persistent)|[\p{L}-]{3,}(?:al|ic|ar|ous|ive|ful|less|ary|ible|able|ed))$/iu

const GERUND =
  /^(?:not (?:eating|drinking|getting|having)(?: enough)?|avoiding|reducing|limiting|increasing|cutting (?:out|down on|back on)|stopping|eating|drinking|taking|wearing|losing|raising|lack of|loss of|sensitive to|sensitivity to|exposure to|exposed to|allergy to|intolerance to|problems with|trouble|difficulty|problems|increased|reduced|a history of|history of|changes in|high levels of|low levels of|damage to|pain in|swelling of|swelling in|weakness in|numbness in)\s+(?=\S)/i

/** 'A high temperature of 38C or above' is a high temperature. */
const MEASURE =
  /\s+of \d[\w.,%°/-]*(?:\s?°?C|\s?°?F)?(?: or (?:above|higher|more|over|below|less|lower))?/gi

/** 'Fever with or without chills' names both. */
const WITH_OR_WITHOUT = /,? with or without /gi

/** A second verb in the middle, with the same subject: 'broken up with A or removed through B'. */
const SECOND_VERB = / (?:and|or) (?:\w+ed|taken out|broken up) (?:with|by|through|using|via) /gi

/** 'A diet that is high in salt' is one high in salt. */
const REDUCED =
  / (?:that|which|who) (?:is|are|were|was) (?=(?:very |too )?(?:high|low|rich|poor) in )/gi

/** ', especially at night,' in the middle says when, and the enumeration goes on. */
const ASIDE =
  /,\s+(?:(?:most |very )?often|usually|typically|mostly|mainly|especially|particularly|sometimes)\s+(?:at|in|on|during|after|when|before|around|while)\b[^,]*(?=,)/gi

/** 'Often the big toe, ankle or knee' says where, and names no further thing. */
const WHERE =
  /,\s+(?:(?:most |very )?often|usually|typically|mostly|mainly|commonly|especially|particularly|sometimes)\s+(?:(?:in|on|at|around|near|behind|under|below|above)\s+)?(?:the|one|both|your)\s.*$/i

/** What a thing is for, in the middle: 'exercises to strengthen the calf, and surgery'. */
const PURPOSE =
  /\s+to (?:treat|help|reduce|manage|relieve|ease|improve|control|prevent|strengthen|protect|keep|support|stop|lower|fight|kill|remove)\s[^,;]*(?=[,;]\s+(?:and\s+|or\s+)?(?:in (?:some|severe|rare) cases,?\s+)?([^,;]+))/gi

/** Whether what follows is the next thing that is done, and no second purpose. */
function goesOn(words: string, lexicon: Lexicon): boolean {
  const name = words.replace(/^(?:an?|the|some)\s+|\s+(?:to|for|that|which|if|when|in)\s.*$/gi, '')
  return /^(?:treatment|test)$/.test([...lexicon.kinds(name)][0] ?? '')
}

/** Splits the words of an enumeration into its things, each made whole. */
export function enumerate(stretch: Stretch, lexicon: Lexicon): Atom[] {
  const plainText = withoutParentheses(stretch.text)
  const unbroken = / to /.test(plainText)
    ? plainText.replace(PURPOSE, (all, next: string) =>
        goesOn(next, lexicon) ? ' '.repeat(all.length) : all,
      )
    : plainText
  const joined = unbroken
    .replace(MEASURE, (all) => ' '.repeat(all.length))
    .replace(WITH_OR_WITHOUT, (all) => ','.padEnd(all.length))
    .replace(SECOND_VERB, (all) => ','.padEnd(all.length))
    .replace(REDUCED, (all) => ' '.repeat(all.length))
    .replace(WHERE, (all) => (isPlaces(all) ? '' : all))
    .replace(ASIDE, (all) => ' '.repeat(all.length))
  const cut = withoutTail(joined)
  const {text, offset} = examplesOf(cut, lexicon)
  const pieces = split({text, start: stretch.start + offset}, lexicon)
  const whole = complete(pieces, lexicon)
  if (!stretch.text.includes('(')) return whole
  return whole.map((atom, index, atoms) => {
    const to = atoms[index + 1]?.start ?? Infinity
    const called = calledBy(stretch.text.slice(atom.start - stretch.start, to - stretch.start))
    return called && lexicon.named(called) ? {...atom, called} : atom
  })
}

/** 'Yellow skin (jaundice)' is called jaundice. */
function calledBy(text: string): string | undefined {
  return /\((?:also (?:called|known as) |called |known as |or )?([\w' -]{3,40})\)/i.exec(text)?.[1]
}

function withoutParentheses(text: string): string {
  return text.replace(/\s*\([^)]*\)/g, (all) => {
    const examples = /^\s*\((?:such as|including|e\.g\.,?|for example,?|like)\s/i.exec(all)
    if (!examples) return ' '.repeat(all.length)
    return all.replace('(', ' ').replace(')', ' ')
  })
}

function withoutTail(text: string): string {
  // A relative clause in the middle of an enumeration ends at the comma after it.
  const inner = text.replace(
    /\s+(?:that|which)\s[^,]*(?=,\s+(?!and\s+(?:is|are|can|may)\b))/gi,
    // Where it ends in an adjective, the comma is its own: 'which brings up clear, green mucus'.
    (all) => (MODIFIERS.test(all.split(' ').at(-1) ?? '') ? all : ' '.repeat(all.length)),
  )
  const cut = inner.replace(TAIL, '')
  return cut
    .replace(APPOSITION, '')
    .replace(/\s+that\s.*$/i, '')
    .replace(/[.!?:]+["')]*\s*$/, '')
}

/** What stands for the kind before 'such as' goes, unless it is a thing with a name of its own. */
function examplesOf(text: string, lexicon: Lexicon): {text: string; offset: number} {
  const match = EXAMPLES.exec(text)
  if (!match) return {text, offset: 0}
  const before = text.slice(0, match.index)
  const word = match[0].toLowerCase()
  const head = (before.split(JOIN).at(-1)?.trim() ?? '').replace(/^(?:by|from|through) /i, '')
  if (/\blike\b/.test(word) && !KINDS.test(head)) return {text, offset: 0}
  if (/especially|in particular/.test(word) && !/,/.test(word)) return {text, offset: 0}
  const kind = KINDS.test(head)
  const [, source = ''] = TO_A_KIND.exec(head) ?? []
  const known = lexicon.named(head.replace(LASTING, '')) ?? lexicon.named(source)
  if (known && source && !lexicon.named(head)) {
    const from = before.lastIndexOf(source) + source.length
    const to = match.index + match[0].length
    const joined = `${before.slice(0, from)}${','.padEnd(to - from)}${text.slice(to)}`
    return examplesLater(joined, to, lexicon)
  }
  const keep = known && !(kind && /^(?:\w+ )?\w+$/.test(head) && GENERIC.test(head))
  if (keep) {
    const joined = `${before}${','.padEnd(match[0].length)}${text.slice(match.index + match[0].length)}`
    return examplesLater(joined, match.index + match[0].length, lexicon)
  }
  const earlier = before.slice(0, before.length - (before.split(JOIN).at(-1)?.length ?? 0))
  if (earlier.trim()) {
    const blank = ' '.repeat(match.index + match[0].length - earlier.length)
    return {
      text: `${earlier}${blank}${text.slice(match.index + match[0].length)}`,
      offset: 0,
    }
  }
  const offset = match.index + match[0].length
  const rest = examplesOf(text.slice(offset), lexicon)
  return {text: rest.text, offset: offset + rest.offset}
}

const LASTING = /^(?:an? )?(?:chronic|severe|mild|acute|persistent|frequent|recurrent) /i

/** 'A reaction to a substance, such as A' names the reaction and A. */
const TO_A_KIND =
  /^(?:an? |the )?(.+?) (?:to|from|against) (?:(?:an?|the|some|certain) )?(?:substances?|things?|medicines?|foods?|allergens?|irritants?|triggers?)$/i

const GENERIC =
  /^(?:\w+ )?(?:medicines?|medications?|drugs?|conditions?|diseases?|infections?|painkillers?|supplements?|changes)$/i

function examplesLater(
  text: string,
  from: number,
  lexicon: Lexicon,
): {text: string; offset: number} {
  const rest = text.slice(from)
  const later = examplesOf(rest, lexicon)
  return {text: text.slice(0, from) + ' '.repeat(later.offset) + later.text, offset: 0}
}

interface Piece extends Atom {
  /** What stands between this thing and the one before it. */
  join: string
}

/** 'A large, fatty meal' is one thing: an adjective, a comma, an adjective with its noun. */
function isOneThing(text: string, lexicon: Lexicon): boolean {
  const [first, second, third] = text.split(/\s*,\s*/)
  if (!first || !second || third !== undefined || /\b(?:and|or)\b/i.test(text)) return false
  const [, adjective] = /^(?:an?|the)\s+([\p{L}-]+)$/iu.exec(first.trim()) ?? []
  return adjective !== undefined && !lexicon.named(adjective) && /^[\p{L}-]+\s\p{L}/u.test(second)
}

const AND_OR = /\s(?:and|or)\s/i

function split({text, start}: Stretch, lexicon: Lexicon): Piece[] {
  if (isOneThing(text, lexicon)) {
    const lead = text.length - text.trimStart().length
    const label = text.trim()
    return [{label, start: start + lead, end: start + lead + label.length, join: ''}]
  }
  const kept = AND_OR.test(text)
    ? lexicon.find(text).filter(({start: at, end}) => AND_OR.test(text.slice(at, end)))
    : []
  const pieces: Piece[] = []
  let from = 0
  let join = ''
  const push = (to: number): void => {
    const piece = text.slice(from, to)
    const lead = piece.length - piece.trimStart().length
    const label = piece.trim().replace(/\s+/g, ' ')
    if (label) {
      pieces.push({
        label,
        start: start + from + lead,
        end: start + from + lead + piece.trim().length,
        join,
      })
    }
  }
  for (const match of text.matchAll(JOIN)) {
    const end = match.index + match[0].length
    if (kept.some((mention) => match.index > mention.start && end < mention.end)) continue
    push(match.index)
    from = end
    join = match[0].trim().toLowerCase()
  }
  push(text.length)
  return pieces
}

/** Gives each thing the words that it shares with its neighbours. */
function complete(pieces: readonly Piece[], lexicon: Lexicon): Atom[] {
  return inPlaces(joined(pieces, lexicon)).map(({also, ...piece}, index, whole) => {
    const {start, end} = piece
    const head = sharedHead(whole, index, lexicon) ?? sharedObject(whole, index, lexicon)
    const withHead = head ? `${piece.label} ${head}` : piece.label
    const front = sharedFront(whole, index, lexicon)
    return {label: front ? `${front}${withHead}` : withHead, ...(also && {also}), start, end}
  })
}

/** 'A painful, blistering rash' within an enumeration is one thing. */
function joined(pieces: readonly Piece[], lexicon: Lexicon): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const before = result.at(-1)
    const [, adjective] = /^(?:an?|the)\s+([\p{L}-]+)$/iu.exec(before?.label ?? '') ?? []
    const isOne =
      before !== undefined &&
      adjective !== undefined &&
      piece.join === ',' &&
      MODIFIERS.test(adjective) &&
      !lexicon.named(adjective) &&
      /^[\p{L}-]+\s\p{L}/u.test(piece.label)
    if (isOne) {
      result[result.length - 1] = {
        ...before,
        label: `${before.label} ${piece.label}`,
        end: piece.end,
      }
    } else result.push(piece)
  }
  return result
}

/** 'Pain in the back or side' is pain in each of them. */
const PLACED =
  /^(.*\S (?:in|of|on|to|around|behind|under|over|across|along|near|between|from) )(?:the |your |their |one |both )?[\w -]+$/i

/** 'Pain in the back or side' is one thing in two places. */
function inPlaces(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const before = result.at(-1)
    const front = before && PLACED.exec(before.also?.[0] ?? before.label)?.[1]
    if (!before || !front || !isBodyPart(piece.label)) {
      result.push(piece)
      continue
    }
    const part = piece.label.replace(/^(?:the|your|their) /i, '')
    const join = /^,?$/.test(piece.join) ? ', ' : ` ${piece.join.replace(/^,\s*/, '')} `
    result[result.length - 1] = {
      ...before,
      label: `${before.label}${join}${piece.label}`,
      also: [...(before.also ?? [before.label]), `${front}the ${part}`],
      end: piece.end,
    }
  }
  return result
}

/** 'vegetarian or vegan diet', 'aching, crawling or burning sensations in the arms'. */
function sharedHead(pieces: readonly Piece[], index: number, lexicon: Lexicon): string | undefined {
  const piece = pieces[index]
  if (!piece) return undefined
  const falling = /^(?:difficulty|trouble|problems) \w+ing$/i.exec(piece.label)
  const next = pieces[index + 1]
  if (falling && next) return /^\w+ing (\w+)$/i.exec(next.label)?.[1]
  const words = piece.label.replace(/^(?:a|an|the|your|more|some)\s+/i, '')
  if (lexicon.named(words) && !qualifies(words)) return undefined
  const isModifier = words.split(' ').every((word) => MODIFIERS.test(word))
  const [last = ''] = words.split(' ').toReversed()
  const isPart = words.split(' ').every((word) => MODIFIERS.test(word) || isBodyPart(word))
  if (/\s/.test(words) && !isPart) return undefined
  if (!isModifier && lexicon.named(words)) return undefined
  for (const later of pieces.slice(index + 1)) {
    const [first = '', ...rest] = later.label.replace(/^(?:a|an|the)\s+/i, '').split(' ')
    if (rest.length > 0) {
      const joined = rest.join(' ')
      const isKnown = lexicon.named(`${words} ${joined}`) !== undefined
      const isOfKind = isPart && isBodyPart(first) && lexicon.kinds(`${words} ${joined}`).size > 0
      // 'Dark urine or reduced output' is two things, each whole.
      const isWhole = /\s/.test(words) && isBodyPart(last) && !isBodyPart(first)
      const isAlike = isModifier && !isWhole && MODIFIERS.test(first)
      return isKnown || isOfKind || isAlike ? joined : undefined
    }
    if (!MODIFIERS.test(first) || !isModifier) return undefined
  }
  return undefined
}

/** 'Identifying and avoiding the trigger' is identifying it as well. */
function sharedObject(
  pieces: readonly Piece[],
  index: number,
  lexicon: Lexicon,
): string | undefined {
  const label = pieces[index]?.label ?? ''
  const next = pieces[index + 1]?.label ?? ''
  if (!/^[a-z]{4,}ing$/i.test(label) || lexicon.named(label)) return undefined
  return /^[a-z]{4,}ing ((?:an?|the|your|any) .+)$/i.exec(next)?.[1]
}

/** Words that name a thing alone and qualify one before a noun. */
function qualifies(word: string): boolean {
  return /^(?:vegetarian|vegan|aching|burning|stabbing|throbbing|itchy|sore|stiff|tender|numb|painful|swollen|heavy|weak|shaky)$/i.test(
    word,
  )
}

/** Longer than this is what joins two parts only where words were left out between them. */
const LONGEST_JOIN = 12

/** 'A dry mouth and throat' is a dry throat as well: the adjective before the first of the parts. */
function ofParts(pieces: readonly Piece[], index: number): string | undefined {
  if (!isBodyPart(pieces[index]?.label ?? '')) return undefined
  for (let at = index - 1; at >= 0; at -= 1) {
    const {label = '', end = 0} = pieces[at] ?? {}
    if ((pieces[at + 1]?.start ?? 0) - end > LONGEST_JOIN) return undefined
    if (isBodyPart(label)) continue
    const [, adjective = '', part = ''] =
      /^(?:an? |the |your )?((?:[a-z]+ly )?[a-z]+) ([a-z]+)$/i.exec(label) ?? []
    const isState =
      /^(?:dry|sore|itchy|swollen|red|cold|watery|numb|stiff|painful|aching|puffy|cracked|tender|weak|tight|burning|tingling)$/i
    return isState.test(adjective) && isBodyPart(part) ? `${adjective} ` : undefined
  }
  return undefined
}

/** 'avoiding caffeine and alcohol', 'trouble falling or staying asleep', 'sensitive to light and sound'. */
function sharedFront(
  pieces: readonly Piece[],
  index: number,
  lexicon: Lexicon,
): string | undefined {
  const piece = pieces[index]
  if (!piece || index === 0) return undefined
  const adjective = ofParts(pieces, index)
  if (adjective) return adjective
  if (/^(?:to|by|not|no|a|an|the|your|having|being)\s/i.test(piece.label)) return undefined
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = pieces[at]
    if (!before) return undefined
    const front = GERUND.exec(before.label)?.[0]
    if (front) {
      if (GERUND.test(piece.label)) return undefined
      const whole = `${front}${piece.label}`
      if (lexicon.named(whole)) return front
      const verbal = /^(?:difficulty|trouble|problems)\s/i.test(front)
      if (verbal)
        return /^\w+ing\b/i.test(piece.label) && !lexicon.named(piece.label) ? front : undefined
      if (/^\w+ing\b/i.test(piece.label)) return undefined
      const known = lexicon.named(piece.label)
      const avoided = /^(?:avoid|reduc|limit|cutting|stopping|not )/i.test(front)
      if (known && !(avoided && known.type === 'cause')) return undefined
      return piece.label.split(' ').length <= 3 ? front : undefined
    }
    if (/\s/.test(before.label) || /^\w+ing$/i.test(before.label)) return undefined
  }
  return undefined
}
