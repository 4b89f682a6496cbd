import {createHash} from 'node:crypto'

import {describe, expect, test} from 'vitest'

import {
  checkCode,
  checkDoi,
  checkIsbn,
  checkOrcid,
  checkPmid,
  citationKey,
  claimId,
  codeKey,
  codeUri,
  documentId,
  publishedId,
  relationKey,
  sha256,
} from '../../schemas/index.ts'

const goodCodes: [string, string][] = [
  ['snomedct', '32914008'],
  ['snomedct', '87522002'],
  ['snomedct', '191129007'],
  ['icd10cm', 'G25.81'],
  ['icd10cm', 'D50.9'],
  ['icd10cm', 'E61.1'],
  ['icd10cm', 'U07.1'],
  ['icd10cm', 'M1A.0'],
  ['icd11', '3A00'],
  ['icd11', '7A81'],
  ['hpo', 'HP:0012378'],
  ['mondo', 'MONDO:0005391'],
  ['doid', 'DOID:0050425'],
  ['umls', 'C0035258'],
  ['mesh', 'D012148'],
  ['atc', 'B03A'],
  ['atc', 'N02BF01'],
  ['rxnorm', '24947'],
  ['loinc', '2276-4'],
]

const badCodes: [string, string][] = [
  ['snomedct', '32914007'],
  ['snomedct', '23914008'],
  ['snomedct', '032914008'],
  // The check digit is right; the partition says "description", not "concept".
  ['snomedct', '680946014'],
  ['icd10cm', 'G2581'],
  ['icd10cm', 'U07.1.1'],
  ['icd11', '3I00'],
  ['hpo', 'HP_0012378'],
  ['hpo', 'hp:0012378'],
  ['mondo', 'MONDO:5391'],
  ['umls', '0035258'],
  ['mesh', 'D12148'],
  ['atc', 'B3A'],
  ['atc', 'E01AA01'],
  ['loinc', '2276-5'],
  ['loinc', '22764'],
  ['snomed', '32914008'],
  ['toString', 'x'],
]

describe('codes', () => {
  test.each(goodCodes)('%s %s is right', (system, value) => {
    expect(checkCode(system, value)).toBeUndefined()
  })

  test.each(badCodes)('%s %s is wrong', (system, value) => {
    expect(checkCode(system, value)).toEqual(expect.stringMatching(/\.$/))
  })

  test('every single wrong digit and every swap of two neighbours of a SNOMED CT id is found', () => {
    const id = '191129007'
    const wrong = [...id].flatMap((digit, at) =>
      [...'0123456789']
        .filter((other) => other !== digit && !(at === 0 && other === '0'))
        .map((other) => id.slice(0, at) + other + id.slice(at + 1)),
    )
    for (let at = 0; at + 1 < id.length; at++) {
      if (id[at] !== id[at + 1]) {
        wrong.push(id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2))
      }
    }
    expect(wrong.filter((value) => checkCode('snomedct', value) === undefined)).toEqual([])
  })

  test('an address is made for a code', () => {
    expect(codeUri('hpo', 'HP:0012378')).toBe('http://purl.obolibrary.org/obo/HP_0012378')
  })
})

describe('identifiers', () => {
  test('an ORCID iD may end with X', () => {
    expect(checkOrcid('0000-0002-9079-593X')).toBeUndefined()
    expect(checkOrcid('0000-0002-9079-5931')).toBe(
      '0000-0002-9079-5931 has a wrong check digit. Copy the ORCID iD again.',
    )
  })

  test.each([
    '10.5664/jcsm.11390',
    '10.1016/S0140-6736(20)32594-0',
    '10.1002/14651858.CD007834.pub3',
  ])('%s is a DOI', (doi) => expect(checkDoi(doi)).toBeUndefined())

  test.each(['10.56/x', '10.5664', 'doi:10.5664/x', '10.5664/a b'])('%s is no DOI', (doi) =>
    expect(checkDoi(doi)).toContain('is not a DOI'),
  )

  test('a PubMed id has no leading zero', () => {
    expect([checkPmid('39324694'), checkPmid('039324694')?.slice(0, 11)]).toEqual([
      undefined,
      '"039324694"',
    ])
  })

  test('both lengths of ISBN are checked', () => {
    expect(['978-92-4-000012-4', '0-306-40615-2', '080442957X'].map(checkIsbn)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(checkIsbn('0-306-40615-3')).toContain('is not a valid ISBN')
  })
})

describe('keys and ids', () => {
  test('are deterministic, and the same for a draft and a version', () => {
    expect(documentId('condition', 'Coeliac disease (adults)')).toBe(
      'condition-coeliac-disease-adults',
    )
    expect(['drafts.a-b', 'versions.r1.a-b', 'a-b'].map(publishedId)).toEqual(['a-b', 'a-b', 'a-b'])
    expect(relationKey('symptom', 'drafts.symptom-fatigue')).toBe('symptom-symptom-fatigue')
    expect(relationKey('differential', 'condition-akathisia')).toBe(
      'differential-condition-akathisia',
    )
    expect(codeKey('hpo', 'HP:0012378')).toBe('hpo-HP-0012378')
    expect(citationKey('source-a')).toBe('source-a')
    expect(citationKey('source-a', 'table 2')).toBe('source-a-08012d1871d0')
  })

  test('a claim is the same claim when it says the same at the same place', () => {
    const claim = {
      articleId: 'drafts.article-x',
      relation: 'symptom',
      subject: 'iron deficiency',
      object: 'fatigue',
      quote: 'Iron deficiency causes fatigue.',
      polarity: 'affirmed',
    }
    expect(claimId(claim)).toMatch(/^claim-[0-9a-f]{24}$/)
    expect(claimId({...claim, articleId: 'article-x'})).toBe(claimId(claim))
    expect(claimId({...claim, polarity: 'negated'})).not.toBe(claimId(claim))
  })

  test('the hash is SHA-256', () => {
    const texts = ['', 'abc', 'é😀', ...[55, 56, 63, 64, 65, 1000].map((n) => 'x'.repeat(n))]
    expect(texts.map(sha256)).toEqual(
      texts.map((text) => createHash('sha256').update(text).digest('hex')),
    )
  })
})
