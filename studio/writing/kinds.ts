/** What the writing help finds, as an editor thinks of it. */
export interface WritingKind {
  id: string
  /** Of one finding. */
  title: string
  /** The codes of the rules that find it. */
  codes: readonly string[]
}

/** Every kind, what readers stumble over first, then what it rests on and what it leads to. */
export const WRITING_KINDS: readonly WritingKind[] = [
  {id: 'hard', title: 'Hard to read', codes: ['grade-too-high']},
  {id: 'long', title: 'Long sentence', codes: ['sentence-too-long']},
  {id: 'summary', title: 'Summary', codes: ['summary-wording']},
  {id: 'absolute', title: 'Absolute word', codes: ['absolute-word']},
  {id: 'vague', title: 'Vague source', codes: ['weasel-phrase']},
  {id: 'uncited', title: 'No source', codes: ['uncited-statement']},
  {
    id: 'unrelated',
    title: 'No relation',
    codes: ['name-without-relation', 'entity-without-relation'],
  },
  {id: 'untold', title: 'Not in the text', codes: ['relation-not-in-prose']},
  {id: 'abbreviation', title: 'Abbreviation', codes: ['abbreviation-unexplained']},
  {id: 'heading', title: 'Heading level', codes: ['heading-skipped']},
]

const byCode = new Map(WRITING_KINDS.flatMap((kind) => kind.codes.map((code) => [code, kind])))

/** The kind that a code belongs to; undefined for what is not about writing. */
export function kindOf(code: string | undefined): WritingKind | undefined {
  return code === undefined ? undefined : byCode.get(code)
}
