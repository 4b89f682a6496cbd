import {readFileSync} from 'node:fs'

import {expect, test} from 'vitest'

import {integrityReference} from '../../integrity/index.ts'
import {describeSchema} from '../../schemas/describe.ts'
import {healthRules, schemaTypes, vocabularies} from '../../schemas/index.ts'

const written = readFileSync(new URL('../../docs/schema.md', import.meta.url), 'utf8')

test('docs/schema.md is what the schema says now', () => {
  expect(written).toBe(describeSchema({integrity: integrityReference}))
})

test('docs/schema.md names every type, vocabulary and rule', () => {
  const headings = new Set([...written.matchAll(/^### (\w+)$/gm)].map(([, name]) => name))
  expect(schemaTypes.map(({name}) => name).filter((name) => !headings.has(name))).toEqual([])
  expect(Object.keys(vocabularies).filter((name) => !headings.has(name))).toEqual([])
  const codes = [...healthRules, ...integrityReference].map(({code}) => code)
  expect(codes.filter((code) => !written.includes(`\`${code}\``))).toEqual([])
})
