import {randomUUID} from 'node:crypto'

import type {SanityClient} from '@sanity/client'

import type {Run} from './apply/journal.ts'
import type {SendOptions} from './apply/send.ts'
import {Writer} from './apply/writer.ts'
import {Chunks} from './chunks.ts'
import {convertFile, type ConvertedFile, type ConvertOptions} from './convert-file.ts'
import {findInputs} from './inputs.ts'
import {readKnowledge, type Knowledge} from './knowledge.ts'
import {planChunk, type PlanContext} from './plan-chunk.ts'
import {DRAFT, type ImportTarget} from './plan/target.ts'
import {countDocument, countEntries, emptyTotals} from './report.ts'
import type {DocumentReport, ImportReport} from './report.ts'
import {unchangedIn} from './unchanged.ts'

export interface ImportOptions extends ConvertOptions {
  /** Write nothing; have the lake check the very requests that would be sent. */
  dryRun?: boolean
  /** Where all articles are written. Left out, each goes where its file says, else into a draft. */
  target?: ImportTarget
  /** File of the journal; without one, a stopped run cannot be taken up again. */
  journal?: string
  /** Id and time of the run, which all that it writes carries. Made anew when left out. */
  run?: Run
  send?: Partial<SendOptions>
}

/** How far an import is. */
export interface Progress {
  filesDone: number
  filesTotal: number
  /** The file that was worked on last. */
  file: string
}

export interface ImportRequest {
  /** Paths of files and folders, globs, and `-` for standard input. */
  inputs: readonly string[]
  client: SanityClient
  options?: ImportOptions
  onProgress?: (progress: Progress) => void
  /**
   * Called with what became of each article, in the order of the files, as soon as that is
   * known. `documents` of the report then stays empty: memory does not grow with their number.
   */
  onDocument?: (report: DocumentReport, run: {files: number}) => void
}

/**
 * Imports articles as drafts: reads, cleans, structures and links each, compares it with
 * what the dataset holds, and writes what has changed. A file that cannot be imported is
 * set aside with its reason, and the others go on.
 *
 * @throws NoInput when there is no file; JournalInUse when another import has the journal;
 *   Unreachable and NotAllowed when the dataset cannot be written. What was planned until
 *   then is in the journal.
 */
export async function importArticles({
  inputs,
  client,
  options = {},
  onProgress,
  onDocument,
}: ImportRequest): Promise<ImportReport> {
  const files = await findInputs(inputs)
  const {dryRun = false, journal, send, target} = options
  const run = options.run ?? {id: randomUUID(), importedAt: new Date().toISOString()}
  const writer = new Writer(client, {dryRun, journal, send, run})
  const totals = emptyTotals()
  const report: ImportReport = {
    dryRun,
    files: files.length,
    documents: [],
    skipped: [],
    totals,
    resumed: 0,
  }
  const take = onDocument ?? ((document: DocumentReport) => report.documents.push(document))
  try {
    report.resumed = await writer.takeUp()
    const knowledge = await readKnowledge(client)
    const context: PlanContext = {
      client,
      knowledge,
      target,
      run: writer.run,
      fileOfId: new Map(),
      withMutations: dryRun,
    }
    const chunks = new Chunks(async ({reports, pending}) => {
      await writer.write(await planChunk(pending, context))
      for (const document of reports) {
        countDocument(document, totals)
        take(document, {files: files.length})
      }
    })
    const findUnchanged = unchangedIn(knowledge, target ?? DRAFT)
    for (const [index, file] of files.entries()) {
      const converted = await convertFile(file, knowledge, findUnchanged, options)
      remember(converted, context)
      for (const {entries} of converted.skipped) countEntries(entries, totals.ledger)
      report.skipped.push(...converted.skipped)
      await chunks.add(converted)
      onProgress?.({filesDone: index + 1, filesTotal: files.length, file: file.name})
    }
    await chunks.end()
    writer.finish()
    totals.mutations = writer.mutations
    return report
  } finally {
    writer.close()
  }
}

/** What one file brings along is known to those after it: the sources it makes, the articles it holds. */
function remember(
  {pending, reports}: ConvertedFile,
  {knowledge, fileOfId}: {knowledge: Knowledge; fileOfId: Map<string, string>},
): void {
  for (const {id, status, file} of reports) {
    if (id && status === 'unchanged') fileOfId.set(id, file)
  }
  for (const {_id, title, doi, pmid, url} of pending.flatMap(({converted}) => converted.sources)) {
    knowledge.sources.add({
      id: _id,
      title,
      draftOnly: true,
      ...(typeof doi === 'string' && {doi}),
      ...(typeof pmid === 'string' && {pmid}),
      ...(typeof url === 'string' && {url}),
    })
  }
}
