import {setTimeout as pause} from 'node:timers/promises'

import type {SanityClient} from '@sanity/client'
import type {Page, Request} from 'playwright-core'

import type {Draws} from './draw-counter.ts'
import {LARGE_CONDITION} from './health-world.ts'

/** A lake and the Studio that works on it. */
export interface House {
  client: SanityClient
  lakeUrl: string
  studioUrl: string
  close: () => Promise<void>
}

/** Why requests went to the lake, and how many for each reason. */
export type Requests = Record<string, number>

/** Milliseconds without a request after which an edit has had all its consequences. */
const QUIET = 4000

/** The requests that one more letter in the summary of a large condition makes, by their tag. */
export async function requestsOfEdit(page: Page, house: House): Promise<Requests> {
  await page.goto(`${house.studioUrl}/intent/edit/id=${LARGE_CONDITION};type=condition/`)
  const summary = page.getByTestId('field-summary').getByRole('textbox')
  await summary.waitFor()
  const requests = watchRequests(page, house)
  await requests.quiet()
  // The first edit makes the draft; the one that is measured is one of many.
  await summary.press('End')
  await summary.pressSequentially('a')
  await stored(house, /a$/)
  await requests.quiet()
  requests.reset()
  await summary.pressSequentially('b')
  await stored(house, /ab$/)
  await requests.quiet()
  return requests.stop()
}

/** How often an edit of its slug draws components of our own, while the writing help is open. */
export async function drawsOfEdit(page: Page, house: House): Promise<Draws> {
  const requests = watchRequests(page, house)
  await page.getByRole('button', {name: 'Writing help'}).click()
  await page.getByTestId('writing-help').waitFor()
  await requests.quiet()
  const slug = page.getByTestId('field-slug').getByRole('textbox')
  await slug.focus()
  await requests.quiet()
  await page.evaluate(() => {
    if (globalThis.drawCounter) globalThis.drawCounter.draws = {}
  })
  await slug.press('End')
  await slug.pressSequentially('b')
  await requests.quiet()
  requests.stop()
  return page.evaluate(() => ({...globalThis.drawCounter?.draws}))
}

async function stored({client}: House, summary: RegExp): Promise<void> {
  for (;;) {
    const draft = await client.getDocument(`drafts.${LARGE_CONDITION}`)
    if (summary.test(String(draft?.summary))) return
    await pause(200)
  }
}

/** Counts the requests of a page to the lake, but for the streams that stay open. */
function watchRequests(page: Page, {lakeUrl}: House) {
  const {port} = new URL(lakeUrl)
  let counts: Requests = {}
  let last = Date.now()
  const count = (request: Request) => {
    const url = new URL(request.url())
    if (url.port !== port || request.resourceType() === 'eventsource') return
    const reason = url.searchParams.get('tag') ?? url.pathname
    counts[reason] = (counts[reason] ?? 0) + 1
    last = Date.now()
  }
  page.on('request', count)
  return {
    reset: () => {
      counts = {}
    },
    /** Resolves when no request was made for some time. */
    quiet: async () => {
      last = Date.now()
      while (Date.now() - last < QUIET) await pause(100)
    },
    stop: (): Requests => {
      page.off('request', count)
      return counts
    },
  }
}
