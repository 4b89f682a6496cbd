import type {Page} from './types.ts'

const ESCAPED = /[<>&\u2028\u2029]/g

/**
 * The text of a `<script type="application/ld+json">`: no text of an editor can
 * end the script or begin a comment.
 *
 * @param page - what one of the functions beside this made.
 * @returns JSON that is safe between the tags.
 */
export function jsonLdScript(page: Page): string {
  return JSON.stringify(page).replace(
    ESCAPED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
