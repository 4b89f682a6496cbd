import {html} from 'hono/html'
import type {ConditionBySlugResult} from 'sanity-health-content/queries'
import {
  availabilities,
  certainties,
  recommendationStrengths,
  severities,
  treatmentIntents,
  treatmentLines,
} from 'sanity-health-content/schemas'

import type {Visit} from '../visit.ts'
import type {Citations} from './citations.ts'
import {each, when, type Markup} from './markup.ts'
import {attributes, link} from './parts.ts'
import {effect, limit, meaning, people, word} from './words.ts'

type Relation = NonNullable<ConditionBySlugResult>['treatments'][number]
type Recommendation = Relation['recommendations'][number]

/** What stands when nothing newer replaces it. */
const stands = ({supersededBy}: Pick<Recommendation, 'supersededBy'>): boolean => !supersededBy

/** The treatments of a condition: what is advised, what else is used, what to avoid. */
export function treatmentGroups(
  treatments: readonly Relation[],
  citations: Citations,
  visit: Visit,
): Markup {
  const by = Map.groupBy(treatments, verdict)
  const group = (title: string, kind: string, relations: readonly Relation[] = []) =>
    when(
      relations,
      (relations) =>
        html`<section class="group group-${kind}">
          <h3>${title}</h3>
          <ul class="facts">
            ${each(relations, (relation) => treatmentItem(relation, citations, visit))}
          </ul>
        </section>`,
    )
  return html`${group('Advised by guidelines', 'for', by.get('for'))}
  ${group('Also used', 'other', by.get('other'))}
  ${group('Not advised', 'against', by.get('against'))}`
}

function verdict({line, recommendations}: Relation): 'for' | 'against' | 'other' {
  if (line === 'avoid') return 'against'
  const [newest] = recommendations.filter(stands)
  return newest?.direction ?? 'other'
}

function treatmentItem(relation: Relation, citations: Citations, visit: Visit): Markup {
  const {treatment, precondition} = relation
  const test = precondition?.test
  const when = precondition?.value ? limit(precondition) : ''
  return html`<li>
    <p>
      <strong>${link(visit, treatment)}</strong>${citations.marks([
        ...relation.citations,
        ...relation.effects,
        {source: precondition?.source ?? null},
      ])}
    </p>
    ${recommendationList(relation, citations)}
    ${attributes([
      ['Used for', word(treatmentIntents, relation.intent)],
      ['Place', relation.line === 'avoid' ? '' : word(treatmentLines, relation.line)],
      ['Severity', word(severities, relation.severity)],
      ['For whom', people(relation.population)],
      ['Availability', available(treatment.availability)],
      ['When', [test?.title, when, precondition?.description].filter(Boolean).join(' ')],
      ['Monitoring', relation.monitoring ?? ''],
      ...relation.effects.map((one): [string, string] => [
        'Measured',
        [effect(one), people(one.population)].filter(Boolean).join('; '),
      ]),
    ])}
  </li>`
}

/** Where a treatment is to be had. */
export function available(availability: string | null): string {
  return availability === 'both'
    ? meaning(availabilities, availability)
    : word(availabilities, availability)
}

/** What guidelines say, the newest first. One that a newer one replaces is marked. */
export function recommendationList(
  {recommendations, population}: Pick<Relation, 'recommendations' | 'population'>,
  citations: Citations,
): Markup | '' {
  return when(
    recommendations,
    (recommendations) =>
      html`<ul class="evidence">
        ${each(recommendations, (one) => {
          // Said once: whom the treatment is for stands beside it.
          const whom = people(one.population) === people(population) ? '' : people(one.population)
          const {direction, strength, certainty, date, wording, source, locator} = one
          return html`<li class="${stands(one) ? '' : 'superseded'}">
            <span class="badge ${stands(one) ? `badge-${direction}` : ''}"
              >${direction === 'for' ? 'Advised' : 'Advised against'}</span
            >
            <span
              >${[
                word(recommendationStrengths, strength),
                certainty && `${word(certainties, certainty).toLowerCase()} certainty`,
                whom,
                date?.slice(0, 4),
              ]
                .filter(Boolean)
                .join(', ')}${citations.marks([{source, locator}])}</span
            >
            ${
              stands(one)
                ? ''
                : html`<span class="badge badge-caution"
                    >replaced by a newer
                    guideline${citations.marks([{source: one.supersededBy}])}</span
                  >`
            }
            ${wording ? html`<q>${wording}</q>` : ''}
          </li>`
        })}
      </ul>`,
  )
}
