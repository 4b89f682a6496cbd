import type {StoredDocument} from '../document.ts'

/** Values that `==` compares; everything else equals nothing. */
export type Scalar = string | number | boolean

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** Computes what is indexed of a document. */
export type Extract = (document: StoredDocument) => unknown

const NONE: ReadonlySet<string> = new Set()

/** Documents by the value of one field, or of any other expression over a document. */
export class FieldIndex {
  readonly #extract: Extract
  // Most values occur once: a set for each would cost more than the documents.
  readonly #ids = new Map<Scalar, string | Set<string>>()

  constructor(extract: Extract) {
    this.#extract = extract
  }

  add(document: StoredDocument): void {
    const value = this.#extract(document)
    if (!isScalar(value)) return
    const known = this.#ids.get(value)
    if (known === undefined) this.#ids.set(value, document._id)
    else if (typeof known === 'string') this.#ids.set(value, new Set([known, document._id]))
    else known.add(document._id)
  }

  remove(document: StoredDocument): void {
    const value = this.#extract(document)
    if (!isScalar(value)) return
    const known = this.#ids.get(value)
    if (known === document._id) this.#ids.delete(value)
    else if (typeof known === 'object' && known.delete(document._id) && known.size === 0) {
      this.#ids.delete(value)
    }
  }

  find(value: Scalar): ReadonlySet<string> {
    const known = this.#ids.get(value)
    if (known === undefined) return NONE
    return typeof known === 'string' ? new Set([known]) : known
  }
}
