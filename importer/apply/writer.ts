import type {SanityClient} from '@sanity/client'

import type {ImageSource} from '../assets/index.ts'
import {AssetUploader, standIn} from './assets.ts'
import {LARGEST_REQUEST, sizeOf, toBatches, type Batch, type Unit} from './batches.ts'
import {Journal, type Run} from './journal.ts'
import {Refused, Sender, type SendOptions} from './send.ts'

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
    this.#run = run
  }

  get run(): Run {
    return this.#run
  }

  /**
   * Finishes what a stopped run had planned, and goes on as that run.
   *
   * @returns how many transactions were sent
   */
  async takeUp(): Promise<number> {
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
    const accepted = await this.#upload(writables.filter((writable) => this.#fits(writable)))
    const batches = toBatches(
      accepted.map(({unit}) => unit),
      this.#run.id,
    )
    if (batches.length === 0) return
    this.#begin()
    this.#journal?.plan(batches)
    const byUnit = new Map(accepted.map((writable) => [writable.unit, writable]))
    for (const batch of batches) await this.#write(batch, byUnit, false)
  }

  /** Ends the run: nothing is left to do. */
  finish(): void {
    this.#journal?.finish()
  }

  #begin(): void {
    if (!this.#began) this.#journal?.begin(this.#dataset, this.#run)
    this.#began = true
  }

  #fits({unit, refuse}: Writable): boolean {
    const size = sizeOf(unit)
    if (size <= LARGEST_REQUEST) return true
    refuse(
      `The article takes ${(size / 1_000_000).toFixed(1)} MB to write; a request may have ${LARGEST_REQUEST / 1_000_000}. Split it into several articles.`,
    )
    return false
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

  async #write(
    batch: Batch,
    byUnit: ReadonlyMap<Unit, Writable>,
    mayExist: boolean,
  ): Promise<void> {
    const {transactionId, units} = batch
    const mutations = units.flatMap((unit) => unit.mutations)
    try {
      await this.#sender.send(mutations, transactionId, {dryRun: this.#dryRun, mayExist})
      this.mutations += mutations.length
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const [only] = units
      if (units.length === 1 && only) {
        byUnit.get(only)?.refuse(inWords(error))
      } else {
        const parts = units.flatMap((unit) => toBatches([unit], this.#run.id))
        this.#journal?.plan(parts)
        this.#journal?.done(transactionId)
        for (const part of parts) await this.#write(part, byUnit, mayExist)
        return
      }
    }
    this.#journal?.done(transactionId)
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
    return `Somebody changed the document while it was imported; nothing was written. Import the file again. (${error.message})`
  }
  return `The dataset refuses it: ${error.message}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
