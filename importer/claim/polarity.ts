const DENIAL =
  /\b(?:not(?! only)|never|cannot|no longer|no|none of|neither|nor|without|n't)\b|n't\b|\bno (?:evidence|link|proof)\b|\b(?:have|has|had|of|is|are|make|makes|made) (?:very )?(?:little|limited) (?:effect|use|benefit|help|difference|evidence)\b|\b(?:do|does|did|done) (?:very )?(?:little|nothing)\b|\b(?:rarely|hardly|seldom) (?:helps?|works?|does|makes)\b|\b(?:rarely|seldom) (?:[\w-]+-)?(?:related|caused|due|linked)\b|\b(?:useless|ineffective|pointless|a waste of)\b/i

const DENYING_FRAME =
  /\b(?:there is no (?:evidence|proof|link)|no evidence|it is a myth|a (?:common )?myth|contrary to (?:what|popular)[^,]*(?!,)|wrongly|mistakenly|it is not true|it is false)\b/i

const HEDGE =
  /\b(?:may|might|could|possibly|perhaps|probably|(?<!(?:more|most|as) )likely to|is thought to|are thought to|thought to|is believed to|believed to|believe that|believe|suggest(?:s|ed|ing)?(?: that)?|appears? to|seems? to|sometimes|can sometimes|in some cases|some experts|it is thought|researchers believe|not (?:fully|entirely) (?:clear|known))\b/i

/** Whether the words that join two things deny that they are joined. */
export function isDenied(joining: string, clause: string): boolean {
  return DENIAL.test(joining) || DENYING_FRAME.test(clause)
}

/**
 * Whether a clause denies what it mentions. What stands before 'without' is not denied by it,
 * as in 'a fever without an infection'.
 */
export function isMentionDenied(clause: string, at: number): boolean {
  const without = clause.search(/\bwithout\b/i)
  const heard = (without > at ? clause.slice(0, without) : clause).replace(
    /\bnot (?:at all )?(?:unusual|uncommon|rare|only|just|least)\b|\b(?:that|which|who) (?:do|does|did|can|will|is|are)(?: not|n't|not)\b/gi,
    '',
  )
  return isDenied(heard, heard)
}

/** The words of a clause that weaken it. */
export function hedgeOf(clause: string): string | undefined {
  return HEDGE.exec(clause)?.[0].toLowerCase()
}

const OF_ANOTHER =
  /\b(?:signs?|symptoms?|caused by|due to|(?:is|are) from) (?:of )?(?:(?:something|anything) (?:else|more|other)|(?:another|a different|an? (?:more|very|much more) \w+|(?:some |many |several )?other) (?:[\w-]+ )?(?:conditions?|problems?|diseases?|disorders?|illness(?:es)?|things?))\b/i

/** Whether a clause is about something else: 'a sign of something more serious, such as A'. */
export function isOfAnother(clause: string): boolean {
  return OF_ANOTHER.test(clause)
}
