import type {Page} from 'playwright-core'
import {expect} from 'vitest'

/**
 * Clicks Publish until the lake has it. The Studio refuses as long as its last
 * finished validation is that of an earlier edit; a person reads that and clicks
 * again some seconds later, and so does this.
 */
export async function publish(page: Page, isPublished: () => Promise<boolean>): Promise<void> {
  const button = page.getByTestId('action-publish')
  const refusal = page.getByText('Please fix the validation errors before publishing')
  let refusals = 0
  await button.click()
  await expect
    .poll(
      async () => {
        if (await isPublished()) return true
        // Only a refusal is answered by a click: a second one on the way would find no draft.
        const seen = await refusal.count()
        if (seen > refusals) await button.click()
        refusals = seen
        return false
      },
      {timeout: 60_000, interval: 1_000},
    )
    .toBe(true)
}
