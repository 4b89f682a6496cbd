import {asText} from './loose.ts'
import {defineRule} from './rule.ts'

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** A link leads to a page, an address or a telephone, and never runs a script. */
export const linkScheme = defineRule({
  code: 'link-scheme',
  level: 'error',
  title: 'A link is https:, http:, mailto:, tel:, or a path on the same site.',
  on: ['link'],
  check: ({href}) => {
    const address = asText(href)
    if (!address || isAllowedLink(address)) return []
    return [
      {
        message: `"${address.slice(0, 60)}" is no link that readers may follow. Use https://…, mailto:…, tel:… or /a/path.`,
        path: ['href'],
      },
    ]
  },
})

/**
 * Whether an address may stand in a text. Browsers ignore blanks and control
 * characters in front of and inside a scheme: `java\nscript:` runs.
 */
export function isAllowedLink(address: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what an attacker hides a scheme with
  const bare = address.replaceAll(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\ufeff]/g, '')
  if (/^(\/(?![/\\])|#|\?|\.{1,2}\/)/.test(bare)) return true
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(bare)?.[1]?.toLowerCase()
  if (!scheme || !schemes.has(scheme)) return false
  return !scheme.startsWith('http') || URL.canParse(address.trim())
}
