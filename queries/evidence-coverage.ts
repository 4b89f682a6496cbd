import {defineQuery} from 'groq'

import {
  causeCited,
  relatedConditionCited,
  symptomCited,
  testCited,
  treatmentCited,
} from './fragments/cited.ts'

/**
 * How many relations of each kind conditions state, and how many of them rest on
 * a source that can be read: a citation, or the source of a frequency, an effect,
 * a recommendation or a threshold. A relation whose target cannot be read is not
 * counted.
 *
 * @returns two numbers for each list of relations.
 */
export const evidenceCoverage = defineQuery(`{
  "symptoms": {
    "stated": count(*[_type == "condition" && defined(symptoms)].symptoms[defined(symptom->_id)]),
    "cited": count(*[_type == "condition" && defined(symptoms)].symptoms[defined(symptom->_id) && ${symptomCited}])
  },
  "causes": {
    "stated": count(*[_type == "condition" && defined(causes)].causes[defined(cause->_id)]),
    "cited": count(*[_type == "condition" && defined(causes)].causes[defined(cause->_id) && ${causeCited}])
  },
  "treatments": {
    "stated": count(*[_type == "condition" && defined(treatments)].treatments[defined(treatment->_id)]),
    "cited": count(*[_type == "condition" && defined(treatments)].treatments[defined(treatment->_id) && ${treatmentCited}])
  },
  "tests": {
    "stated": count(*[_type == "condition" && defined(tests)].tests[defined(test->_id)]),
    "cited": count(*[_type == "condition" && defined(tests)].tests[defined(test->_id) && ${testCited}])
  },
  "relatedConditions": {
    "stated": count(*[_type == "condition" && defined(relatedConditions)].relatedConditions[defined(condition->_id)]),
    "cited": count(*[_type == "condition" && defined(relatedConditions)].relatedConditions[defined(condition->_id) && ${relatedConditionCited}])
  }
}`)
