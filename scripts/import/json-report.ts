import type {DocumentReport, ImportReport} from '../../importer/index.ts'

/**
 * Writes the report of an import as JSON while the import goes on, an article a line: no
 * more than one is held at a time. What was written is JSON when `end` or `fail` was called.
 */
export interface JsonReport {
  document: (report: DocumentReport) => void
  end: (report: ImportReport) => void
  /** Ends the report of an import that stopped: the articles that were done are in it. */
  fail: (reason: string) => void
}

export function jsonReport(write: (text: string) => void): JsonReport {
  let count = 0
  const close = (rest: object): void => {
    if (count === 0) write('{"documents": [')
    write(`],\n${JSON.stringify(rest, null, 2).slice(2)}\n`)
  }
  return {
    document(report) {
      write(`${count === 0 ? '{"documents": [' : ','}\n${JSON.stringify(report)}`)
      count += 1
    },
    end({documents: _written, ...rest}) {
      close(rest)
    },
    fail(reason) {
      close({error: reason})
    },
  }
}
