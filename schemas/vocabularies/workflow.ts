import {vocabulary, type ValueOf} from './vocabulary.ts'

export const reviewStates = vocabulary([
  {value: 'draft', title: 'Draft', help: 'Being written.'},
  {value: 'inReview', title: 'In medical review', help: 'Waiting for a medical reviewer.'},
  {value: 'changesRequested', title: 'Changes requested', help: 'The reviewer asked for changes.'},
  {value: 'approved', title: 'Approved', help: 'Signed off; may be published.'},
])
export type ReviewState = ValueOf<typeof reviewStates>

export const reviewScopes = vocabulary([
  {value: 'full', title: 'Full', help: 'The whole page. Moves "last reviewed".'},
  {value: 'section', title: 'Section', help: 'One part of the page.'},
  {value: 'evidence', title: 'Evidence', help: 'Only the sources and what rests on them.'},
])
export type ReviewScope = ValueOf<typeof reviewScopes>

export const reviewOutcomes = vocabulary([
  {value: 'approved', title: 'Approved', help: 'Signed off as it stands.'},
  {value: 'changesRequested', title: 'Changes requested', help: 'Not yet: see the note.'},
])
export type ReviewOutcome = ValueOf<typeof reviewOutcomes>

export const riskLevels = vocabulary([
  {value: 'standard', title: 'Standard', help: 'Reviewed every 36 months.'},
  {value: 'high', title: 'High', help: 'A mistake could harm: reviewed every 12 months.'},
])
export type RiskLevel = ValueOf<typeof riskLevels>

export const flagSeverities = vocabulary([
  {value: 'error', title: 'Error', help: 'Mend before publishing.'},
  {value: 'warning', title: 'Warning', help: 'Look at it.'},
  {value: 'info', title: 'Note', help: 'Good to know.'},
])
export type FlagSeverity = ValueOf<typeof flagSeverities>

export const importFormats = vocabulary([
  {value: 'text', title: 'Plain text', help: 'A .txt file.'},
  {value: 'html', title: 'HTML', help: 'A saved web page.'},
  {value: 'markdown', title: 'Markdown', help: 'An .md file.'},
  {value: 'wxr', title: 'WordPress export', help: 'A WXR file.'},
  {value: 'docx', title: 'Word', help: 'A .docx file.'},
])
export type ImportFormat = ValueOf<typeof importFormats>

export const conflictStates = vocabulary([
  {value: 'open', title: 'Open', help: "Nobody has decided; the editor's text stands."},
  {value: 'keptTheirs', title: 'Kept the edit', help: "The editor's text stays."},
  {value: 'tookOurs', title: 'Took the import', help: 'The imported text was taken over.'},
])
export type ConflictState = ValueOf<typeof conflictStates>
