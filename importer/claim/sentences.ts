/** A stretch of a block's text. */
export interface Stretch {
  text: string
  /** Where it begins in the text of the block. */
  start: number
}

const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|approx|Dr|Mr|Mrs|Ms|Prof|St|Fig|al)|\b\p{Lu})\.$/u

/** Whether the full stop belongs to an abbreviation; 'No.' is one before a number only. */
function isAbbreviated(text: string, from: number, stop: number): boolean {
  const before = text.slice(from, stop + 1)
  return ABBREVIATION.test(before) || (/\bNo\.$/.test(before) && /^\.\s*\d/.test(text.slice(stop)))
}

/** Characters that stand for one another, each by one of the same length, so that places stay. */
export function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u00a0\u2007\u202f\n\t]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
}

/** Splits a text into sentences, at full stops, question and exclamation marks, and line breaks. */
export function sentencesOf(text: string): Stretch[] {
  const result: Stretch[] = []
  let from = 0
  const push = (to: number): void => {
    const piece = text.slice(from, to)
    const lead = piece.length - piece.trimStart().length
    if (piece.trim()) result.push({text: piece.trim(), start: from + lead})
    from = to
  }
  for (const match of text.matchAll(/[.!?]+["')\]]*(?=\s+["'(]?[\p{Lu}\p{N}])|\n+/gu)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('.') && isAbbreviated(text, from, match.index)) continue
    push(end)
  }
  push(text.length)
  return result
}

/** ' – less commonly – ' in the middle of a clause. */
export const ASIDE_IN_DASHES =
  /,?\s+[–—]\s+(?:(?:and|or|but|though|although)\s+)?(?:(?:less|more|very|quite|most)\s+)?(?:\w+ly|often|seldom|sometimes|in (?:rare|some|severe|many|most) cases)\s+[–—]\s+/gi

const CLAUSE =
  /;\s+|:\s+(?=(?:it|they|this)\s)|\s+[–—]\s+|(?<=\w)—(?=\w)|,\s+(?=(?:but|although|though|whereas|while|however|so|yet)\s)|,?\s+and\s+(?=(?:it|they|this|he|she|you|doctors?|others|some people|most people|many people|your doctor)\s+(?!of\b))|,\s+and\s+(?=(?:most|many|some)\s+(?:also\s+)?(?:become|have|feel|get|notice|experience|develop)\s)|\s+but\s+(?=(?:it|they|this|you|doctors?|in|can|may|is|are|does|do|not|most|some|the|a)\s)|,\s+and\s+((?!so\s)(?:(?!who\b|that\b|which\b|to\b)[\w'-]+\s+){1,6}?(?:can|may|might|could|will|should|must|makes?|causes?|helps?|raises?|leads?|runs?|slows?|keeps?|eases?|relieves?|reduces?|prevents?|lowers?|improves?|works?|(?:is|are|was|were)\s+(?:\w+ly\s+|often\s+|sometimes\s+)?\w+ed)\s)/gu

/** What makes of the words before an 'and' a clause, and no first part of an enumeration. */
const VERB =
  /\b(?:is|are|was|were|can|may|might|could|will|should|must|has|have|had|does?|causes?|leads?|helps?|happens?|develops?|occurs?|starts?|begins?|makes?|brings?|raises?|affects?|depends?|becomes?|needs?|attacks?|calms?|eases?|relieves?|reduces?|keeps?|works?|slows?|prevents?|treats?|lowers?|improves?|prescribes?)\b/i

/** 'It can scar A and raise the odds of B': what it can do second has the same subject. */
const SECOND_PREDICATE =
  /^(.{3,80}?) (can|may|might|could|will) (.+?),? (?:and|or) (?:even |also |thus |so )?((?:raise|increase|lead|cause|trigger|make|worsen|aggravate|result|contribute|help|reduce|ease|relieve|improve|put|double|bring|lower)\b .+)$/i

function withSecondPredicate(clause: Stretch): Stretch[] {
  const [, subject, modal, first, second] = SECOND_PREDICATE.exec(clause.text) ?? []
  if (!subject || !modal || !first || !second) return [clause]
  return [
    {text: `${subject} ${modal} ${first}`, start: clause.start},
    {text: `${subject} ${modal} ${second}`, start: clause.start},
  ]
}

/** 'If you smoke, your risk is higher' says the same the other way round. */
function turned(text: string): string {
  const [, condition, said] =
    /^(if (?:you|your|someone|a person|people)\b[^,]+), ((?:you|your|the|their)\b.*\b(?:more likely|risk|chances?|odds|likelier|more prone)\b.*?)[.]?$/i.exec(
      text,
    ) ?? []
  return condition && said ? `${said} ${condition}` : text
}

/** Longer clauses are no sentences: patterns would take long to find little in them. */
export const LONGEST_CLAUSE = 600

/** A text in pieces that are short enough to be read, cut at a comma or semicolon where there is one. */
export function piecesOf({text, start}: Stretch): Stretch[] {
  const pieces: Stretch[] = []
  let from = 0
  while (text.length - from > LONGEST_CLAUSE) {
    const part = text.slice(from, from + LONGEST_CLAUSE)
    const comma = Math.max(part.lastIndexOf(', '), part.lastIndexOf('; '))
    const blank = part.lastIndexOf(' ')
    const cut = comma > 0 ? comma : blank > 0 ? blank : LONGEST_CLAUSE
    pieces.push({text: part.slice(0, cut), start: start + from})
    const rest = text.slice(from + cut)
    from += cut + (rest.length - rest.replace(/^[,;\s]+/, '').length)
  }
  pieces.push({text: text.slice(from), start: start + from})
  return pieces
}

/** A clause, or the part of a very long one that goes on with what the part before it began. */
export interface Clause extends Stretch {
  goesOn: boolean
}

/** Splits a sentence into clauses that each have a verb of their own. */
export function clausesOf({text: sentence, start}: Stretch): Clause[] {
  const text = turned(sentence)
  const result: Stretch[] = []
  let from = 0
  const push = (to: number, next: number): void => {
    const piece = text.slice(from, to)
    const lead = piece.length - piece.trimStart().length
    if (piece.trim()) result.push({text: piece.trim(), start: start + from + lead})
    from = next
  }
  const asides = /[–—]/.test(text)
    ? [...text.matchAll(ASIDE_IN_DASHES)].map(({0: all, index}) => [index, index + all.length])
    : []
  for (const match of text.matchAll(CLAUSE)) {
    if (asides.some(([begin = 0, end = 0]) => begin <= match.index && match.index < end)) continue
    if (match[1] !== undefined && !VERB.test(text.slice(from, match.index))) continue
    push(match.index, match.index + match[0].length - (match[1]?.length ?? 0))
  }
  push(text.length, text.length)
  return result.flatMap((clause) =>
    piecesOf(clause).flatMap((piece, index): Clause[] =>
      index > 0
        ? [{...piece, goesOn: true}]
        : splitSubordinate(piece, piece.start > start)
            .flatMap(withSecondPredicate)
            .map((one) => ({...one, goesOn: false})),
    ),
  )
}

/** 'While A, B' and 'When A, B': two clauses. */
function splitSubordinate(clause: Stretch, isLater: boolean): Stretch[] {
  const match = /^(?:while|although|though|whereas|when|if|because|since|as)\s[^,]+,\s+/i.exec(
    clause.text,
  )
  // 'Although A is caused by B, C or D' after a main clause is one.
  if (!match || (isLater && !VERB.test(clause.text.slice(match[0].length)))) return [clause]
  return [
    {text: match[0].replace(/,\s+$/, ''), start: clause.start},
    {text: clause.text.slice(match[0].length), start: clause.start + match[0].length},
  ]
}
