import fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {validateDocuments} from '../../integrity/index.ts'
import {healthSchema} from '../../schemas/compile.ts'
import {documentTypes, type Finding, type SanityDocumentLike} from '../../schemas/index.ts'
import {validateHealthDocument} from '../../schemas/validate.ts'
import {arbitraryDocument} from './validate-arbitrary-document.ts'

const today = '2026-06-01'

async function validateAll(documents: readonly unknown[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const finding of validateDocuments(() => documents, {today})) findings.push(finding)
  return findings
}

const hostile = [
  '',
  '\u0000\uFFFF\u202E',
  '<script>alert(1)</script>',
  '"); *[_type=="condition"]',
  '__proto__',
  'constructor',
  'a'.repeat(100_000),
  '((((((((((((((((((((((((((((((a+)+)+)+)+)+',
  '\uD800',
  '../../../etc/passwd',
]

/** For each field of a type: a value of every wrong kind. */
function wrongKinds(type: string): SanityDocumentLike[] {
  const compiled = healthSchema().get(type)
  const fields = compiled?.jsonType === 'object' ? compiled.fields.map(({name}) => name) : []
  const values: unknown[] = [
    null,
    0,
    Number.MAX_VALUE,
    true,
    'text',
    [],
    {},
    [null],
    [[[]]],
    [{}],
    [{_key: 1, _type: 2}],
    {_type: 'reference'},
    {_ref: 7},
    [{_key: 'a', _type: 'block', children: 'x', markDefs: 5, style: {}}],
    [{_key: 'a', _type: 'block', children: [null, 'x', {_type: 'span'}], markDefs: [null]}],
  ]
  return fields.flatMap((field) =>
    values.map((value, at) => ({_id: `${type}-${field}-${at}`, _type: type, [field]: value})),
  )
}

describe.each(documentTypes.map(({name}) => name))('broken documents of the type %s', (type) => {
  test('wrong kinds in every field end in findings, never in a crash', async () => {
    const documents = wrongKinds(type)
    const findings = await validateAll(documents)
    expect(findings.filter(({code}) => code === 'check-failed')).toEqual([])
    const withErrors = new Set(
      findings.filter(({level}) => level === 'error').map(({documentId}) => documentId),
    )
    expect(documents.map(({_id}) => _id).filter((id) => !withErrors.has(id))).toEqual([])
  })

  test('hostile strings in every text are taken as texts', async () => {
    const compiled = healthSchema().get(type)
    const fields = compiled?.jsonType === 'object' ? compiled.fields : []
    const documents = hostile.map((text, at) => ({
      _id: `${type}-hostile-${at}`,
      _type: type,
      ...Object.fromEntries(
        fields
          .filter((field) => field.type.jsonType === 'string')
          .map((field) => [field.name, text]),
      ),
      slug: {_type: 'slug', current: text},
      summary: text,
    }))
    const started = performance.now()
    const findings = await validateAll(documents)
    expect(findings.filter(({code}) => code === 'check-failed')).toEqual([])
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('dangling references and repeated keys are found', async () => {
    const item = {_key: 'same', _type: 'reference', _ref: `${type}-gone`}
    const field: Record<string, unknown> = {
      condition: {sources: [item, {...item, _ref: 'source-gone'}]},
      treatment: {memberOf: [item, {...item, _ref: 'treatment-lost'}]},
      article: {about: [item, {...item, _ref: 'condition-gone'}]},
      symptom: {citations: [item, item].map(citing)},
      cause: {citations: [item, item].map(citing)},
      test: {citations: [item, item].map(citing)},
      source: {supersededBy: item, authors: ['a']},
      person: {credentials: [{_key: 'same'}, {_key: 'same'}]},
      claim: {duplicateOf: {...item, _weak: true}},
    }
    const findings = await validateAll([
      {_id: `${type}-x`, _type: type, ...(field[type] as object)},
    ])
    const codes = new Set(findings.map(({code}) => code))
    const special: Record<string, string[]> = {
      source: ['reference-missing'],
      person: ['key-repeated'],
      claim: ['weak-reference-missing'],
    }
    const expected = special[type] ?? ['reference-missing', 'key-repeated']
    expect(expected.filter((code) => !codes.has(code))).toEqual([])
  })
})

const citing = ({_key, _ref}: {_key: string; _ref: string}) => ({
  _key,
  _type: 'citationItem',
  source: {_type: 'reference', _ref},
})

describe('what is no document', () => {
  test.each([null, 7, 'x', [], {}, {_id: 'a'}, {_type: 'condition'}, {_id: '', _type: 'x'}])(
    '%j is said to be none',
    async (value) => {
      const findings = await validateAll([value])
      expect(findings.map(({code, level}) => ({code, level}))).toEqual([
        {code: 'document-malformed', level: 'error'},
      ])
    },
  )

  test('an unknown type, and a type that is no document, are said to be so', async () => {
    const findings = await validateAll([
      {_id: 'a', _type: 'disease'},
      {_id: 'b', _type: 'symptomRelation'},
      {_id: 'c', _type: 'toString'},
      {_id: 'image-a', _type: 'sanity.imageAsset'},
      {_id: '_.groups.x', _type: 'system.group'},
    ])
    expect(findings.map(({documentId, code}) => [documentId, code])).toEqual([
      ['a', 'document-type-unknown'],
      ['b', 'document-type-unknown'],
      ['c', 'document-type-unknown'],
    ])
  })
})

test('a value nested 20,000 levels deep overflows nothing', async () => {
  let nested: unknown = 'end'
  for (let level = 0; level < 20_000; level++) nested = level % 2 ? [nested] : {a: nested}
  const findings = await validateAll([
    {_id: 'condition-deep', _type: 'condition', title: 'Deep', extra: nested},
    {_id: 'article-deep', _type: 'article', title: 'Deep', body: [nested], summary: nested},
  ])
  expect(findings.filter(({code}) => code === 'check-failed')).toEqual([])
  expect(findings.some(({documentId}) => documentId === 'condition-deep')).toBe(true)
})

test('whatever stands in documents, validation comes to an end', async () => {
  const types = documentTypes.map(({name}) => name)
  await fc.assert(
    fc.asyncProperty(fc.tuple(...types.map(arbitraryDocument)), async (documents) => {
      const drafts = documents.map((one) => ({...one, _id: `drafts.${String(one._id)}`}))
      const findings = await validateAll([...documents, ...drafts.slice(0, 2)])
      expect(findings.filter(({code}) => code === 'check-failed')).toEqual([])
    }),
    {numRuns: 100},
  )
}, 60_000)

test('10,000 documents are validated in bounded memory', async () => {
  const text = 'Iron is a mineral that your body needs. '.repeat(40)
  function* documents() {
    for (let at = 0; at < 10_000; at++) {
      yield {
        _id: `symptom-${at}`,
        _type: 'symptom',
        title: `Symptom ${at}`,
        slug: {_type: 'slug', current: `symptom-${at}`},
        kind: 'symptom',
        summary: `What it is, number ${at}.`,
        notOurs: text,
      }
    }
  }
  const before = process.memoryUsage().heapUsed
  let peak = before
  let count = 0
  for await (const finding of validateDocuments(documents, {today})) {
    if (finding.code === 'object.unknown-field') count++
    if (count % 1000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed)
  }
  expect(count).toBe(10_000)
  expect((peak - before) / 1e6).toBeLessThan(400)
}, 120_000)

test('a sound document has no finding', async () => {
  expect(
    await validateHealthDocument({
      _id: 'symptom-fatigue',
      _type: 'symptom',
      title: 'Fatigue',
      slug: {_type: 'slug', current: 'fatigue'},
      kind: 'symptom',
      summary: 'Feeling tired for a long time.',
    }),
  ).toEqual([])
})
