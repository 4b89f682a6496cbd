import {findChromium, NO_CHROMIUM} from '../../../scripts/lib/chromium.ts'

/**
 * The path of a Chromium or Chrome on this machine. On a person's machine a missing
 * browser skips the browser tests with a reason; where `CI` is set it is an error.
 */
export function findBrowser(): string | undefined {
  const path = findChromium()
  if (path) return path
  if (process.env.CI) throw new Error(NO_CHROMIUM)
  process.stderr.write(`Browser tests skipped: ${NO_CHROMIUM}\n`)
  return undefined
}
