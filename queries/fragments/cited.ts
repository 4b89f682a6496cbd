/**
 * Whether a relation of a condition rests on a source that can be read: for each
 * list of relations a GROQ condition, inside a filter of that list.
 */

const citation = 'count(coalesce(citations[defined(source->_id)], [])) > 0'

export const symptomCited = /* groq */ `(${citation} || defined(frequency.source->_id))`

export const causeCited = /* groq */ `(${citation} || count(coalesce(effects[defined(source->_id)], [])) > 0)`

export const treatmentCited = /* groq */ `(${citation} || count(coalesce(recommendations[defined(source->_id)], [])) > 0)`

export const testCited = /* groq */ `(${citation} || count(coalesce(thresholds[defined(source->_id)], [])) > 0)`

export const relatedConditionCited = /* groq */ `(${citation})`
