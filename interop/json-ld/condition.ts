import type {ConditionBySlugResult} from '../../queries/index.ts'
import {compact} from './compact.ts'
import {breadcrumbs, citationsOf, codesOf, link, names, reviewOf} from './parts.ts'
import {sectionText} from './section-text.ts'
import {treatmentType} from './treatment-type.ts'
import type {GuidelineRecommendation, JsonLdOptions, MedicalCondition, Page} from './types.ts'

type Condition = NonNullable<ConditionBySlugResult>

/**
 * The page of a condition as `MedicalWebPage` about a `MedicalCondition`. Only
 * what the page affirms is carried: no excluded symptoms, refuted causes,
 * treatments to avoid, or recommendations that a newer one replaces.
 *
 * @param condition - a result of `conditionBySlug`.
 * @param options - where pages are.
 * @returns a value for `jsonLdScript`, without nulls.
 */
export function conditionJsonLd(condition: Condition, options: JsonLdOptions): Page {
  const url = options.urlOf(condition)
  return compact({
    '@context': 'https://schema.org' as const,
    '@type': 'MedicalWebPage' as const,
    '@id': url,
    url,
    name: condition.title,
    description: condition.summary,
    inLanguage: options.language,
    ...reviewOf(condition.review),
    mainEntity: medicalCondition(condition, options),
    citation: citationsOf(condition.references),
    breadcrumb: breadcrumbs(condition, options),
  })
}

function medicalCondition(condition: Condition, options: JsonLdOptions): MedicalCondition {
  const treatments = condition.treatments.filter(({line}) => line !== 'avoid')
  const thing = ({treatment}: (typeof treatments)[number]) =>
    link(treatmentType(treatment.kind), treatment, options)
  const isDrug = ({treatment}: (typeof treatments)[number]) => treatment.kind === 'medicine'
  const isPrevention = ({intent}: (typeof treatments)[number]) => intent === 'prevention'
  return compact({
    '@type': 'MedicalCondition' as const,
    '@id': `${options.urlOf(condition)}#condition`,
    name: condition.title,
    alternateName: names(condition.synonyms),
    description: condition.summary,
    code: codesOf(condition.codes),
    epidemiology: sectionText(condition.sections, 'epidemiology'),
    expectedPrognosis: sectionText(condition.sections, 'prognosis'),
    signOrSymptom: condition.symptoms
      .filter(({role}) => !['excluded', 'complication'].includes(role))
      .map(({symptom}) =>
        link(symptom.kind === 'sign' ? 'MedicalSign' : 'MedicalSymptom', symptom, options),
      ),
    riskFactor: condition.causes
      .filter(({role, status}) => role !== 'associationOnly' && status !== 'refuted')
      .map(({cause}) => link('MedicalRiskFactor', cause, options)),
    drug: treatments.filter((one) => isDrug(one) && !isPrevention(one)).map(thing),
    possibleTreatment: treatments.filter((one) => !isDrug(one) && !isPrevention(one)).map(thing),
    primaryPrevention: treatments.filter(isPrevention).map(thing),
    typicalTest: condition.tests.map(({test}) => link('MedicalTest', test, options)),
    differentialDiagnosis: condition.relatedConditions
      .filter(({kind}) => kind === 'differential')
      .map((relation) =>
        compact({
          '@type': 'DDxElement' as const,
          diagnosis: link('MedicalCondition', relation.condition, options),
          distinguishingSign: relation.distinguishingFeatures
            .filter(({feature}) => feature._type === 'symptom')
            .map(({feature}) => link('MedicalSignOrSymptom', feature, options)),
        }),
      ),
    possibleComplication: [
      ...condition.symptoms
        .filter(({role}) => role === 'complication')
        .map(({symptom}) => symptom.title),
      ...condition.relatedConditions
        .filter(({kind, direction}) => kind === 'complication' && direction !== 'fromOther')
        .map(({condition}) => condition.title),
    ],
    guideline: condition.treatments.flatMap((relation) =>
      recommendations(relation, condition, options),
    ),
  })
}

function recommendations(
  {treatment, recommendations}: Condition['treatments'][number],
  {references}: Condition,
  options: JsonLdOptions,
): GuidelineRecommendation[] {
  const sources = new Map(references.map((source) => [source._id, source]))
  return recommendations
    .filter(({source, supersededBy}) => {
      const status = sources.get(source)?.status
      return !supersededBy && status !== 'retracted' && status !== 'superseded'
    })
    .map(({direction, strength, date, wording, source}) =>
      compact({
        '@type': 'MedicalGuidelineRecommendation' as const,
        description: wording ?? undefined,
        guidelineDate: date,
        recommendationStrength: [strength, direction].filter(Boolean).join(' '),
        evidenceOrigin: sources.get(source)?.title,
        guidelineSubject: link(treatmentType(treatment.kind), treatment, options),
      }),
    )
}
