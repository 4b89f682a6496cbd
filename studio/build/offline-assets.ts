import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

import type {Plugin} from 'vite'

const require = createRequire(import.meta.url)

/** Fonts that the stock Studio loads from a CDN, by the file of this package's own that replaces each. */
const FONTS = [
  [
    /https:\/\/design-system-static\.sanity\.io\/InterVariable-latin-\d+\.woff2/g,
    'inter-latin-wght-normal.woff2',
  ],
  [
    /https:\/\/design-system-static\.sanity\.io\/InterVariable-Italic-latin-\d+\.woff2/g,
    'inter-latin-wght-italic.woff2',
  ],
] as const

/** Where the built Studio reports crashes of its own. Its server answers this path and keeps nothing. */
export const REPORTS_PATH = '/offline/reports'

/** Where the built Studio asks whether it is out of date. Its server answers that it is not. */
export const VERSIONS_PATH = '/offline/versions'

const VERSION_URLS = /`https:\/\/sanity-cdn\.com`\}\/v1\/modules/g
const REPORT_URLS = /https:\/\/api\.sanity\.io\/vX\/intake\/(?:tracing|feedback)/g
const BRIDGE_SCRIPT = /<script[^>]*core\.sanity-cdn\.com[^>]*><\/script>/g
const CDN_FONT_FACE = /@font-face \{[^}]*studio-static\.sanity\.io[^}]*\}/g

/**
 * Makes a built Studio load nothing from outside this machine: fonts come with
 * the build, the bridge to the hosted dashboard is left out, and crash reports
 * and questions for newer versions stay here.
 *
 * `https://api.sanity.io` as a whole must stay: the client compares its host
 * with it to tell the hosted service from any other.
 */
export function offlineAssets(): Plugin {
  return {
    name: 'health-content:offline-assets',
    apply: 'build',
    // After the plugin of the Sanity CLI that writes index.html.
    enforce: 'post',
    generateBundle(_options, bundle) {
      const fonts = new Map(
        FONTS.map(([, file]) => {
          const source = readFileSync(require.resolve(`@fontsource-variable/inter/files/${file}`))
          const fileName = `static/${file}`
          this.emitFile({type: 'asset', fileName, source})
          return [file as string, `/${fileName}`]
        }),
      )
      const rewrite = (text: string): string =>
        FONTS.reduce((done, [url, file]) => done.replace(url, fonts.get(file) ?? ''), text)
          .replace(REPORT_URLS, REPORTS_PATH)
          .replace(VERSION_URLS, `\`\`}${VERSIONS_PATH}`)
          .replace(BRIDGE_SCRIPT, '')
          .replace(CDN_FONT_FACE, '')

      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') output.code = rewrite(output.code)
        else if (/\.(?:css|html|js)$/.test(output.fileName)) {
          output.source = rewrite(Buffer.from(output.source).toString('utf8'))
        }
      }
    },
  }
}
