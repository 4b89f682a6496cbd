import type {SanityDocument} from '@sanity/types'
import {validateDocumentWithWorkspace} from '@sanity/validation'
import {getFallbackLocaleSource} from '@sanity/validation/_internal'
import {evaluate, parse} from 'groq-js'
import {describe, expect, test, vi} from 'vitest'

import {healthSchema} from '../../schemas/compile.ts'
import {checkDocument, isSlugUnique, pathText, toRelated} from '../../schemas/index.ts'
import {validateHealthDocument} from '../../schemas/validate.ts'
import {cite, paragraph, ref, section} from './rule-fixtures.ts'

type Workspace = Parameters<typeof validateDocumentWithWorkspace>[0]['workspace']
type Client = ReturnType<Workspace['getClient']>

/** A client over some documents that counts its requests, under a dataset name of its own. */
function clientOver(
  dataset: string,
  documents: {_id: string; _type: string; [field: string]: unknown}[],
) {
  const requests: string[] = []
  const client = {
    config: () => ({projectId: 'test', dataset}),
    withConfig: () => client,
    getDataUrl: () => '',
    fetch: async (query: string, params: Record<string, unknown>) => {
      requests.push(query)
      const result = await evaluate(parse(query, {params}), {dataset: documents, params})
      return result.get()
    },
  }
  return {client: client as unknown as Client, requests}
}

/** As the Studio validates: outside of it, the stock validator turns errors of objects into warnings. */
const studioValidation = (document: SanityDocument, client: Client) =>
  validateDocumentWithWorkspace({
    document,
    workspace: {schema: healthSchema(), getClient: () => client, i18n: getFallbackLocaleSource()},
    environment: 'studio',
    getDocumentExists: () => Promise.resolve(true),
  })

const sorted = (findings: {level?: string; code: string; path: string}[]) =>
  findings.toSorted((a, b) => (`${a.code}${a.path}` < `${b.code}${b.path}` ? -1 : 1))

const created = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}

const symptoms = Array.from({length: 60}, (_, index) => ({
  _id: `symptom-${index}`,
  _type: 'symptom',
  title: `Symptom ${index}`,
  synonyms: [{label: `sign ${index}`}],
}))
const source = {_id: 'source-old', _type: 'source', title: 'Old', kind: 'trial', year: 1999}

const large: SanityDocument = {
  ...created,
  _id: 'drafts.condition-large',
  _type: 'condition',
  title: 'Large',
  slug: {_type: 'slug', current: 'large'},
  summary: 'A condition of sixty relations.',
  sections: [section(paragraph('It has many signs.'))],
  symptoms: symptoms.map(({_id}) => ({
    _key: `symptom-${_id}`,
    _type: 'symptomRelation',
    symptom: ref(_id),
    role: 'associated',
    citations: [cite('source-old')],
  })),
}

describe('validation in the Studio', () => {
  test('finds what headless validation finds, with codes, levels and paths', async () => {
    const documents = [...symptoms, source]
    const {client} = clientOver('same', documents)
    const broken = {
      ...large,
      symptoms: [
        ...(large.symptoms as object[]),
        {_type: 'symptomRelation', symptom: ref('symptom-0')},
      ],
      sections: [section(paragraph('It is proven.', 'p', {style: 'h9'}))],
    }
    const inStudio = (await studioValidation(broken, client))
      .filter(({code}) => !code.includes('.'))
      .map(({code, level, message, path}) => ({
        documentId: broken._id,
        path: pathText(path),
        code,
        level,
        message,
      }))
    const byId = new Map(documents.map((one) => [one._id, toRelated(one)]))
    const headless = (await validateHealthDocument(broken, {related: (id) => byId.get(id)})).filter(
      ({code}) => !code.includes('.'),
    )
    expect(sorted(inStudio)).toEqual(sorted(headless))
    expect(new Set(headless.map(({code}) => code))).toEqual(
      new Set([
        'key-missing',
        'relation-repeated',
        'relation-not-in-prose',
        'old-only-citation',
        'absolute-word',
        'style-undeclared',
      ]),
    )
  })

  test('of a condition of 60 relations, an edit makes one request at most', async () => {
    const {client, requests} = clientOver('requests', [
      ...symptoms,
      source,
      {_id: 'symptom-new', _type: 'symptom', title: 'New'},
    ])
    await studioValidation(large, client)
    const opened = requests.splice(0).length
    await studioValidation({...large, title: 'Larger'}, client)
    const titleEdited = requests.splice(0).length
    const added = {
      _key: 'new',
      _type: 'symptomRelation',
      symptom: ref('symptom-new'),
      role: 'associated',
    }
    await studioValidation({...large, symptoms: [...(large.symptoms as object[]), added]}, client)
    const relationAdded = requests.splice(0).length
    await studioValidation({...large, slug: {_type: 'slug', current: 'larger'}}, client)
    const slugEdited = requests.splice(0).length
    vi.useFakeTimers({toFake: ['Date'], now: Date.now() + 31_000})
    await studioValidation({...large, title: 'Later'}, client)
    vi.useRealTimers()
    const editedLater = requests.splice(0).length
    expect({opened, titleEdited, relationAdded, slugEdited, editedLater}).toEqual({
      opened: 1,
      titleEdited: 0,
      relationAdded: 1,
      slugEdited: 1,
      editedLater: 1,
    })
  })

  test('a lookup that fails leaves the other rules at work', async () => {
    const client = {
      config: () => ({projectId: 'test', dataset: 'offline'}),
      withConfig: () => client,
      getDataUrl: () => '',
      fetch: () => Promise.reject(new Error('offline')),
    }
    const markers = await studioValidation(
      {...large, slug: undefined, symptoms: [{...(large.symptoms as object[])[0], _key: ''}]},
      client as unknown as Client,
    )
    expect(markers.map(({code}) => code)).toContain('key-missing')
  })
})

describe('slugs', () => {
  const holders = [
    {_id: 'drafts.symptom-a', _type: 'symptom', slug: {current: 'fatigue'}},
    {_id: 'symptom-a', _type: 'symptom', slug: {current: 'fatigue'}},
    {_id: 'versions.r1.symptom-a', _type: 'symptom', slug: {current: 'fatigue'}},
    {_id: 'symptom-b', _type: 'symptom', slug: {current: 'other'}, previousSlugs: ['tired']},
    {_id: 'cause-a', _type: 'cause', slug: {current: 'stress'}},
  ]
  const isUnique = (slug: string, _id: string, dataset: string) => {
    const {client} = clientOver(dataset, holders)
    return isSlugUnique(slug, {
      document: {...created, _id, _type: 'symptom', slug: {_type: 'slug', current: slug}},
      getClient: () => client,
    } as never)
  }

  test('the draft and the versions of a document are the document', async () => {
    expect(
      await Promise.all(
        ['symptom-a', 'drafts.symptom-a', 'versions.r1.symptom-a', 'versions.r2.symptom-a'].map(
          (id) => isUnique('fatigue', id, 'slugs-own'),
        ),
      ),
    ).toEqual([true, true, true, true])
  })

  test('another document of the type has it, or had it', async () => {
    expect(await isUnique('fatigue', 'drafts.symptom-b', 'slugs-other')).toBe(false)
    expect(await isUnique('tired', 'symptom-a', 'slugs-other')).toBe(false)
  })

  test('a document of another type may have it', async () => {
    expect(await isUnique('stress', 'symptom-a', 'slugs-type')).toBe(true)
  })
})

test('an article of 2,000 blocks is checked in less than 300 ms', async () => {
  const text = 'Iron is a mineral that your body needs. A lack of it can make you tired. '.repeat(3)
  const article = {
    _id: 'article-long',
    _type: 'article',
    title: 'Long',
    slug: {_type: 'slug', current: 'long'},
    body: Array.from({length: 2000}, (_, index) =>
      paragraph(text, `p${index}`, {
        markDefs: [{_key: 'l', _type: 'link', href: 'https://example.org'}],
        children: [{_key: 's', _type: 'span', text, marks: ['strong', 'l']}],
      }),
    ),
  }
  const type = healthSchema().get('article')
  if (!type) throw new Error('no article')
  checkDocument({...article, body: article.body.slice(0, 50)}, type)

  // The best of some runs: what other processes take of the machine is not ours to measure.
  const rules: number[] = []
  const whole: number[] = []
  for (let run = 0; run < 5; run++) {
    const started = performance.now()
    expect(checkDocument(article, type)).toEqual([])
    rules.push(performance.now() - started)
    const restarted = performance.now()
    expect(await validateHealthDocument(article)).toEqual([])
    whole.push(performance.now() - restarted)
  }
  expect(Math.min(...rules)).toBeLessThan(300)
  expect(Math.min(...whole)).toBeLessThan(300)
})
