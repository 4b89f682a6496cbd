import {describe, expect, test} from 'vitest'

import {relationsOf, type SanityDocumentLike} from '../../schemas/index.ts'
import {validateHealthDocument} from '../../schemas/validate.ts'
import {
  CLAIMS_PER_ARTICLE,
  LARGE_CONDITION,
  LARGE_RELATIONS,
  makeHealthWorld,
} from '../../scripts/bench/health-world.ts'

const size = {conditions: 12, claims: CLAIMS_PER_ARTICLE + 1}

describe('the dataset that the Studio is measured on', () => {
  const documents = [...makeHealthWorld(size)] as SanityDocumentLike[]

  test('is of the size that was asked for, and the same each time', () => {
    const count = (type: string) => documents.filter(({_type}) => _type === type).length
    expect([count('condition'), count('claim'), count('article')]).toEqual([12, 101, 2])
    expect([...makeHealthWorld(size)]).toEqual(documents)
  })

  test('has one condition with as many relations as are measured', () => {
    const large = documents.find(({_id}) => _id === LARGE_CONDITION)
    expect(relationsOf(large ?? {})).toHaveLength(LARGE_RELATIONS)
  })

  test('refers to what comes before, so that it can be written in order', () => {
    const seen = new Set<string>()
    const forward = documents.flatMap((document) => {
      seen.add(document._id.replace('drafts.', ''))
      return [...JSON.stringify(document).matchAll(/"_ref":"([^"]+)"/g)].flatMap(([, id = '']) =>
        seen.has(id) ? [] : [`${document._id} to ${id}`],
      )
    })
    expect(forward).toEqual([])
  })

  test('is valid', async () => {
    const types = ['condition', 'article', 'claim', 'symptom', 'treatment', 'source']
    const samples = types.flatMap((type) => documents.findLast(({_type}) => _type === type) ?? [])
    const findings = await Promise.all(samples.map((document) => validateHealthDocument(document)))
    expect(findings.flat().filter(({level}) => level === 'error')).toEqual([])
  })
})
