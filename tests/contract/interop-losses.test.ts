import {readFileSync} from 'node:fs'

import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {
  articleJsonLd,
  causeJsonLd,
  conditionBundle,
  conditionJsonLd,
  evidenceCsv,
  relationsCsv,
  symptomJsonLd,
  testJsonLd,
  treatmentBundle,
  treatmentJsonLd,
} from '../../interop/index.ts'
import {startLake, type Lake} from '../../lake/index.ts'
import {
  articleBySlug,
  causeBySlug,
  conditionBySlug,
  evidenceTable,
  pathOf,
  sitemap,
  symptomBySlug,
  testBySlug,
  treatmentBySlug,
  type ConditionBySlugResult,
} from '../../queries/index.ts'
import {lakeClient} from '../../scripts/lib/client.ts'
import {unusedFields} from './unused-fields.ts'

type Condition = NonNullable<ConditionBySlugResult>
type Treatment = Condition['treatments'][number]
type Effects = Treatment['effects']

const guide = readFileSync(new URL('../../docs/interop.md', import.meta.url), 'utf8')
const site = {urlOf: (page: {_type: string; slug: string}) => `https://a.org${pathOf(page)}`}
const fhir = {base: 'https://a.org/fhir', ...site}
const STAMPS = {
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  _rev: 'r',
}

/** The tables of docs/interop.md against what the exports do with every field of the content set. */
describe('docs/interop.md names what is lost', () => {
  let lake: Lake
  let client: SanityClient

  beforeAll(async () => {
    lake = await startLake({dataDir: '.lake', memory: true, port: 0})
    client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    await lake.dataset('production').load(contentSet.map((document) => ({...document, ...STAMPS})))
  })

  afterAll(() => lake.close())

  /** All pages of a type. */
  async function pagesOf<Page>(type: string, query: string): Promise<Page[]> {
    const slugs = (await client.fetch(sitemap)).filter(({_type}) => _type === type)
    return Promise.all(slugs.map(({slug}) => client.fetch<Page>(query, {slug})))
  }

  async function conditions(): Promise<Condition[]> {
    const pages = await pagesOf<Condition>('condition', conditionBySlug)
    const treatments: readonly Treatment[] = pages.flatMap((page) => page.treatments)
    const effects = treatments.flatMap((relation): Effects => relation.effects).slice(0, 1)
    return pages.flatMap((page) => [page, varied(page, effects)])
  }

  test('from JSON-LD', {timeout: 60_000}, async () => {
    const lost = {
      condition: unusedFields(await conditions(), (page) => conditionJsonLd(page, site)),
      symptom: await lostOf('symptom', symptomBySlug, symptomJsonLd, site),
      cause: await lostOf('cause', causeBySlug, causeJsonLd, site),
      treatment: await lostOf('treatment', treatmentBySlug, treatmentJsonLd, site),
      test: await lostOf('test', testBySlug, testJsonLd, site),
      article: await lostOf('article', articleBySlug, articleJsonLd, site),
    }
    expect(faultsOf('JSON-LD', lost)).toEqual([])
  })

  test('from FHIR', {timeout: 60_000}, async () => {
    const lost = {
      condition: unusedFields(await conditions(), (page) => conditionBundle(page, fhir)),
      treatment: await lostOf('treatment', treatmentBySlug, treatmentBundle, fhir),
    }
    expect(faultsOf('FHIR', lost)).toEqual([])
  })

  test('from CSV', async () => {
    const rows = await client.fetch(evidenceTable, {condition: null})
    const lost = {
      evidence: unusedFields(
        rows.map((row) => ({row})),
        ({row}) => evidenceCsv([row]),
      ).map((path) => path.replace('row.', '')),
      relations: unusedFields(await conditions(), (page) => relationsCsv([page])),
    }
    expect(faultsOf('CSV', lost)).toEqual([])
  })

  async function lostOf<Page, Options>(
    type: string,
    query: string,
    make: (page: Page, options: Options) => unknown,
    options: Options,
  ): Promise<string[]> {
    return unusedFields(await pagesOf<Page>(type, query), (page) => make(page, options))
  }
})

/**
 * The page as it could be: one work cited once for each relation, so that a citation taken away
 * is missed, a symptom that distinguishes, and numbers for every treatment.
 */
function varied(page: Condition, effects: Effects): Condition {
  const symptoms: readonly Condition['symptoms'][number][] = page.symptoms
  const causes: readonly Condition['causes'][number][] = page.causes
  const treatments: readonly Treatment[] = page.treatments
  return {
    ...page,
    symptoms: symptoms.map((relation) => ({
      ...relation,
      role: 'supportive',
      specificity: 'distinguishing',
    })),
    causes: causes.map((relation) => ({
      ...relation,
      citations: [],
      effects: relation.effects.slice(0, 1),
    })),
    treatments: treatments.map((relation) => ({...relation, citations: [], effects})),
  }
}

/** What the table of a format says wrongly: one line for each field. */
function faultsOf(format: string, lost: Readonly<Record<string, readonly string[]>>): string[] {
  const section = guide.split(`\n## ${format}\n`)[1]?.split('\n## ')[0] ?? ''
  const named = new Map<string, Set<string>>()
  for (const [, page = '', fields = ''] of section.matchAll(/^\| ([a-z]+) \| (`[^|]*) \|/gm)) {
    const known = named.get(page) ?? new Set()
    for (const [, field = ''] of fields.matchAll(/`([^`]+)`/g)) known.add(field)
    named.set(page, known)
  }
  const all = named.get('all') ?? new Set()
  const lostSomewhere = new Set(Object.values(lost).flat())
  return [
    ...Object.entries(lost).flatMap(([page, fields]) => [
      ...fields
        .filter((field) => !all.has(field) && !named.get(page)?.has(field))
        .map((field) => `${page}: ${field} is lost, and not named`),
      ...[...(named.get(page) ?? [])]
        .filter((field) => !fields.includes(field))
        .map((field) => `${page}: ${field} is named, and carried`),
    ]),
    ...[...all]
      .filter((field) => !lostSomewhere.has(field))
      .map((field) => `all: ${field} is named, and carried`),
  ]
}
