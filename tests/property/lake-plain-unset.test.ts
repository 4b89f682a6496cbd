import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyWithMutator} from '../../lake/mutations/patch.ts'
import {applyPlainUnset} from '../../lake/mutations/plain-unset.ts'

const NAMES = ['a', 'b', '_key', '_weak']
const KEYS = ['k1', 'k2', '1', '']

const values = fc.letrec<{value: unknown; object: unknown; item: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom(null, true, 1, 'k1', 'text'),
    tie('object'),
    fc.array(tie('item'), {maxLength: 4}),
  ),
  item: fc.oneof(
    {weight: 3, arbitrary: fc.tuple(fc.constantFrom(...KEYS, 1), tie('object')).map(withKey)},
    {weight: 1, arbitrary: tie('value')},
  ),
  object: fc.dictionary(fc.constantFrom(...NAMES), tie('value'), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
}))

const roots = fc.oneof(
  {weight: 3, arbitrary: fc.array(values.item, {maxLength: 4})},
  {weight: 1, arbitrary: values.value},
)

function withKey([_key, object]: [unknown, unknown]): unknown {
  return {...(object as Record<string, unknown>), _key}
}

/** Paths to all that is in a value, and to some that is not. */
function pathsIn(value: unknown, path: string): string[] {
  const own = [`${path}.a`, `${path}[1].b`, `${path}[_key=="k1"].b`, path]
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => [
      ...own,
      ...pathsIn(item, `${path}[${index}]`),
      ...pathsIn(item, `${path}[_key=="${Object(item)._key}"]`),
    ])
  }
  if (typeof value !== 'object' || value === null) return own
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, child]) => pathsIn(child, `${path}.${name}`)),
  ]
}

test('a plain unset is what @sanity/mutator makes of it', () => {
  let plain = 0
  fc.assert(
    fc.property(roots, fc.array(fc.nat(), {minLength: 1, maxLength: 3}), (a, picks) => {
      const paths = pathsIn(a, 'a')
      const unset = picks.map((pick) => paths[pick % paths.length] ?? 'a')
      const document = {_id: 'd', _type: 't', a}
      const patch = {id: 'd', unset}
      const before = JSON.stringify(document)
      const result = applyPlainUnset(document, patch)
      expect(JSON.stringify(document)).toBe(before)
      if (result === undefined) return
      if (result !== document) plain += 1
      expect(JSON.stringify(result)).toBe(JSON.stringify(applyWithMutator(document, patch)))
    }),
    {numRuns: 5000},
  )
  // The comparison is worth something only when something was unset.
  expect(plain).toBeGreaterThan(100)
})

test.each([
  ['another operation', {unset: ['a'], set: {b: 1}}],
  ['an index from the end', {unset: ['a[-1].b']}],
  ['an item', {unset: ['a[_key=="k"]']}],
  ['an escape', {unset: ['a[_key=="\\"k"].b']}],
  ['a recursive path', {unset: ['a..b']}],
  ['a dot before the first name', {unset: ['.a[0].b']}],
  ['a name without its dot', {unset: ['a[0]b']}],
])('%s is not plain', (_, patch) => {
  expect(applyPlainUnset({a: [{_key: 'k', b: 1}]}, {id: 'd', ...patch})).toBeUndefined()
})
