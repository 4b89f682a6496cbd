import {closeSync, openSync, writeSync} from 'node:fs'

import {
  printDocument,
  printSummary,
  type DocumentReport,
  type ImportReport,
} from '../../importer/index.ts'
import {CommandError, EXIT} from '../lib/command-error.ts'
import {jsonReport} from './json-report.ts'
import type {StatusLine} from './status-line.ts'

export interface ReportFlags {
  dryRun?: boolean
  json?: boolean
  /** A file for the report as JSON. */
  report?: string
  details?: boolean
  quiet?: boolean
}

/** Of so many files each is told of in every detail without being asked. */
export const FILES_IN_DETAIL = 10

/** Takes the report of an import while it goes on. */
export interface Sink {
  document: (report: DocumentReport, run: {files: number}) => void
  end: (report: ImportReport) => void
  fail: (reason: string) => void
}

/** Where the report goes: into words or JSON on standard output, and into a file, as the options say. */
export function reportTo(flags: ReportFlags, status: StatusLine | undefined): Sink {
  const file = flags.report === undefined ? undefined : openReport(flags.report)
  const sinks: Sink[] = []
  if (file !== undefined) sinks.push(jsonReport((text) => writeSync(file, text)))
  if (flags.json) sinks.push(jsonReport((text) => process.stdout.write(text)))
  else if (!flags.quiet) sinks.push(words(flags))
  const each = (use: (sink: Sink) => void): void => sinks.forEach(use)
  const close = (): void => {
    if (file !== undefined) closeSync(file)
  }
  return {
    document: (report, more) => {
      const print = (): void => each((sink) => sink.document(report, more))
      if (status) status.say(print)
      else print()
    },
    end: (report) => {
      each((sink) => sink.end(report))
      close()
    },
    fail: (reason) => {
      each((sink) => sink.fail(reason))
      close()
    },
  }
}

function words({dryRun = false, details}: ReportFlags): Sink {
  let printed = false
  return {
    document: (report, {files}) => {
      printed = true
      console.log(printDocument(report, {dryRun, details: details ?? files <= FILES_IN_DETAIL}))
    },
    end: (report) => console.log(`${printed ? '\n' : ''}${printSummary(report)}`),
    fail: () => {},
  }
}

function openReport(file: string): number {
  try {
    return openSync(file, 'w')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`The report cannot be written to ${file}: ${reason}`, EXIT.usage, {
      cause: error,
    })
  }
}
