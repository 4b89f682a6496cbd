import fc from 'fast-check'
import {expect, test} from 'vitest'

import {affectedBy, checkIndex, indexDocuments} from '../../integrity/index.ts'
import {publishedId, type Finding, type SanityDocumentLike} from '../../schemas/index.ts'

const today = '2026-06-01'

const slugs = ['a', 'b', 'c', 'd']
const idOf = (type: string) => fc.constantFrom(...slugs).map((slug) => `${type}-${slug}`)
const refTo = (...types: string[]) =>
  fc
    .constantFrom(...types)
    .chain(idOf)
    .map((_ref) => ({_type: 'reference', _ref}))

const keyed = <T extends object>(item: fc.Arbitrary<T>) =>
  fc.array(item, {maxLength: 3}).map((items) => items.map((one, at) => ({_key: `k${at}`, ...one})))

const population = fc.option(fc.record({pregnancy: fc.constantFrom('pregnant', 'notPregnant')}), {
  nil: undefined,
})

const condition = fc.record({
  _type: fc.constant('condition'),
  title: fc.constantFrom('Iron lack', 'Restless legs', 'Anaemia'),
  slug: fc.record({current: fc.constantFrom(...slugs)}),
  aetiologyStatus: fc.constantFrom('known', 'unknown'),
  symptoms: keyed(
    fc.record({
      _type: fc.constant('symptomRelation'),
      symptom: refTo('symptom'),
      role: fc.constantFrom('associated', 'excluded', 'coreCriterion'),
    }),
  ),
  causes: keyed(
    fc.record({
      _type: fc.constant('causeRelation'),
      cause: refTo('condition', 'treatment'),
      role: fc.constantFrom('cause', 'contributing', 'aggravating'),
      status: fc.constantFrom('established', 'refuted'),
      citations: keyed(fc.record({_type: fc.constant('citationItem'), source: refTo('source')})),
    }),
  ),
  treatments: keyed(
    fc.record({
      _type: fc.constant('treatmentRelation'),
      treatment: refTo('treatment'),
      line: fc.constantFrom('first', 'avoid'),
      population,
    }),
  ),
  relatedConditions: keyed(
    fc.record({
      _type: fc.constant('conditionRelation'),
      condition: refTo('condition'),
      kind: fc.constantFrom('complication', 'comorbidity'),
    }),
  ),
  sections: fc.constantFrom('Tired people', 'Restless legs at night', 'Itch').map((text) => [
    {
      _key: 's',
      content: [{_key: 'p', _type: 'block', children: [{_key: 'c', _type: 'span', text}]}],
    },
  ]),
})

const others = fc.oneof(
  fc.record({
    _type: fc.constant('symptom'),
    title: fc.constantFrom('Itch', 'Fatigue', 'Restless legs'),
    synonyms: fc.constantFrom([], [{_key: 'x', label: 'tired'}]),
    slug: fc.record({current: fc.constantFrom(...slugs)}),
  }),
  fc.record({
    _type: fc.constant('treatment'),
    title: fc.constantFrom('Tablets', 'Iron'),
    memberOf: keyed(refTo('treatment')),
    safety: fc.record({
      contraindications: keyed(fc.record({label: fc.constant('x'), condition: refTo('condition')})),
    }),
  }),
  fc.record({
    _type: fc.constant('source'),
    title: fc.constant('Source'),
    status: fc.constantFrom('current', 'retracted', 'superseded'),
    supersededBy: fc.option(refTo('source'), {nil: undefined}),
  }),
  fc.record({
    _type: fc.constant('claim'),
    state: fc.constantFrom('accepted', 'proposed'),
    polarity: fc.constantFrom('affirmed', 'negated'),
    relation: fc.constantFrom('symptom', 'cause', 'complication'),
    subject: fc.record({label: fc.constant('x'), reference: refTo('condition')}),
    object: fc.record({label: fc.constant('y'), reference: refTo('condition', 'symptom')}),
  }),
)

const document = fc
  .tuple(fc.oneof(condition, others), fc.constantFrom(...slugs), fc.boolean())
  .map(([fields, slug, isDraft]): SanityDocumentLike => ({
    ...fields,
    _id: `${isDraft ? 'drafts.' : ''}${fields._type}-${slug}`,
  }))

const dataset = fc.uniqueArray(document, {
  maxLength: 12,
  selector: ({_id}) => _id,
})

const sorted = (findings: Finding[]) =>
  findings.map((finding) => JSON.stringify(finding)).toSorted()

test('after an edit, a re-check of what it can touch finds what a check of everything finds', () => {
  fc.assert(
    fc.property(dataset, document, fc.boolean(), (before, edited, isDeletion) => {
      const after = [
        ...before.filter(({_id}) => _id !== edited._id),
        ...(isDeletion ? [] : [edited]),
      ]
      const [oldIndex, newIndex] = [indexDocuments(before), indexDocuments(after)]
      const affected = new Set([
        ...affectedBy(edited._id, oldIndex),
        ...affectedBy(edited._id, newIndex),
      ])
      const kept = checkIndex(oldIndex, {today}).filter(
        ({documentId}) => !affected.has(publishedId(documentId)),
      )
      const rechecked = checkIndex(newIndex, {today, only: affected})
      expect(sorted([...kept, ...rechecked])).toEqual(sorted(checkIndex(newIndex, {today})))
    }),
    {numRuns: 400},
  )
})

test('one edit among many documents touches few', () => {
  const many = Array.from({length: 1000}, (_, at): SanityDocumentLike[] => [
    {
      _id: `condition-${at}`,
      _type: 'condition',
      title: `Condition ${at}`,
      symptoms: [
        {_key: 's', symptom: {_ref: `symptom-${at}`}, citations: [{source: {_ref: 'source-all'}}]},
      ],
    },
    {_id: `symptom-${at}`, _type: 'symptom', title: `Symptom ${at}`},
  ]).flat()
  const index = indexDocuments([...many, {_id: 'source-all', _type: 'source', title: 'All'}])
  expect(affectedBy('symptom-7', index)).toEqual(new Set(['symptom-7', 'condition-7']))
  expect(affectedBy('drafts.condition-7', index)).toEqual(
    new Set(['condition-7', 'symptom-7', 'source-all']),
  )
  expect(affectedBy('source-all', index).size).toBe(1001)
})
