import sharp from 'sharp'
import {badRequest} from '../errors.ts'
import {sha1Of} from './store.ts'

/** Image formats that are taken as images, by what the bytes say. */
const IMAGE_TYPES: Record<string, {extension: string; mimeType: string}> = {
  jpeg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
  avif: {extension: 'avif', mimeType: 'image/avif'},
  heif: {extension: 'avif', mimeType: 'image/avif'},
  svg: {extension: 'svg', mimeType: 'image/svg+xml'},
}

/** An image of more pixels is not decoded: a few kilobytes can unfold to gigabytes. */
export const MAX_PIXELS = 100_000_000

export interface AssetDetails {
  filename?: string | undefined
  label?: string | undefined
  title?: string | undefined
  description?: string | undefined
  creditLine?: string | undefined
  contentType?: string | undefined
}

export interface DescribedAsset {
  /** Name of the stored file. */
  name: string
  document: {_id: string; _type: string; [field: string]: unknown}
}

/**
 * Makes the document of an uploaded image.
 *
 * @throws LakeError 400 when the bytes are no image of a known format
 */
export async function describeImage(
  bytes: Buffer,
  details: AssetDetails,
  place: (name: string) => {url: string; path: string},
): Promise<DescribedAsset> {
  const image = await readImage(bytes)
  const sha1hash = sha1Of(bytes)
  const size = `${image.width}x${image.height}`
  const name = `${sha1hash}-${size}.${image.extension}`
  return {
    name,
    document: {
      _id: `image-${sha1hash}-${size}-${image.extension}`,
      _type: 'sanity.imageAsset',
      assetId: sha1hash,
      ...place(name),
      ...fileFields(bytes, sha1hash, image.extension, image.mimeType, details),
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {
          _type: 'sanity.imageDimensions',
          width: image.width,
          height: image.height,
          aspectRatio: image.width / image.height,
        },
        hasAlpha: image.hasAlpha,
        isOpaque: image.isOpaque,
        lqip: image.lqip,
      },
    },
  }
}

interface ReadImage {
  extension: string
  mimeType: string
  width: number
  height: number
  hasAlpha: boolean
  isOpaque: boolean
  lqip: string
}

async function readImage(bytes: Buffer): Promise<ReadImage> {
  try {
    const image = sharp(bytes, {limitInputPixels: MAX_PIXELS})
    const metadata = await image.metadata()
    const type = metadata.format && IMAGE_TYPES[metadata.format]
    const {width, height} = metadata.autoOrient
    if (!type || !width || !height) throw new Error('its format is not supported')
    const {isOpaque} = await image.stats()
    const preview = await image.clone().autoOrient().resize({width: 20}).png().toBuffer()
    return {
      ...type,
      width,
      height,
      hasAlpha: metadata.hasAlpha ?? false,
      isOpaque,
      lqip: `data:image/png;base64,${preview.toString('base64')}`,
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw badRequest(`The upload is no image: ${reason}`, 'invalidImageError')
  }
}

/** Makes the document of an uploaded file. */
export function describeFile(
  bytes: Buffer,
  details: AssetDetails,
  place: (name: string) => {url: string; path: string},
): DescribedAsset {
  const sha1hash = sha1Of(bytes)
  const extension = extensionOf(details.filename)
  const mimeType = details.contentType || 'application/octet-stream'
  const name = `${sha1hash}.${extension}`
  return {
    name,
    document: {
      _id: `file-${sha1hash}-${extension}`,
      _type: 'sanity.fileAsset',
      assetId: sha1hash,
      ...place(name),
      ...fileFields(bytes, sha1hash, extension, mimeType, details),
    },
  }
}

function fileFields(
  bytes: Buffer,
  sha1hash: string,
  extension: string,
  mimeType: string,
  {filename, label, title, description, creditLine}: AssetDetails,
): Record<string, unknown> {
  return {
    sha1hash,
    extension,
    mimeType,
    size: bytes.length,
    uploadId: sha1hash.slice(0, 32),
    ...(filename ? {originalFilename: filename} : {}),
    ...(label ? {label} : {}),
    ...(title ? {title} : {}),
    ...(description ? {description} : {}),
    ...(creditLine ? {creditLine} : {}),
  }
}

function extensionOf(filename: string | undefined): string {
  return /\.([a-z0-9]{1,10})$/.exec((filename ?? '').toLowerCase())?.[1] ?? 'bin'
}
