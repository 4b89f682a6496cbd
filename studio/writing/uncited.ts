import type {findClaims} from '../../importer/claim/find-claims.ts'
import type {FoundClaim} from '../../importer/claim/types.ts'
import type {Entity} from '../../importer/link/vocabulary.ts'
import type {TextBlock} from '../../importer/structure/blocks.ts'
import {
  asRecords,
  asText,
  entityTypes,
  passagesOf,
  publishedId,
  referencedIds,
  relationsOf,
  sourceIdsOf,
  textOf,
  toRelated,
  valuesOf,
  type DocumentFinding,
  type EntityType,
  type Loose,
  type Passage,
  type PlacedBlock,
  type RelatedDocument,
  type SanityDocumentLike,
} from '../../schemas/index.ts'
import {remember} from './remember.ts'

/**
 * Finds the statements of a text that rest on nothing: those that the importer would take for
 * claims, where neither the paragraph (or the line above its list) nor the condition's own
 * relation cites a source. A section that was read before is not read again.
 *
 * @param find - What finds the claims of a text.
 */
export function createUncitedStatements(find: typeof findClaims) {
  // One list of names for as long as they are the same: the finder puts names together by list.
  const entitiesOf = remember(
    ({entities}: {entities: Entity[]; key: string}) => entities,
    ({key}) => key,
    20,
  )
  const claimsOf = remember(
    ({title, body, entities}: Reading) => find({title, body}, entities),
    ({key}) => key,
    500,
  )
  return (
    document: SanityDocumentLike,
    related: (id: string) => RelatedDocument | undefined,
  ): DocumentFinding[] => {
    const title = asText(document.title) ?? ''
    const named = entitiesIn(document, related)
    const names = JSON.stringify(named)
    const entities = entitiesOf({entities: named, key: names})
    const cited = citedTargets(document)
    return passagesOf(document)
      .filter(({path, blocks}) => path[0] !== 'careGuidance' && blocks.length > 0)
      .flatMap((passage) => {
        const body = readableBlocks(passage)
        const key = JSON.stringify([title, names, body])
        return uncitedIn(passage, claimsOf({title, body, entities, key}), cited)
      })
  }
}

interface Reading {
  title: string
  body: TextBlock[]
  entities: Entity[]
  key: string
}

function uncitedIn(
  {blocks}: Passage,
  claims: readonly FoundClaim[],
  cited: ReadonlySet<string>,
): DocumentFinding[] {
  let lead: Loose | undefined
  return blocks.flatMap(({block, path}: PlacedBlock): DocumentFinding[] => {
    if (!asText(block.listItem)) lead = block
    const open = claims.filter(
      ({blockKey, object}) =>
        blockKey === block._key && !(object.reference && cited.has(object.reference._ref)),
    )
    if (open.length === 0 || isCited(block) || (lead && isCited(lead))) return []
    return [
      {
        code: 'uncited-statement',
        level: 'warning',
        message: `${statementText(open)} Cite the source in this paragraph.`,
        path: [...path, 'children'],
      },
    ]
  })
}

/** What a relation makes of the thing that it leads to. */
const ROLES: Record<FoundClaim['relation'], string> = {
  symptom: 'symptom',
  cause: 'cause',
  riskFactor: 'risk factor',
  aggravator: 'aggravator',
  treatment: 'treatment',
  complication: 'complication',
  test: 'test',
  comorbidity: 'companion',
  differential: 'look-alike',
}

function statementText(claims: readonly FoundClaim[]): string {
  const [first] = claims
  if (!first) return ''
  const same = claims.filter(({relation}) => relation === first.relation)
  const names = [...new Set(same.map(({object}) => `"${object.label}"`))]
  const others = claims.length - same.length
  const role = ROLES[first.relation]
  const what =
    names.length > 1
      ? `${listed(names)} as ${role}s`
      : `${names[0]} as a${/^[aeiou]/.test(role) ? 'n' : ''} ${role}`
  const more = others > 0 ? `, and makes ${others === 1 ? 'another statement' : 'others'}` : ''
  return `The text gives ${what} of ${first.subject.label}${more}, without a source.`
}

/** Three names at most; who wants all reads the paragraph. */
function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names
  return new Intl.ListFormat('en').format(shown)
}

function isCited(block: Loose): boolean {
  return asRecords(block.markDefs).some(({_type}) => _type === 'citation')
}

/** Targets of the relations of a condition that rest on a source. */
function citedTargets(document: SanityDocumentLike): Set<string> {
  return new Set(
    relationsOf(document).flatMap(({relation, target}) =>
      target && sourceIdsOf(relation).length > 0 ? [target] : [],
    ),
  )
}

const types = new Set<string>(valuesOf(entityTypes))

/** A document and all that it refers to, as the claim finder knows things. */
function entitiesIn(
  document: SanityDocumentLike,
  related: (id: string) => RelatedDocument | undefined,
): Entity[] {
  const ids = [...referencedIds(document)].toSorted()
  return [toRelated(document), ...ids.map(related)].flatMap((one): Entity[] => {
    if (!one || !types.has(one._type) || !one.title) return []
    return [
      {
        id: publishedId(one._id),
        type: one._type as EntityType,
        names: [one.title, ...(one.synonyms ?? [])],
        draftOnly: false,
      },
    ]
  })
}

/** A section is read under its heading, which tells what its lists are of; a part of an article has its own. */
function readableBlocks({title, path, blocks}: Passage): TextBlock[] {
  const own = blocks.map(({block}) => readableBlock(block))
  return path[0] === 'sections' ? [textBlock('', 'h2', title), ...own] : own
}

const STYLES = ['normal', 'h2', 'h3', 'h4', 'blockquote'] as const

/** A block as the claim finder reads it, which looks at its words and its place in a list. */
function readableBlock(block: Loose): TextBlock {
  const style = STYLES.find((one) => one === block.style) ?? 'normal'
  const {listItem, level} = block
  return {
    ...textBlock(asText(block._key) ?? '', style, textOf(block)),
    ...(listItem === 'bullet' || listItem === 'number' ? {listItem} : {}),
    ...(typeof level === 'number' ? {level} : {}),
  }
}

function textBlock(key: string, style: TextBlock['style'], text: string): TextBlock {
  return {
    _type: 'block',
    _key: key,
    style,
    markDefs: [],
    children: [{_type: 'span', _key: '', text, marks: []}],
  }
}
