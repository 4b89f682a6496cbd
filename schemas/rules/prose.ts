import {sentencesOf, wordsOf} from '../text/words.ts'
import {asList, asRecords, asText} from './loose.ts'
import {defineRule, type Loose, type Problem} from './rule.ts'

/** Words in a sentence above which readers lose the thread. */
export const MAX_SENTENCE_WORDS = 25

const absolute =
  /\b(cures?|cured|always|proven|proves|guarantee[ds]?|guaranteed|miracles?|risk-free|100\s?% (?:safe|effective)|completely safe|no side effects|definitely)\b/gi

const weasel =
  /\b((?:numerous|many|some|several|recent)?\s?(?:stud(?:y|ies)|research|evidence|scientists|experts|doctors) (?:has|have)?\s?(?:shown?|shows?|confirmed|confirms?|suggests?|suggested|found|finds?|proven|proves?|says?|agrees?|believes?|recommends?|indicates?)|it is (?:widely |well |commonly |generally )?(?:known|believed|thought|said|accepted)|many people (?:say|believe|think)|some (?:say|believe|argue))\b/gi

/** A word before which "cure" or "always" says the opposite. */
const denial =
  /\b(no|not|never|cannot|can't|isn't|aren't|doesn't|don't|without|nor|neither)\b(?:\s+\S+){0,3}\s*$/i

/** Words that promise everything stand beside a source. */
export const absoluteWord = defineRule({
  code: 'absolute-word',
  level: 'warning',
  title: 'Words such as cure, always, proven or guaranteed have a citation beside them.',
  on: ['block'],
  check: (block) => uncited(block, absolute, 'promises too much'),
})

/** 'Studies show' says which. */
export const weaselPhrase = defineRule({
  code: 'weasel-phrase',
  level: 'warning',
  title: 'Phrases such as "studies show" have a citation beside them.',
  on: ['block'],
  check: (block) => uncited(block, weasel, 'does not say who'),
})

/** Sentences are short. */
export const sentenceTooLong = defineRule({
  code: 'sentence-too-long',
  level: 'warning',
  title: `A sentence has at most ${MAX_SENTENCE_WORDS} words.`,
  on: ['block'],
  check: (block) => {
    if (block.style === 'blockquote') return []
    return sentencesOf(textOf(block)).flatMap((sentence): Problem[] => {
      const words = wordsOf(sentence).length
      if (words <= MAX_SENTENCE_WORDS) return []
      return [
        {
          message: `A sentence of ${words} words ("${excerpt(sentence)}"). Split it: at most ${MAX_SENTENCE_WORDS}.`,
        },
      ]
    })
  },
})

/** Headings go down one step at a time. */
export const headingSkipped = defineRule({
  code: 'heading-skipped',
  level: 'warning',
  title: 'A heading is at most one level below the one before it.',
  on: ['healthText'],
  check: (text) => {
    let level = 1
    return asRecords(text.blocks).flatMap((block): Problem[] => {
      const heading = /^h([2-4])$/.exec(asText(block.style) ?? '')?.[1]
      if (block._type !== 'block' || !heading) return []
      const previous = level
      level = Number(heading)
      if (level <= previous + 1) return []
      return [
        {
          message: `"${excerpt(textOf(block))}" is a heading ${level} below a heading ${previous}. Make it a heading ${previous + 1}.`,
          path: block._key ? [{_key: String(block._key)}] : [],
        },
      ]
    })
  },
})

/** Abbreviations that need no explanation. Names with digits, such as those of genes, are none. */
const known = new Set(
  'AM PM DNA RNA UK US USA EU WHO OK TV ID GP HIV AIDS DOI PDF I II III IV'.split(' '),
)

/** An abbreviation is explained where it is first used. */
export const abbreviationUnexplained = defineRule({
  code: 'abbreviation-unexplained',
  level: 'warning',
  title: 'An abbreviation is explained where it is first used.',
  on: ['healthText', 'simpleText'],
  check: (text) => {
    const explained = new Set<string>()
    return asRecords(text.blocks).flatMap((block): Problem[] => {
      if (block._type !== 'block') return []
      for (const marked of annotatedAbbreviations(block)) explained.add(marked)
      const words = textOf(block)
      return [...words.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2,}s?(?![\p{L}\p{N}])/gu)].flatMap(
        (match): Problem[] => {
          const token = match[0].replace(/s$/, '')
          if (known.has(token) || explained.has(token)) return []
          explained.add(token)
          if (isExplained(words, match.index, match[0])) return []
          return [
            {
              message: `"${token}" is used before it is explained. Write "the words in full (${token})" here, or mark it as an abbreviation.`,
              path: block._key ? [{_key: String(block._key)}] : [],
            },
          ]
        },
      )
    })
  },
})

/** The text of a block that may be malformed. */
export function textOf(block: Loose): string {
  return asRecords(block.children)
    .map((child) => (typeof child.text === 'string' ? child.text : ''))
    .join('')
}

/** Phrases of a text that a pattern finds, but for those that are denied ("there is no cure"). */
export function phrasesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)]
    .filter((match) => !denial.test(text.slice(Math.max(0, match.index - 60), match.index)))
    .map((match) => match[0].trim())
}

/** Absolute words and weasel phrases of a text, for callers that look at plain text. */
export function overclaimsIn(text: string): {absolute: string[]; weasel: string[]} {
  return {absolute: phrasesIn(text, absolute), weasel: phrasesIn(text, weasel)}
}

/** What is found stands at the block as a whole: the Studio shows it there, and nothing that lies deeper. */
function uncited(block: Loose, pattern: RegExp, fault: string): Problem[] {
  const text = textOf(block)
  const cited = asRecords(block.markDefs).some((mark) => mark._type === 'citation')
  if (cited || !text || block.style === 'blockquote') return []
  return phrasesIn(text, pattern).map((phrase) => ({
    message: `"${phrase}" ${fault}. Cite the source in this paragraph, or say it another way.`,
  }))
}

/** Characters around an abbreviation in which its explanation is looked for. */
const NEARBY = 200

/** '(RLS)' after the words in full, or 'RLS (restless legs syndrome)'. */
function isExplained(text: string, index: number, token: string): boolean {
  const end = index + token.length
  const before = text.slice(Math.max(0, index - NEARBY), index)
  const after = text.slice(end, end + NEARBY)
  return (
    (/\p{L}{3}[^.!?]*\(\s*$/u.test(before) && /^\s*[),;]/.test(after)) ||
    /^\s*\(\p{L}{3}/u.test(after)
  )
}

function annotatedAbbreviations(block: Loose): string[] {
  const keys = new Set(
    asRecords(block.markDefs)
      .filter((mark) => mark._type === 'abbreviation')
      .map((mark) => mark._key),
  )
  return asRecords(block.children)
    .filter((child) => asList(child.marks).some((mark) => keys.has(mark)))
    .map((child) => (asText(child.text) ?? '').trim().replace(/s$/, ''))
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')}…` : text
}
