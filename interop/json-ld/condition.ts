import type {
  DDxElementLeaf,
  MedicalConditionLeaf,
  MedicalGuidelineRecommendationLeaf,
} from 'schema-dts'

import type {ConditionBySlugResult} from '../../queries/index.ts'
import {systems} from './anatomy.ts'
import {isAffirmed, isCausal, isRisk} from './causal.ts'
import {compact} from '../compact.ts'
import {entityPage} from './entity-page.ts'
import {citationsOf, codesOf, link, names} from './parts.ts'
import {reviewOf} from './people.ts'
import {sectionText} from './section-text.ts'
import {therapyType, treatmentType} from './treatment-type.ts'
import type {EntityPage, JsonLdOptions} from './types.ts'

type Condition = NonNullable<ConditionBySlugResult>
type Treatment = Condition['treatments'][number]

/**
 * The page of a condition as `MedicalWebPage` about a `MedicalCondition`. Only
 * what the page affirms is carried: no excluded symptoms, no causes that are
 * refuted, disputed or guessed, no treatments to avoid, and no recommendations that
 * a newer one replaces.
 *
 * @param condition - a result of `conditionBySlug`.
 * @param options - what the site decides.
 * @returns a value for `jsonLdScript`, without nulls.
 */
export function conditionJsonLd(condition: Condition, options: JsonLdOptions): EntityPage {
  return entityPage(
    condition,
    {
      ...reviewOf(condition.review),
      mainEntity: medicalCondition(condition, options),
      citation: citationsOf(condition.references),
    },
    options,
  )
}

function medicalCondition(condition: Condition, options: JsonLdOptions): MedicalConditionLeaf {
  const causes = condition.causes.filter(isAffirmed)
  const treatments = condition.treatments.filter(({line}) => line !== 'avoid')
  const isDrug = ({treatment}: Treatment) => treatment.kind === 'medicine'
  const isPrevention = ({intent}: Treatment) => intent === 'prevention'
  return compact<MedicalConditionLeaf>({
    '@type': 'MedicalCondition',
    '@id': `${options.urlOf(condition)}#condition`,
    name: condition.title,
    alternateName: names(condition.synonyms),
    description: condition.summary,
    code: codesOf(condition.codes),
    associatedAnatomy: systems(condition.bodySystems),
    epidemiology: sectionText(condition.sections, 'epidemiology'),
    expectedPrognosis: sectionText(condition.sections, 'prognosis'),
    naturalProgression: sectionText(condition.sections, 'complications'),
    pathophysiology: causes.flatMap(({mechanism}) => (mechanism ? [mechanism] : [])),
    signOrSymptom: condition.symptoms
      .filter(({role}) => role !== 'excluded' && role !== 'complication')
      .map(({symptom}) =>
        link(symptom.kind === 'sign' ? 'MedicalSign' : 'MedicalSymptom', symptom, options),
      ),
    cause: causes.filter(isCausal).map(({cause}) => link('MedicalCause', cause, options)),
    riskFactor: causes.filter(isRisk).map(({cause}) => link('MedicalRiskFactor', cause, options)),
    drug: treatments
      .filter((one) => isDrug(one) && !isPrevention(one))
      .map(({treatment}) => link('Drug', treatment, options)),
    possibleTreatment: treatments
      .filter((one) => !isDrug(one) && !isPrevention(one))
      .map(({treatment}) => link(therapyType(treatment.kind), treatment, options)),
    primaryPrevention: treatments
      .filter(isPrevention)
      .map(({treatment}) => link('MedicalTherapy', treatment, options)),
    typicalTest: condition.tests.map(({test}) => link('MedicalTest', test, options)),
    stage: condition.stages.map((stage) => link('MedicalConditionStage', stage, options)),
    differentialDiagnosis: condition.relatedConditions
      .filter(({kind}) => kind === 'differential')
      .map((relation) =>
        compact<DDxElementLeaf>({
          '@type': 'DDxElement',
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
  {treatment, recommendations}: Treatment,
  {references}: Condition,
  options: JsonLdOptions,
): MedicalGuidelineRecommendationLeaf[] {
  const sources = new Map(references.map((source) => [source._id, source]))
  return recommendations
    .filter(({source, supersededBy}) => {
      const status = sources.get(source)?.status
      return !supersededBy && status !== 'retracted' && status !== 'superseded'
    })
    .map(({direction, strength, date, wording, source}) =>
      compact<MedicalGuidelineRecommendationLeaf>({
        '@type': 'MedicalGuidelineRecommendation',
        description: wording,
        guidelineDate: date,
        recommendationStrength: [strength, direction].filter(Boolean).join(' '),
        evidenceOrigin: sources.get(source)?.title,
        guidelineSubject: link(treatmentType(treatment.kind), treatment, options),
      }),
    )
}
