import type {ClaimRelation} from '../../../schemas/vocabularies/index.ts'

/**
 * How a rule reads its two sides. `stated`: the subject is in `s`, what is related in `o`.
 * `effect`: `a` brings `b` about, and what they are tells which of the two is the subject.
 */
export type Reading =
  | {kind: 'stated'; relation: ClaimRelation}
  | {kind: 'effect'; verb: 'cause' | 'lead' | 'risk' | 'worsen'}

/** A pattern of the language that relates two things. */
export interface Rule {
  name: string
  reading: Reading
  pattern: RegExp
  confidence: number
  /**
   * The pattern is so wide that each thing must be known as one of the kind that the relation
   * asks for; with `section`, a section about such things does as well.
   */
  wide?: 'section' | 'known'
  /** What stands in `o` is harmed: 'affects sleep' speaks of sleep problems. */
  harmed?: boolean
}

/** Auxiliaries, adverbs and denials that may stand before a verb. */
const AUX =
  "(?:(?:can|could|may|might|will|would|should|must|do|does|did|is|are|was|were|be|been|being|has|have|had|also|(?<!too )often|usually|sometimes|commonly|typically|frequently|generally|normally|mostly|mainly|rarely|seldom|occasionally|possibly|probably|likely|largely|partly|directly|indirectly|clearly|even|still|just|only|further|simply|ever|always|never|not|cannot|can't|won't|isn't|aren't|don't|doesn't|didn't|thought to|believed to|known to|said to|likely to|shown to|found to|able to|tends? to|appears? to|seems? to|helps? to|in turn|in some cases|both|eventually|successfully|effectively|properly|primarily|predominantly|principally|initially|over time|significantly|greatly|then|therefore|easily|quickly|well|instead|first|all|too(?! (?:often|much|many|long|little)\\b)|best|now|really|actually|slightly|most often|most commonly) )*"

/** What follows 'is' or 'are': adverbs go, and none may be left to hide the word after them. */
const THEN = `${AUX}(?!(?:often|usually|sometimes|commonly|typically|frequently|generally|normally|mostly|mainly|rarely|seldom|not|never|also|most|best|more|less|only|very|so|too) )`

const PEOPLE =
  '(?:(?:some|many|most|few|other|a few|several|older|younger|about [\\w ]+ in [\\w]+|up to [\\w% ]+ of|[\\w]+ in [\\w]+|\\d+ ?(?:%|per ?cent) of) )?(?:people|patients|those|individuals|men|women|children|adults|someone|anyone|a person|sufferers|babies|infants|teenagers|others|some|many)'

const EXPERIENCE =
  '(?:(?:have|has|had|experience|experiences|experienced|notice|notices|develop|develops|suffer from|suffers from|report|reports|complain of|complains of|present with|get|gets|show|see) |(?=(?:feel|feels|become|becomes|lose|loses|wake|wakes|struggle|struggles|find it) ))'

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  aux: AUX,
  adverbs: THEN,
  people: PEOPLE,
  experience: EXPERIENCE,
  article: '(?:(?:an?|the|one of the|one|some of the|among the|another|two of the|all|both|your) )',
  doctor:
    '(?:(?:your|the|a|an|some|many|my|our|his|her|most) )?(?:doctors?|gps?|physicians?|clinicians?|specialists?|health ?care (?:professionals?|providers?)|providers?|professionals?|\\w+ologists?|\\w+iatrists?|optometrists?|opticians?|nurses?|dietitians?|dentists?|consultants?|physiotherapists?|therapists?|paediatricians?|pediatricians?|guidelines?|experts?|pharmacists?|surgeons?)',
  cause:
    '(?:causes?|caused(?! by)|causing|produces?|producing|gives? rise to|brings? about|is responsible for|are responsible for|start(?= (?:it|this|the condition|the disease|an attack)))',
  lead: '(?:leads? to|leading to|led to|results? in|resulting in|resulted in|contributes? to|contributing to|progress(?:es)? to|develops? into)',
}

/** Makes a pattern of a source in which `{aux}`, `{people}` and others stand for parts of the language. */
export function pattern(source: string): RegExp {
  return new RegExp(
    source.replace(/\{(\w+)\}/g, (all, name: string) => PLACEHOLDERS[name] ?? all),
    'i',
  )
}

/** A rule whose sides are told apart by the pattern. */
export function stated(
  name: string,
  relation: ClaimRelation,
  source: string,
  confidence = 0.8,
  options: Pick<Rule, 'wide' | 'harmed'> = {},
): Rule {
  return {
    name,
    reading: {kind: 'stated', relation},
    pattern: pattern(source),
    confidence,
    ...options,
  }
}
