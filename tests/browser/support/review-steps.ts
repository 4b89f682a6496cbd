import type {Page} from 'playwright-core'

/** Opens an action of the document from the keyboard, be it a button or in the menu. */
export async function act(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', {name, exact: true})
  const item = page.getByRole('menuitem', {name, exact: true})
  await page.getByTestId('action-menu-button').waitFor()
  if (!(await button.isVisible())) {
    await page.getByTestId('action-menu-button').press('Enter')
    await item.press('Enter')
    return
  }
  await button.press('Enter')
}

/** Fills in the review dialog, in which a reviewer has read everything, and leaves it open. */
export async function fillReview(page: Page, outcome: string, note = ''): Promise<void> {
  await act(page, 'Review')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', {name: 'Full'}).check()
  await dialog.getByRole('radio', {name: outcome}).check()
  if (note) await dialog.getByLabel('What has to change?').fill(note)
}

/** Sends the dialog that is open, and waits until it is gone. */
export async function send(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', {name: button}).press('Enter')
  await dialog.waitFor({state: 'detached'})
}
