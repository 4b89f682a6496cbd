import {html, raw} from 'hono/html'
import {
  azIndex,
  conditionsForSymptoms,
  groupByLetter,
  type ConditionsForSymptomsResult,
} from 'sanity-health-content/queries'
import {frequencyClassOf, frequencyClasses, symptomRoles} from 'sanity-health-content/schemas'

import {LANGUAGE} from '../identity.ts'
import {previewField, type View} from '../html/layout.ts'
import {each, when, type Markup} from '../html/markup.ts'
import {link, urgencyBadge} from '../html/parts.ts'
import {count, word} from '../html/words.ts'
import type {Visit} from '../visit.ts'

type Match = ConditionsForSymptomsResult[number]

/** Which conditions have the chosen symptoms, with what each would ask for besides. */
export async function symptomCheckerPage(slugs: readonly string[], visit: Visit): Promise<View> {
  const symptoms = await visit.fetch(azIndex, {types: ['symptom']})
  const asked = new Set(slugs)
  const chosen = symptoms.filter(({slug}) => asked.has(slug))
  const matches =
    chosen.length > 0
      ? await visit.fetch(conditionsForSymptoms, {symptoms: chosen.map(({_id}) => _id)})
      : []
  const names = groupByLetter(
    symptoms.map((symptom) => ({...symptom, synonyms: []})),
    LANGUAGE,
  )

  return {
    title: 'Which conditions have these symptoms?',
    description: 'Choose symptoms and see which conditions have them.',
    path: '/symptom-checker',
    crumbs: [],
    unlisted: chosen.length > 0,
    main: html`<h1>Which conditions have these symptoms?</h1>
      <p class="lead">
        This compares what you choose with what the pages here say. It is not a diagnosis.
      </p>
      ${
        chosen.length > 0
          ? html`<section class="matches" aria-labelledby="matches">
              <h2 id="matches">${count(matches.length, 'condition')} found</h2>
              <p class="help">You chose: ${chosen.map(({title}) => title).join(', ')}.</p>
              <ol class="facts">
                ${each(matches, (match) => matchItem(match, visit))}
              </ol>
            </section>`
          : ''
      }
      <form action="/symptom-checker" class="checker" aria-label="Symptoms">
        ${previewField(visit)}
        <h2>${chosen.length > 0 ? 'Change the symptoms' : 'Choose symptoms'}</h2>
        <div class="choices">
          ${each(
            names,
            ({letter, lines}) =>
              html`<fieldset>
                <legend>${letter}</legend>
                ${each(
                  lines,
                  ({label, slug}) =>
                    html`<label
                      ><input
                        type="checkbox"
                        name="symptom"
                        value="${slug}"
                        ${asked.has(slug) ? raw('checked') : ''}
                      />
                      ${label}</label
                    >`,
                )}
              </fieldset>`,
          )}
        </div>
        <p class="actions">
          <button class="button">Show conditions</button>
          ${
            chosen.length > 0
              ? html`<a href="${visit.path('/symptom-checker')}">Start again</a>`
              : ''
          }
        </p>
      </form>`,
  }
}

function matchItem(match: Match, visit: Visit): Markup {
  const {matched, of, symptoms, coreMissing, ruledOut} = match
  return html`<li>
    <h3>
      ${link(visit, match)}
      <span class="badge badge-count">${matched} of ${count(of, 'symptom')}</span>
    </h3>
    <meter
      value="${matched}"
      max="${of}"
      aria-label="${matched} of ${count(of, 'symptom')}"
    ></meter>
    ${match.summary ? html`<p>${match.summary}</p>` : ''}
    <p>
      Has:
      ${each(symptoms, ({symptom, role, frequency, urgency}, index) => {
        const often = frequency
          ? word(
              frequencyClasses,
              frequencyClassOf({
                class: frequency.class,
                n: frequency.n,
                of: frequency.of,
                low: frequency.low,
                high: frequency.high,
              }),
            ).toLowerCase()
          : ''
        const said = [word(symptomRoles, role).toLowerCase(), often].filter(Boolean).join(', ')
        const badge = urgencyBadge(urgency)
        return html`${index > 0 ? '; ' : ''}${link(visit, {...symptom, _type: 'symptom'})}
        (${said})${badge ? html` ${badge}` : ''}`
      })}
    </p>
    ${when(coreMissing, (missing) => symptomLine('Would also have to be there', missing, visit))}
    ${when(ruledOut, (excluded) => symptomLine('Does not go with', excluded, visit))}
  </li>`
}

function symptomLine(
  label: string,
  symptoms: readonly {title: string; slug: string}[],
  visit: Visit,
): Markup {
  return html`<p class="missing">
    ${label}:
    ${each(
      symptoms,
      (symptom, index) =>
        html`${index > 0 ? ', ' : ''}${link(visit, {...symptom, _type: 'symptom'})}`,
    )}
  </p>`
}
