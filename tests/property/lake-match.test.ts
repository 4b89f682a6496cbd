import {evaluateSync, parse} from 'groq-js'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {TextPattern} from '../../lake/query/match.ts'

const unit = fc.constantFrom(...'aAbkKıİßſ.._-*, \n"é', '🙂', '\u2028')
const text = fc.string({unit, maxLength: 12})
const pattern = fc.string({
  unit: fc.oneof({weight: 3, arbitrary: unit}, {weight: 1, arbitrary: fc.constant('*')}),
  maxLength: 8,
})

test('a pattern matches what it matches in groq-js', () => {
  let matched = 0
  fc.assert(
    fc.property(text, fc.oneof(pattern, fc.array(pattern, {maxLength: 2})), (given, like) => {
      const params = {given, like}
      const plain: boolean = evaluateSync(parse('$given match $like', {params}), {params}).data
      if (plain) matched += 1
      expect(new TextPattern(like).matches(given)).toBe(plain)
    }),
    {numRuns: 5000},
  )
  // The comparison is worth something only when something matched.
  expect(matched).toBeGreaterThan(150)
})

describe('a pattern that is no text, or not only, matches nothing', () => {
  test.each([null, 1, ['a', 1], [], {}])('%j', (like) => {
    expect(new TextPattern(like).matches('a 1')).toBe(false)
  })
})

describe('time does not grow with what a pattern could backtrack over', () => {
  test.each([
    ['many wildcards', 'a*'.repeat(60) + 'b', 'a'.repeat(100_000)],
    ['wildcards only', '*'.repeat(500) + 'b', 'a'.repeat(100_000)],
    ['single characters', '*.a.a.a.a.b', 'a'.repeat(100_000)],
    ['a run of dots in the text', 'b', '.'.repeat(200_000)],
    ['a run of dots in the pattern', '.'.repeat(200_000), 'a'],
    ['many words', 'a*a*a*b', 'aaaa '.repeat(20_000)],
  ])('%s', (_, like, given) => {
    const started = performance.now()
    expect(new TextPattern(like).matches(given)).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
