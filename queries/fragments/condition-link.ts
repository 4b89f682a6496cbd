import {citations} from './citations.ts'
import {codes, entityEntry} from './entity.ts'

/**
 * The other side of relations that conditions hold. Each is a projection of a
 * condition, used inside a projection of the document that the relation points
 * to: `^.^._id` is that document.
 */

export const conditionWithSymptom = /* groq */ `
    ${entityEntry},
    "relation": symptoms[symptom._ref == ^.^._id][0]{
      _key,
      role,
      frequency,
      "timing": coalesce(timing, []),
      specificity,
      urgency,
      ${citations}
    }`

export const conditionWithCause = /* groq */ `
    ${entityEntry},
    "relations": coalesce(causes[cause._ref == ^.^._id]{
      _key,
      role,
      status,
      mechanism,
      modifiable,
      reversible,
      population,
      certainty,
      ${citations}
    }, [])`

export const conditionWithTreatment = /* groq */ `
    ${entityEntry},
    ${codes},
    "relations": coalesce(treatments[treatment._ref == ^.^._id]{
      _key,
      intent,
      line,
      severity,
      population,
      monitoring,
      certainty,
      "recommendations": coalesce(recommendations[defined(source->_id)] | order(date desc, _key asc) {
        _key,
        direction,
        strength,
        certainty,
        date,
        wording,
        locator,
        population,
        "source": source->_id,
        "supersededBy": supersededBy->_id
      }, []),
      ${citations}
    }, [])`

export const conditionWithTest = /* groq */ `
    ${entityEntry},
    "relations": coalesce(tests[test._ref == ^.^._id]{
      _key,
      "purposes": coalesce(purposes, []),
      certainty,
      "thresholds": coalesce(thresholds[]{
        _key,
        operator,
        value,
        upperValue,
        unit,
        meaning,
        context,
        population,
        "source": source->_id,
        locator
      }, []),
      ${citations}
    }, [])`
