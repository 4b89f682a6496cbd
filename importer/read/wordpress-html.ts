import type {LedgerEntry} from '../types.ts'
import {countWords} from '../words.ts'

/**
 * Turns the content of a WordPress post into HTML: captions become figures, other
 * shortcodes go to the ledger, and a classic post, which has no `<p>`, gets its
 * paragraphs. Line breaks stay where they are, so lines keep their numbers.
 */
export function wordPressHtml(content: string): {html: string; ledger: LedgerEntry[]} {
  const ledger: LedgerEntry[] = []
  const captioned = content.replace(
    /\[caption[^\]]{0,500}\](.{0,5000}?)\[\/caption\]/gs,
    (_, inner: string) => {
      const image = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/s.exec(inner)?.[0] ?? ''
      return `<figure>${image}<figcaption>${inner.slice(image.length).trim()}</figcaption></figure>`
    },
  )
  const html = takeShortcodes(captioned, ledger)
  return {html: isClassic(content) ? withParagraphs(html) : html, ledger}
}

/** `[gallery ids="1,2"]`, `[contact-form-7 …]…[/contact-form-7]`: a name of small letters, and not `[1]` or `[sic]`. */
const SHORTCODE =
  /\[(\/?)(gallery|embed|video|audio|playlist|contact-form[\w-]*|wpforms|gravityform|vc_[\w-]+|et_pb_[\w-]+|fusion_[\w-]+|ads?[\w-]*|button|[a-z][\w-]*(?=\s+\w+=))\b[^\]]{0,500}\]/g

function takeShortcodes(html: string, ledger: LedgerEntry[]): string {
  return html.replace(SHORTCODE, (shortcode, _slash, _name, offset: number) => {
    ledger.push({
      line: html.slice(0, offset).split('\n').length,
      text: shortcode,
      action: 'dropped',
      reason: 'A shortcode: what it shows is made by a WordPress plugin.',
      construct: 'shortcode',
      words: countWords(shortcode),
    })
    return ' '
  })
}

function isClassic(content: string): boolean {
  return !/<!-- wp:/.test(content) && !/<p[\s>]/i.test(content)
}

const BLOCK_START =
  /^\s*<\/?(?:address|article|aside|blockquote|caption|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)\b/i

/** An empty line ends a paragraph, any other line break stays one. */
function withParagraphs(html: string): string {
  return html
    .split(/(\n[ \t]*\n)/)
    .map((part) => {
      if (part.trim() === '' || BLOCK_START.test(part)) return part
      return `<p>${part.replace(/\n/g, '<br>\n')}</p>`
    })
    .join('')
}
