import type {ClaimRelation} from '../../schemas/vocabularies/index.ts'

/** What is told under these is no relation of the condition. */
const OTHER =
  /\b(?:prevent\w*|avoid\w*|when (?:to|should (?:i|you)|do i) (?:see|call|get|seek|worry|go)|call for help|get help|seek help|emergency|outlook|prognosis)\b/i

const COMPLICATIONS =
  /\b(?:not treated|\w*n't (?:be )?treated|untreated|what happens if|if (?:i|you|it is) (?:ignored?|left|leave)|complications?|long-term effects?|long-term risks|left alone|leads? to|consequences)\b/i

const KINDS: readonly [RegExp, ClaimRelation][] = [
  [
    /\b(?:risk factors?|at risk|higher risk|more likely|who gets|who is affected|raises? the risk|increases? the risk|prone to)\b/i,
    'riskFactor',
  ],
  [
    /\b(?:triggers?|triggered|worse|worsens?|aggravat\w+|sets? (?:it|them|off)|flare-?ups?|exacerbat\w+)\b/i,
    'aggravator',
  ],
  [
    /\b(?:symptoms?|signs?|feels? like|notice|looks? like|feels|how do i know|how (?:can|do) you tell|check if|do i have)\b/i,
    'symptom',
  ],
  [
    /\b(?:causes?|caused|causing|come from|comes from|why do|why does|reasons?|where does|why (?:it|they|you|people|some|your|we)|what's behind|behind it)\b/i,
    'cause',
  ],
  [/\b(?:diagnos\w+|tests?|testing|tested|examinations?|detect\w*|confirm\w*|find out)\b/i, 'test'],
  [
    /\b(?:treat\w*|manag\w+|reliev\w+|relief|remed\w+|therap\w+|self-care|helps?|cure|cured|getting better|medicines?|medications?|what can (?:you|i|be) do\w*|what (?:you|i) can do|things (?:you|i) can|do yourself|yourself|self-help|at home|coping|home care|options|getting rid of|getting it under control)\b/i,
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
  const found = KINDS.flatMap(([pattern, relation]) => {
    const at = heading.search(pattern)
    return at < 0 ? [] : [{at, relation}]
  })
  return found.toSorted((one, other) => one.at - other.at)[0]?.relation
}
