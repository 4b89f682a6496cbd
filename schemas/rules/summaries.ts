import {sentencesOf, wordsOf} from '../text/words.ts'
import {asText} from './loose.ts'
import {MAX_SENTENCE_WORDS, overclaimsIn} from './prose.ts'
import {defineRule, type Problem} from './rule.ts'

/** A summary, which cannot cite, makes no promises and is short. */
export const summaryWording = defineRule({
  code: 'summary-wording',
  level: 'warning',
  title: 'A summary has short sentences and neither absolute words nor weasel phrases.',
  on: ['condition', 'symptom', 'cause', 'treatment', 'test', 'article'],
  check: (document) => {
    const summary = asText(document.summary)
    if (!summary) return []
    const {absolute, weasel} = overclaimsIn(summary)
    const problems: Problem[] = [...absolute, ...weasel].map((phrase) => ({
      message: `"${phrase}" needs a source, and a summary cannot cite one. Say it another way.`,
      path: ['summary'],
    }))
    for (const sentence of sentencesOf(summary)) {
      const words = wordsOf(sentence).length
      if (words <= MAX_SENTENCE_WORDS) continue
      problems.push({
        message: `A sentence of ${words} words in the summary. Split it: at most ${MAX_SENTENCE_WORDS}.`,
        path: ['summary'],
      })
    }
    return problems
  },
})
