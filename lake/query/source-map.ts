import {isObject, jsonEqual, type StoredDocument} from '../document.ts'

/** What stands where in a result, as clients read it: `$[0]['title']`. */
interface SourceMap {
  documents: {_id: string; _type: string}[]
  paths: string[]
  mappings: Record<
    string,
    {type: 'value'; source: {type: 'documentValue'; document: number; path: number}}
  >
}

/** A place in a document that a part of the result was perhaps taken from. */
interface Place {
  document: number
  path: string
  value: unknown
}

/**
 * Says of the values of a result which field of which document they are, so that a click on one
 * can open that field.
 *
 * groq-js does not say what it took a value from, so this looks: an object that has the `_id` of a
 * document is a projection of it, and a value in it is that document's when the document has the
 * same one in the same place. So nothing wrong is said, but a field under another name, or of a
 * projection without `_id`, is left out.
 *
 * @param get a document as the query saw it
 * @param keyed whether items of arrays are named by their `_key`
 */
export function sourceMapOf(
  result: unknown,
  get: (id: string) => StoredDocument | undefined,
  keyed: boolean,
): SourceMap {
  const documents: SourceMap['documents'] = []
  const numbers = new Map<string, number>()
  const paths = new Map<string, number>()
  const mappings: SourceMap['mappings'] = {}

  const visit = (value: unknown, at: string, given: Place | undefined): void => {
    const place = placeOf(value) ?? given
    if (place && jsonEqual(place.value, value)) {
      const path = paths.get(place.path) ?? paths.size
      paths.set(place.path, path)
      const source = {type: 'documentValue', document: place.document, path} as const
      mappings[at] = {type: 'value', source}
      return
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        visit(item, `${at}[${index}]`, itemOf(place, item, index, keyed))
      }
    } else if (isObject(value)) {
      for (const [name, child] of Object.entries(value)) {
        visit(child, `${at}${segment(name)}`, fieldOf(place, name))
      }
    }
  }

  /** The document that an object is, or is a projection of. */
  const placeOf = (value: unknown): Place | undefined => {
    if (!isObject(value) || typeof value['_id'] !== 'string') return undefined
    const document = get(value['_id'])
    if (!document) return undefined
    const _id = String(document['_originalId'] ?? document._id)
    const number = numbers.get(_id) ?? documents.push({_id, _type: document._type}) - 1
    numbers.set(_id, number)
    return {document: number, path: '$', value: document}
  }

  visit(result, '$', undefined)
  return {documents, paths: [...paths.keys()], mappings}
}

function fieldOf(place: Place | undefined, name: string): Place | undefined {
  if (!place || !isObject(place.value) || !Object.hasOwn(place.value, name)) return undefined
  return {...place, path: `${place.path}${segment(name)}`, value: place.value[name]}
}

function itemOf(
  place: Place | undefined,
  item: unknown,
  index: number,
  keyed: boolean,
): Place | undefined {
  if (!place || !Array.isArray(place.value)) return undefined
  const key = isObject(item) ? item['_key'] : undefined
  if (typeof key !== 'string') {
    return {...place, path: `${place.path}[${index}]`, value: place.value[index]}
  }
  const found = place.value.findIndex((other) => isObject(other) && other['_key'] === key)
  if (found === -1) return undefined
  const step = keyed ? `[?(@._key=='${escape(key)}')]` : `[${found}]`
  return {...place, path: `${place.path}${step}`, value: place.value[found]}
}

function segment(name: string): string {
  return `['${escape(name)}']`
}

const ESCAPES: Record<string, string> = {'\f': 'f', '\n': 'n', '\r': 'r', '\t': 't'}

function escape(name: string): string {
  return name.replaceAll(/[\f\n\r\t'\\]/g, (unit) => `\\${ESCAPES[unit] ?? unit}`)
}
