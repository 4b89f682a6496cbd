import {html} from 'hono/html'
import {testJsonLd} from 'sanity-health-content/json-ld'
import {pathOf, testBySlug} from 'sanity-health-content/queries'
import {testPurposes, thresholdContexts, units} from 'sanity-health-content/schemas'

import {citationsOf} from '../html/citations.ts'
import {healthText} from '../html/health-text.ts'
import {listOf} from '../html/kinds.ts'
import type {View} from '../html/layout.ts'
import {each, when} from '../html/markup.ts'
import {attributes, codeList, heading, jsonLdOptions, link, part, table} from '../html/parts.ts'
import {limit, people, word, words} from '../html/words.ts'
import type {Visit} from '../visit.ts'

/** The page of a test: what it measures, how to prepare, and what a result means for whom. */
export async function testPage(slug: string, visit: Visit): Promise<View | undefined> {
  const test = await visit.fetch(testBySlug, {slug})
  if (!test) return undefined
  const citations = citationsOf(test)

  return {
    title: test.title,
    description: test.summary ?? `${test.title}: what a result means.`,
    path: pathOf(test),
    crumbs: [listOf('test')],
    jsonLd: testJsonLd(test, jsonLdOptions(visit)),
    main: html`<article class="text">
      <header>
        ${heading(test, 'Test')}
        ${attributes([
          ['Measures', test.measures ?? ''],
          ['Unit', word(units, test.unit)],
        ])}
      </header>
      ${when(test.preparation, (preparation) =>
        part(
          'preparation',
          'How to prepare',
          healthText([...preparation], {visit, citations, deeper: 1}),
        ),
      )}
      ${when(test.conditions, (conditions) =>
        part(
          'conditions',
          'What a result means',
          html`<p class="help">
              The same number can mean nothing for one condition and call for treatment in another.
            </p>
            ${conditions.flatMap((condition) =>
              each(
                condition.relations,
                ({purposes, thresholds, citations: cited}) =>
                  html`<section class="group">
                    <h3>${link(visit, condition)}${citations.marks(cited)}</h3>
                    <p class="help">Used to ${words(testPurposes, purposes).toLowerCase()}.</p>
                    ${when(thresholds, (thresholds) =>
                      table(
                        `${test.title} and ${condition.title.toLowerCase()}`,
                        ['Result', 'Meaning', 'For whom'],
                        each(
                          thresholds,
                          (one) =>
                            html`<tr>
                              <th scope="row">${limit(one)}</th>
                              <td>${one.meaning}${citations.marks([one])}</td>
                              <td>
                                ${[word(thresholdContexts, one.context), people(one.population)]
                                  .filter(Boolean)
                                  .join('; ')}
                              </td>
                            </tr>`,
                        ),
                      ),
                    )}
                  </section>`,
              ),
            )}`,
        ),
      )}
      ${citations.list()} ${codeList(test.codes)}
    </article>`,
  }
}
