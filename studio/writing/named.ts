import {unrelatedMentions, type EntityName} from '../../integrity/mentions.ts'
import {
  asRecords,
  linkedIds,
  markedEntities,
  publishedId,
  refOf,
  type DocumentFinding,
  type SanityDocumentLike,
} from '../../schemas/index.ts'
import type {AboutCondition} from './entity-names.ts'

/**
 * What the text names and has no relation to: of a condition, to itself; of an article, to any of
 * the conditions that it is about.
 *
 * @param find - The names in a text.
 */
export function namedWithoutRelation(
  document: SanityDocumentLike,
  about: readonly AboutCondition[],
  find: (text: string) => readonly EntityName[],
): DocumentFinding[] {
  const isArticle = document._type === 'article'
  if (isArticle && about.length === 0) return []
  const related = isArticle ? reachableFrom(document, about) : reachable(document)
  const advice = isArticle
    ? `and ${listed(about.map(({title}) => title))} ${about.length > 1 ? 'have' : 'has'} no relation to it. Accept its claim, or add the relation there if there is one.`
    : 'and this condition has no relation to it. Add the relation if there is one.'
  return unrelatedMentions(document, related, find).map(({name, path}) => ({
    code: 'name-without-relation',
    level: 'warning',
    message: `The text names "${name}", ${advice}`,
    path,
  }))
}

function reachable(document: SanityDocumentLike): Set<string> {
  const related = linkedIds(document).add(publishedId(document._id))
  // What is marked is the business of the rule entity-without-relation.
  for (const {id} of markedEntities(document)) related.add(id)
  return related
}

function reachableFrom(
  document: SanityDocumentLike,
  about: readonly AboutCondition[],
): Set<string> {
  const related = new Set(aboutIds(document))
  for (const {linked} of about) for (const id of linked) related.add(id)
  return related
}

/** The published ids of what an article is about. */
export function aboutIds(document: SanityDocumentLike): string[] {
  return asRecords(document.about).flatMap((reference) => {
    const id = refOf(reference)
    return id ? [publishedId(id)] : []
  })
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names)
}
