import type {Page} from 'playwright-core'
import {expect} from 'vitest'

/**
 * Clicks Publish until the lake has it. The Studio refuses as long as its last
 * finished validation is that of an earlier edit; a person clicks again some
 * seconds later, and so does this.
 */
export async function publish(page: Page, isPublished: () => Promise<boolean>): Promise<void> {
  const button = page.getByTestId('action-publish')
  await expect
    .poll(
      async () => {
        if (await isPublished()) return true
        if (await button.isEnabled()) await button.click()
        return isPublished()
      },
      {timeout: 60_000, interval: 5_000},
    )
    .toBe(true)
}
