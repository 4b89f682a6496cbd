import {findClaims} from '../../importer/claim/find-claims.ts'
import {mentionsIn, type NameTable} from '../../integrity/mentions.ts'
import type {DocumentFinding, SanityDocumentLike} from '../../schemas/index.ts'
import type {AboutCondition, EntityNames} from './entity-names.ts'
import {namedWithoutRelation} from './named.ts'
import {remember} from './remember.ts'
import {createUncitedStatements} from './uncited.ts'

/** What is known of the rest of the dataset. */
export interface WritingKnowledge {
  names: EntityNames
  /** The conditions that an article is about. */
  about: readonly AboutCondition[]
}

const uncitedStatements = createUncitedStatements(findClaims)
const findersByTable = new WeakMap<NameTable, ReturnType<typeof finderOf>>()

/**
 * What the rules of the model cannot see, since it takes the claim finder or the names of a whole
 * dataset: statements without a source, and names without a relation.
 */
export function writingFindings(
  document: SanityDocumentLike,
  {names, about}: WritingKnowledge,
): DocumentFinding[] {
  const find = findersByTable.get(names.table) ?? finderOf(names.table)
  findersByTable.set(names.table, find)
  return [
    ...uncitedStatements(document, (id) => names.byId.get(id)),
    ...namedWithoutRelation(document, about, find),
  ]
}

/** The names in a text, of which each is looked through once. */
function finderOf(table: NameTable) {
  return remember(
    (text: string) => mentionsIn(text, table),
    (text) => text,
  )
}
