import {referencesOf} from '../../integrity/outgoing-references.ts'
import {
  asList,
  asRecord,
  asRecords,
  asText,
  epidemiologyMeasures,
  publishedId,
  refOf,
  relationFields,
  titleOf,
  type Loose,
  type RelationField,
  type SanityDocumentLike,
} from '../../schemas/index.ts'

/** One place that rests on a source. */
export interface SourceStatement {
  /** The document, and the path in it. */
  id: string
  /** What rests on the source: 'Symptom', 'Recommendation', 'Text'. */
  kind: StatementKind
  /** What it is about: the target of a relation, the words that are marked, the title of a part. */
  about: string | undefined
  /** Where in the source. */
  locator: string | undefined
  /** The path to open in the form of the document. */
  path: string
  /** Whether a newer recommendation takes its place. */
  isSuperseded: boolean
}

/** A document with everything in it that rests on a source. */
export interface RestingDocument {
  _id: string
  _type: string
  title: string
  statements: SourceStatement[]
}

/** A document that refers to a source, and the names of what its relations point to. */
export interface Referrer extends SanityDocumentLike {
  targets: {_id: string; title: string | null}[]
}

/**
 * Every document that refers to a source, whole, with the names of the targets of
 * its relations. What a source says of another (its successor) is no statement.
 *
 * @param id - `$id`: the id of the source, without `drafts.`.
 */
export const referrersOfSource = /* groq */ `*[
  _type in ["condition", "symptom", "cause", "treatment", "test", "article"] && references($id)
] | order(_type asc, title asc, _id asc) {
  ...,
  "targets": array::compact([
    ...coalesce(symptoms[].symptom->{_id, title}, []),
    ...coalesce(causes[].cause->{_id, title}, []),
    ...coalesce(treatments[].treatment->{_id, title}, []),
    ...coalesce(tests[].test->{_id, title}, []),
    ...coalesce(relatedConditions[].condition->{_id, title}, [])
  ])
}`

/** What in each document rests on a source. */
export function statementsOn(sourceId: string, referrers: readonly Referrer[]): RestingDocument[] {
  return referrers.map((referrer) => {
    const {targets, ...document} = referrer
    const titles = new Map(targets.map(({_id, title}) => [publishedId(_id), title]))
    return {
      _id: document._id,
      _type: document._type,
      title: asText(document.title) ?? 'Untitled',
      statements: referencesOf(document)
        .filter(({target}) => target === publishedId(sourceId))
        .map(({path, isSuperseded}) => {
          const place = placeIn(document, path)
          // A mark is edited in its text.
          const open = path.replace(/\.markDefs\[.*$/, '')
          return {
            id: `${document._id}/${path}`,
            path: open,
            isSuperseded: isSuperseded && !path.endsWith('.supersededBy'),
            ...describe(place, titles),
          }
        }),
    }
  })
}

/** A reference, from the outermost field inwards. */
interface Place {
  /** The names of the fields on the way, the reference's own last. */
  fields: string[]
  /** The objects on the way, each with the field that holds it; the document first. */
  owners: Loose[]
}

/** What holds a citation, by the name of its field. */
const KINDS = {
  symptoms: 'Symptom',
  causes: 'Cause',
  treatments: 'Treatment',
  tests: 'Test',
  relatedConditions: 'Related condition',
  recommendations: 'Recommendation',
  supersededBy: 'Newer than a recommendation',
  thresholds: 'Threshold',
  precondition: 'Precondition',
  frequency: 'Frequency',
  effects: 'Effect',
  epidemiology: 'Number on how common it is',
  careGuidance: 'When to seek care',
  safety: 'Safety',
  markDefs: 'Text',
  sources: 'List of sources',
} as const

export type StatementKind = (typeof KINDS)[keyof typeof KINDS] | 'Page' | 'Other'

function describe(
  {fields, owners}: Place,
  titles: ReadonlyMap<string, string | null>,
): Pick<SourceStatement, 'kind' | 'about' | 'locator'> {
  const innermost = fields.findLast(isKind)
  return {
    // What a document cites for itself, under no relation, stands for the whole of it.
    kind: innermost ? KINDS[innermost] : fields[0] === 'citations' ? 'Page' : 'Other',
    about: subjectOf(fields, owners, titles),
    locator: asText(owners.at(-1)?.locator),
  }
}

function subjectOf(
  fields: readonly string[],
  owners: readonly Loose[],
  titles: ReadonlyMap<string, string | null>,
): string | undefined {
  const [field] = fields
  const outer = owners[1]
  if (!outer || !field) return undefined
  if (isRelationField(field)) {
    const target = refOf(outer[relationFields[field]])
    return (target && titles.get(publishedId(target))) || undefined
  }
  if (fields.includes('markDefs')) return markedText(owners)
  return asText(outer.title) ?? titleOf(epidemiologyMeasures, asText(outer.measure))
}

/** The words that carry the mark. */
function markedText(owners: readonly Loose[]): string | undefined {
  const mark = owners.at(-1)?._key
  const words = asRecords(owners.at(-2)?.children)
    .filter(({marks}) => asList(marks).includes(mark))
    .map(({text}) => asText(text) ?? '')
    .join('')
    .trim()
  return words || undefined
}

/** Follows a path as `pathText` writes it. */
function placeIn(document: SanityDocumentLike, path: string): Place {
  const place: Place = {fields: [], owners: [document]}
  let value: unknown = document
  for (const [, field, key, index] of path.matchAll(SEGMENT)) {
    if (field) {
      place.fields.push(field)
      value = asRecord(value)?.[field]
    } else if (key) {
      value = asRecords(value).find(({_key}) => _key === JSON.parse(key))
    } else if (Array.isArray(value)) {
      value = value[Number(index)]
    }
    const owner = asRecord(value)
    if (owner && !refOf(owner)) place.owners.push(owner)
  }
  return place
}

/** A field, a key in quotes, or an index. */
const SEGMENT = /(?:^|\.)(\w+)|\[_key==("(?:[^"\\]|\\.)*")\]|\[(\d+)\]/g

function isKind(field: string): field is keyof typeof KINDS {
  return field in KINDS
}

function isRelationField(field: string): field is RelationField {
  return field in relationFields
}
