import {randomUUID} from 'node:crypto'

import type {SanityClient} from '@sanity/client'

import {publishedId} from '../schemas/index.ts'
import type {Run} from './apply/journal.ts'
import type {SendOptions} from './apply/send.ts'
import {Writer, type Writable} from './apply/writer.ts'
import {
  convertFile,
  setAside,
  type ConvertOptions,
  type FindUnchanged,
  type Pending,
} from './convert-file.ts'
import {findInputs} from './inputs.ts'
import {readKnowledge, type Knowledge} from './knowledge.ts'
import type {StoredDocument} from './plan/article.ts'
import {planArticle, type ArticlePlan} from './plan/index.ts'
import type {PlannedMutation} from './plan/patch.ts'
import {fetchStanding, type Standing} from './plan/standing.ts'
import {candidateIds, currentDocument, targetId, type ImportTarget} from './plan/target.ts'
import {validateDocuments} from './plan/validate.ts'
import {ImportProblem} from './problem.ts'
import {reportClaims, totalsOf, type DocumentReport, type ImportReport} from './report.ts'
import type {NewSource} from './sources.ts'

export interface ImportOptions extends ConvertOptions {
  /** Write nothing; have the lake check the very requests that would be sent. */
  dryRun?: boolean
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
}

/** So many articles are planned and written at a time: memory does not grow with their number. */
const CHUNK_DOCUMENTS = 50
const CHUNK_BYTES = 8_000_000

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
}: ImportRequest): Promise<ImportReport> {
  const files = await findInputs(inputs)
  const {dryRun = false, journal, send} = options
  const writer = new Writer(client, {
    dryRun,
    journal,
    send,
    run: options.run ?? {id: randomUUID(), importedAt: new Date().toISOString()},
  })
  try {
    const resumed = await writer.takeUp()
    const planner = new Planner(client, await readKnowledge(client), writer, options)
    for (const [index, file] of files.entries()) {
      await planner.add(file)
      onProgress?.({filesDone: index + 1, filesTotal: files.length, file: file.name})
    }
    await planner.end()
    writer.finish()
    const {documents, skipped} = planner
    return {
      dryRun,
      files: files.length,
      documents,
      skipped,
      totals: totalsOf(documents, skipped, writer.mutations),
      resumed,
    }
  } finally {
    writer.close()
  }
}

interface Planned {
  writable: Writable
  report: DocumentReport
  document: ArticlePlan['document']
  before: StoredDocument | undefined
}

/** Collects converted articles, and plans and writes them a chunk at a time. */
class Planner {
  readonly documents: DocumentReport[] = []
  readonly skipped: ImportReport['skipped'] = []
  readonly #client: SanityClient
  readonly #knowledge: Knowledge
  readonly #writer: Writer
  readonly #options: ImportOptions
  readonly #target: ImportTarget
  readonly #findUnchanged: FindUnchanged
  readonly #fileOfId = new Map<string, string>()
  #chunk: Pending[] = []
  #busy: Promise<void> = Promise.resolve()
  #bytes = 0

  constructor(client: SanityClient, knowledge: Knowledge, writer: Writer, options: ImportOptions) {
    this.#client = client
    this.#knowledge = knowledge
    this.#writer = writer
    this.#options = options
    this.#target = options.target ?? {kind: 'draft'}
    this.#findUnchanged = unchangedIn(knowledge, this.#target)
  }

  async add(file: Parameters<typeof convertFile>[0]): Promise<void> {
    const read = await convertFile(file, this.#knowledge, this.#findUnchanged, this.#options)
    this.skipped.push(...read.skipped)
    for (const report of read.settled) {
      if (report.id) this.#fileOfId.set(report.id, report.file)
      this.documents.push(report)
    }
    for (const pending of read.pending) {
      this.documents.push(pending.report)
      this.#keepSources(pending.converted.sources)
      this.#chunk.push(pending)
    }
    this.#bytes += read.bytes
    if (this.#chunk.length >= CHUNK_DOCUMENTS || this.#bytes >= CHUNK_BYTES) await this.flush()
  }

  /**
   * Plans and writes what was collected, while the next articles are read. Chunks are
   * finished one after the other.
   */
  async flush(): Promise<void> {
    await this.#busy
    const chunk = this.#chunk
    this.#chunk = []
    this.#bytes = 0
    this.#busy = this.#finish(chunk)
    // A failure is thrown where the next chunk waits for this one.
    this.#busy.catch(() => {})
  }

  /** Plans and writes all that is left. */
  async end(): Promise<void> {
    await this.flush()
    await this.#busy
  }

  async #finish(chunk: readonly Pending[]): Promise<void> {
    if (chunk.length === 0) return
    const standing = await fetchStanding(this.#client, chunk, this.#target)
    const planned = chunk.flatMap((pending) => this.#plan(pending, standing))
    const problems = await validateDocuments(
      this.#client,
      planned,
      this.#writer.run.importedAt.slice(0, 10),
    )
    const valid = planned.filter(({document, report}) => {
      const found = problems.get(document._id)
      for (const {path, message} of found?.warnings ?? []) {
        report.warnings.push({file: report.file, field: path, message})
      }
      const [error] = found?.errors ?? []
      if (!error) return true
      const place = {file: report.file, field: error.path}
      Object.assign(report, setAside(report, new ImportProblem(place, error.message)))
      return false
    })
    await this.#writer.write(valid.map(({writable}) => writable))
  }

  /** A source that one article brings along is known to those after it. */
  #keepSources(created: readonly NewSource[]): void {
    for (const {_id, title, doi, pmid, url} of created) {
      this.#knowledge.sources.add({
        id: _id,
        title,
        draftOnly: true,
        ...(typeof doi === 'string' && {doi}),
        ...(typeof pmid === 'string' && {pmid}),
        ...(typeof url === 'string' && {url}),
      })
    }
  }

  #plan({converted, images, report}: Pending, {stored, conditions}: Standing): Planned[] {
    const {draft, sources} = converted
    try {
      const other = this.#fileOfId.get(draft.id)
      if (other !== undefined) {
        throw new ImportProblem(
          {file: report.file, field: 'slug'},
          `${other} has the same slug "${draft.fields.slug.current}", and one would overwrite the other. Give one of them another "slug" in front matter or a sidecar file.`,
        )
      }
      this.#fileOfId.set(draft.id, report.file)
      const current = currentDocument(draft.id, this.#target, stored)
      const plan = planArticle(draft, current, {
        target: this.#target,
        importedAt: this.#writer.run.importedAt,
        entities: this.#knowledge.entities,
        stored,
        conditions,
      })
      Object.assign(report, {
        id: plan.id,
        status: plan.status,
        conflicts: plan.conflicts,
        changes: plan.changes,
        claims: reportClaims(plan.claims, draft.lines),
        flags: plan.flags,
      })
      if (plan.status === 'unchanged') return []
      const mutations: PlannedMutation[] = [
        ...sources.map((source) => ({
          createIfNotExists: {...source, _id: targetId(source._id, this.#target)},
        })),
        ...plan.mutations,
        ...plan.claimMutations,
      ]
      if (this.#options.dryRun) report.mutations = mutations
      const writable: Writable = {
        unit: {file: report.file, mutations},
        images,
        refuse: (reason) => {
          Object.assign(report, setAside(report, new ImportProblem({file: report.file}, reason)))
        },
      }
      return [{writable, report, document: plan.document, before: current}]
    } catch (error) {
      Object.assign(report, setAside(report, error))
      return []
    }
  }
}

/** Finds the document that an earlier import made of the same input, if that is the one to start from. */
function unchangedIn({imported}: Knowledge, target: ImportTarget): FindUnchanged {
  const bySum = new Map<string, Set<string>>()
  for (const [id, {checksum}] of imported) {
    bySum.set(checksum, (bySum.get(checksum) ?? new Set()).add(publishedId(id)))
  }
  return (checksum, signature) => {
    for (const id of bySum.get(checksum) ?? []) {
      const current = candidateIds(id, target).find((candidate) => imported.has(candidate))
      const state = current === undefined ? undefined : imported.get(current)
      if (state?.checksum === checksum && state.signature === signature) return id
    }
    return undefined
  }
}
