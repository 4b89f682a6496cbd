/**
 * Why a file or a document is set aside. The message says what is wrong and what to
 * do; the pipeline adds nothing to it but the place.
 */
export class ImportProblem extends Error {
  override name = 'ImportProblem'
  readonly file: string
  readonly line: number | undefined
  readonly field: string | undefined

  constructor(place: {file: string; line?: number; field?: string}, message: string) {
    super(message)
    this.file = place.file
    this.line = place.line
    this.field = place.field
  }

  /** The problem in one line: file, line, field, what and what to do. */
  get summary(): string {
    return `${formatPlace(this)}: ${this.message}`
  }
}

/** `file:line, field "x"`, as far as known. */
export function formatPlace(place: {file: string; line?: number; field?: string}): string {
  const file = place.line === undefined ? place.file : `${place.file}:${place.line}`
  return place.field === undefined ? file : `${file}, field "${place.field}"`
}
