import fc from 'fast-check'

import type {SanityDocumentLike} from '../../schemas/index.ts'

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

/** A document of one of the types that the checks compare, from few ids so that they meet. */
export const document = fc
  .tuple(fc.oneof(condition, others), fc.constantFrom(...slugs), fc.boolean())
  .map(([fields, slug, isDraft]): SanityDocumentLike => ({
    ...fields,
    _id: `${isDraft ? 'drafts.' : ''}${fields._type}-${slug}`,
  }))

/** Some documents with different ids. */
export const dataset = fc.uniqueArray(document, {
  maxLength: 12,
  selector: ({_id}) => _id,
})
