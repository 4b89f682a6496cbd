import type {SanityClient} from '@sanity/client'

import type {ImageSource} from '../assets/index.ts'
import {AssetUploader, standIn} from './assets.ts'
import {sizeOf, toBatches, type Batch, type Unit} from './batches.ts'
import {checkable} from './check-parts.ts'
import {Journal, type Run} from './journal.ts'
import {toParts} from './parts.ts'
import {DEFAULT_SEND, Refused, Sender, type SendOptions} from './send.ts'
import {TooLarge} from './too-large.ts'

/** One article to write, and what it refers to that must be there first. */
export interface Writable {
  unit: Unit
  images: readonly ImageSource[]
  /** Called when it is not written after all, with the reason. */
  refuse: (reason: string) => void
}

export interface WriterOptions {
  dryRun: boolean
  run: Run
  journal?: string
  send?: Partial<SendOptions>
}

/**
 * Writes what was planned. A transaction that is refused is taken apart, so that one
 * article that changed meanwhile does not keep the others from being written.
 */
export class Writer {
  readonly #sender: Sender
  readonly #uploader: AssetUploader
  readonly #journal: Journal | undefined
  readonly #dryRun: boolean
  readonly #dataset: string
  readonly #largestRequest: number
  #run: Run
  #began = false
  mutations = 0

  constructor(client: SanityClient, {dryRun, run, journal, send}: WriterOptions) {
    const {projectId, dataset} = client.config()
    this.#dataset = `${projectId ?? ''}/${dataset ?? ''}`
    this.#sender = new Sender(client, send)
    this.#uploader = new AssetUploader(client, send?.wait)
    this.#journal = journal === undefined || dryRun ? undefined : new Journal(journal)
    this.#dryRun = dryRun
    this.#largestRequest = send?.largestRequest ?? DEFAULT_SEND.largestRequest
    this.#run = run
  }

  get run(): Run {
    return this.#run
  }

  /**
   * Takes the journal, finishes what a stopped run had planned, and goes on as that run.
   *
   * @returns how many transactions were sent
   * @throws JournalInUse when another import has the journal
   */
  async takeUp(): Promise<number> {
    this.#journal?.open()
    const unfinished = this.#journal?.unfinished(this.#dataset)
    if (!this.#journal || !unfinished) return 0
    this.#run = unfinished.run
    this.#began = true
    this.#journal.resume()
    for (const batch of unfinished.batches) await this.#write(batch, new Map(), true)
    return unfinished.batches.length
  }

  /** Writes articles that were planned together; in a dry run has the lake check the same requests. */
  async write(writables: readonly Writable[]): Promise<void> {
    const accepted = await this.#upload(writables)
    const byUnit = new Map(accepted.map((writable) => [writable.unit, writable]))
    const small = accepted.filter(({unit}) => sizeOf(unit) <= this.#largestRequest)
    const chains = toBatches(
      small.map(({unit}) => unit),
      this.#run.id,
      this.#largestRequest,
    ).map((batch) => [batch])
    for (const writable of accepted) {
      if (sizeOf(writable.unit) > this.#largestRequest) chains.push(this.#inParts(writable, byUnit))
    }
    const batches = chains.flat()
    if (batches.length === 0) return
    this.#begin()
    this.#journal?.plan(batches)
    for (const chain of chains) await this.#writeChain(chain, byUnit)
  }

  /** Ends the run: nothing is left to do. */
  finish(): void {
    this.#journal?.finish()
  }

  /** Leaves the journal to others; what is planned and not written stays in it. */
  close(): void {
    this.#journal?.close()
  }

  #begin(): void {
    if (!this.#began) this.#journal?.begin(this.#dataset, this.#run)
    this.#began = true
  }

  /** The transactions of an article that no request can hold; none when it cannot be split so. */
  #inParts({unit, images, refuse}: Writable, byUnit: Map<Unit, Writable>): Batch[] {
    try {
      const written = toParts(unit, this.#run.id, this.#largestRequest)
      const parts = this.#dryRun ? checkable(written) : written
      for (const [index, {units}] of parts.entries()) {
        const until = `${index} of ${parts.length} parts of this long article are written; importing it again completes it.`
        const toComplete = (reason: string): void =>
          refuse(index === 0 || this.#dryRun ? reason : `${reason} (${until})`)
        for (const part of units) byUnit.set(part, {unit: part, images, refuse: toComplete})
      }
      return parts
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
      refuse(error.message)
      return []
    }
  }

  /** Writes transactions of which each stands on the one before it. */
  async #writeChain(chain: readonly Batch[], byUnit: ReadonlyMap<Unit, Writable>): Promise<void> {
    let accepted = true
    for (const batch of chain) {
      if (accepted) accepted = await this.#write(batch, byUnit, false)
      else this.#journal?.done(batch.transactionId)
    }
  }

  async #upload(writables: readonly Writable[]): Promise<Writable[]> {
    const missing = await this.#uploader.missing(writables.flatMap(({images}) => images))
    if (this.#dryRun) {
      const wanted = new Map(missing.map((image) => [image.assetId, image]))
      return writables.map((writable) => withStandIns(writable, wanted))
    }
    const failed = new Map<string, string>()
    for (const image of missing) {
      try {
        await this.#uploader.upload(image)
      } catch (error) {
        failed.set(
          image.assetId,
          `The image ${image.fileName} cannot be uploaded: ${messageOf(error)}`,
        )
      }
    }
    return writables.filter(({images, refuse}) => {
      const reason = images.map(({assetId}) => failed.get(assetId)).find(Boolean)
      if (reason) refuse(reason)
      return !reason
    })
  }

  /** @returns whether all of it was accepted */
  async #write(
    batch: Batch,
    byUnit: ReadonlyMap<Unit, Writable>,
    mayExist: boolean,
  ): Promise<boolean> {
    const {transactionId, units} = batch
    try {
      await this.#sender.send(batch, {dryRun: this.#dryRun, mayExist})
      for (const {mutations} of units) this.mutations += mutations.length
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const [only] = units
      if (units.length === 1 && only) {
        byUnit.get(only)?.refuse(inWords(error))
        this.#journal?.done(transactionId)
        return false
      }
      const parts = units.flatMap((unit) => toBatches([unit], this.#run.id))
      this.#journal?.plan(parts)
      this.#journal?.done(transactionId)
      for (const part of parts) await this.#write(part, byUnit, mayExist)
      return false
    }
    this.#journal?.done(transactionId)
    return true
  }
}

function withStandIns(writable: Writable, missing: ReadonlyMap<string, ImageSource>): Writable {
  const images = writable.images.filter(({assetId}) => missing.has(assetId))
  if (images.length === 0) return writable
  const {unit} = writable
  return {...writable, unit: {...unit, mutations: [...images.map(standIn), ...unit.mutations]}}
}

function inWords(error: Refused): string {
  if (/revision|already exists/i.test(error.message)) {
    return `Somebody changed the document while it was imported; their text stands. Import the file again. (${error.message})`
  }
  return `The dataset refuses it: ${error.message}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
