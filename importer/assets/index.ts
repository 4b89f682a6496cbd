import {readFile} from 'node:fs/promises'
import {basename, isAbsolute, join} from 'node:path'

import type {ImageBlock, SourceBlock, Warning} from '../types.ts'
import {excerpt} from '../words.ts'
import {identifyImage, type ImageSource} from './image.ts'
import {fetchImage, type FetchOptions} from './remote.ts'

export type {ImageSource} from './image.ts'
export type {FetchOptions} from './remote.ts'

export interface ImageOptions {
  file: string
  /** Folder of the article, where relative addresses start; undefined for standard input. */
  folder?: string
  /** Whether images may be fetched from the web. */
  fetchRemote: boolean
  /** How they are fetched. */
  fetch?: Partial<FetchOptions>
}

export interface ResolvedImages {
  /** The image behind each address that could be read. */
  images: Map<string, ImageSource>
  warnings: Warning[]
}

/**
 * Finds the images of an article: inside it (`data:`), beside it, or on the web where
 * that is allowed. One that cannot be had is a warning, and its place goes to the
 * ledger; the article is imported without it.
 */
export async function resolveImages(
  blocks: readonly SourceBlock[],
  options: ImageOptions,
): Promise<ResolvedImages> {
  const images = new Map<string, ImageSource>()
  const warnings: Warning[] = []
  const failed = new Set<string>()
  for (const block of blocks) {
    if (block.kind !== 'image' || block.region) continue
    const {src} = block
    if (!images.has(src) && !failed.has(src)) {
      try {
        images.set(src, await loadImage(src, options))
      } catch (error) {
        failed.add(src)
        warnings.push(notLoaded(block, options.file, error))
      }
    }
    if (images.has(src) && block.alt === undefined) {
      warnings.push({
        file: options.file,
        line: block.line,
        field: 'alt',
        message: `The image ${excerpt(src, 80)} has no text alternative. Write one in the Studio, or mark the image as decorative.`,
      })
    }
  }
  return {images, warnings}
}

function notLoaded({line, src}: ImageBlock, file: string, error: unknown): Warning {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    file,
    line,
    field: 'image',
    message: `The image ${excerpt(src, 80) || '(without an address)'} was left out: ${reason}.`,
  }
}

async function loadImage(src: string, options: ImageOptions): Promise<ImageSource> {
  if (src === '') throw new Error('it has no address')
  if (src.startsWith('data:')) return identifyImage(fromDataUrl(src), 'image')
  if (/^(?:https?:)?\/\//i.test(src)) {
    const address = src.startsWith('//') ? `https:${src}` : src
    if (!options.fetchRemote) {
      throw new Error('it is on the web. Use --fetch-images to fetch such images')
    }
    return identifyImage(
      await fetchImage(address, options.fetch),
      nameIn(new URL(address).pathname),
    )
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(src))
    throw new Error('its address is none of a file or of the web')
  return readLocal(src, options)
}

function fromDataUrl(src: string): Uint8Array {
  const match = /^data:[^,]*?(;base64)?,(.*)$/s.exec(src)
  if (!match) throw new Error('its data: address is damaged')
  return match[1]
    ? Buffer.from(match[2] ?? '', 'base64')
    : Buffer.from(decodeURIComponent(match[2] ?? ''), 'utf8')
}

/** A name on the disk may hold a `%`, and an address stands for a blank with `%20`: both are tried. */
async function readLocal(src: string, {folder}: ImageOptions): Promise<ImageSource> {
  if (folder === undefined) {
    throw new Error('an article from standard input has no folder in which to look for it')
  }
  if (isAbsolute(src)) {
    throw new Error(
      'its path starts at the root of a site. Give --source-url and --fetch-images, or make the path relative',
    )
  }
  const plain = src.replace(/[?#].*$/, '')
  for (const name of new Set([src, decoded(src), plain, decoded(plain)])) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined)
    if (bytes) return identifyImage(bytes, basename(name))
  }
  throw new Error('there is no such file beside the article')
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function nameIn(path: string): string {
  return decoded(basename(path)) || 'image'
}
