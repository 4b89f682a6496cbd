import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parsePlain} from '../../lake/query/groq.ts'
import {makePlan} from '../../lake/query/plan.ts'

/*
 * Planning rewrites the tree that groq-js parses, which is no public interface of it. These say
 * which nodes it relies on: when groq-js is updated and they fail, planning must follow.
 */

test('the version of groq-js is the one that planning was written for', () => {
  const {version}: {version: string} = JSON.parse(
    readFileSync(new URL('../../node_modules/groq-js/package.json', import.meta.url), 'utf8'),
  )
  expect(version).toBe('2.0.0')
})

describe('the tree', () => {
  test.each([
    [
      '*[_type == $t][0]',
      {
        type: 'AccessElement',
        index: 0,
        base: {
          type: 'Filter',
          base: {type: 'Everything'},
          expr: {
            type: 'OpCall',
            op: '==',
            left: {type: 'AccessAttribute', name: '_type'},
            right: {type: 'Parameter', name: 't'},
          },
        },
      },
    ],
    [
      '*[references(^._id)]{"x": a.b}',
      {
        type: 'Map',
        base: {
          type: 'Filter',
          base: {type: 'Everything'},
          expr: {
            type: 'FuncCall',
            namespace: 'global',
            name: 'references',
            args: [{type: 'AccessAttribute', base: {type: 'Parent', n: 1}, name: '_id'}],
          },
        },
        expr: {
          type: 'Projection',
          base: {type: 'This'},
          expr: {
            type: 'Object',
            attributes: [
              {
                type: 'ObjectAttributeValue',
                name: 'x',
                value: {
                  type: 'AccessAttribute',
                  base: {type: 'AccessAttribute', name: 'a'},
                  name: 'b',
                },
              },
            ],
          },
        },
      },
    ],
    [
      '* | order(n desc)[0...2]',
      {
        type: 'Slice',
        left: 0,
        right: 2,
        isInclusive: false,
        base: {
          type: 'PipeFuncCall',
          name: 'order',
          base: {type: 'Everything'},
          args: [{type: 'Desc', base: {type: 'AccessAttribute', name: 'n'}}],
        },
      },
    ],
    [
      '"a" in list[]._ref && b->c match "x*"',
      {
        type: 'And',
        left: {
          type: 'OpCall',
          op: 'in',
          left: {type: 'Value', value: 'a'},
          right: {
            type: 'Map',
            base: {type: 'ArrayCoerce', base: {type: 'AccessAttribute', name: 'list'}},
            expr: {type: 'AccessAttribute', base: {type: 'This'}, name: '_ref'},
          },
        },
        right: {
          type: 'OpCall',
          op: 'match',
          left: {
            type: 'AccessAttribute',
            base: {type: 'Deref', base: {type: 'AccessAttribute', name: 'b'}},
            name: 'c',
          },
          right: {type: 'Value', value: 'x*'},
        },
      },
    ],
  ])('%s', (query, tree) => {
    expect(parsePlain(query, {})).toEqual(tree)
  })
})

describe('what indexes serve', () => {
  const served = (query: string) => {
    const {bindings, lookups, scans} = makePlan(parsePlain(query, {}))
    return {bindings: bindings.map(({kind}) => kind), lookups: lookups.length, scans}
  }

  test.each([
    ['*[_type == "t"]', {bindings: ['candidates'], lookups: 0, scans: 0}],
    ['count(*[_type == "t"])', {bindings: ['count'], lookups: 0, scans: 0}],
    ['*[_type == "t"] | order(n)[0...5]', {bindings: ['ordered'], lookups: 0, scans: 0}],
    ['*[slug.current == $slug]', {bindings: ['candidates'], lookups: 0, scans: 0}],
    ['*[title match "a*"]', {bindings: ['pattern', 'candidates'], lookups: 0, scans: 0}],
    ['*[count(rel[to._ref in $ids]) > 0]', {bindings: ['candidates'], lookups: 0, scans: 0}],
    ['*[_id == $id]{"x": *[references(^._id)]}', {bindings: ['candidates'], lookups: 1, scans: 0}],
    [
      '*[_id == $id]{"x": *[_id in ^.ids[]._ref]}',
      {bindings: ['candidates'], lookups: 1, scans: 0},
    ],
    ['*[a == 1 || b == 2]', {bindings: ['candidates'], lookups: 0, scans: 0}],
    ['*[a == 1 || b > 2]', {bindings: [], lookups: 0, scans: 1}],
    ['*[n > 1]', {bindings: [], lookups: 0, scans: 1}],
    ['count(*)', {bindings: [], lookups: 0, scans: 1}],
  ])('%s', (query, expected) => {
    expect(served(query)).toEqual(expected)
  })
})
