import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

import {publishedId, valuesOf, entityTypes, type EntityType} from '../schemas/index.ts'
import {SourceCatalogue} from './cite/catalogue.ts'
import {Vocabulary, type Entity} from './link/vocabulary.ts'
import {SIGNATURE_PROJECTION} from './plan/base.ts'

/** What the dataset knows before an import: the names to link, the sources and people to refer to. */
export interface Knowledge {
  /** What `vocabulary` finds: claims are found by more names than are linked. */
  entities: readonly Entity[]
  vocabulary: Vocabulary
  sources: SourceCatalogue
  people: KnownPerson[]
  /** What was imported before, by the id of the document that holds it. */
  imported: ReadonlyMap<string, ImportedState>
}

export interface KnownPerson {
  id: string
  name: string
  draftOnly: boolean
}

export interface ImportedState {
  checksum: string
  signature: string
}

const PAGE = 5_000

const named = z.object({_id: z.string(), _type: z.string(), names: z.array(z.string().nullish())})
const source = z.object({
  _id: z.string(),
  title: z.string().nullish(),
  doi: z.string().nullish(),
  pmid: z.string().nullish(),
  url: z.string().nullish(),
})
const person = z.object({_id: z.string(), name: z.string().nullish()})
const state = z.object({_id: z.string(), checksum: z.string(), signature: z.string().nullish()})

/** Reads what an import needs to know of the dataset, in pages: memory grows with names, not with texts. */
export async function readKnowledge(client: SanityClient): Promise<Knowledge> {
  const documents = await readAll(
    client,
    named,
    '_type in $types',
    '_id, _type, "names": [title, ...synonyms[].label]',
    {types: valuesOf(entityTypes)},
  )
  const sources = await readAll(client, source, '_type == "source"', '_id, title, doi, pmid, url')
  const people = await readAll(client, person, '_type == "person"', '_id, name')
  const imported = await readAll(
    client,
    state,
    '_type == "article" && defined(importRecord.checksum)',
    `_id, "checksum": importRecord.checksum, "signature": ${SIGNATURE_PROJECTION}`,
  )
  const entities = toEntities(documents)
  return {
    entities,
    vocabulary: new Vocabulary(entities),
    sources: new SourceCatalogue(
      byPublishedId(sources).map(({id, draftOnly, document}) => ({
        id,
        draftOnly,
        title: document.title ?? '',
        doi: document.doi ?? undefined,
        pmid: document.pmid ?? undefined,
        url: document.url ?? undefined,
      })),
    ),
    people: byPublishedId(people).map(({id, draftOnly, document}) => ({
      id,
      draftOnly,
      name: document.name ?? '',
    })),
    imported: new Map(
      imported.map(({_id, checksum, signature}) => [_id, {checksum, signature: signature ?? ''}]),
    ),
  }
}

async function readAll<T extends {_id: string}>(
  client: SanityClient,
  shape: z.ZodType<T>,
  filter: string,
  projection: string,
  params: Record<string, unknown> = {},
): Promise<T[]> {
  const all: T[] = []
  const query = `*[${filter} && _id > $after] | order(_id) [0...${PAGE}] {${projection}}`
  for (let after = ''; ;) {
    const page = z
      .array(shape)
      .parse(await client.fetch(query, {...params, after}, {perspective: 'raw'}))
    all.push(...page)
    if (page.length < PAGE) return all
    after = page.at(-1)?._id ?? ''
  }
}

function toEntities(documents: readonly z.infer<typeof named>[]): Entity[] {
  return byPublishedId(documents).map(({id, draftOnly, document}) => ({
    id,
    type: document._type as EntityType,
    names: document.names.filter(
      (name) => typeof name === 'string' && name.trim() !== '',
    ) as string[],
    draftOnly,
  }))
}

/** One entry for each document, from its published version when there is one. Versions of releases do not count. */
function byPublishedId<T extends {_id: string}>(
  documents: readonly T[],
): {id: string; draftOnly: boolean; document: T}[] {
  const found = new Map<string, {id: string; draftOnly: boolean; document: T}>()
  for (const document of documents) {
    if (document._id.startsWith('versions.')) continue
    const id = publishedId(document._id)
    const draftOnly = id !== document._id
    if (!draftOnly || !found.has(id)) found.set(id, {id, draftOnly, document})
  }
  return [...found.values()]
}
