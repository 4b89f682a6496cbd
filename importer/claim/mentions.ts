import type {ClaimRelation, EntityType} from '../../schemas/vocabularies/index.ts'
import type {Mention} from '../link/vocabulary.ts'
import type {Lexicon} from './lexicon.ts'
import {isOfAnother} from './polarity.ts'

/** What a sentence says that the things it names are, by the words around them. */
const CUES: readonly (readonly [ClaimRelation, RegExp])[] = [
  [
    'complication',
    /\b(?:untreated|left alone|ignored|complications?|in the long (?:run|term)|goes on to|end up with|years later)\b/i,
  ],
  [
    'aggravator',
    /\b(?:triggers?|triggered|worse|worsens?|aggravat\w+|flare-?ups?|flares?|sets? (?:it|them|me|her|him) off|set off|brings? (?:it|them) on|provok\w+|offenders?)\b/i,
  ],
  [
    'riskFactor',
    /\b(?:risks?|more likely|likelier|prone|odds|more common(?:ly)?|commoner|more often|twice as|at risk|runs? in (?:the |some )?famil)\b/i,
  ],
  [
    'test',
    /\b(?:diagnos\w+|tests?|tested|scans?|examin\w+|confirm\w*|rule out|exclude|check(?:s|ed)?)\b/i,
  ],
  [
    'treatment',
    /\b(?:treat\w*|helps?|helped|helpful|reliev\w+|relief|eas(?:es?|ed|ing)|sooth\w+|calms?|manag\w+|control\w*|cures?|cured|prescri\w+|recommend\w*|offered|advis\w+|try|tried|works?|worked|wonders|benefits?|options?|medicines?|medication|remed\w+|therap\w+|first choice|can be (?:used|given|taken)|may be (?:used|given|taken))\b/i,
  ],
  [
    'cause',
    /\b(?:causes?|caused|due to|because of|result(?:s|ed)? (?:of|from)|reasons?|culprits?|behind|comes? from|involved|role|leads? to|to blame|(?:occurs?|happens?|starts?|develops?) when|react(?:s|ion)? to|response to|matters?|contribut\w+|explains?)\b/i,
  ],
  [
    'symptom',
    /\b(?:symptoms?|signs?|feels?|felt|feeling|notic\w+|experienc\w+|complain\w*|suffer\w*|characteri[sz]ed|have|has|get|gets|become|becomes)\b/i,
  ],
]

/** What each kind of thing can be to a condition, the likeliest first. */
const ROLES: Partial<Record<EntityType, readonly ClaimRelation[]>> = {
  symptom: ['symptom', 'complication'],
  treatment: ['treatment'],
  test: ['test'],
  cause: ['cause', 'riskFactor', 'aggravator'],
  condition: ['complication', 'cause', 'riskFactor'],
}

/** Names of what is done everywhere: they say something under a heading only. */
const GENERAL =
  /^(?:medication|medicines?|drugs?|medications|surgery|operation|diet|rest|water|fluids|exercise|heat|ice|warmth|history|scans?|screening|pain|swollen|stress|age|sleep|period|women|men|children|babies|infection|infections|inflammation|injury|injuries|smoke|swelling|bleeding|worry|fear|ages|young age|falls?|death|cancer|disability|scan|stethoscope|wind|gas|spots|bumps|ache|tender|tired|buzzing|shaking|locking|limp|fan|glasses|oxygen|vitamins|minerals|steam|honey|milk|fish|nuts|wheat|eggs|sugar|grass|dogs|cats|pets|soap|allergies|allergy|addiction|abuse|trauma|dust|hormones|cooling down|gloves|ginger|zinc|magnesium|calcium|nervous|choking|burning|aching|twitching|crying|guilt|anger|noise|reflexes|swab|lump|lumps|hunger|thirst|minerals?|chemicals?|salts?|hormone|imaging tests?|baby|lifestyle changes|diabetes|deficiency|certain \w+|some \w+|other \w+)$/i

/** What a name that a sentence only mentions is to the condition that the text speaks of. */
export interface MentionReading {
  words: string
  relation: ClaimRelation
  /** Where the words stand in the clause. */
  at: number
}

/**
 * Reads the names of a clause by the kind of thing that they stand for and by what the clause
 * or its section is about: 'wet wraps did wonders' speaks of a treatment, whatever the verb.
 *
 * @param section - What the heading, or the opening of the paragraph, says of the things below.
 */
export function readMentions(
  clause: string,
  section: ClaimRelation | undefined,
  lexicon: Lexicon,
): MentionReading[] {
  if (isOfAnother(clause)) return []
  const mentions = lexicon.find(clause)
  const cues =
    mentions.length === 0
      ? []
      : CUES.filter(([, words]) => words.test(clause)).map(([relation]) => relation)
  const named = mentions.flatMap((mention) => {
    if (isKindOrSource(clause.slice(mention.end))) return []
    const words = clause.slice(mention.start, mention.end)
    const relation = roleOf(words, clause, mention, cues, section, lexicon)
    return relation ? [{words, relation, at: mention.start}] : []
  })
  return [...named, ...formed(clause, lexicon), ...examples(clause)]
}

/** Names of tests that no list has, by their form: 'the Dix-Hallpike test'. */
function formed(clause: string, lexicon: Lexicon): MentionReading[] {
  return [...clause.matchAll(TEST_FORM)].flatMap((match) => {
    const words = match[0]
    const [first = '', noun = ''] = words.split(' ')
    const isCommon = /^\p{Ll}/u.test(first) && lexicon.named(noun) !== undefined
    return isCommon || lexicon.named(words)
      ? []
      : [{words, relation: 'test' as const, at: match.index}]
  })
}

const TEST_FORM =
  /\b(?!(?:an?|the|this|that|your|my|any|no|one|which|single|another|same|first|second|simple|further|other|of|to|and|or|for|few|some|these|more|special|many|routine|with|by|short|quick|is|in|such|all|her|his|their|our|each|every|main|only|usual|best|new|next|further|several|two|three) )(?:[A-Z][\w'-]+|[a-z][\w-]+) (?:test|scan|biopsy|X-ray|ultrasound|swab)s?\b/g

/** 'Stronger drugs such as A and B' says of what kind A and B are. */
function examples(clause: string): MentionReading[] {
  const match =
    /\b(?:drugs|medicines|medications?|painkillers|treatments|therapies|tablets|creams|remedies) (?:such as|like|including|called) (.+)$/i.exec(
      clause,
    )
  const words = match?.[1]?.replace(
    / (?:can|may|might|could|will|is|are|was|were|comes?|helps?|works?|should|do|does|has|have|make|makes|take|takes|ease|eases|relieve|relieves|reduce|reduces|bring|brings|give|gives|keep|keeps|rarely|often|usually|sometimes|also|only|if|when|to|for|which|that)\b.*$/i,
    '',
  )
  if (!match || !words) return []
  return /\b(?:worse|worsen|causes?|caused|triggers?|due to|risk)\b/i.test(clause)
    ? []
    : [{words, relation: 'treatment', at: match.index}]
}

/** Of 'medicines such as A' and 'blood loss from A', what the sentence speaks of is A. */
function isKindOrSource(after: string): boolean {
  return /^,? (?:such as|including|like|for example|for instance|e\.g\.|namely|from|due to|caused by|because of) /i.test(
    after,
  )
}

/** What speaks of another condition without saying that the one brings the other about. */
const OTHERWISE =
  /\b(?:points? to|mistaken|confused|similar to|unlike|different from|rather than|instead of|not the same|looks? like|rule out|exclude|suspected|another|other)\b/i

/** Where a symptom comes from is none itself: 'tiredness due to worry'. */
const DUE_TO = /\b(?:due to|related to|because of|resulting from|as a result of)\b[^,;]*$/i

const MEASURED = /^(?:ha?emoglobin|ferritin|creatinine|troponin|hormone levels|uric acid level)$/i

/** 'Pain during walking' speaks of no treatment, nor does 'better than surgery'. */
const DONE_MEANWHILE = /\b(?:during|while|when)\s+(?:\w+ing (?:or|and) )?$|\bthan\b/i

const SHUNNED =
  /\b(?:avoid\w*|limit\w*|less|cut\w*(?: \w+){0,2}|reduc\w*|stop\w*|quit\w*|giv(?:e|ing) up|no|without|keep\w*|boost\w*|support\w*|strengthen\w*|protect\w*)\s+(?:\w+ )?$/i

function roleOf(
  words: string,
  clause: string,
  {entity, start}: Mention,
  cues: readonly ClaimRelation[],
  section: ClaimRelation | undefined,
  lexicon: Lexicon,
): ClaimRelation | undefined {
  const kinds = new Set([entity.type, ...lexicon.kinds(words)])
  const roles = [...kinds].flatMap((kind) => ROLES[kind] ?? [])
  const told = section !== undefined && roles.includes(section) ? section : undefined
  if (GENERAL.test(words) || GENERAL.test(words.replace(/s$/i, ''))) return undefined
  const before = clause.slice(0, start)
  if (kinds.has('symptom') && kinds.size === 1 && DUE_TO.test(before)) return undefined
  if (kinds.has('treatment') && DONE_MEANWHILE.test(before)) return undefined
  // What is to be avoided, or done less, is no cause that the clause speaks of.
  if (kinds.has('cause') && SHUNNED.test(before)) return undefined
  const isFelt = kinds.has('symptom') && kinds.size === 1 && cues.includes('cause')
  if (isFelt && section === undefined) return 'symptom'
  const isOnlyFelt = kinds.has('symptom') && kinds.size === 1 && section === undefined
  if (isOnlyFelt && !cues.includes('complication') && !cues.includes('riskFactor')) return 'symptom'
  const [cue] = cues.filter((relation) => roles.includes(relation))
  // What is measured, as haemoglobin is, is a test only where the text speaks of tests.
  const isMeasure = MEASURED.test(words)
  if (kinds.has('test') && kinds.size === 1) {
    return !isMeasure || section === 'test' || cues.includes('test') ? 'test' : undefined
  }
  if (kinds.has('treatment') && kinds.size === 1) {
    const harms = cues.some(
      (one) => one === 'cause' || one === 'aggravator' || one === 'riskFactor',
    )
    const isHelp = cues.includes('treatment') || !harms
    return told ?? (section === undefined && isHelp ? 'treatment' : undefined)
  }
  if (kinds.has('condition') && OTHERWISE.test(clause)) return undefined
  if (kinds.has('condition')) return told === 'complication' ? told : undefined
  return told ?? (section === undefined ? cue : undefined)
}
