import {existsSync} from 'node:fs'

/** The shell without windows comes first: it opens a Studio in two thirds of the time. */
const CANDIDATES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a Chromium or Chrome on this machine: `CHROMIUM_PATH`, or where
 * they are usually installed. On a person's machine a missing browser skips the
 * browser tests with a reason; where `CI` is set it is an error.
 */
export function findBrowser(): string | undefined {
  const path = process.env.CHROMIUM_PATH ?? CANDIDATES.find((candidate) => existsSync(candidate))
  if (path) return path
  const reason =
    'No Chromium or Chrome found. Install one (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH.'
  if (process.env.CI) throw new Error(reason)
  process.stderr.write(`Browser tests skipped: ${reason}\n`)
  return undefined
}
