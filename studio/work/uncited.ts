import {
  causeCited,
  relatedConditionCited,
  symptomCited,
  testCited,
  treatmentCited,
} from '../../queries/fragments/cited.ts'
import {pathText, relationFields, type RelationField} from '../../schemas/index.ts'
import type {ComputedList, Row} from '../structure/list-entry.ts'

interface UncitedRelation {
  _key: string
  target: {title: string}
}

interface ConditionWithUncited {
  _id: string
  title: string
  relations: UncitedRelation[]
}

const citedBy: Record<RelationField, string> = {
  symptoms: symptomCited,
  causes: causeCited,
  treatments: treatmentCited,
  tests: testCited,
  relatedConditions: relatedConditionCited,
}

/** The relations of one kind that rest on no source which can be read, by condition. */
export function uncitedList(field: RelationField): ComputedList {
  const target = relationFields[field]
  return {
    types: ['condition', 'source'],
    query: `*[_type == "condition" && defined(${field})] | order(title asc, _id asc) {
      _id,
      title,
      "relations": ${field}[defined(${target}->_id) && !${citedBy[field]}]{_key, "target": ${target}->{title}}
    }[count(relations) > 0]`,
    rows: (answer) => uncitedRows(answer as ConditionWithUncited[], field),
    empty: 'Every one of them rests on a source.',
  }
}

function uncitedRows(conditions: readonly ConditionWithUncited[], field: RelationField): Row[] {
  return conditions.flatMap(({_id, title, relations}) =>
    relations.map(({_key, target}) => ({
      key: `${_id} ${_key}`,
      documentId: _id,
      documentType: 'condition',
      title: target.title,
      note: 'No source stands behind it. Cite one, or take it out.',
      path: pathText([field, {_key}]),
      group: title,
    })),
  )
}
