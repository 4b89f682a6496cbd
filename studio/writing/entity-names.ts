import {nameTable, type NameTable} from '../../integrity/mentions.ts'
import {
  asRecords,
  asText,
  entityTypes,
  linkedIds,
  publishedId,
  toRelated,
  valuesOf,
  type RelatedDocument,
} from '../../schemas/index.ts'

/** What the conditions, symptoms, causes, treatments and tests of a dataset are called. */
export interface EntityNames {
  byId: ReadonlyMap<string, RelatedDocument>
  table: NameTable
}

/** A condition that an article is about. */
export interface AboutCondition {
  title: string
  /** What it has relations to. */
  linked: ReadonlySet<string>
}

/** What is needed of a client. */
export interface NamesClient {
  config: () => {apiHost?: string; projectId?: string; dataset?: string}
  fetch: (
    query: string,
    params: Record<string, unknown>,
    options: {perspective: 'drafts'; tag: string},
  ) => Promise<unknown>
}

/** How long names are good for while an editor goes from document to document. */
const FRESH_MS = 300_000

const NAMES = `*[_type in $types]{_id, _type, title, "synonyms": synonyms[]{label}}`

const ABOUT = `*[_type == "condition" && _id in $ids]{
  _id, _type, title,
  symptoms[]{symptom}, causes[]{cause}, tests[]{test},
  treatments[]{treatment, precondition}, relatedConditions[]{condition, distinguishingFeatures},
  careGuidance[]{redFlags}
}`

export const NO_NAMES = toNames([])

interface Loaded {
  names: Promise<EntityNames>
  at: number
  /** The document for which they were asked. */
  for: string
}

const loaded = new Map<string, Loaded>()

/**
 * The names of a dataset. They are asked for when a document is opened and those at hand are some
 * minutes old; an edit asks for nothing.
 */
export function entityNames(client: NamesClient, documentId: string): Promise<EntityNames> {
  const id = publishedId(documentId)
  const key = datasetOf(client)
  const known = loaded.get(key)
  if (known && (known.for === id || Date.now() - known.at < FRESH_MS)) return known.names
  const names = read(client, NAMES, {types: valuesOf(entityTypes)})
    .then(toNames)
    .catch(() => {
      // Help that cannot look anything up does without; the next document asks again.
      loaded.delete(key)
      return NO_NAMES
    })
  loaded.set(key, {names, at: Date.now(), for: id})
  return names
}

/** How long the relations of what an article is about are good for. */
const FRESH_RELATIONS_MS = 30_000

const about = new Map<string, {conditions: Promise<AboutCondition[]>; at: number}>()

const NOTHING: Promise<AboutCondition[]> = Promise.resolve([])

/** The conditions among some documents, and what they have relations to. */
export function aboutConditions(
  client: NamesClient,
  ids: readonly string[],
): Promise<AboutCondition[]> {
  if (ids.length === 0) return NOTHING
  const key = [datasetOf(client), ...ids].join(' ')
  const known = about.get(key)
  if (known && Date.now() - known.at < FRESH_RELATIONS_MS) return known.conditions
  const conditions = read(client, ABOUT, {ids})
    .then((rows) =>
      asRecords(rows).map((row) => ({title: asText(row.title) ?? '', linked: linkedIds(row)})),
    )
    .catch(() => {
      about.delete(key)
      return []
    })
  about.set(key, {conditions, at: Date.now()})
  return conditions
}

function toNames(rows: unknown): EntityNames {
  const byId = new Map(
    asRecords(rows).map((row) => {
      const one = toRelated(row)
      return [one._id, one] as const
    }),
  )
  const table = nameTable(
    [...byId.values()].map(({_id, title, synonyms = []}) => ({
      id: _id,
      names: title === undefined ? synonyms : [title, ...synonyms],
    })),
  )
  return {byId, table}
}

function read(
  client: NamesClient,
  query: string,
  params: Record<string, unknown>,
): Promise<unknown> {
  return client.fetch(query, params, {
    perspective: 'drafts',
    tag: 'health-content.writing',
  })
}

function datasetOf(client: NamesClient): string {
  const {apiHost, projectId, dataset} = client.config()
  return [apiHost, projectId, dataset].join(' ')
}
