import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

/** The files of the site that never change under one address. */
export interface Asset {
  body: Buffer<ArrayBuffer>
  type: string
  hash: string
}

const require = createRequire(import.meta.url)
const own = (name: string) => new URL(`assets/${name}`, import.meta.url)

const assets = new Map<string, Asset>(
  [
    {name: 'site.css', file: own('site.css'), type: 'text/css; charset=utf-8'},
    {name: 'live.js', file: own('live.js'), type: 'text/javascript; charset=utf-8'},
    {name: 'icon.svg', file: own('icon.svg'), type: 'image/svg+xml'},
    {
      name: 'inter.woff2',
      file: require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
      type: 'font/woff2',
    },
  ].map(({name, file, type}) => {
    const body = readFileSync(file)
    return [name, {body, type, hash: createHash('sha256').update(body).digest('hex').slice(0, 12)}]
  }),
)

/** An asset by its name. */
export function assetNamed(name: string): Asset | undefined {
  return assets.get(name)
}

/** The path of an asset, with its hash, so that browsers can keep it for good. */
export function assetPath(name: string): string {
  const asset = assets.get(name)
  if (!asset) throw new Error(`There is no asset ${name}`)
  return `/assets/${asset.hash}/${name}`
}
