import type {CareLevel} from '../../schemas/vocabularies/index.ts'

/** An order to get help, not a statement: 'call 999 if you have chest pain'. */
const ORDER =
  /^(?:(?:if|when|anyone|people|those)\b.*?, )?(?:(?:please|always|you should|you must|if in doubt,?) )?(?:call|phone|ring|dial|go (?:straight )?to|see|contact|get (?:medical |emergency |urgent )?(?:help|care|advice)|seek|speak to|talk to|ask (?:for|your|a)|visit|make an (?:\w+ )?appointment|book)\b/i

const LEVELS: readonly (readonly [RegExp, CareLevel])[] = [
  [/\b(?:911|999|112|000|ambulance|emergency|A&E|ER)\b/, 'emergency'],
  [
    /\b(?:immediately|straight away|right away|at once|urgent(?:ly)?|same day|as soon as possible|without delay|111)\b/i,
    'urgent',
  ],
  [
    /\b(?:doctors?|gps?|physicians?|pharmacists?|nurses?|appointment|medical (?:help|advice|care|attention))\b/i,
    'routine',
  ],
]

/** How soon help is needed where a sentence says to get it; undefined where it says no such thing. */
export function urgencyIn(sentence: string): CareLevel | undefined {
  if (!ORDER.test(sentence) || !/\b(?:if|when|for)\b|:\s*$/i.test(sentence)) return undefined
  return LEVELS.find(([words]) => words.test(sentence))?.[1]
}
