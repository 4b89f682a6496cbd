import {slugify} from '../schemas/keys/index.ts'
import type {KnownPerson} from './knowledge.ts'
import type {Reference} from './structure/blocks.ts'
import type {SourceDocument, Warning} from './types.ts'

/** The people of the dataset who are named as authors; a name that nobody has is a warning. */
export function matchAuthors(
  {file, metadata}: SourceDocument,
  people: readonly KnownPerson[],
): {authors: KnownPerson[]; warnings: Warning[]} {
  const authors: KnownPerson[] = []
  const warnings: Warning[] = []
  for (const name of metadata.authors ?? []) {
    const person = people.find((known) => slugify(known.name) === slugify(name))
    if (person) authors.push(person)
    else {
      warnings.push({
        file,
        field: 'authors',
        message: `No person "${name}" in the dataset; the name is in the import record. Create the person in the Studio and pick them as author.`,
      })
    }
  }
  return {authors, warnings}
}

/** A reference to a person. One that is only a draft is held weakly until it is published. */
export function personReference({id, draftOnly}: KnownPerson): Reference {
  if (!draftOnly) return {_type: 'reference', _ref: id}
  return {_type: 'reference', _ref: id, _weak: true, _strengthenOnPublish: {type: 'person'}}
}
