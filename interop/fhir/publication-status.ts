import type {CodeableConcept} from 'fhir/r5.js'

import type {ConditionBySlugResult} from '../../queries/index.ts'
import {systems} from './concepts.ts'

type Review = NonNullable<ConditionBySlugResult>['review']

/** How far a page is: `active` once a medical reviewer has approved it. */
export function publicationStatus(review: Review): 'active' | 'draft' {
  return review?.state === 'approved' ? 'active' : 'draft'
}

/** The same, where FHIR asks for a concept. */
export function statusConcept(status: 'active' | 'draft'): CodeableConcept {
  return {coding: [{system: systems.publicationStatus, code: status}]}
}
