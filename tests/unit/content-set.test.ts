import {afterEach, describe, expect, test, vi} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {justifiedWarnings} from '../../content/justified-warnings.ts'
import {validateDocuments} from '../../integrity/index.ts'
import {
  clinicalFields,
  currentRecommendation,
  isReviewedType,
  publishingProblems,
  readabilityOf,
  relationKey,
  resolveThresholds,
  signOffOf,
  TARGET_GRADE,
  textOf,
  type Condition,
  type Finding,
  type HealthDocument,
  type Person,
  type SanityDocumentLike,
  type Source,
  type Symptom,
} from '../../schemas/index.ts'
import {wordsOf} from '../../schemas/text/words.ts'

const byId = new Map(contentSet.map((document) => [document._id, document]))
const restlessLegs = find<Condition>('condition-restless-legs-syndrome')
const ironDeficiency = find<Condition>('condition-iron-deficiency')

test('holds these documents', () => {
  const names: Record<string, string[]> = {}
  for (const {_id, _type} of contentSet) {
    ;(names[_type] ??= []).push(_id.slice(_type.length + 1))
  }
  expect(names).toEqual({
    condition: [
      'iron-deficiency',
      'iron-deficiency-anaemia',
      'restless-legs-syndrome',
      'coeliac-disease',
      'inflammatory-bowel-disease',
      'chronic-kidney-disease',
      'diabetes',
      'peripheral-neuropathy',
      'akathisia',
      'depression',
      'parkinsons-disease',
      'peptic-ulcer',
      'bowel-cancer',
    ],
    symptom: [
      'fatigue',
      'muscle-weakness',
      'exercise-intolerance',
      'poor-concentration',
      'cognitive-impairment',
      'pale-skin',
      'breathlessness',
      'palpitations',
      'fast-heartbeat',
      'irregular-heartbeat',
      'chest-pain',
      'headache',
      'tinnitus',
      'pica',
      'changed-taste',
      'sore-tongue',
      'sore-mouth-corners',
      'trouble-swallowing',
      'itch',
      'hair-loss',
      'fragile-nails',
      'spoon-shaped-nails',
      'urge-to-move-legs',
      'unpleasant-leg-sensations',
      'worse-at-rest',
      'relieved-by-movement',
      'worse-in-evening',
      'periodic-limb-movements',
      'leg-pain',
      'insomnia',
      'poor-sleep',
      'daytime-sleepiness',
      'low-mood',
      'irritability',
      'anxiety',
      'low-ferritin',
      'low-transferrin-saturation',
      'low-haemoglobin',
      'black-stools',
      'blood-in-stool',
      'weight-loss',
      'diarrhoea',
      'belly-pain',
      'thirst',
      'passing-urine-often',
      'blurred-vision',
    ],
    cause: [
      'low-iron-intake',
      'plant-based-diet',
      'gluten',
      'inherited-coeliac-risk',
      'drinks-that-block-iron',
      'poor-iron-absorption',
      'stomach-surgery',
      'heavy-periods',
      'gut-bleeding',
      'blood-donation',
      'childbirth',
      'pregnancy',
      'infancy',
      'adolescence',
      'brain-iron-deficiency',
      'changed-dopamine-signals',
      'btbd9-variants',
      'meis1-variants',
      'family-history',
      'female-sex',
      'hormonal-changes',
      'smoking',
      'caffeine',
      'alcohol',
      'sitting-still',
    ],
    treatment: [
      'oral-iron',
      'ferrous-sulfate',
      'ferrous-fumarate',
      'ferrous-gluconate',
      'intravenous-iron',
      'ferric-carboxymaltose',
      'iron-dextran',
      'ferumoxytol',
      'iron-rich-diet',
      'vitamin-c',
      'gluten-free-diet',
      'treat-the-cause',
      'alpha-2-delta-ligands',
      'gabapentin',
      'gabapentin-enacarbil',
      'pregabalin',
      'dopamine-agonists',
      'pramipexole',
      'ropinirole',
      'rotigotine',
      'cabergoline',
      'levodopa',
      'dipyridamole',
      'opioids',
      'extended-release-oxycodone',
      'bupropion',
      'carbamazepine',
      'clonazepam',
      'valproate',
      'valerian',
      'peroneal-nerve-stimulation',
      'exercise',
      'regular-sleep',
      'less-caffeine-alcohol-nicotine',
      'nsaids',
      'sedating-antihistamines',
      'dopamine-blocking-antiemetics',
      'metoclopramide',
      'prochlorperazine',
      'antipsychotics',
      'antidepressants',
    ],
    test: ['ferritin', 'transferrin-saturation'],
    source: [
      'aasm-2025',
      'irlssg-2018',
      'aan-2016',
      'silber-2021',
      'irlssg-2014',
      'allen-2013',
      'song-2024',
      'cochrane-2019',
      'bsg-2021',
      'who-2020',
      'khan-2017',
      'zhu-2020',
      'spencer-2013',
      'pasricha-2021',
      'ekbom-1945',
      'nordlander-1953',
      'ulfberg-2004',
      'aga-2020',
      'trenkwalder-2016',
      'guo-2017',
      'dunietz-2017',
      'giannaki-2017',
      'menezes-2018',
      'stevens-2013',
      'jauregui-2014',
      'stefanelli-2020',
      'talarico-2021',
      'freeman-2015',
      'wgo-2016',
      'bsg-ibd-2019',
      'ecco-2015',
      'nielsen-2018',
      'owh',
      'nidirect',
      'ods',
      'cpsc',
      'nc-poison-control',
      'upmc',
      'nkf',
      'mayo',
    ],
    person: ['example-author', 'example-medical-reviewer'],
    article: ['iron-and-restless-legs'],
  })
})

describe('every document', () => {
  test('has an id of its type and slug, without dots, once', () => {
    expect(byId.size).toBe(contentSet.length)
    for (const document of contentSet) {
      const slug = 'slug' in document ? document.slug?.current : undefined
      expect(document._id).toBe(`${document._type}-${slug}`)
      expect(document._id).not.toContain('.')
    }
  })

  test('refers to documents of the set only', () => {
    const refs = collect(contentSet, ({_ref}) => (typeof _ref === 'string' ? [_ref] : []))
    expect(refs.filter((ref) => !byId.has(ref))).toEqual([])
  })

  test('has a key on each array item, unique in its array', () => {
    const faults = collectArrays(contentSet).filter((items) => {
      const objects = items.filter((item) => typeof item === 'object')
      const keys = objects.map((item) => (item as {_key?: string})._key)
      return keys.includes(undefined) || new Set(keys).size < keys.length
    })
    expect(faults.filter((items) => (items as readonly unknown[]) !== contentSet)).toEqual([])
  })

  test('keys each relation by its kind and target', () => {
    for (const condition of ofType<Condition>('condition')) {
      for (const one of condition.symptoms ?? []) {
        expect(one._key).toBe(relationKey('symptom', one.symptom._ref))
      }
      for (const one of condition.causes ?? []) {
        expect(one._key).toBe(relationKey('cause', one.cause._ref))
      }
      for (const one of condition.treatments ?? []) {
        expect(one._key).toBe(relationKey('treatment', one.treatment._ref))
      }
      for (const one of condition.tests ?? []) {
        expect(one._key).toBe(relationKey('test', one.test._ref))
      }
      for (const one of condition.relatedConditions ?? []) {
        expect(one._key).toBe(relationKey(one.kind, one.condition._ref))
      }
    }
  })

  test('holds no undefined member, so that it is the same as JSON', () => {
    expect(JSON.parse(JSON.stringify(contentSet))).toStrictEqual(contentSet)
  })
})

describe('the set is the same everywhere', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  test('at another time, without chance', async () => {
    vi.resetModules()
    vi.useFakeTimers({now: new Date('1999-12-31T23:59:59Z')})
    vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('Content must not depend on chance.')
    })
    const again = await import('../../content/index.ts')
    expect(again.contentSet).not.toBe(contentSet)
    expect(again.contentSet).toEqual(contentSet)
  })
})

describe('validation', () => {
  test('finds no error, and no warning but those that are justified', async () => {
    const findings: Finding[] = []
    for await (const finding of validateDocuments(() => contentSet, {today: '2026-11-25'})) {
      findings.push(finding)
    }
    expect(findings.filter(({level}) => level === 'error')).toEqual([])
    expect(findings.map(placeOf).toSorted()).toEqual(justifiedWarnings.map(placeOf).toSorted())
  })

  test('each justification says why', () => {
    expect(justifiedWarnings.filter(({reason}) => wordsOf(reason).length < 8)).toEqual([])
  })
})

describe('evidence', () => {
  test('every relation cites a source', () => {
    const uncited = ofType<Condition>('condition').flatMap((condition) =>
      relationsOf(condition).flatMap(({_key, citations = []}) =>
        citations.length === 0 ? [`${condition._id} ${_key}`] : [],
      ),
    )
    expect(uncited).toEqual([])
  })

  test('every source is cited', () => {
    const refs = new Set(collect(contentSet, ({_ref}) => (typeof _ref === 'string' ? [_ref] : [])))
    expect(ofType<Source>('source').filter(({_id}) => !refs.has(_id))).toEqual([])
  })

  test('at least 35 symptoms or signs have an HPO code, and these have none', () => {
    const symptoms = ofType<Symptom>('symptom')
    const without = symptoms.filter(({codes = []}) => !codes.some(({system}) => system === 'hpo'))
    expect(symptoms.length - without.length).toBe(43)
    expect(without.map(({title}) => title)).toEqual([
      'Starting or getting worse at rest',
      'Relief from moving',
      'Worse in the evening or at night',
    ])
  })

  test('both SNOMED CT codes of the anaemia stand, each with who says so', () => {
    const {codes = []} = find<Condition>('condition-iron-deficiency-anaemia')
    expect(
      codes.flatMap(({system, value, authority}) =>
        system === 'snomedct' ? [[value, authority]] : [],
      ),
    ).toEqual([
      ['87522002', 'Mondo'],
      ['191129007', 'Disease Ontology'],
    ])
  })

  test('publishes nothing that was only remembered', () => {
    const {volume, issue, pages} = find<Source>('source-aasm-2025')
    expect({volume, issue, pages}).toEqual({volume: undefined, issue: undefined, pages: undefined})
    expect(find<Source>('source-irlssg-2018').doi).toBeUndefined()
    expect(collect(contentSet, ({system}) => (system === 'atc' ? ['atc'] : []))).toEqual([])
    expect(
      collect(restlessLegs.tests ?? [], ({value, meaning}) => (meaning ? [value] : [])),
    ).toEqual([75, 75, 20])
    expect(JSON.stringify(contentSet)).not.toMatch(
      /ha?emochromatosis|alone does not|not enough on its own/i,
    )
  })
})

describe('what the evidence says', () => {
  test('weakness is not a symptom of restless legs', () => {
    expect(
      restlessLegs.symptoms?.flatMap(({symptom, role}) =>
        role === 'excluded' ? [symptom._ref] : [],
      ),
    ).toEqual(['symptom-muscle-weakness'])
  })

  test('five core criteria describe the urge and its pattern', () => {
    expect(
      restlessLegs.symptoms?.flatMap(({symptom, role}) =>
        role === 'coreCriterion' ? [symptom._ref] : [],
      ),
    ).toEqual([
      'symptom-urge-to-move-legs',
      'symptom-unpleasant-leg-sensations',
      'symptom-worse-at-rest',
      'symptom-relieved-by-movement',
      'symptom-worse-in-evening',
    ])
  })

  test('causes are as sure as their sources are', () => {
    expect(statusOfCause('condition-iron-deficiency').slice(0, 2)).toEqual([
      'contributing',
      'established',
    ])
    expect(statusOfCause('cause-brain-iron-deficiency').slice(0, 2)).toEqual([
      'contributing',
      'probable',
    ])
    expect(statusOfCause('cause-changed-dopamine-signals').slice(0, 2)).toEqual([
      'contributing',
      'hypothesised',
    ])
    expect(statusOfCause('condition-parkinsons-disease')).toEqual([
      'associationOnly',
      'disputed',
      ['source-trenkwalder-2016'],
    ])
    expect(statusOfCause('cause-blood-donation')).toEqual([
      'riskFactor',
      'disputed',
      ['source-ulfberg-2004', 'source-spencer-2013'],
    ])
  })

  test('bupropion does not worsen restless legs, and is advised against as a treatment', () => {
    const cause = restlessLegs.causes?.find(({cause}) => cause._ref === 'treatment-bupropion')
    expect([cause?.role, cause?.status]).toEqual(['aggravating', 'refuted'])
    expect(treatmentOf('bupropion').line).toBe('avoid')
  })

  test.each([
    ['pramipexole', 'conditional'],
    ['ropinirole', 'conditional'],
    ['rotigotine', 'conditional'],
    ['cabergoline', 'strong'],
  ])('the newer guideline takes the place of the older one on %s', (slug, strength) => {
    const {recommendations = [], line} = treatmentOf(slug)
    expect(
      recommendations.map(({date, direction, supersededBy}) => [
        date,
        direction,
        supersededBy?._ref,
      ]),
    ).toEqual([
      ['2025', 'against', undefined],
      ['2016', 'for', 'source-aasm-2025'],
    ])
    expect(currentRecommendation(recommendations)).toMatchObject({
      source: {_ref: 'source-aasm-2025'},
      direction: 'against',
      strength,
    })
    expect(line).toBe('avoid')
  })

  test.each([
    [14, ['iron stores are low'], ['start iron, by mouth or into a vein']],
    [60, [], ['start iron, by mouth or into a vein']],
    [80, [], ['iron into a vein only']],
    [101, [], []],
  ])('ferritin %i µg/L in an adult', (value, deficiency, restless) => {
    const resolve = (condition: Condition, context: 'general' | 'treatmentChoice') =>
      resolveThresholds(
        condition.tests?.find(({test}) => test._ref === 'test-ferritin')?.thresholds ?? [],
        {value, unit: 'ug/L'},
        {subject: {age: 40}, contexts: [context]},
      ).met.map(({meaning}) => meaning)
    expect(resolve(ironDeficiency, 'general')).toEqual(deficiency)
    expect(resolve(restlessLegs, 'treatmentChoice')).toEqual(restless)
  })

  test('these symptoms are red flags, and the guidance names them', () => {
    const anaemia = find<Condition>('condition-iron-deficiency-anaemia')
    expect(urgentSymptoms(anaemia)).toEqual([
      'symptom-fast-heartbeat',
      'symptom-irregular-heartbeat',
      'symptom-chest-pain',
    ])
    expect(
      anaemia.careGuidance?.map(({level, redFlags = []}) => [
        level,
        redFlags.map(({_ref}) => _ref),
      ]),
    ).toEqual([
      ['emergency', []],
      ['emergency', ['symptom-chest-pain', 'symptom-breathlessness']],
      [
        'urgent',
        [
          'symptom-black-stools',
          'symptom-blood-in-stool',
          'symptom-fast-heartbeat',
          'symptom-irregular-heartbeat',
          'symptom-trouble-swallowing',
        ],
      ],
      ['routine', ['symptom-fatigue', 'symptom-pale-skin', 'symptom-breathlessness']],
    ])
  })
})

describe('the example sign-off', () => {
  const reviewed = contentSet.filter(({_type}) =>
    isReviewedType(_type),
  ) as unknown[] as SanityDocumentLike[]

  test('holds on each condition, treatment and article, and says that it is an example', () => {
    for (const document of reviewed) {
      expect(publishingProblems(document, personById)).toEqual([])
      expect(signOffOf(document).record?.note).toBe(
        'An example of a sign-off. No clinician has read this text.',
      )
    }
  })

  test('is voided by an edit of a clinical field', () => {
    const edited = {...restlessLegs, summary: 'Something else.'} as unknown as SanityDocumentLike
    expect(signOffOf(edited).voidedFields).toEqual(['summary'])
    expect(clinicalFields.condition).toContain('summary')
  })
})

describe('readability, by Flesch and Kincaid', () => {
  test('each page and the article, all words counted', () => {
    const grades = contentSet.flatMap((document) => {
      if (document._type !== 'condition' && document._type !== 'article') return []
      return [[document._id, readabilityOf(textsOf(document))?.fleschKincaidGrade]]
    })
    expect(grades).toEqual([
      ['condition-iron-deficiency', 5.7],
      ['condition-iron-deficiency-anaemia', 4.3],
      ['condition-restless-legs-syndrome', 5.4],
      ['condition-coeliac-disease', 5.5],
      ['condition-inflammatory-bowel-disease', 5.8],
      ['condition-chronic-kidney-disease', 4.3],
      ['condition-diabetes', 5.3],
      ['condition-peripheral-neuropathy', 2],
      ['condition-akathisia', 2],
      ['condition-depression', 3.1],
      ['condition-parkinsons-disease', 2.3],
      ['condition-peptic-ulcer', 1],
      ['condition-bowel-cancer', 2.4],
      ['article-iron-and-restless-legs', 5.2],
    ])
  })

  test(`each block and each summary is at grade ${TARGET_GRADE} or below, names set aside`, () => {
    const setAside = entityWords()
    const hard = contentSet.flatMap((document) =>
      textsOf(document).flatMap((text) => {
        const grade = readabilityOf([text], {setAside})?.fleschKincaidGrade ?? 0
        return grade > TARGET_GRADE ? [[document._id, grade, text]] : []
      }),
    )
    expect(hard).toEqual([])
  })
})

function find<Document extends HealthDocument>(id: string): Document {
  const document = byId.get(id)
  if (!document) throw new Error(`The content set has no ${id}.`)
  return document as Document
}

function ofType<Document extends HealthDocument>(type: Document['_type']): Document[] {
  return contentSet.filter((document): document is Document => document._type === type)
}

function relationsOf(condition: Condition) {
  const {
    symptoms = [],
    causes = [],
    treatments = [],
    tests = [],
    relatedConditions = [],
  } = condition
  return [...symptoms, ...causes, ...treatments, ...tests, ...relatedConditions]
}

function treatmentOf(slug: string) {
  const relation = restlessLegs.treatments?.find(
    ({treatment}) => treatment._ref === `treatment-${slug}`,
  )
  if (!relation) throw new Error(`Restless legs syndrome has no treatment ${slug}.`)
  return relation
}

function placeOf({code, documentId, path}: {code: string; documentId: string; path: string}) {
  return `${documentId} ${path} [${code}]`
}

/** The role, the status and the sources of a cause of restless legs. */
function statusOfCause(target: string) {
  const relation = restlessLegs.causes?.find(({cause}) => cause._ref === target)
  return [relation?.role, relation?.status, relation?.citations?.map(({source}) => source._ref)]
}

function urgentSymptoms({symptoms = []}: Condition): string[] {
  return symptoms.flatMap(({symptom, urgency}) =>
    urgency === 'emergency' || urgency === 'urgent' ? [symptom._ref] : [],
  )
}

function personById(id: string): Person | undefined {
  const document = byId.get(id)
  return document?._type === 'person' ? document : undefined
}

type Members = Readonly<Record<string, unknown>>

/** What a function finds in each object of a value, however deep. */
function collect<T>(value: unknown, found: (members: Members) => T[]): T[] {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, found))
  if (typeof value !== 'object' || value === null) return []
  const members = value as Members
  return [...found(members), ...Object.values(members).flatMap((item) => collect(item, found))]
}

function collectArrays(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value, ...value.flatMap(collectArrays)]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(collectArrays)
}

/** Each text that readers read: the summary, and every block. */
function textsOf(document: HealthDocument): string[] {
  const summary = 'summary' in document && document.summary ? [document.summary] : []
  return [
    ...summary,
    ...collect(document, (members) => (members._type === 'block' ? [textOf(members)] : [])),
  ]
}

/** The words of all names of conditions, symptoms, causes, treatments and tests. */
function entityWords(): Set<string> {
  const names = contentSet.flatMap((document) => {
    if (!('synonyms' in document) && document._type !== 'treatment') return []
    const {title, synonyms = []} = document as Condition
    return [title, ...synonyms.map(({label}) => label)]
  })
  return new Set(names.flatMap(wordsOf).map((word) => word.toLowerCase()))
}
