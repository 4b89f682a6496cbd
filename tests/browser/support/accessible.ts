import {AxeBuilder} from '@axe-core/playwright'
import type {AxeResults, RunOnly} from 'axe-core'
import type {Page} from 'playwright-core'
import {expect} from 'vitest'

/** WCAG 2.2 AA, with what it takes over from the versions before. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * The Studio's own Autocomplete names the chosen option as active while its list is closed,
 * and so not in the page. Browsers ignore such a name; it is not ours to mend.
 */
const CLOSED_AUTOCOMPLETE =
  /^critical aria-valid-attr-value: .*data-ui="TextInput__input".*: Invalid ARIA attribute value: aria-activedescendant="[^"]*"$/

/**
 * Holds a part of the page to WCAG 2.2 AA as far as a machine can tell, and fails
 * with one line for each element at fault. Give it the root of a view of ours: the
 * Studio around it is not ours to mend.
 *
 * @param scope - A CSS selector that matches at least one element.
 */
export async function expectAccessible(page: Page, scope: string): Promise<void> {
  await page.locator(scope).first().waitFor()
  expect(await violationsIn(page, scope, {type: 'tag', values: TAGS})).toEqual([])
}

/**
 * Holds the colours of a part of the page to WCAG 2.2 AA alone: for another colour scheme of
 * markup that `expectAccessible` has seen.
 *
 * @param scope - A CSS selector that matches at least one element.
 */
export async function expectContrast(page: Page, scope: string): Promise<void> {
  const rules: RunOnly = {type: 'rule', values: ['color-contrast']}
  expect(await violationsIn(page, scope, rules)).toEqual([])
}

/** A page without frames takes axe half the time when it is told not to look for any. */
async function violationsIn(page: Page, scope: string, runOnly: RunOnly): Promise<string[]> {
  const {violations} = await new AxeBuilder({page})
    .setLegacyMode(page.frames().length === 1)
    .include(scope)
    .options({runOnly, resultTypes: ['violations']})
    .analyze()
  return violations.flatMap(linesOf).filter((line) => !CLOSED_AUTOCOMPLETE.test(line))
}

function linesOf({id, impact, help, nodes}: AxeResults['violations'][number]): string[] {
  return nodes.map(({target, html, failureSummary = ''}) =>
    [
      `${impact} ${id}: ${help}`,
      `at ${target.join(' ')}`,
      html.slice(0, 160),
      failureSummary.replaceAll(/\s+/g, ' '),
    ].join(' | '),
  )
}
