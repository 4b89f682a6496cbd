import type {Entity} from '../../link/vocabulary.ts'
import {ASIDE_IN_DASHES} from '../sentences.ts'

interface Level {
  pattern: RegExp
  said: string
}

const levels = new WeakMap<Entity, readonly Level[]>()

/** How a text says that it raises or lowers what a condition is named for: high blood pressure. */
function levelsOf(topic: Entity): readonly Level[] {
  const known = levels.get(topic)
  if (known) return known
  const made = topic.names.flatMap((name): Level[] => {
    const [, level, what] = /^(high|raised|elevated|low) ([\w ]{3,})$/i.exec(name) ?? []
    if (!level || !what) return []
    const up = '(raises?|increases?|pushe?s? up)'
    const down = '(lowers?|reduces?|brings? down|decreases?)'
    const low = level.toLowerCase() === 'low'
    const quantity = `(?:the |your |their |a person's )?(?<!${level} )${what}\\b`
    return [
      {pattern: new RegExp(`\\b${low ? down : up} ${quantity}`, 'i'), said: `causes ${name}`},
      {pattern: new RegExp(`\\b${low ? up : down} ${quantity}`, 'i'), said: `helps ${name}`},
    ]
  })
  levels.set(topic, made)
  return made
}

/**
 * What is high or low by name: raising blood pressure is causing high blood pressure, and
 * lowering it treats it.
 */
export function measured(clause: string, topics: readonly Entity[]): string {
  let result = clause
  for (const topic of topics) {
    for (const {pattern, said} of levelsOf(topic)) result = result.replace(pattern, said)
  }
  return result
}

/** 'Research has shown that A' and 'here is why A' speak of A. */
export function unreported(words: string): string {
  return words
    .replace(/^here(?:'s| is)\b.*\b(?:why|how) /i, '')
    .replace(
      /^.*?\b(?:shown|showed|shows?|revealed|suggest(?:s|ed|ing)?|believe[sd]?|found|think|thought|says?|evidence|know|known(?: is)?|noticed|possible|people|surprises [\w ]+ is|fact is|true) that /i,
      '',
    )
}

/** ', and so can C': said of C as well. */
export function withoutEcho(clause: string): {text: string; more: string | undefined} {
  const match =
    /,? (?:and|as) (?:so )?(?:can|does|do|did|may|might|is|are|has|have|will) (?!be\b)([^,]+|.+?, such as .+)$/i.exec(
      clause,
    )
  if (
    !match ||
    !/\b(?:so|as) (?:can|does|do|did|may|might|is|are|has|have|will) /i.test(match[0])
  ) {
    return {text: clause, more: undefined}
  }
  return {text: clause.slice(0, match.index), more: match[1]}
}

const OPENING =
  /^(?:(?:yes|no|however|moreover|additionally|furthermore|similarly|also|sometimes|often|usually|rarely|occasionally|worldwide|finally|therefore|thus|then|so|but|and|although|though|while|whereas|for example|for instance|as a result|in addition|in general|in fact|over time|on the other hand|in (?:some|rare|many|most|severe|more severe|mild) (?:cases|people)|in (?:adults|children|men|women)|less commonly|more rarely|most commonly|typically|in conclusion|in summary|if (?:it is )?(?:left )?(?:not treated|untreated)|left untreated|left alone|if ignored|without treatment|left unchecked|unchecked|if neglected|these days|nowadays|today|at present|by far|until now|so far|if needed|if necessary|when needed|at first|in the long term|in time|eventually|as for [^,]+|for (?:individuals|people|those|many|most|some)[^,]*|among [^,]+|instead|contrary to [^,]+|unfortunately|luckily|fortunately|importantly|interestingly|globally|in severe cases|along with [^,]+|besides [^,]+|depending on [^,]+|apart from [^,]+|(?:(?:less|more|most|very|quite) )?(?:\w+ly|often|seldom|at times|now and then|in others|for others|for me|for us|for some|in my case|over the years|during the day|at night|in the morning|in the evening|at the same time|above all|best of all|worst of all|by contrast|on top of that|to begin with|to start with|in short|in practice|in theory|as a rule|in addition to [^,]+|together with [^,]+|in addition|next|later|later on|long term|if nothing else helps|where needed)|like [^,]+|unlike [^,]+|to (?:treat|diagnose|confirm|relieve|manage|ease) [^,]+),\s*|(?:and|but|so|yet|then|while|although|whereas|though|because) )+/i

/** 'What helps is A' and 'the thing that helps most is A' say that A helps. */
const CLEFT =
  /^(?:what|(?:the|one|another) (?:\w+ )?(?:thing|things|treatment|measure|step) (?:that|which)) (?:really |usually |often |also )?(?<verb>(?:helps?|helped|works?|worked|keeps?|eases?|relieves?|causes?|triggers?|makes?|worsens?|sets?|brings?|raises?|increases?)\b.*?) (?:is|are|was|were) (?<what>(?!(?:to|that|not|how|when|if)\b).+?)\.?$/i

/** Short forms that patterns read in full, and how common a thing is between dashes. */
function inFull(clause: string): string {
  return clause
    .replace(/\b(it|that|there|here|what|you|they|we)'(s|re)\b/gi, (_all, who: string, verb) =>
      verb.toLowerCase() === 's' ? `${who} is` : `${who} are`,
    )
    .replace(ASIDE_IN_DASHES, ' ')
}

/** A clause without the words that only lead over to it. */
export function withoutOpening(clause: string): string {
  return (
    inFull(clause)
      .replace(
        /^it (?:is|has been|was) (?:(?:now|often|widely|generally|currently|also) )?(?:believed|thought|known|said|assumed|estimated|reported|shown|found|likely|possible) that /i,
        '',
      )
      .replace(
        /^in (?:the (?:vast )?majority of|about \w+ of|most|many|some|a few|rare) cases,? /i,
        '',
      )
      .replace(
        /^(?:i|we|many people|some people|people|most people|many|some) (?:\w+ )?(?:have )?(?:find|found|think|believe|feel|say|noticed?|swear|learned) that /i,
        '',
      )
      .replace(/\bnot (?:at all )?(?:unusual|uncommon|rare)\b/i, 'common')
      .replace(CLEFT, '$<what> $<verb>')
      .replace(
        /, (?:on the other hand|by the way|however|for (?:example|instance)(?: (?:on|in|at|when|during|after|by|while|with) [^,]*)?|in turn|too|also|therefore|though|of course|in fact),/gi,
        // 'Left untreated, though, it can': the comma before it belongs to the opening.
        (_all, offset: number, whole: string) =>
          /^(?:left|if|without|when|over|in|at|once)\b[^,]*$/i.test(whole.slice(0, offset))
            ? ','
            : '',
      )
      .replace(OPENING, '')
      // 'It is harmless, but can itch': what the second clause leaves out.
      .replace(/^(?=(?:(?:also|often|usually|sometimes) )*(?:can|could|may|might|will) )/i, 'it ')
      .replace(/[.!?;]+["')]*$/, '')
      .replace(/(?:,? too|,? as well)$/i, '')
      .trim()
  )
}
