import type {Page} from 'playwright-core'
import {expect} from 'vitest'

/**
 * Clicks Publish until the lake has it. The Studio refuses as long as its last
 * finished validation is that of an earlier edit; a person clicks again some
 * seconds later, and so does this.
 */
export async function publish(page: Page, isPublished: () => Promise<boolean>): Promise<void> {
  const button = page.getByTestId('action-publish')
  const isPublishedSoon = async () => {
    try {
      await expect.poll(isPublished, {timeout: 4_000, interval: 100}).toBe(true)
      return true
    } catch {
      return false
    }
  }
  await expect
    .poll(
      async () => {
        if (await button.isEnabled()) await button.click()
        return isPublishedSoon()
      },
      {timeout: 60_000},
    )
    .toBe(true)
}
