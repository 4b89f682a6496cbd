import {citations} from './citations.ts'
import {codes, entityEntry} from './entity.ts'

/**
 * The relations of a condition, each with its attributes, its evidence and the
 * entity it points to. A relation whose target cannot be read under the
 * perspective is left out, so that no list holds a null.
 */

export const symptomRelations = /* groq */ `"symptoms": coalesce(symptoms[defined(symptom->_id)]{
    _key,
    role,
    frequency,
    onset,
    "timing": coalesce(timing, []),
    "triggers": coalesce(triggers, []),
    "relievedBy": coalesce(relievedBy, []),
    severity,
    population,
    specificity,
    urgency,
    certainty,
    "symptom": symptom->{${entityEntry}, kind, defaultUrgency, ${codes}},
    ${citations}
  }, [])`

export const causeRelations = /* groq */ `"causes": coalesce(causes[defined(cause->_id)]{
    _key,
    role,
    status,
    mechanism,
    modifiable,
    reversible,
    population,
    certainty,
    "cause": cause->{${entityEntry}, ${codes}},
    "effects": coalesce(effects[]{_key, measure, outcome, value, low, high, unit, population, "source": source->_id, locator}, []),
    ${citations}
  }, [])`

export const treatmentRelations = /* groq */ `"treatments": coalesce(treatments[defined(treatment->_id)]{
    _key,
    intent,
    line,
    severity,
    population,
    "precondition": precondition{
      "test": test->{_id, title, "slug": slug.current},
      operator,
      value,
      upperValue,
      unit,
      description,
      "source": source->_id
    },
    monitoring,
    certainty,
    "treatment": treatment->{${entityEntry}, kind, availability, ${codes}},
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
    "effects": coalesce(effects[]{_key, measure, outcome, value, low, high, unit, population, "source": source->_id, locator}, []),
    ${citations}
  }, [])`

export const testRelations = /* groq */ `"tests": coalesce(tests[defined(test->_id)]{
    _key,
    "purposes": coalesce(purposes, []),
    certainty,
    "test": test->{${entityEntry}, measures, ${codes}},
    "thresholds": coalesce(thresholds[]{_key, operator, value, upperValue, unit, meaning, context, population, "source": source->_id, locator}, []),
    ${citations}
  }, [])`

export const conditionRelations = /* groq */ `"relatedConditions": coalesce(relatedConditions[defined(condition->_id)]{
    _key,
    kind,
    direction,
    certainty,
    "condition": condition->{${entityEntry}},
    "distinguishingFeatures": coalesce(distinguishingFeatures[defined(feature->_id)]{
      _key,
      favours,
      note,
      "feature": feature->{_id, _type, title, "slug": slug.current}
    }, []),
    ${citations}
  }, [])`
