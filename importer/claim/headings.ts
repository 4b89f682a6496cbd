import type {ClaimRelation} from '../../schemas/vocabularies/index.ts'

/** What is told under these is no relation of the condition. */
const OTHER =
  /\b(?:prevent\w*|avoid\w*|when (?:to|should (?:i|you)|do i) (?:see|call|get|seek|worry|go)|call for help|get help|seek help|emergency|outlook|prognosis)\b/i

const COMPLICATIONS =
  /\b(?:not treated|\w*n't (?:be )?treated|untreated|what happens if|if (?:i|you|it is) (?:ignored?|left|leave)|complications?|long-term effects?|long-term risks|left alone|leads? to|consequences|dangerous|serious|harmful|can it (?:harm|hurt|kill|spread)|get worse without|what can go wrong|knock-on effects?|later problems|further problems|possible problems)\b/i

const KINDS: readonly [RegExp, ClaimRelation][] = [
  [
    /\b(?:risk factors?|at risk|higher risk|more likely|who gets|who is affected|who (?:it|does it) affects?|who suffers|raises? the risk|increases? the risk|prone to|susceptible|who has it|who can get|could i get it|am i likely)\b/i,
    'riskFactor',
  ],
  [
    /\b(?:triggers?|triggered|worse|worsens?|aggravat\w+|sets? (?:it|them|off)|flare-?ups?|flares?|stirs?|makes? it bad|things to avoid|exacerbat\w+)\b/i,
    'aggravator',
  ],
  [
    /\b(?:symptoms?|signs?|feels? like|notice|looks? like|feels|how do i know|how (?:can|do) you tell|check if|do i have|have it\b|how it shows|look out for|watch (?:out )?for|what to expect|what happens to|what does it do|does it hurt|recogni[sz]\w+|spot(?:ting)?|warning)\b/i,
    'symptom',
  ],
  [
    /\b(?:causes?|caused|causing|come from|comes from|why do|why does|reasons?|where does|why (?:it|they|you|people|some|your|we)|what's behind|behind it|root of|how (?:do|does) (?:you|people|someone) get|where it (?:starts|begins)|origins?)\b/i,
    'cause',
  ],
  [
    /\b(?:diagnos\w+|tests?|testing|tested|examinations?|detect\w*|confirm\w*|find out|know for (?:sure|certain)|how will i know|how do (?:doctors|they) know|is it found|check-?ups?|investigat\w+|screening|at the doctor'?s?)\b/i,
    'test',
  ],
  [
    /\b(?:treat\w*|manag\w+|reliev\w+|relief|remed\w+|therap\w+|self-care|helps?|cure|cured|getting better|medicines?|medications?|what can (?:you|i|be) do\w*|what (?:you|i) can do|things (?:you|i) can|do yourself|yourself|self-help|at home|coping|home care|options|getting rid of|get rid of|make it better|feel better|feeling better|get better|done about it|do about it|what works|fix|looking after|living well|steps to take|daily life|what to do|control it|drugs|surgery|exercises|care|getting it under control)\b/i,
    'treatment',
  ],
]

/** What is under a heading, where one that says nothing stands below another that does. */
export function relationUnder(
  heading: string,
  above: ClaimRelation | undefined,
): ClaimRelation | undefined {
  return OTHER.test(heading) ? undefined : (headingRelation(heading) ?? above)
}

/**
 * What a heading says that the things under it are; undefined when it says nothing.
 * Of several, the one that stands first in the heading.
 */
export function headingRelation(heading: string): ClaimRelation | undefined {
  if (OTHER.test(heading)) return undefined
  if (COMPLICATIONS.test(heading)) return 'complication'
  // Under 'Causes and risk factors' stand what makes it likelier; a sentence says which causes it.
  if (/\bcauses?\b/i.test(heading) && /\brisk\b/i.test(heading)) return 'riskFactor'
  const said = heading.replace(/\bfor (?:this|that|these) reasons?\b/i, '')
  const found = KINDS.flatMap(([pattern, relation]) => {
    const at = said.search(pattern)
    return at < 0 ? [] : [{at, relation}]
  })
  return found.toSorted((one, other) => one.at - other.at)[0]?.relation
}

const LISTING =
  /^(?:(?:top |the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) .*|.*\b(?:do you know|know|watch for|look out for)\b.*)\b(?:signs|symptoms|causes|triggers|treatments|remedies|risk factors|complications)\b/i

/** What a title says that the headings below it are: 'Five warning signs of asthma'. */
export function listedBy(title: string): ClaimRelation | undefined {
  return LISTING.test(title) && !/\b(?:and|&)\b/i.test(title) ? headingRelation(title) : undefined
}

/** The name in a heading that names a thing, without its number; undefined where it asks or tells. */
export function itemOf(heading: string): string | undefined {
  const name = heading.replace(/^(?:\d+|[a-z])[.)]\s+/i, '').replace(/[.:]$/, '')
  return /[?!]$/.test(name) || name.split(' ').length > 7 ? undefined : name
}
