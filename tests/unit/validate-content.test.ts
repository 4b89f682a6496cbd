import {describe, expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {affectedBy, checkIndex, indexDocuments, validateDocuments} from '../../integrity/index.ts'
import type {Finding} from '../../schemas/index.ts'
import {validateHealthDocument} from '../../schemas/validate.ts'

const today = '2026-06-01'

async function validate(documents: readonly unknown[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const finding of validateDocuments(() => documents, {today})) findings.push(finding)
  return findings
}

type Loose = Record<string, unknown> & {_id: string; _type: string}
type Fault = [code: string, plant: (documents: Map<string, Loose>) => void]

const rls = 'condition-restless-legs-syndrome'
const iron = 'condition-iron-deficiency'

const find = (documents: Map<string, Loose>, id: string): Loose => {
  const document = documents.get(id)
  if (!document)
    throw new Error(`The content set has no ${id}: choose another document for the fault.`)
  return document
}

const items = (document: Loose, field: string) => document[field] as Record<string, unknown>[]

const ofType = (documents: Map<string, Loose>, type: string): Loose => {
  const found = [...documents.values()].find((document) => document._type === type)
  if (!found) throw new Error(`The content set has no ${type}.`)
  return found
}

const firstText = (documents: Map<string, Loose>) =>
  items(ofType(documents, 'article'), 'body').find((block) => block._type === 'block') as Record<
    string,
    unknown
  >

const spans = (block: Record<string, unknown>) => block.children as Record<string, unknown>[]

const ref = (_ref: string) => ({_type: 'reference', _ref})

/** One fault of each kind, each planted into a fresh copy of the content set. */
const faults: Fault[] = [
  ['value.required', (all) => delete find(all, rls).title],
  ['value.not-allowed', (all) => (items(find(all, rls), 'symptoms')[0]!.role = 'main')],
  ['value.type-mismatch', (all) => (find(all, iron).summary = 7)],
  ['code-form', (all) => (items(find(all, rls), 'codes')[0]!.value = 'G2581')],
  ['doi-form', (all) => (ofType(all, 'source').doi = 'doi:10.1/x')],
  ['slug-form', (all) => (find(all, rls).slug = {_type: 'slug', current: 'RLS!'})],
  ['slug-repeated', (all) => (find(all, rls).slug = find(all, iron).slug)],
  ['number-needs-source', (all) => delete items(find(all, rls), 'epidemiology')[0]!.source],
  ['number-needs-unit', (all) => delete items(find(all, rls), 'epidemiology')[0]!.unit],
  ['number-needs-population', (all) => delete items(find(all, rls), 'epidemiology')[0]!.population],
  [
    'interval-misses-value',
    (all) => Object.assign(items(find(all, rls), 'epidemiology')[0]!, {low: 99}),
  ],
  [
    'count-exceeds-total',
    (all) => Object.assign(items(find(all, rls), 'symptoms')[0]!, {frequency: {n: 3, of: 2}}),
  ],
  [
    'relation-repeated',
    (all) =>
      items(find(all, rls), 'symptoms').push({...items(find(all, rls), 'symptoms')[0], _key: 'x'}),
  ],
  ['relation-to-itself', (all) => (items(find(all, rls), 'causes')[0]!.cause = ref(rls))],
  [
    'reference-missing',
    (all) => (items(find(all, rls), 'symptoms')[0]!.symptom = ref('symptom-gone')),
  ],
  ['reference-wrong-type', (all) => (items(find(all, rls), 'symptoms')[0]!.symptom = ref(iron))],
  ['key-missing', (all) => delete items(find(all, rls), 'symptoms')[0]!._key],
  [
    'key-repeated',
    (all) =>
      (items(find(all, rls), 'symptoms')[1]!._key = items(find(all, rls), 'symptoms')[0]!._key),
  ],
  ['member-undeclared', (all) => (items(find(all, rls), 'symptoms')[0]!._type = 'symptomLink')],
  ['mark-undefined', (all) => (spans(firstText(all))[0]!.marks = ['gone'])],
  [
    'link-scheme',
    (all) => (firstText(all).markDefs = [{_key: 'l', _type: 'link', href: 'javascript:alert(1)'}]),
  ],
  [
    'image-alternative',
    (all) => items(ofType(all, 'article'), 'body').push({_key: 'f', _type: 'figure'}),
  ],
  ['sign-off-voided', (all) => (find(all, rls).summary = 'Something else.')],
  ['source-retracted', (all) => (find(all, 'source-aasm-2025').status = 'retracted')],
  [
    'absolute-word',
    (all) =>
      Object.assign(firstText(all), {
        markDefs: [],
        children: [{_key: 's', _type: 'span', text: 'Iron is a guaranteed cure.'}],
      }),
  ],
  ['care-guidance-missing', (all) => (find(all, rls).careGuidance = [])],
  [
    'treat-and-avoid',
    (all) => {
      const treatments = items(find(all, rls), 'treatments')
      const advised = treatments.find(({line}) => line === 'first')
      if (!advised) throw new Error('No first line')
      delete advised.population
      treatments.push({...advised, _key: 'x', line: 'avoid', recommendations: []})
    },
  ],
  [
    'cause-also-refuted',
    (all) => {
      items(find(all, rls), 'causes').push({
        _key: 'x',
        _type: 'causeRelation',
        cause: ref('condition-akathisia'),
        role: 'cause',
        status: 'refuted',
      })
      Object.assign(find(all, 'condition-akathisia'), {
        relatedConditions: [
          {_key: 'x', _type: 'conditionRelation', condition: ref(rls), kind: 'complication'},
        ],
      })
    },
  ],
]

/** The codes that a planted fault brings: of the documents it changed, and across all of them. */
async function codesAfter(plant: Fault[1]): Promise<Set<string>> {
  const copy = structuredClone(contentSet) as unknown as Loose[]
  plant(new Map(copy.map((document) => [document._id, document])))
  const changed = copy.filter(
    (document, at) => JSON.stringify(document) !== JSON.stringify(contentSet[at]),
  )
  const index = indexDocuments(copy)
  const ofChanged = await Promise.all(
    changed.map((document) => validateHealthDocument(document, {today, related: index.related})),
  )
  const only = changed.flatMap(({_id}) => [...affectedBy(_id, index)])
  return new Set([...ofChanged.flat(), ...checkIndex(index, {today, only})].map(({code}) => code))
}

describe('the content set', () => {
  test('has no error', async () => {
    const findings = await validate(contentSet)
    expect(findings.filter(({level}) => level === 'error')).toEqual([])
  })

  test('each planted fault is reported by its code', async () => {
    const unfound: string[] = []
    for (const [code, plant] of faults) {
      if (!(await codesAfter(plant)).has(code)) unfound.push(code)
    }
    expect(unfound).toEqual([])
  }, 60_000)

  test('all faults planted at once are each reported', async () => {
    const copy = structuredClone(contentSet) as unknown as Loose[]
    const documents = new Map(copy.map((document) => [document._id, document]))
    // Faults of one item hide each other; those of different documents must not.
    const apart = faults.filter(([code]) =>
      [
        'doi-form',
        'care-guidance-missing',
        'link-scheme',
        'number-needs-source',
        'slug-form',
      ].includes(code),
    )
    for (const [, plant] of apart) plant(documents)
    const codes = new Set((await validate(copy)).map(({code}) => code))
    expect(apart.map(([code]) => code).filter((code) => !codes.has(code))).toEqual([])
  })
})
