import {html} from 'hono/html'
import {treatmentJsonLd} from 'sanity-health-content/json-ld'
import {pathOf, treatmentBySlug, type TreatmentBySlugResult} from 'sanity-health-content/queries'
import {
  adverseFrequencies,
  answers,
  contraindicationLevels,
  healthAspects,
  treatmentIntents,
  treatmentKinds,
  treatmentLines,
} from 'sanity-health-content/schemas'

import {citationsOf, type Citations} from '../html/citations.ts'
import {healthText} from '../html/health-text.ts'
import {listOf} from '../html/kinds.ts'
import type {View} from '../html/layout.ts'
import {each, when, type Markup} from '../html/markup.ts'
import {
  attributes,
  cards,
  codeList,
  heading,
  jsonLdOptions,
  link,
  part,
  reviewLine,
  urgencyBadge,
} from '../html/parts.ts'
import {available, recommendationList} from '../html/treatments.ts'
import {people, word} from '../html/words.ts'
import type {Visit} from '../visit.ts'

type Treatment = NonNullable<TreatmentBySlugResult>

/** The page of a treatment: what it is for, what guidelines say, and what to beware of. */
export async function treatmentPage(slug: string, visit: Visit): Promise<View | undefined> {
  const treatment = await visit.fetch(treatmentBySlug, {slug})
  if (!treatment) return undefined
  const citations = citationsOf(treatment)

  return {
    title: treatment.title,
    description: treatment.summary,
    path: pathOf(treatment),
    crumbs: [listOf('treatment')],
    jsonLd: treatmentJsonLd(treatment, jsonLdOptions(visit)),
    main: html`<article class="text">
      <header>
        ${heading(treatment, word(treatmentKinds, treatment.kind))}
        ${reviewLine(treatment.review, visit)}
        ${attributes([['Availability', available(treatment.availability)]])}
      </header>
      ${safety(treatment, citations, visit)}
      ${each(treatment.sections, ({_key, aspect, title, content}) =>
        part(
          `section-${_key}`,
          title ?? word(healthAspects, aspect),
          healthText(content, {visit, citations, deeper: 1}),
        ),
      )}
      ${when(treatment.conditions, (conditions) =>
        part('conditions', 'What it is used for', uses(conditions, citations, visit)),
      )}
      ${when(treatment.toAvoidIn, (conditions) =>
        part('avoid', 'Not to be used for', uses(conditions, citations, visit)),
      )}
      ${when(treatment.foodItems, (foods) =>
        part(
          'foods',
          'Foods',
          html`<ul class="facts">
            ${each(
              foods,
              ({name, recommended, note}) =>
                html`<li>
                  <p>
                    <strong>${name}</strong>
                    ${
                      recommended
                        ? html`<span class="badge badge-${recommended === 'no' ? 'against' : 'for'}"
                            >Recommended: ${word(answers, recommended).toLowerCase()}</span
                          >`
                        : ''
                    }
                  </p>
                  ${note ? html`<p>${note}</p>` : ''}
                </li>`,
            )}
          </ul>`,
        ),
      )}
      ${when(treatment.members, (members) =>
        part('members', 'Of this class', cards(members, visit)),
      )}
      ${when(treatment.memberOf, (classes) => part('classes', 'Belongs to', cards(classes, visit)))}
      ${citations.list()} ${codeList(treatment.codes)}
    </article>`,
  }
}

function uses(
  conditions: readonly Treatment['conditions'][number][],
  citations: Citations,
  visit: Visit,
): Markup {
  return html`<ul class="facts">
    ${conditions.flatMap((condition) =>
      each(
        condition.relations,
        (relation) =>
          html`<li>
            <p><strong>${link(visit, condition)}</strong>${citations.marks(relation.citations)}</p>
            ${recommendationList(relation, citations)}
            ${attributes([
              ['Used for', word(treatmentIntents, relation.intent)],
              ['Place', word(treatmentLines, relation.line)],
              ['For whom', people(relation.population)],
              ['Monitoring', relation.monitoring ?? ''],
            ])}
          </li>`,
      ),
    )}
  </ul>`
}

/** Warnings come before everything else that is said of a treatment. */
function safety({safety}: Treatment, citations: Citations, visit: Visit): Markup | '' {
  if (!safety) return ''
  const {pregnancy, children, overdose, contraindications, interactions, adverseEffects} = safety
  const marks = citations.marks(safety.citations)
  return part(
    'safety',
    'Safety',
    html`${
      overdose
        ? html`<div class="care care-emergency">
            <h3><span class="care-level">Overdose</span> ${overdose}${marks}</h3>
          </div>`
        : ''
    }
    ${attributes([
      ['Children', children ?? ''],
      ['Pregnancy', pregnancy ?? ''],
    ])}
    ${overdose ? '' : marks}
    ${when(
      contraindications,
      (items) =>
        html`<h3>Who should not have it</h3>
          <ul class="facts">
            ${each(
              items,
              ({label, level, condition, population, citations: cited}) =>
                html`<li>
                  <p>
                    <strong
                      >${
                        condition
                          ? link(visit, {...condition, _type: 'condition', title: label})
                          : label
                      }</strong
                    >${citations.marks(cited)}
                    ${
                      level
                        ? html`<span
                            class="badge badge-${level === 'absolute' ? 'against' : 'caution'}"
                            >${word(contraindicationLevels, level)}</span
                          >`
                        : ''
                    }
                  </p>
                  ${attributes([['For whom', people(population)]])}
                </li>`,
            )}
          </ul>`,
    )}
    ${when(
      interactions,
      (items) =>
        html`<h3>What it does not go with</h3>
          <ul class="facts">
            ${each(
              items,
              ({label, effect, treatment, citations: cited}) =>
                html`<li>
                  <p>
                    <strong
                      >${
                        treatment
                          ? link(visit, {...treatment, _type: 'treatment', title: label})
                          : label
                      }</strong
                    >${citations.marks(cited)}
                  </p>
                  <p>${effect}</p>
                </li>`,
            )}
          </ul>`,
    )}
    ${when(
      adverseEffects,
      (items) =>
        html`<h3>Side effects</h3>
          <ul class="facts">
            ${each(
              items,
              ({label, frequency, urgency, symptom, citations: cited}) =>
                html`<li>
                  <p>
                    <strong
                      >${
                        symptom ? link(visit, {...symptom, _type: 'symptom', title: label}) : label
                      }</strong
                    >${citations.marks(cited)}
                    <span class="kind">${word(adverseFrequencies, frequency)}</span>
                    ${urgencyBadge(urgency)}
                  </p>
                </li>`,
            )}
          </ul>`,
    )}`,
  )
}
