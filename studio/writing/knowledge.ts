import {
  checkDocument,
  type DocumentFinding,
  type RelatedDocument,
  type SanityDocumentLike,
} from '../../schemas/index.ts'
import {aboutConditions, entityNames, type NamesClient} from './entity-names.ts'
import type {writingFindings, WritingKnowledge} from './findings.ts'
import {kindOf} from './kinds.ts'
import {aboutIds} from './named.ts'

/** What it takes to read a text: what is known of the rest of the dataset, and the reader. */
export interface Knowledge extends WritingKnowledge {
  read: typeof writingFindings
}

/** Gets it together; what was asked for lately is not asked for again. */
export async function loadKnowledge(
  client: NamesClient,
  document: SanityDocumentLike,
): Promise<Knowledge> {
  const isArticle = document._type === 'article'
  const [names, about, {writingFindings}] = await Promise.all([
    entityNames(client, document._id),
    aboutConditions(client, isArticle ? aboutIds(document) : []),
    // The claim finder is large, and of no use before a text is open.
    import('./findings.ts'),
  ])
  return {names, about, read: writingFindings}
}

/** Everything that the help finds in a text, by the rules of the model and by the reader. */
export function findingsOf(
  document: SanityDocumentLike,
  type: Parameters<typeof checkDocument>[1],
  {names, about, read}: Knowledge,
): DocumentFinding[] {
  const related = (id: string): RelatedDocument | undefined => names.byId.get(id)
  return [
    ...checkDocument(document, type, {related}).filter(({code}) => kindOf(code)),
    ...read(document, {names, about}),
  ]
}
