import sharp from 'sharp'
import {MAX_PIXELS} from './describe.ts'

const MAX_SIDE = 8192

const FORMATS = {
  jpg: 'image/jpeg',
  pjpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
} as const

/** The image transformations that are carried out; others are left aside, as images stay right without. */
export interface Transform {
  width?: number
  height?: number
  fit: 'clip' | 'crop' | 'fill' | 'fillmax' | 'max' | 'min' | 'scale'
  format?: keyof typeof FORMATS
  quality?: number
}

const FITS: readonly string[] = ['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale']

/** Reads `w`, `h`, `fit`, `fm` and `q`; undefined when they ask for nothing. */
export function readTransform(query: Record<string, string>): Transform | undefined {
  const side = (name: string) => {
    const value = Math.round(Number(query[name]))
    return value >= 1 ? Math.min(value, MAX_SIDE) : undefined
  }
  const width = side('w')
  const height = side('h')
  const {fm, fit, q} = query
  const format = fm !== undefined && fm in FORMATS ? (fm as keyof typeof FORMATS) : undefined
  if (!width && !height && !format) return undefined
  const quality = Math.round(Number(q))
  return {
    ...(width ? {width} : {}),
    ...(height ? {height} : {}),
    ...(format ? {format} : {}),
    ...(quality >= 1 && quality <= 100 ? {quality} : {}),
    fit: fit !== undefined && FITS.includes(fit) ? (fit as Transform['fit']) : 'clip',
  }
}

/** Carries out a transformation. @returns the new bytes and their type */
export async function transformImage(
  bytes: Buffer,
  mimeType: string,
  {width, height, fit, format, quality}: Transform,
): Promise<{bytes: Buffer; mimeType: string}> {
  const fits = {
    clip: 'inside',
    max: 'inside',
    min: 'cover',
    crop: 'cover',
    fill: 'contain',
    fillmax: 'contain',
    scale: 'fill',
  } as const
  let image = sharp(bytes, {limitInputPixels: MAX_PIXELS})
    .autoOrient()
    .resize({
      ...(width ? {width} : {}),
      ...(height ? {height} : {}),
      fit: fits[fit],
      withoutEnlargement: fit === 'max' || fit === 'fillmax' || fit === 'min',
    })
  if (!format) return {bytes: await image.toBuffer(), mimeType}
  const options = quality ? {quality} : {}
  if (format === 'png') image = image.png()
  else if (format === 'webp') image = image.webp(options)
  else if (format === 'avif') image = image.avif(options)
  else image = image.jpeg({...options, progressive: format === 'pjpg'})
  return {bytes: await image.toBuffer(), mimeType: FORMATS[format]}
}
