import {closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync} from 'node:fs'

import {z} from 'zod'

import type {PlannedMutation} from '../plan/patch.ts'
import type {Batch} from './batches.ts'
import {lockJournal} from './lock.ts'

/** What makes one run: everything written by it carries these two. */
export interface Run {
  id: string
  importedAt: string
}

const mutation = z.custom<PlannedMutation>((value) => typeof value === 'object' && value !== null)
const batch = z.object({
  transactionId: z.string(),
  units: z.array(z.object({file: z.string(), mutations: z.array(mutation)})),
})
const entry = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('run'), dataset: z.string(), id: z.string(), importedAt: z.string()}),
  z.object({kind: z.literal('batches'), batches: z.array(batch)}),
  z.object({kind: z.literal('done'), transactionId: z.string()}),
])

type Entry = z.infer<typeof entry>

/** What a run that was stopped left behind. */
export interface Unfinished {
  run: Run
  /** Transactions that were planned and not confirmed. Some may have been written all the same. */
  batches: Batch[]
}

/**
 * The journal of a run: what is going to be written stands in it, on disk, before the
 * first request goes out. A run that is stopped, by `kill -9` too, is taken up by the
 * next one with the very same transactions.
 */
export class Journal {
  readonly file: string
  #descriptor: number | undefined
  #unlock: (() => void) | undefined

  constructor(file: string) {
    this.file = file
  }

  /** Takes the journal for this process. @throws JournalInUse when another import has it. */
  open(): void {
    this.#unlock ??= lockJournal(this.file)
  }

  /**
   * Reads what a stopped run left.
   *
   * @throws Error when the journal is of another dataset: its transactions are not for this one.
   */
  unfinished(dataset: string): Unfinished | undefined {
    const entries = this.#read()
    const [first] = entries
    if (first?.kind !== 'run') return undefined
    if (first.dataset !== dataset) {
      throw new Error(
        `The journal ${this.file} is of a stopped import into "${first.dataset}", not "${dataset}". Import into that dataset once more to finish it, or delete the journal to give it up.`,
      )
    }
    const done = new Set(
      entries.flatMap((line) => (line.kind === 'done' ? [line.transactionId] : [])),
    )
    const batches = entries.flatMap((line) => (line.kind === 'batches' ? line.batches : []))
    return {
      run: {id: first.id, importedAt: first.importedAt},
      batches: batches.filter(({transactionId}) => !done.has(transactionId)),
    }
  }

  /** Begins the journal of a new run, in place of any other. */
  begin(dataset: string, run: Run): void {
    this.#closeFile()
    this.#descriptor = openSync(this.file, 'w')
    this.#write({kind: 'run', dataset, ...run})
  }

  /** Goes on with the journal of a stopped run. */
  resume(): void {
    this.#descriptor ??= openSync(this.file, 'a')
    // The last line may be torn; what follows must not become part of it.
    writeSync(this.#descriptor, '\n')
  }

  /** Writes down what is about to be sent, all or nothing. */
  plan(batches: readonly Batch[]): void {
    if (batches.length > 0) this.#write({kind: 'batches', batches: [...batches]})
  }

  /** Notes that a transaction is written. */
  done(transactionId: string): void {
    this.#write({kind: 'done', transactionId})
  }

  /** Ends a run that has nothing left to do. */
  finish(): void {
    this.#closeFile()
    rmSync(this.file, {force: true})
  }

  /** Leaves the journal to others, as it stands. */
  close(): void {
    this.#closeFile()
    this.#unlock?.()
    this.#unlock = undefined
  }

  #write(line: Entry): void {
    if (this.#descriptor === undefined) throw new Error('The journal was not begun')
    writeSync(this.#descriptor, `${JSON.stringify(line)}\n`)
    fsyncSync(this.#descriptor)
  }

  #closeFile(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = undefined
  }

  #read(): Entry[] {
    let text: string
    try {
      text = readFileSync(this.file, 'utf8')
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
      throw error
    }
    return text.split('\n').flatMap((line) => parseLine(line))
  }
}

/** A line that was not written to its end was not acted upon. */
function parseLine(line: string): Entry[] {
  try {
    return [entry.parse(JSON.parse(line))]
  } catch {
    return []
  }
}
