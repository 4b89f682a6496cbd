import fc from 'fast-check'
import {expect, test} from 'vitest'

import {findClaims} from '../../importer/claim/find-claims.ts'
import {bodyText, type BodyBlock} from '../../importer/structure/blocks.ts'

const words = fc.constantFrom(
  'Asthma',
  'asthma',
  'it',
  'can',
  'cause',
  'causes',
  'coughing',
  'and',
  'or',
  'fever',
  ',',
  '. ',
  ':',
  'symptoms',
  'include',
  'is',
  'not',
  'due to',
  'such as',
  '(',
  ')',
  'which',
  'people with',
  'have',
  '’s',
  'inhalers',
  'helps',
  'worse',
  'after',
  'who',
  'risk of',
  'increases the',
  'é',
  '🙂',
  '\n',
  '"',
  '?',
)
const text = fc.array(words, {maxLength: 25}).map((list) => list.join(' '))
const blocks = fc.array(fc.record({text, kind: fc.constantFrom('p', 'h', 'li')}), {maxLength: 6})

test('any text gives claims whose quotes stand where they say, the same each time', () => {
  fc.assert(
    fc.property(blocks, (list) => {
      const body: BodyBlock[] = list.map(({text, kind}, index) => ({
        _type: 'block',
        _key: `b${index}`,
        style: kind === 'h' ? 'h2' : 'normal',
        ...(kind === 'li' && {listItem: 'bullet' as const, level: 1}),
        markDefs: [],
        children: [{_type: 'span', _key: 's', text, marks: []}],
      }))
      const claims = findClaims({title: 'Asthma', body})
      for (const {blockKey, start, end, quote, object, confidence} of claims) {
        const block = body.find(({_key}) => _key === blockKey)
        expect(block && bodyText(block).slice(start, end)).toBe(quote)
        expect(object.label.trim()).not.toBe('')
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
      expect(findClaims({title: 'Asthma', body})).toEqual(claims)
    }),
    {numRuns: 300},
  )
}, 60_000)

test('a huge text without sentences is read in a bounded time', () => {
  const block = (key: string, words: string): BodyBlock => ({
    _type: 'block',
    _key: key,
    style: 'normal',
    markDefs: [],
    children: [{_type: 'span', _key: 's', text: words, marks: []}],
  })
  const body = [
    block('a', 'asthma can often be '.repeat(5_000)),
    block('b', 'cough, and fever or '.repeat(5_000)),
    block('c', '('.repeat(10_000)),
  ]
  const before = performance.now()
  findClaims({title: 'Asthma', body})
  expect(performance.now() - before).toBeLessThan(10_000)
})
