import type {ArraySchemaType, SchemaType} from '@sanity/types'
import fc from 'fast-check'

import {healthSchema} from '../../schemas/compile.ts'

/** Values that do not belong where they stand. */
const garbage = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'iron',
  [],
  {},
  [null],
  ['x'],
  [[]],
  [{}],
  {_ref: 7},
  {_type: 'reference'},
  [{_key: 1}],
  [{_key: 'a', _type: 'block', children: 'x'}],
)

const ids =
  'condition-a symptom-a cause-a treatment-a test-a article-a source-a person-a claim-a drafts.condition-a nowhere'.split(
    ' ',
  )

const block = fc.record(
  {
    _key: fc.constantFrom('a', 'b', ''),
    _type: fc.constant('block'),
    style: fc.constantFrom<unknown>('normal', 'h2', 'h4', 'h9', 7),
    children: fc.oneof(
      garbage,
      fc.array(
        fc.record({
          _key: fc.constantFrom('s', 't'),
          _type: fc.constantFrom('span', 'x'),
          text: fc.constantFrom<unknown>('Iron always cures RLS.', 'Studies show it.', '', 7, null),
          marks: fc.oneof(garbage, fc.subarray(['strong', 'm', 'gone'])),
        }),
        {maxLength: 2},
      ),
    ),
    markDefs: fc.oneof(
      garbage,
      fc.array(
        fc.record({
          _key: fc.constantFrom<unknown>('m', 7),
          _type: fc.constantFrom('link', 'citation', 'entityLink', 'abbreviation', 'x'),
          href: fc.constantFrom<unknown>('javascript:x', 'https://example.org', 7),
          reference: fc.oneof(garbage, reference()),
          source: fc.oneof(garbage, reference()),
        }),
        {maxLength: 2},
      ),
    ),
  },
  {requiredKeys: ['_type']},
)

function reference() {
  return fc.record({_type: fc.constant('reference'), _ref: fc.constantFrom(...ids)})
}

const cache = new Map<SchemaType, fc.Arbitrary<unknown>>()

/** A value that mostly has the shape of its type, with garbage anywhere in it. */
function valueOf(type: SchemaType): fc.Arbitrary<unknown> {
  const cached = cache.get(type)
  if (cached) return cached
  const value = fc.oneof({weight: 12, arbitrary: shapeOf(type)}, {weight: 1, arbitrary: garbage})
  cache.set(type, value)
  return value
}

function shapeOf(type: SchemaType): fc.Arbitrary<unknown> {
  const list = type.options && 'list' in type.options ? type.options.list : undefined
  if (type.name === 'block') return block
  if (type.jsonType === 'array') {
    return fc.array(fc.oneof(...(type as ArraySchemaType).of.map(valueOf)), {maxLength: 2})
  }
  if (type.jsonType === 'number') return fc.constantFrom(-1, 0, 1, 5, 75, 1e308)
  if (type.jsonType === 'boolean') return fc.boolean()
  if (type.jsonType === 'string') {
    const values = Array.isArray(list) ? list.map((one) => (one as {value: string}).value) : []
    return fc.constantFrom(...values, 'iron', '2025', '2026-01-01T00:00:00Z')
  }
  if (type.jsonType !== 'object') return garbage
  if ('to' in type) return reference()
  const fields = Object.fromEntries(type.fields.map((field) => [field.name, valueOf(field.type)]))
  return fc.record(
    {_key: fc.constantFrom('a', 'b', 'c'), _type: fc.constant(type.name), ...fields},
    {requiredKeys: ['_type']},
  )
}

/** A document of a type, as another tool might have left it. */
export function arbitraryDocument(type: string): fc.Arbitrary<Record<string, unknown>> {
  const compiled = healthSchema().get(type)
  if (compiled?.jsonType !== 'object') throw new Error(`No document type ${type}`)
  return shapeOf(compiled).map((fields) => ({
    ...(fields as Record<string, unknown>),
    _id: `${type}-a`,
    _type: type,
  }))
}
