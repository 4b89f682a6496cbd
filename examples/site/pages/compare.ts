import {html, raw} from 'hono/html'
import {azIndex, compareConditions} from 'sanity-health-content/queries'
import {symptomRoles, valuesOf, type SymptomRole} from 'sanity-health-content/schemas'

import {previewField, type View} from '../html/layout.ts'
import {each, type Markup} from '../html/markup.ts'
import {link, table} from '../html/parts.ts'
import {count, oftenness, word} from '../html/words.ts'
import type {Visit} from '../visit.ts'

/** Two conditions side by side, by their symptoms. */
export async function comparePage(first: string, second: string, visit: Visit): Promise<View> {
  const conditions = await visit.fetch(azIndex, {types: ['condition']})
  const result = first && second ? await visit.fetch(compareConditions, {first, second}) : undefined
  const [one, other] = [result?.first, result?.second]
  const same = Boolean(first) && first === second
  const title = one && other && !same ? `${one.title} or ${other.title}?` : 'Compare two conditions'

  return {
    title,
    description: 'Which symptoms two conditions share, and which only one of them has.',
    path: '/compare',
    crumbs: [],
    unlisted: Boolean(result),
    main: html`<h1>${title}</h1>
      <form class="compare" action="/compare" aria-label="Conditions to compare">
        ${previewField(visit)} ${choice('first', 'First condition', first)}
        ${choice('second', 'Second condition', second)}
        <button class="button">Compare</button>
      </form>
      ${same ? html`<p>Choose two different conditions.</p>` : ''}
      ${
        result && !same && (!one || !other)
          ? html`<p>One of the two is not published here. Choose another.</p>`
          : ''
      }
      ${
        result && one && other && !same
          ? html`<div class="pair">
                ${each(
                  [one, other],
                  (condition) =>
                    html`<div class="card">
                      <h2>${link(visit, condition)}</h2>
                      <p>${condition.summary}</p>
                    </div>`,
                )}
              </div>
              <p class="help">
                ${count(result.sharedSymptoms.length, 'shared symptom')},
                ${result.onlyInFirst.length} only in ${one.title.toLowerCase()},
                ${result.onlyInSecond.length} only in ${other.title.toLowerCase()}.
              </p>
              ${table(
                `Symptoms of ${one.title} and ${other.title}`,
                ['Symptom', one.title, other.title],
                [
                  ...each(result.sharedSymptoms, ({symptom, inFirst, inSecond}) =>
                    row(symptom, said(inFirst), said(inSecond), 'shared'),
                  ),
                  ...each(coreFirst(result.onlyInFirst), ({symptom, ...relation}) =>
                    row(symptom, said(relation), NOTHING, 'first-only'),
                  ),
                  ...each(coreFirst(result.onlyInSecond), ({symptom, ...relation}) =>
                    row(symptom, NOTHING, said(relation), 'second-only'),
                  ),
                ],
              )}`
          : ''
      }`,
  }

  function choice(name: string, label: string, chosen: string): Markup {
    return html`<label
      >${label}
      <select name="${name}" required>
        <option value="">Choose</option>
        ${each(
          conditions,
          ({slug, title}) =>
            html`<option value="${slug}" ${slug === chosen ? raw('selected') : ''}>
              ${title}
            </option>`,
        )}
      </select></label
    >`
  }

  function row(
    symptom: {_type: 'symptom'; slug: string; title: string},
    inFirst: Markup,
    inSecond: Markup,
    kind: string,
  ): Markup {
    return html`<tr class="${kind}">
      <th scope="row">${link(visit, symptom)}</th>
      <td>${inFirst}</td>
      <td>${inSecond}</td>
    </tr>`
  }
}

const NOTHING = html`<span class="none">Not listed</span>`

/** By what a symptom is to the condition, as the vocabulary orders it: the core criteria first. */
function coreFirst<T extends {role: SymptomRole}>(relations: readonly T[]): T[] {
  const roles = valuesOf(symptomRoles)
  return relations.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
}

/** What a condition says of a symptom. */
function said(relation: {role: string; frequency: Parameters<typeof oftenness>[0]} | null): Markup {
  if (!relation) return NOTHING
  const often = oftenness(relation.frequency)
  return html`<strong>${word(symptomRoles, relation.role)}</strong>${
      often ? html`<br /><span class="kind">${often}</span>` : ''
    }`
}
