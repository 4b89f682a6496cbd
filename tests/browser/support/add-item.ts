import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'

/**
 * Adds an item to a list of relations and waits for its reference input. While a
 * form still arranges itself, a click can land beside the button: then it is
 * repeated, as a person would.
 */
export async function addItem(page: Page, field: string) {
  const button = page.getByTestId(`field-${field}`).getByRole('button', {name: 'Add item'})
  const input = page.getByPlaceholder('Type to search').last()
  await expect
    .poll(
      async () => {
        await button.click()
        return input.waitFor({timeout: 15_000}).then(
          () => true,
          () => false,
        )
      },
      {timeout: 90_000, interval: 1_000},
    )
    .toBe(true)
  return input
}

/**
 * Types into a reference input until the list offers what was meant, and gives that option
 * back. An input that the form makes anew while somebody types forgets the text: then it is
 * typed again.
 */
export async function offered(page: Page, input: Locator, title: string): Promise<Locator> {
  const option = page.getByRole('option', {name: new RegExp(title)}).first()
  await expect
    .poll(
      async () => {
        await input.fill(title)
        return option.waitFor({timeout: 15_000}).then(
          () => true,
          () => false,
        )
      },
      {timeout: 90_000, interval: 1_000},
    )
    .toBe(true)
  return option
}
