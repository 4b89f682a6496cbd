import {setTimeout as sleep} from 'node:timers/promises'

import type {SanityClient} from '@sanity/client'

import type {ImageSource} from '../assets/index.ts'
import type {PlannedMutation} from '../plan/patch.ts'

const ATTEMPTS = 6

class WrongAsset extends Error {
  override name = 'WrongAsset'
}

/** Uploads images once each: the id of an asset comes from its bytes, so one that is there is the same. */
export class AssetUploader {
  readonly #client: SanityClient
  readonly #known = new Set<string>()
  readonly #wait: (ms: number) => Promise<unknown>

  constructor(client: SanityClient, wait: (ms: number) => Promise<unknown> = sleep) {
    this.#client = client
    this.#wait = wait
  }

  /** The images that the dataset lacks. */
  async missing(images: Iterable<ImageSource>): Promise<ImageSource[]> {
    const unknown = new Map<string, ImageSource>()
    for (const image of images)
      if (!this.#known.has(image.assetId)) unknown.set(image.assetId, image)
    if (unknown.size === 0) return []
    const there: string[] = await this.#client.fetch(
      '*[_id in $ids]._id',
      {ids: [...unknown.keys()]},
      {perspective: 'raw'},
    )
    for (const id of there) {
      this.#known.add(id)
      unknown.delete(id)
    }
    return [...unknown.values()]
  }

  /** Uploads one image. @throws Error when the service stores it under another id, or not at all. */
  async upload(image: ImageSource): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const {_id} = await this.#client.assets.upload('image', Buffer.from(image.bytes), {
          filename: image.fileName,
        })
        if (_id !== image.assetId) {
          throw new WrongAsset(
            `The service stored ${image.fileName} as ${_id}, not as ${image.assetId}.`,
          )
        }
        this.#known.add(_id)
        return
      } catch (error) {
        const status =
          typeof error === 'object' && error && 'statusCode' in error ? Number(error.statusCode) : 0
        const hopeless =
          error instanceof WrongAsset || (status >= 400 && status < 500 && status !== 429)
        if (hopeless || attempt >= ATTEMPTS) throw error
        await this.#wait(250 * 2 ** attempt)
      }
    }
  }
}

/**
 * Stands for an upload in a dry run, so that the lake checks the very mutations that
 * refer to the image.
 */
export function standIn(image: ImageSource): PlannedMutation {
  return {
    createIfNotExists: {
      _id: image.assetId,
      _type: 'sanity.imageAsset',
      sha1hash: image.sha1,
      mimeType: image.mimeType,
    },
  }
}
