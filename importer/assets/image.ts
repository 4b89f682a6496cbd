import {hash} from 'node:crypto'

import type {Metadata} from 'sharp'

/** An image with the id that the Content Lake gives it: the id comes from its bytes. */
export interface ImageSource {
  /** `image-<sha1>-<width>x<height>-<extension>` */
  assetId: string
  sha1: string
  bytes: Uint8Array
  fileName: string
  mimeType: string
  width: number
  height: number
}

const EXTENSIONS: Record<string, string> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  svg: 'svg',
  avif: 'avif',
  heif: 'heif',
  tiff: 'tif',
}

/** Larger ones take long to look at and are no pictures for a page. */
const MOST_PIXELS = 100_000_000

/** Looks at the bytes of an image. @throws Error saying in words for a person why it is none. */
export async function identifyImage(bytes: Uint8Array, fileName: string): Promise<ImageSource> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart()
  if (bytes.length === 0) throw new Error('it is empty')
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(start)) {
    throw new Error('it is an HTML page, as servers send for an error, and no image')
  }
  const {format, width, height} = await metadataOf(bytes)
  const extension = EXTENSIONS[format ?? '']
  if (!extension || !width || !height) throw new Error('it is no image that pages can show')
  const sha1 = hash('sha1', bytes)
  return {
    assetId: `image-${sha1}-${width}x${height}-${extension}`,
    sha1,
    bytes,
    fileName,
    mimeType: `image/${extension === 'jpg' ? 'jpeg' : extension === 'svg' ? 'svg+xml' : extension}`,
    width,
    height,
  }
}

async function metadataOf(bytes: Uint8Array): Promise<Metadata> {
  // Loaded only where there is an image: most articles have none.
  const {default: sharp} = await import('sharp')
  try {
    return await sharp(bytes, {limitInputPixels: MOST_PIXELS}).metadata()
  } catch {
    throw new Error('it is no image, or a damaged one')
  }
}
