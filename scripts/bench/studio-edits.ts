import {setTimeout as pause} from 'node:timers/promises'

import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'

import type {Draws} from './draw-counter.ts'
import {LARGE_CONDITION} from './health-world.ts'
import type {LakeRequests, Requests} from './lake-requests.ts'

/** A lake and the Studio that works on it. */
export interface House {
  client: SanityClient
  studioUrl: string
  /** A Studio of the same schema with nothing else of this package. */
  stockUrl: string
  requests: LakeRequests
  close: () => Promise<void>
}

/** Milliseconds without a request after which an edit has had all its consequences. */
const QUIET = 4000

/** The requests that one more letter in the summary of a large condition makes, by their tag. */
export async function requestsOfEdit(page: Page, house: House): Promise<Requests> {
  await page.goto(`${house.studioUrl}/intent/edit/id=${LARGE_CONDITION};type=condition/`)
  const summary = page.getByTestId('field-summary').getByRole('textbox')
  await summary.waitFor()
  const {requests} = house
  await requests.quiet(QUIET)
  // The first edit makes the draft; the one that is measured is one of many.
  await summary.press('End')
  await summary.pressSequentially('a')
  await stored(house, /a$/)
  await requests.quiet(QUIET)
  requests.reset()
  await summary.pressSequentially('b')
  await stored(house, /ab$/)
  await requests.quiet(QUIET)
  return requests.counts()
}

/** How often an edit of its slug draws components of our own, while the writing help is open. */
export async function drawsOfEdit(page: Page, {requests}: House): Promise<Draws> {
  await page.getByRole('button', {name: 'Writing help'}).click()
  await page.getByTestId('writing-help').waitFor()
  await requests.quiet(QUIET)
  const slug = page.getByTestId('field-slug').getByRole('textbox')
  await slug.focus()
  await requests.quiet(QUIET)
  await page.evaluate(() => {
    if (globalThis.drawCounter) globalThis.drawCounter.draws = {}
  })
  await slug.press('End')
  await slug.pressSequentially('b')
  await requests.quiet(QUIET)
  return page.evaluate(() => ({...globalThis.drawCounter?.draws}))
}

async function stored({client}: House, summary: RegExp): Promise<void> {
  for (;;) {
    const draft = await client.getDocument(`drafts.${LARGE_CONDITION}`)
    if (summary.test(String(draft?.summary))) return
    await pause(200)
  }
}
