import type {ClaimRelation, EntityType} from '../../schemas/vocabularies/index.ts'
import {isBodyPart} from './body-parts.ts'
import {enumerate} from './enumerate.ts'
import {gerund} from './label.ts'
import type {Lexicon} from './lexicon.ts'
import {pattern} from './rules/rule.ts'

/** Words that name things which relate to the subject, without a verb that says how. */
export interface PredicateReading {
  rule: string
  words: string
  relation: ClaimRelation
  confidence: number
}

const PART_IS = pattern(
  '^(?:(?:the|your|their|affected) )*(?<noun>[a-z]+(?: [a-z]+)??) (?<how>{aux})(?:be|become|becomes|becoming|feel|feels|look|looks|get|gets|turn|turns|is|are) (?:very |quite |more |easily |slightly )?(?<states>[a-z]+(?:(?:, | and | or |, and |, or )[a-z]+){0,3})(?=$|[,;]| (?:to the touch|and|or|at|in|with|when|after|because))',
)

const PART_FEELS = pattern(
  '^(?:(?:the|your|their|affected|these) )*(?<noun>[a-z]+(?: [a-z]+)??) (?<how>{aux})(?<verbs>(?:itch|burn|ache|hurt|swell|bleed|sting|tingle|throb|crack|peel|twitch|cramp|weep|flake)(?:e?s)?(?:(?:, | and | or |, and |, or )(?:itch|burn|ache|hurt|swell|bleed|sting|tingle|throb|crack|peel|twitch|cramp|weep|flake)(?:e?s)?){0,3})\\b',
)

/** 'Makes the skin dry, itchy and sore'. */
const MADE = pattern(
  '\\b(?<how>makes?|leaves?|leaving|making|turns?) (?:(?:the|your|their|affected) )+(?<noun>[a-z]+) (?:feel |look |go |become |very )?(?<states>[a-z]+(?:(?:, | and | or |, and |, or )[a-z]+){0,3})(?=$|[,;.]| (?:to the touch|at|in|with|when|after))',
)

/** 'My ear felt blocked' is what one who has it tells. */
const MY_PART =
  /\b(?:my|his|her) (?<noun>[a-z]+(?: [a-z]+)??) (?:was|were|felt|feels|became|got|went|turned|looked|is|are) (?:always |often |constantly |so |very |really |all |quite |completely |noticeably )*(?<states>[a-z]+(?:(?:, | and | or |, and )[a-z]+){0,3})(?=$|[,;.]| (?:and|at|in|with|when|after|all|most))/i

const PERSON = /\b(?:people|children|babies|patients|adults|men|women|person|you|they)$/i

/** No state that is felt: these say how common or how grave something is. */
const NO_STATE =
  /^(?:fine|good|great|okay|ok|gone|back|there|examined|scanned|removed|told|born|checked|looked|tested|common|rare|worse|better|severe|mild|different|similar|affected|involved|normal|used|needed|important|possible|likely|fine|safe|healthy|well|clear|treated|caused|called|known|the|a|an|not|often|usually|too|able|made|due|more|less|then|also|never|still|just|at|in|on|so)$/i

/**
 * Reads what stands as a statement about a part of the body: 'nails can become pitted' and
 * 'the skin may itch' are a sign and a feeling of what the text is about.
 *
 * @param options.inSection - Whether the section is about symptoms.
 * @param options.isRead - Whether the clause was understood otherwise.
 */
export function readBodyPart(
  clause: string,
  {
    inSection,
    isRead,
    section,
    lexicon,
  }: {inSection: boolean; isRead: boolean; section: ClaimRelation | undefined; lexicon: Lexicon},
): PredicateReading | undefined {
  const is = PART_IS.exec(clause)?.groups
  if (
    is?.noun &&
    is.states &&
    !(isRead && PERSON.test(is.noun)) &&
    speaksOf(is.noun, is.how, inSection)
  ) {
    const {noun, states} = is
    const labels = words(states).flatMap((state) =>
      NO_STATE.test(state) ? [] : [PERSON.test(noun) ? state : `${state} ${noun}`],
    )
    if (labels.length > 0) return reading('part-is', labels)
  }
  const mine = MY_PART.exec(clause)?.groups
  if (mine?.noun && mine.states && isBodyPart(mine.noun)) {
    const {noun, states} = mine
    const labels = words(states).flatMap((state) => {
      const name = [`${state} ${noun}`, state].find(
        (one) => one !== 'sore' && lexicon.kinds(one).has('symptom'),
      )
      return name ? [name] : NO_STATE.test(state) ? [] : [`${state} ${noun}`]
    })
    if (labels.length > 0) return reading('my-part-is', labels)
  }
  const made = MADE.exec(clause)?.groups
  if (made?.noun && made.states && isBodyPart(made.noun)) {
    const {noun, states} = made
    const labels = words(states).flatMap((state) =>
      NO_STATE.test(state) ? [] : [`${state} ${noun}`],
    )
    if (labels.length > 0) return reading('part-made', labels)
  }
  const feels = clause
    .split(/, (?:and )?/)
    .map((part) => PART_FEELS.exec(part)?.groups)
    .find(Boolean)
  if (
    feels?.noun &&
    feels.verbs &&
    agrees(feels.noun, feels.verbs, feels.how) &&
    (speaksOf(feels.noun, feels.how, inSection) ||
      hedges(feels.how) ||
      (section === undefined && isBodyPart(feels.noun)))
  ) {
    return reading(
      'part-feels',
      words(feels.verbs).map((verb) => {
        const whole = `${gerund(bare(verb))} ${feels.noun}`
        return lexicon.named(whole) ? whole : gerund(bare(verb))
      }),
    )
  }
  return undefined
}

/** 'Joints ache' and 'the head aches' are sentences, 'tummy ache' is a name. */
function agrees(noun: string, verbs: string, how: string | undefined): boolean {
  return Boolean(how) || /s$/i.test(verbs) !== /(?:s|feet|teeth|hair|people|children)$/i.test(noun)
}

function speaksOf(noun: string, how: string | undefined, inSection: boolean): boolean {
  return isBodyPart(noun) ? inSection || hedges(how) : inSection && hedges(how)
}

function hedges(how: string | undefined): boolean {
  return /\b(?:can|may|might|could|often|sometimes|usually)\b/i.test(how ?? '')
}

function reading(rule: string, labels: readonly string[]): PredicateReading {
  return {rule, words: labels.join(', '), relation: 'symptom', confidence: 0.6}
}

function words(list: string): string[] {
  return list.split(/\s*,\s*(?:and |or )?|\s+(?:and|or)\s+/)
}

function bare(verb: string): string {
  return verb.replace(/(?<=ch|tch|sh)es$|(?<![s])s$/i, '')
}

const KINDS = ['symptom', 'treatment', 'test'] as const

type Kind = (typeof KINDS)[number]

/** Where no heading says what the text is about, only what can happen or be done counts. */
const MODAL = /^(?:can|may|might|could|often|usually|sometimes|helps?|works?)$/i

/**
 * Reads what a section lists behind a colon: under 'Treatment', 'lifestyle comes first:
 * eating less salt, losing weight' names two.
 */
export function readColon(
  clause: string,
  section: ClaimRelation | undefined,
): PredicateReading | undefined {
  const [, list = ''] = /^[^:]{3,80}: (.+)$/.exec(clause) ?? []
  if (!section || !/,| and | or /.test(list) || HAS_VERB.test(list)) return undefined
  return {rule: `listed-in-${section}-section`, words: list, relation: section, confidence: 0.6}
}

const HAS_VERB = /\b(?:is|are|was|were|can|may|might|will|should|has|have|does|do|they|it|you)\b/i

/** What cannot follow the name of a thing that the sentence is about. */
const GOES_ON = /^(?:of|in|for|from|with|and|or|that|which|who|than|to|as|,|$)/i

/**
 * Reads a sentence that opens with a thing of the kind that the section is about, whatever
 * it goes on to say: under 'Treatment', 'moisturisers keep the skin soft' names one.
 */
export function readOpening(
  clause: string,
  section: ClaimRelation | undefined,
  lexicon: Lexicon,
): PredicateReading | undefined {
  if (!section) {
    return KINDS.map((kind) => opening(clause, kind, lexicon, MODAL)).find(Boolean)
  }
  const kind = KINDS.find((name) => name === section)
  return kind && opening(clause, kind, lexicon)
}

function opening(
  clause: string,
  kind: Kind,
  lexicon: Lexicon,
  next = /./,
): PredicateReading | undefined {
  const parts = clause.split(' ')
  for (let length = Math.min(parts.length - 1, MOST_WORDS); length > 0; length -= 1) {
    const name = parts.slice(0, length).join(' ')
    const after = parts[length] ?? ''
    if (GOES_ON.test(after) || !next.test(after) || /[,;:]$/.test(name)) continue
    const atoms = enumerate({text: name, start: 0}, lexicon)
    if (atoms.length === 0) continue
    if (!atoms.every(({label}) => isOfKind(label, kind, lexicon))) continue
    return {rule: `opens-with-${kind}`, words: name, relation: kind, confidence: 0.5}
  }
  return undefined
}

const MOST_WORDS = 10

function isOfKind(label: string, kind: EntityType, lexicon: Lexicon): boolean {
  const name = label.replace(/^(?:an?|the|some|other|regular|simple|daily) /i, '')
  return lexicon.kinds(name).has(kind)
}
