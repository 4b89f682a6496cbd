import {readabilityOf, TARGET_GRADE} from '../derived/readability.ts'
import {asRecords, asText} from './loose.ts'
import {textOf} from './prose.ts'
import {defineRule, type Loose} from './rule.ts'

/** Words below which a score says nothing. */
const MIN_WORDS = 100

/** Health text is readable. */
export const gradeTooHigh = defineRule({
  code: 'grade-too-high',
  level: 'warning',
  title: `A text is at or below grade ${TARGET_GRADE} by Flesch-Kincaid.`,
  on: ['condition', 'treatment', 'article'],
  check: (document) => {
    const {texts, path} = proseOf(document)
    const score = readabilityOf(texts)
    if (!score || score.words < MIN_WORDS || score.fleschKincaidGrade <= TARGET_GRADE) return []
    return [
      {
        message: `The text reads at grade ${score.fleschKincaidGrade} (Flesch-Kincaid); aim at ${TARGET_GRADE} or below: shorter sentences, everyday words.`,
        path,
      },
    ]
  },
})

/** The texts of a document that readers read, block by block, and the field they stand in. */
export function proseOf(document: Loose): {texts: string[]; path: string[]} {
  const blocks =
    document._type === 'article'
      ? asRecords(document.body)
      : asRecords(document.sections).flatMap((section) => asRecords(section.content))
  const texts = blocks.flatMap((block) => {
    if (block._type === 'block') return [textOf(block)]
    return block._type === 'callout' ? asRecords(block.body).map(textOf) : []
  })
  const summary = asText(document.summary)
  return {
    texts: summary ? [summary, ...texts] : texts,
    path: [document._type === 'article' ? 'body' : 'sections'],
  }
}
