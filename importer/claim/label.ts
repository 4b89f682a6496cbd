import type {EntityType} from '../../schemas/vocabularies/index.ts'
import type {Entity} from '../link/vocabulary.ts'
import {isBodyPart} from './body-parts.ts'
import {isDocument, type Lexicon} from './lexicon.ts'
import type {ClaimTerm} from './types.ts'
import {entityReference} from '../link/index.ts'

const LEAD =
  /^(?:(?:(?:more|most) (?:often|commonly|frequently) in|and|or|also|both|(?:one or more|some|any|all) of the following:?|either|even|just|only|simply|usually|often|sometimes|rarely|occasionally|commonly|mostly|mainly|possibly|perhaps|particularly|especially|generally|typically|then|by|with|through|via|using|from|a|an|the|your|their|his|her|its|our|any|some|certain|other|others?,|another|many|several|various|numerous|these|those|this|such|additional|underlying|characteristic|less commonly|more rarely|in rare cases|in some cases|in severe cases|for some people)(?:,?\s+|$)|(?:rarely|sometimes|occasionally|often|usually|less often|less commonly),\s*|(?:people|those|patients|anyone|someone|individuals|adults|a person|women|men|children|teenagers|babies) (?:who(?:'ve)? (?:have had|have|has|had|follow|take|are|were|eat|get|drink|smoke(?= )|live with)|with|on|taking)\s+|(?:you|they|people|it|he|she)(?:'re|'ve)?\s+(?:have|are|were|had|take|get|be)\s+|you(?:'re|'ve)\s+|(?:the )?(?:use|presence|development|onset|effects?|consequences?) of\s+|(?:(?:a|an|the) )?(?:\d+[- ](?:day|week|month)s? )?(?:short |long |full )?(?:prescriptions?|courses?|doses?|treatment|help|advice) (?:for|of|with|on)\s+|(?:try|aim|remember|make sure|be sure) to\s+|(?:you|they|people) (?=(?:smoke|drink|work|live|sit|stand|use)\b)|(?:a |the )?(?:mix|combination|variety|range|number|mixture|lot) of\s+|(?:signs|symptoms|episodes|attacks|bouts|periods|feelings?) of\s+|(?:can|may|might|could|will)\s+|if (?:you|they|people|someone) (?:are |have |'re )?|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?!-)|(?:when|while|after|before)\s+(?=\w+ing\b)|(?:become|becoming|have|has|having|get|getting|experience|experiencing|develop|developing|notice|noticing|suffer from|suffering from|report|feel that|struggle with|struggling with|cope with|coping with|battle with|battle|described as|complain of|complaining of|show|showing|describe)\s+(?!up\b|sick\b|older\b))/i

/** Words before the name that say how much or how often, kept as attributes at most. */
const DEGREE =
  /^(?:severe|mild|chronic|debilitating|excruciating|life-threatening|profound|unexplained|widespread|thorough|moderate|permanent|lasting|long-lasting|complete|plain|bad|terrible|awful|nasty|annoying|gentle|extreme|persistent|constant|ongoing|sudden|unusual|intense|general|overall|slight|serious|occasional|frequent|recurrent|recurring|repeated|noticeable|significant|common|simple|strong|new|being|having|taking|establishing|maintaining|keeping|following|doing|practi[sc]ing|trying|getting|eating|drinking|using|feeling|feel|problems with|trouble with|wearing|applying|a|an|the|more severe|more|too much|lots of|plenty of|regular|possible|certain|take|try|use|low-dose|high-dose|oral|daily)\s+/i

const TRAIL =
  /[,]?\s+(?:(?:especially|particularly|mostly|mainly|usually|often)\s+.*|(?:at|during the|during|in the|throughout the|late at|later in the|early in the)\s+(?:night|nights|evening|evenings|morning|mornings|day|daytime|sleep|rest|winter|summer)(?:\s+or\s+.*)?|(?:after|before|with|between)\s+(?:meals|eating|exercise|exertion|lunch|bedtime)|over time|in (?:some|severe|rare|many|most|mild) (?:cases|people)|as well|too|alone|for (?:\d+|an?|a few|several|some|at least|up to|about|two|three|four|six|many)\b[\w ]*? (?:minutes|hours|days|weeks|months|years)|for life|for short periods|every day|once a day|each day|in (?:children|adults|pregnancy|women|men|babies|infants|older adults|particular)|at first|at all|first|again|of any kind|without trying|for no (?:clear|obvious) reason)$/i

const NO_THING =
  /^(?:(?:other|certain|some|many|various|more|most|severe|serious|underlying|medical|health|similar|related|common|different|several|additional|long-term|daily|overall|key|main|following|possible|further|particular|specific|any|all|both|such|likely|chronic|mild|good|better|proper|right|new|a|an|the|number of|variety of|range of|own|typical|exact|potential|physical|characteristic|as)\s+)*(?:symptoms?|signs?|conditions?|diseases?|disorders?|illness|problems?|issues?|factors?|complications?|treatments?|medical conditions|causes?|triggers?|tests?|changes|things?|people|patients|everyone|anyone|others?|ones?|reasons?|it|its|them|they|this|that|these|those|you|he|she|we|attacks?|flare-ups?|options?|development|body|life|daily life|quality of life|well-being|wellbeing|management|diagnosis|cure|doctors?|gps?|advice|help|so on|etc|none|nothing|something|combination|mix|affected|activit(?:y|ies)|substances?|objects?|symptoms? of .+|person|time|parts?|ways?|health|risk|working|try|steps|greater|higher|lower|bigger|smaller|(?:several |two |three |many )?times an? \w+|days|weeks|months|years|hours|minutes|times|reach|episodes?|complications? of (?:the|this) \w+|symptoms? of (?:the|this) \w+|not known|unknown|unclear|known|understood|fully|yes|no|who|which|what|there|here|well|effective|safe|common|once|twice|more than once|important|available|helpful|lifestyle|care|self-care|first step|relief|sudden|useful|useful only|only|enough|necessary|required|painless|quick|simple|part|hard|difficult|easy|serious|dangerous|harmless|curable|preventable|contagious|inherited|sudden|severe|mild|\w+ologists?|optometrists?|opticians?|nurses?|dietitians?|dentists?|surgeons?|pharmacists?|therapists?|physiotherapists?|specialists?|researchers|scientists|experts|intense|persistent|treated|untreated|worse|severity|more|less)$/i

const NOT_NOMINAL =
  /^here\b|^(?:an? )?(?:\w+ )?(?:risks?|chances?|likelihood) of\b|^(?:is|are|was|were|can|could|may|might|will|would|should|must|it|they|he|she|we|i|best|better|ruling|excluding|started|includes?|include|helps?|help|requires?|if|when|because|that|which|who|there|how|what|why|where|not(?! \w+ing\b)|so|as|than|mistake|for|to|of|in|on|at|about|until|unless|but|if|crucial|essential|important|necessary|vital|aimed|able|possible|needed|due|closely|related|linked|associated|effective|safe|improve|reduce|preventing|different|similar|used|recommended|prescribed|given|available|caused|treated|done|made|called|based)\b|\b(?:is|are|was|were|does|do|did|may|can|could|will|would|should|cannot|it|they|them|prescribes?|recommends?|suggests?|advises?|involves?)\b|\b(?:you|people|what|who|how|and|or|of|the|to|an?|with|for|from|by|practitioners?|professionals?|providers?|clinicians?|physicians?)$/i

export interface LabelContext {
  lexicon: Lexicon
  /** The kind of thing that the relation asks for, where no name tells. */
  expected: EntityType
}

/**
 * Makes a term of the words of one thing: without articles, quantifiers and the words
 * that say when and how much. Undefined when the words name no thing.
 */
export function termOf(words: string, context: LabelContext): ClaimTerm | undefined {
  const {lexicon, expected} = context
  const written = withoutLead(words.replace(/["()]/g, '').replace(/\s+/g, ' ').trim())
  const whole = phrased(written)
  if (!whole || NO_THING.test(whole) || NOT_NOMINAL.test(whole) || !/\p{L}{2}/u.test(whole)) {
    return undefined
  }
  const candidates = variants(whole)
  const called = candidates.find((name) => lexicon.named(name) !== undefined)
  const entity = called === undefined ? undefined : lexicon.named(called)
  const label =
    called ?? candidates.find((name) => name.split(' ').length <= MOST_WORDS) ?? trimmed(whole)
  if (NO_THING.test(label) || label.split(' ').length > MOST_WORDS) return undefined
  return entity
    ? {
        ...known(entity, label, [written, ...candidates], lexicon),
        ...kindOf(label, entity, context),
      }
    : {label, names: unique([label, written, ...candidates]), type: expected}
}

/** 'Losing weight' is a symptom here and a treatment there: the relation decides. */
function kindOf(
  label: string,
  entity: Entity,
  {lexicon, expected}: LabelContext,
): {type: EntityType} {
  return {type: !isDocument(entity) && lexicon.kinds(label).has(expected) ? expected : entity.type}
}

/** The term of an entity under the name that the text uses. */
export function known(
  entity: Entity,
  label: string,
  names: readonly string[],
  lexicon: Lexicon,
): ClaimTerm {
  return {
    label,
    names: unique([label, ...names, ...entity.names, ...lexicon.abbreviations(entity)]),
    type: entity.type,
    ...(isDocument(entity) && {reference: entityReference(entity)}),
  }
}

const MOST_WORDS = 9
/** Longer names are told by their first part: where it is, is no part of the name. */
const LONG = 6

function unique(names: readonly string[]): string[] {
  return [...new Set(names.filter(Boolean))]
}

function withoutLead(words: string): string {
  for (let at = words; ;) {
    const next = at
      .replace(LEAD, '')
      .replace(/[.,;:!?]+$/, '')
      .replace(/\s(?:that|which)$/, '')
      .trim()
    if (next === at) return at
    at = next
  }
}

function trimmed(label: string): string {
  const short = label.replace(TRAIL, '')
  return short.trim() || label
}

/** The words, and what remains without their attributes, the longest first. */
function variants(whole: string): string[] {
  const result = [whole]
  const add = (name: string): void => {
    if (name && !result.includes(name)) result.push(name)
  }
  add(trimmed(whole))
  for (const base of result) {
    if (base.split(' ').length > LONG)
      add(
        base.replace(
          / (?:at|in|on|from|along|around|behind|under|over|across|below|above|near|inside|between) (?:the|an?|your) .*$/i,
          '',
        ),
      )
    const [, what, where] = /^(\S+ .*\S) (?:at|in|on|from) (.+)$/i.exec(base) ?? []
    if (what && where && isBodyPart(where)) add(what)
    const [short = ''] =
      /^\S+ \S.*?(?= (?:with|without|for|every|at least|once|twice|several times|until|because) )/i.exec(
        base,
      ) ?? []
    add(short)
    const [, one, rest] = /^([\w-]+), ([\w-]+ .+)$/.exec(base) ?? []
    if (one && rest) {
      add(rest)
      add(rest.replace(/^[\w-]+/, one))
    }
    for (let at = base; ;) {
      const next = at.replace(DEGREE, '')
      if (next === at) break
      add(next)
      add(trimmed(next))
      at = next
    }
  }
  for (const base of result.slice()) {
    add(inverted(base) ?? '')
    if (/ to \w/.test(base)) add(base.replace(/ to \w.*$/, ''))
  }
  return result.filter((name) => !NO_THING.test(name))
}

/** 'People whose parents had it' and 'having a brother with it' have a family history. */
const RELATIVES =
  /\b(?:parents?|mother|father|brothers?|sisters?|siblings?|(?:close |blood )?relatives?|family members?) (?:who )?(?:had|has|have|with|is affected|are affected)\b/i

/** What people do, as a name: 'people who stay indoors', 'work with chemicals'. */
const HABIT =
  /^(?:(?:you|(?:people|those|anyone|adults|women|men|children|individuals) who) (?:often |frequently |regularly )?)?(live|sit|stand|spend|work|travel|sleep|stay|swim|lift|bend|walk|share)( (?:in|on(?! your)|at|with|for|near|away|far|indoors|outdoors|outside|inside|alone|long|too|a lot|much|heavy|most|many)\b.*)$/i

/** What stands as a verb, as a name: 'struggle to concentrate', 'avoid caffeine'. */
function phrased(words: string): string {
  if (/\bruns? in (?:your |the |their |some )?famil(?:y|ies)\b/i.test(words))
    return 'family history'
  if (/^(?:(?:people|those|anyone|adults|women|men) who )?smoke$/i.test(words)) return 'smoking'
  if (words.includes(' ') && RELATIVES.test(words)) return 'family history'
  const [, habit, more = ''] = words.includes(' ') ? (HABIT.exec(words) ?? []) : []
  if (habit) return `${gerund(habit)}${more}`
  const hard =
    /^(?:struggle|unable|be unable|find it (?:hard|difficult)|(?:be )?(?:hard|difficult|challenging)|trouble) to (\w+)(.*)$/i.exec(
      words,
    )
  if (hard) return `difficulty ${gerund(hard[1] ?? '')}${hard[2] ?? ''}`
  const [, step, what] = /^take steps to (\w+) (.+)$/i.exec(words) ?? []
  if (step && what) return `${gerund(step)} ${what}`
  const verb =
    /^(avoid|clean|manage|reduce|limit|stop|eat|drink|exercise|lose|keep|stay|raise|quit|wear|apply|cut|increase|maintain|wake|elevate|follow|practi[sc]e) (.+)$/i.exec(
      words,
    )
  if (verb) return `${gerund(verb[1] ?? '')} ${verb[2] ?? ''}`
  const [, lost] =
    /^los(?:e|es|ing) (?:their |your |his |her |some |the )?(?!weight|blood|sleep\b)(.+)$/i.exec(
      words,
    ) ?? []
  if (lost) return `loss of ${lost}`
  const [, called] =
    /^[\w -]{3,40}? (?:called|known as|named) (?:an? |the )?(.+)$/i.exec(words) ?? []
  if (called) return called
  return words.replace(/^(?:take|try|use) (?=\w)/i, '')
}

/** 'Pain in the back' is back pain. */
function inverted(name: string): string | undefined {
  const [, what, where] =
    /^([\w -]{3,20}?) (?:in|of|around|from) (?:the |your |their )?([\w -]{3,20})$/i.exec(name) ?? []
  return what && where && isBodyPart(where) ? `${where.replace(/s$/, '')} ${what}` : undefined
}

/** The -ing form of a verb. */
export function gerund(verb: string): string {
  const word = verb.toLowerCase()
  if (/^(?:stop|quit|cut|get|run|sit|swim)$/.test(word)) return `${word}${word.at(-1)}ing`
  if (/[^e]e$/.test(word)) return `${word.slice(0, -1)}ing`
  return `${word}ing`
}
