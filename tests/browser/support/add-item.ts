import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'

/** Adds an item to a list of relations and waits for its reference input. */
export async function addItem(page: Page, field: string): Promise<Locator> {
  const button = page.getByTestId(`field-${field}`).getByRole('button', {name: 'Add item'})
  const input = page.getByPlaceholder('Type to search').last()
  await until(async () => {
    // By keyboard: a click can land beside a button that the list moves while it measures its
    // items. A dialog that opened late is there already.
    if (!(await input.isVisible())) await button.press('Enter', {timeout: 15_000})
    await input.waitFor({timeout: 15_000})
  })
  return input
}

/**
 * Types into a reference input until the list offers what was meant, and gives that option
 * back. An input that the form makes anew while somebody types forgets the text: then it is
 * typed again.
 */
export async function offered(page: Page, input: Locator, title: string): Promise<Locator> {
  const option = page.getByRole('option', {name: new RegExp(title)}).first()
  await until(async () => {
    await input.fill(title, {timeout: 15_000})
    await option.waitFor({timeout: 15_000})
  })
  return option
}

/** Tries again what a form in motion did not let happen, for a minute and a half. */
async function until(attempt: () => Promise<void>): Promise<void> {
  await expect
    .poll(
      () =>
        attempt().then(
          () => 'done',
          (reason: unknown) => String(reason),
        ),
      {timeout: 90_000, interval: 1_000},
    )
    .toBe('done')
}
