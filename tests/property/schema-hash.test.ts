import {createHash} from 'node:crypto'

import fc from 'fast-check'
import {expect, test} from 'vitest'

import {
  canonicalJson,
  checkCode,
  clinicalContentHash,
  frequencyClassOf,
  frequencyClassOfShare,
  sha256,
  slugify,
} from '../../schemas/index.ts'

test('the hash of any text is its SHA-256', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
  )
})

test('canonical JSON reads back as the value, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
    }),
  )
})

test('the hash of a document does not depend on the order of its keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (summary, sections) => {
      const document = {_id: 'condition-a', _type: 'condition', summary, sections}
      const other = {
        sections: reversed(sections),
        summary: reversed(summary),
        _type: 'condition',
        _id: 'b',
      }
      expect(clinicalContentHash(other)).toBe(clinicalContentHash(document))
    }),
  )
})

test('a slug of a slug is itself, and is one', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => {
      const slug = slugify(text)
      expect(slugify(slug)).toBe(slug)
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
    }),
  )
})

test('counts have the class of their share', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({min: 1, max: 1000}), (n, of) => {
      fc.pre(n <= of)
      expect(frequencyClassOf({n, of})).toBe(frequencyClassOfShare((100 * n) / of))
    }),
  )
})

test('any text in any system is a code or a problem in words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (system, value) => {
      expect(['string', 'undefined']).toContain(typeof checkCode(system, value))
    }),
  )
})

/** The same value with the keys of each object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toReversed()
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]))
}
