import {
  countText,
  MIN_SCORED_WORDS,
  passagesOf,
  pathText,
  readabilityOfCounts,
  TARGET_GRADE,
  type Loose,
  type Passage,
  type TextCounts,
} from '../../schemas/index.ts'
import {remember} from './remember.ts'

/** How hard one passage of a document is to read. */
export interface PassageScore {
  title: string
  path: Passage['path']
  /** Different from that of every other passage of the document. */
  key: string
  words: number
  /** School grade by Flesch and Kincaid; undefined for a few words. */
  grade: number | undefined
  /** School grade by SMOG; undefined for a few words. */
  smog: number | undefined
  /** Too few words for more than a rough idea. */
  isRough: boolean
}

export interface DocumentScores {
  whole: PassageScore
  passages: PassageScore[]
}

/** Words below which not even a rough idea can be had. */
const MIN_WORDS = 20

/**
 * Scores the prose of a document, passage by passage; a text that it counted before is not
 * counted again.
 *
 * @param count - What counts a text.
 */
export function createScores(count: typeof countText = countText) {
  let setAside: ReadonlySet<string> = new Set<string>()
  const make = () =>
    remember(
      (text: string) => count(text, {setAside}),
      (text) => text,
    )
  let countOf = make()
  return (document: Loose, medicalWords: ReadonlySet<string>): DocumentScores => {
    if (!isSameSet(setAside, medicalWords)) {
      setAside = medicalWords
      countOf = make()
    }
    const passages = passagesOf(document).map((passage) => ({
      ...passage,
      counts: passage.texts.map((text) => countOf(text)),
    }))
    return {
      whole: scoreOf(
        {title: 'The whole text', path: []},
        passages.flatMap(({counts}) => counts),
      ),
      passages: passages.map((passage) => scoreOf(passage, passage.counts)),
    }
  }
}

function scoreOf(
  {title, path}: Pick<Passage, 'title' | 'path'>,
  counts: readonly TextCounts[],
): PassageScore {
  const score = readabilityOfCounts(counts)
  const words = score?.words ?? 0
  const isScored = words >= MIN_WORDS
  return {
    title,
    path,
    key: pathText(path),
    words,
    grade: isScored ? score?.fleschKincaidGrade : undefined,
    smog: isScored ? score?.smog : undefined,
    isRough: words < MIN_SCORED_WORDS,
  }
}

/** What a grade means, in words. */
export function gradeInWords({grade, isRough}: PassageScore): string {
  if (grade === undefined) return 'Too short to grade'
  const about = isRough ? 'About grade' : 'Grade'
  const verdict = grade > TARGET_GRADE ? 'hard to read' : 'easy to read'
  return `${about} ${shownGrade(grade)}, ${verdict}`
}

/** A grade in figures. Below zero a text is as easy as can be. */
export function shownGrade(grade: number): string {
  return Math.max(grade, 0).toFixed(1)
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word))
}
