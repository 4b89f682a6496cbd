import {MIN_SCORED_WORDS, readabilityOf, TARGET_GRADE} from '../derived/readability.ts'
import {medicalWords, passagesOf, type Passage} from './passages.ts'
import {defineRule, type Problem} from './rule.ts'

/** Health text is readable, in each part of it that is long enough to tell. */
export const gradeTooHigh = defineRule({
  code: 'grade-too-high',
  level: 'warning',
  title: `A section, and a text as a whole, is at or below grade ${TARGET_GRADE} by Flesch-Kincaid, medical names set aside.`,
  on: ['condition', 'treatment', 'article'],
  check: (document, {related}) => {
    const passages = passagesOf(document)
    const setAside = medicalWords(document, related)
    const gradeOf = (parts: readonly Passage[]) => {
      const score = readabilityOf(
        parts.flatMap(({texts}) => texts),
        {setAside},
      )
      return score && score.words >= MIN_SCORED_WORDS ? score.fleschKincaidGrade : 0
    }
    const hard = passages.flatMap((passage): Problem[] => {
      const grade = gradeOf([passage])
      return grade > TARGET_GRADE ? [problem(`"${passage.title}"`, grade, passage.path)] : []
    })
    if (hard.length > 0) return hard
    const grade = gradeOf(passages)
    const field = document._type === 'article' ? 'body' : 'sections'
    return grade > TARGET_GRADE ? [problem('The text', grade, [field])] : []
  },
})

function problem(what: string, grade: number, path: Problem['path'] = []): Problem {
  return {
    message: `${what} reads at grade ${grade} (Flesch-Kincaid, medical names set aside); aim at ${TARGET_GRADE} or below: shorter sentences, everyday words.`,
    path,
  }
}
