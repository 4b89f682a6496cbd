import type {StoredDocument} from '../document.ts'
import {IdLists, type Ids} from './id-lists.ts'

/** Values that `==` compares; everything else equals nothing. */
export type Scalar = string | number | boolean

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** Computes what is indexed of a document. */
export type Extract = (document: StoredDocument) => unknown

/** Documents by the value of one field, or of any other expression over a document. */
export class FieldIndex {
  readonly #extract: Extract
  readonly #ids = new IdLists<Scalar>()

  constructor(extract: Extract) {
    this.#extract = extract
  }

  add(document: StoredDocument): void {
    const value = this.#extract(document)
    if (isScalar(value)) this.#ids.add(value, document._id)
  }

  remove(document: StoredDocument): void {
    const value = this.#extract(document)
    if (isScalar(value)) this.#ids.remove(value, document._id)
  }

  find(value: Scalar): Ids {
    return this.#ids.find(value)
  }
}
