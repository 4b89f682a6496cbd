import * as documents from './documents/index.ts'
import * as objects from './objects/index.ts'
import * as relations from './relations/index.ts'

/** The document types. */
export const documentTypes = Object.values(documents)

/** The relation types: an attributed link from a condition to another document. */
export const relationTypes = Object.values(relations)

/** The object types that documents and relations are made of. */
export const objectTypes = Object.values(objects)

/** Every type of the model, for a Studio's `schema.types` or for `Schema.compile`. */
export const schemaTypes = [...documentTypes, ...relationTypes, ...objectTypes]
