import {html} from 'hono/html'
import {symptomJsonLd} from 'sanity-health-content/json-ld'
import {pathOf, symptomBySlug} from 'sanity-health-content/queries'
import {careLevels, symptomRoles, timings} from 'sanity-health-content/schemas'

import {citationsOf} from '../html/citations.ts'
import {listOf} from '../html/kinds.ts'
import type {View} from '../html/layout.ts'
import {each, when} from '../html/markup.ts'
import {cards, codeList, heading, jsonLdOptions, link, part, table} from '../html/parts.ts'
import {meaning, oftenness, word, words} from '../html/words.ts'
import type {Visit} from '../visit.ts'

/** The page of a symptom, with every condition that has it. */
export async function symptomPage(slug: string, visit: Visit): Promise<View | undefined> {
  const symptom = await visit.fetch(symptomBySlug, {slug})
  if (!symptom) return undefined
  const citations = citationsOf(symptom)
  const {conditions, defaultUrgency} = symptom
  // A column that says nothing of any condition is left out.
  const saysOften = conditions.some(({relation}) => relation?.frequency)
  const saysWhen = conditions.some(({relation}) => relation && relation.timing.length > 0)

  return {
    title: symptom.title,
    description: symptom.summary,
    path: pathOf(symptom),
    crumbs: [listOf('symptom')],
    jsonLd: symptomJsonLd(symptom, jsonLdOptions(visit)),
    main: html`<article class="text">
      <header>
        ${heading(symptom, symptom.kind === 'sign' ? 'Sign' : 'Symptom')}
        ${
          defaultUrgency
            ? html`<div class="care care-${defaultUrgency}">
                <h2>
                  <span class="care-level">${word(careLevels, defaultUrgency)}</span>
                  ${meaning(careLevels, defaultUrgency)}
                </h2>
                <p>This holds for the symptom on its own. A condition can make it more urgent.</p>
              </div>`
            : ''
        }
      </header>
      ${when(conditions, (conditions) =>
        part(
          'conditions',
          'Conditions that have it',
          html`${table(
              `Conditions that have ${symptom.title.toLowerCase()}`,
              [
                'Condition',
                'What it is there',
                ...(saysOften ? ['How often'] : []),
                ...(saysWhen ? ['When'] : []),
              ],
              each(
                conditions,
                ({relation, ...condition}) =>
                  html`<tr>
                    <th scope="row">
                      ${link(visit, condition)}${citations.marks(relation?.citations ?? [])}
                    </th>
                    <td title="${meaning(symptomRoles, relation?.role)}">
                      ${word(symptomRoles, relation?.role)}
                    </td>
                    ${
                      saysOften
                        ? html`<td>${oftenness(relation?.frequency ?? null) || 'Not stated'}</td>`
                        : ''
                    }
                    ${
                      saysWhen
                        ? html`<td>${words(timings, relation?.timing ?? []) || 'Not stated'}</td>`
                        : ''
                    }
                  </tr>`,
              ),
            )}
            <p>
              <a class="button" href="${visit.path('/symptom-checker', {symptom: symptom.slug})}"
                >Add more symptoms</a
              >
            </p>`,
        ),
      )}
      ${when(symptom.notASymptomOf, (conditions) =>
        part('not', 'Not a symptom of', cards(conditions, visit)),
      )}
      ${citations.list()} ${codeList(symptom.codes)}
    </article>`,
  }
}
