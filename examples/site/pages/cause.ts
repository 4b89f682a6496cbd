import {html} from 'hono/html'
import {causeJsonLd} from 'sanity-health-content/json-ld'
import {causeBySlug, pathOf} from 'sanity-health-content/queries'
import {answers, causeKinds, causeRoles, causeStatuses} from 'sanity-health-content/schemas'

import {citationsOf} from '../html/citations.ts'
import {listOf} from '../html/kinds.ts'
import type {View} from '../html/layout.ts'
import {each, when} from '../html/markup.ts'
import {
  attributes,
  cards,
  codeList,
  heading,
  jsonLdOptions,
  link,
  part,
  table,
} from '../html/parts.ts'
import {meaning, people, word} from '../html/words.ts'
import type {Visit} from '../visit.ts'

/** The page of a cause or risk factor, with every condition that names it. */
export async function causePage(slug: string, visit: Visit): Promise<View | undefined> {
  const cause = await visit.fetch(causeBySlug, {slug})
  if (!cause) return undefined
  const citations = citationsOf(cause)

  return {
    title: cause.title,
    description: cause.summary,
    path: pathOf(cause),
    crumbs: [listOf('cause')],
    jsonLd: causeJsonLd(cause, jsonLdOptions(visit)),
    main: html`<article class="text">
      <header>
        ${heading(cause, 'Cause or risk factor')}
        ${attributes([
          ['Kind', word(causeKinds, cause.kind)],
          ['Can be changed', word(answers, cause.modifiable)],
        ])}
      </header>
      ${when(cause.conditions, (conditions) =>
        part(
          'conditions',
          'Conditions it can lead to',
          table(
            `Conditions that name ${cause.title}`,
            ['Condition', 'What it is there', 'How well established', 'For whom'],
            conditions.flatMap((condition) =>
              each(
                condition.relations,
                ({role, status, mechanism, population, citations: cited}) =>
                  html`<tr>
                    <th scope="row">
                      ${link(visit, condition)}${citations.marks(cited)}
                      ${mechanism ? html`<p class="help">${mechanism}</p>` : ''}
                    </th>
                    <td title="${meaning(causeRoles, role)}">${word(causeRoles, role)}</td>
                    <td>
                      <span class="badge badge-${status}">${word(causeStatuses, status)}</span>
                    </td>
                    <td>${people(population) || 'Everybody'}</td>
                  </tr>`,
              ),
            ),
          ),
        ),
      )}
      ${when(cause.refutedFor, (conditions) =>
        part('refuted', 'Does not lead to', cards(conditions, visit)),
      )}
      ${citations.list()} ${codeList(cause.codes)}
    </article>`,
  }
}
