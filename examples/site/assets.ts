import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

/** A file of the site that never changes under one address. */
export interface Asset {
  body: Buffer<ArrayBuffer>
  type: string
  /** With a hash of the body, so that browsers can keep it for good. */
  path: string
}

const require = createRequire(import.meta.url)
const own = (name: string) => readFileSync(new URL(`assets/${name}`, import.meta.url))

const assets = new Map<string, Asset>()
add(
  'inter.woff2',
  'font/woff2',
  readFileSync(require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')),
)
add('icon.svg', 'image/svg+xml', own('icon.svg'))
add('live.js', 'text/javascript; charset=utf-8', own('live.js'))
add('site.css', 'text/css; charset=utf-8', withPaths(own('site.css').toString()))

/** The path of an asset by its name. */
export function assetPath(name: string): string {
  const asset = assets.get(name)
  if (!asset) throw new Error(`There is no asset ${name}`)
  return asset.path
}

/** The asset at a path. */
export function assetAt(path: string): Asset | undefined {
  return [...assets.values()].find((asset) => asset.path === path)
}

function add(name: string, type: string, body: Buffer<ArrayBuffer>): void {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  assets.set(name, {body, type, path: `/assets/${hash}/${name}`})
}

/** A style sheet names other assets without their hashes. */
function withPaths(css: string): Buffer<ArrayBuffer> {
  return Buffer.from(
    css.replace(/url\('([^']+)'\)/g, (_, name: string) => `url('${assetPath(name)}')`),
  )
}
