import {html} from 'hono/html'
import {conditionJsonLd} from 'sanity-health-content/json-ld'
import {
  conditionBySlug,
  pathOf,
  related,
  type ConditionBySlugResult,
} from 'sanity-health-content/queries'
import {
  aetiologyStatuses,
  careLevels,
  causeRoles,
  causeStatuses,
  conditionLinkKinds,
  epidemiologyMeasures,
  healthAspects,
  symptomRoles,
  testPurposes,
  thresholdContexts,
  timings,
  valuesOf,
  type CauseRole,
  type SymptomRole,
} from 'sanity-health-content/schemas'

import {citationsOf, type Citations} from '../html/citations.ts'
import {healthText, type HealthText} from '../html/health-text.ts'
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
  table,
  urgencyBadge,
} from '../html/parts.ts'
import {treatmentGroups} from '../html/treatments.ts'
import {effect, figure, limit, meaning, oftenness, people, word, words} from '../html/words.ts'
import type {Visit} from '../visit.ts'

type Condition = NonNullable<ConditionBySlugResult>

interface Part {
  id: string
  title: string
  content: Markup
}

/** The page of a condition: what to do first, then what it is and what is known of it. */
export async function conditionPage(slug: string, visit: Visit): Promise<View | undefined> {
  const [condition, beside] = await Promise.all([
    visit.fetch(conditionBySlug, {slug}),
    visit.fetch(related, {slug}),
  ])
  if (!condition) return undefined
  // Numbered in the order of the page: what to do comes first.
  const {careGuidance: advice, ...rest} = condition
  const citations = citationsOf({advice, ...rest})
  const parts = partsOf(condition, citations, visit)
  const seeAlso = [
    ...(beside?.articles ?? []),
    ...(beside?.bySharedSymptoms ?? []).filter(({shared}) => shared > 1),
  ]

  return {
    title: condition.title,
    description: condition.summary,
    path: pathOf(condition),
    crumbs: [listOf('condition')],
    jsonLd: conditionJsonLd(condition, jsonLdOptions(visit)),
    kind: 'article',
    main: html`<article class="with-contents">
      <header>
        ${heading(condition)} ${reviewLine(condition.review, visit)}
        ${careGuidance(condition, citations, visit)}
      </header>
      <nav class="contents" aria-labelledby="contents">
        <h2 id="contents">On this page</h2>
        <ol>
          ${each(parts, ({id, title}) => html`<li><a href="#${id}">${title}</a></li>`)}
          ${when(condition.references, () => html`<li><a href="#references">References</a></li>`)}
        </ol>
      </nav>
      <div class="text">
        ${each(parts, ({id, title, content}) => part(id, title, content))}
        ${when(seeAlso, (entities) => part('see-also', 'Read on', cards(entities, visit)))}
        ${citations.list()} ${codeList(condition.codes)}
      </div>
    </article>`,
  }
}

/** When to get help, the most urgent first. */
function careGuidance({careGuidance}: Condition, citations: Citations, visit: Visit): Markup | '' {
  const levels = valuesOf(careLevels)
  const advice = careGuidance.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
  return when(
    advice,
    (advice) =>
      html`<section class="care-list" aria-label="When to get help">
        ${each(
          advice,
          ({level, title, body, redFlags, citations: cited}) =>
            html`<section class="care care-${level}">
              <h2>
                <span class="care-level">${word(careLevels, level)}</span> ${
                  title || meaning(careLevels, level)
                }
              </h2>
              ${healthText(body, {visit, citations, deeper: 1})}
              ${when(
                redFlags,
                (flags) =>
                  html`<p class="flags">
                    Watch for:
                    ${each(
                      flags,
                      (flag, index) =>
                        html`${index > 0 ? ', ' : ''}${link(visit, {...flag, _type: 'symptom'})}`,
                    )}
                  </p>`,
              )}
              ${citations.marks(cited.filter(({source}) => !citedIn(body, source)))}
            </section>`,
        )}
      </section>`,
  )
}

/** Whether a text cites a source where it speaks of it, so that it need not be cited again. */
function citedIn(body: HealthText, source: string): boolean {
  return body.some(
    (block) =>
      block._type === 'block' &&
      block.markDefs?.some((mark) => mark._type === 'citation' && mark.sourceId === source),
  )
}

/** The parts of the page in the order in which readers ask: each text with what the graph adds to it. */
function partsOf(condition: Condition, citations: Citations, visit: Visit): Part[] {
  const facts: Partial<Record<string, Markup | ''>> = {
    symptoms: symptomTables(condition, citations, visit),
    causes: causeList(condition, citations, visit),
    diagnosis: html`${testList(condition, citations, visit)}
    ${relatedList(condition, citations, visit)}`,
    treatment: treatmentGroups(condition.treatments, citations, visit),
    epidemiology: epidemiologyList(condition, citations),
  }
  const hasFacts: Record<string, boolean> = {
    symptoms: condition.symptoms.length > 0,
    causes: condition.causes.length > 0,
    diagnosis: condition.tests.length > 0 || condition.relatedConditions.length > 0,
    treatment: condition.treatments.length > 0,
    epidemiology: condition.epidemiology.length > 0,
  }
  return healthAspects.flatMap(({value, title}) => {
    const sections = condition.sections.filter(({aspect}) => aspect === value)
    if (sections.length === 0 && !hasFacts[value]) return []
    const [first, ...others] = sections
    const content = html`${
      first ? healthText(first.content, {visit, citations, deeper: 1}) : ''
    }${each(
      others,
      (section) =>
        html`${section.title ? html`<h3>${section.title}</h3>` : ''}${healthText(section.content, {
          visit,
          citations,
          deeper: 1,
        })}`,
    )}${hasFacts[value] ? facts[value] : ''}`
    return [{id: value, title: first?.title ?? title, content}]
  })
}

/** What readers call the symptoms of each role. */
const SYMPTOM_GROUPS: Record<SymptomRole, string> = {
  coreCriterion: 'Core symptoms',
  supportive: 'What else speaks for it',
  associated: 'Often seen with it',
  consequence: 'What can follow from it',
  complication: 'When it gets worse',
  excluded: 'Not a symptom',
}

function symptomTables({symptoms}: Condition, citations: Citations, visit: Visit): Markup {
  const groups = symptomRoles.flatMap(({value, help}) => {
    const relations = symptoms.filter(({role}) => role === value)
    return relations.length > 0 ? [{title: SYMPTOM_GROUPS[value], help, relations}] : []
  })
  return html`${each(
    groups,
    ({title, help, relations}) =>
      html`<section class="group">
        <h3>${title}</h3>
        <p class="help">${help}</p>
        <ul class="facts">
          ${each(
            relations,
            (relation) =>
              html`<li>
                <p>
                  <strong>${link(visit, relation.symptom)}</strong>${citations.marks([
                    ...relation.citations,
                    {source: relation.frequency?.source?._ref ?? null},
                  ])}
                  ${urgencyBadge(relation.urgency ?? relation.symptom.defaultUrgency)}
                </p>
                ${attributes([
                  ['How often', oftenness(relation.frequency)],
                  ['When', words(timings, relation.timing)],
                  ['Brought on by', relation.triggers.join(', ')],
                  ['Eased by', relation.relievedBy.join(', ')],
                  ['In whom', people(relation.population)],
                ])}
              </li>`,
          )}
        </ul>
      </section>`,
  )}`
}

/** What readers call the causes of each role. */
const CAUSE_GROUPS: Record<CauseRole, string> = {
  cause: 'Causes',
  contributing: 'What contributes to it',
  riskFactor: 'What raises the risk',
  trigger: 'What sets it off',
  aggravating: 'What makes it worse',
  associationOnly: 'What is often seen with it',
}

function causeList(
  {causes, aetiologyStatus}: Condition,
  citations: Citations,
  visit: Visit,
): Markup {
  const standing = causes.filter(({status}) => status !== 'refuted')
  const groups = [
    ...causeRoles.map(({value, help}) => ({
      title: CAUSE_GROUPS[value],
      help,
      relations: standing.filter(({role}) => role === value),
    })),
    {
      title: 'Not a cause',
      help: 'Often named, and refuted by good evidence.',
      relations: causes.filter(({status}) => status === 'refuted'),
    },
  ].filter(({relations}) => relations.length > 0)
  return html`${
    aetiologyStatus
      ? html`<p class="help">
          What it comes from is
          <strong>${word(aetiologyStatuses, aetiologyStatus).toLowerCase()}</strong>:
          ${meaning(aetiologyStatuses, aetiologyStatus).toLowerCase()}
        </p>`
      : ''
  }${each(
    groups,
    ({title, help, relations}) =>
      html`<section class="group">
        <h3>${title}</h3>
        <p class="help">${help}</p>
        <ul class="facts">
          ${each(
            relations,
            (relation) =>
              html`<li>
                <p>
                  <strong>${link(visit, relation.cause)}</strong>${citations.marks([
                    ...relation.citations,
                    ...relation.effects,
                  ])}
                  <span
                    class="badge badge-${relation.status}"
                    title="${meaning(causeStatuses, relation.status)}"
                    >${word(causeStatuses, relation.status)}</span
                  >
                </p>
                ${relation.mechanism ? html`<p>${relation.mechanism}</p>` : ''}
                ${attributes([
                  ['In whom', people(relation.population)],
                  ...relation.effects.map((one): [string, string] => [
                    'Measured',
                    [effect(one), people(one.population)].filter(Boolean).join('; '),
                  ]),
                ])}
              </li>`,
          )}
        </ul>
      </section>`,
  )}`
}

function testList({tests}: Condition, citations: Citations, visit: Visit): Markup | '' {
  return when(
    tests,
    (tests) =>
      html`<h3>Tests</h3>
        <ul class="facts">
          ${each(
            tests,
            ({test, purposes, thresholds, citations: cited}) =>
              html`<li>
                <p>
                  <strong>${link(visit, test)}</strong>${citations.marks(cited)}
                  <span class="kind">${words(testPurposes, purposes)}</span>
                </p>
                ${test.measures ? html`<p>Measures ${test.measures}.</p>` : ''}
                ${when(thresholds, (thresholds) =>
                  table(
                    `What a result of ${test.title} means`,
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
              </li>`,
          )}
        </ul>`,
  )
}

function relatedList(condition: Condition, citations: Citations, visit: Visit): Markup {
  const groups = conditionLinkKinds.flatMap(({value, title, help}) => {
    const relations = condition.relatedConditions.filter(({kind}) => kind === value)
    return relations.length > 0 ? [{value, title, help, relations}] : []
  })
  return html`${each(
    groups,
    ({value, title, help, relations}) =>
      html`<section class="group">
        <h3>${title}</h3>
        <p class="help">${help}</p>
        <ul class="facts">
          ${each(
            relations,
            ({condition: other, distinguishingFeatures, citations: cited}) =>
              html`<li>
                <p>
                  <strong>${link(visit, other)}</strong>${citations.marks(cited)}
                  ${
                    value === 'differential'
                      ? html`<a
                          class="aside-link"
                          href="${visit.path('/compare', {
                            first: condition.slug,
                            second: other.slug,
                          })}"
                          >Compare<span class="unseen"> with ${other.title}</span></a
                        >`
                      : ''
                  }
                </p>
                ${when(
                  distinguishingFeatures,
                  (features) =>
                    html`<ul class="features">
                      ${each(
                        features,
                        ({feature, favours, note}) =>
                          html`<li>
                            ${link(visit, feature)} speaks for
                            ${favours === 'other' ? other.title : condition.title}${
                              note ? `: ${note}` : '.'
                            }
                          </li>`,
                      )}
                    </ul>`,
                )}
              </li>`,
          )}
        </ul>
      </section>`,
  )}`
}

function epidemiologyList({epidemiology}: Condition, citations: Citations): Markup {
  return html`<ul class="figures">
    ${each(
      epidemiology,
      (one) =>
        html`<li>
          <strong>${figure(one)}</strong>
          <span>${word(epidemiologyMeasures, one.measure)}${citations.marks([one])}</span>
          <span class="kind"
            >${[people(one.population), one.place, one.year].filter(Boolean).join('; ')}</span
          >
        </li>`,
    )}
  </ul>`
}
