import {existsSync} from 'node:fs'

import {chromium, type Browser} from 'playwright-core'

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

/** What to do without one. */
export const NO_CHROMIUM =
  'No Chromium or Chrome found. Install one (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH.'

/** The path of a Chromium or Chrome on this machine: `CHROMIUM_PATH`, or where they usually are. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM_PATH ?? CANDIDATES.find((candidate) => existsSync(candidate))
}

/** A Chromium that asks nothing of the network by itself. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
