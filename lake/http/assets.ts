import {uuid} from '@sanity/uuid'
import {describeFile, describeImage} from '../assets/describe.ts'
import {isAssetName} from '../assets/store.ts'
import {readTransform, transformImage} from '../assets/transform.ts'
import {notFound} from '../errors.ts'
import {datasetOf, readBody, requireWriter, type LakeContext, type Lakeside} from './context.ts'
import {permitting} from './data.ts'

/** `POST /assets/images/:dataset` and `POST /assets/files/:dataset`: the raw bytes as body. */
export async function handleUpload(
  lake: Lakeside,
  c: LakeContext,
  kind: 'images' | 'files',
): Promise<Response> {
  const dataset = datasetOf(lake, c)
  const identity = requireWriter(lake, c)
  const bytes = await readBody(c, lake.limits.assetBytes)
  const {filename, label, title, description, creditLine} = c.req.query()
  const details = {
    filename,
    label,
    title,
    description,
    creditLine,
    contentType: c.req.header('content-type'),
  }
  const place = (name: string) => {
    const path = `${kind}/${lake.project}/${dataset.name}/${name}`
    return {path, url: `${lake.url()}/${path}`}
  }
  const {name, document} =
    kind === 'images'
      ? await describeImage(bytes, details, place)
      : describeFile(bytes, details, place)
  lake.assets(dataset.name).write(name, bytes)
  const {written} = dataset.transact([{createIfNotExists: document}], {
    transactionId: uuid(),
    author: identity.id,
    authorize: permitting(lake, dataset, identity),
  })
  await written
  return c.json({document: dataset.documents.get(document._id)})
}

/** `GET /images/:project/:dataset/:name` and `GET /files/...` */
export async function handleAsset(
  lake: Lakeside,
  c: LakeContext,
  kind: 'images' | 'files',
): Promise<Response> {
  const dataset = datasetOf(lake, c)
  const name = c.req.param('name') ?? ''
  if (!isAssetName(name)) throw notFound('There is no such asset')
  const id = `${kind === 'images' ? 'image' : 'file'}-${name.replace('.', '-')}`
  const document = dataset.documents.get(id)
  const stored = document && lake.assets(dataset.name).read(name)
  if (!document || !stored) throw notFound('There is no such asset')
  const mimeType = String(document['mimeType'])
  const transform = kind === 'images' ? readTransform(c.req.query()) : undefined
  const {bytes, mimeType: type} = transform
    ? await transformImage(stored, mimeType, transform)
    : {bytes: stored, mimeType}
  const asDownload = c.req.query('dl') !== undefined || !INLINE.has(type)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type':
        INLINE.has(type) || type === 'image/svg+xml' ? type : 'application/octet-stream',
      'content-length': String(bytes.length),
      'content-disposition': asDownload
        ? `attachment; filename="${downloadName(document['originalFilename'], name)}"`
        : 'inline',
      // An upload is somebody else's page: it may not run, nor be read as another type.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}

/** Types that a browser may show in place. SVG is shown too, but cannot run anything (CSP). */
const INLINE = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/tiff',
  'image/svg+xml',
  'application/pdf',
  'video/mp4',
  'audio/mpeg',
  'text/plain',
])

function downloadName(original: unknown, fallback: string): string {
  const name = typeof original === 'string' ? original : fallback
  return name.replaceAll(/[^a-zA-Z0-9._ -]/g, '_').slice(0, 200) || fallback
}
