import type {ArticleFlag, Condition} from '../../schemas/index.ts'
import {findClaims} from '../claim/find-claims.ts'
import {flagsOf} from '../claim/flags/index.ts'
import {NO_DOCUMENTS} from '../claim/lexicon.ts'
import type {FoundClaim} from '../claim/types.ts'
import type {Entity} from '../link/vocabulary.ts'
import type {BodyBlock} from '../structure/blocks.ts'
import type {ArticleDraft, StoredDocument} from './article.ts'
import type {ImportBase} from './base.ts'
import {isSame} from './canonical.ts'
import {planClaims, type ClaimsPlan} from './claims.ts'
import type {Keyed} from './merge-blocks.ts'
import type {MergedArticle} from './merge.ts'
import type {ImportTarget} from './target.ts'

export interface Annotations {
  claims: ClaimsPlan
  /** The flags as they should stand. */
  flags: ArticleFlag[]
  /** Keys of all flags that the text raises, those that an editor took out included. */
  raised: string[]
}

/**
 * Plans the claims and the flags of an article as it will stand: an editor may have
 * rewritten or taken out what the source still says.
 */
export function annotate(
  draft: ArticleDraft,
  merged: MergedArticle,
  current: StoredDocument | undefined,
  base: ImportBase | undefined,
  {
    target,
    entities = NO_DOCUMENTS,
    stored = new Map(),
    conditions = new Map(),
  }: {
    target: ImportTarget
    entities?: readonly Entity[]
    stored?: ReadonlyMap<string, StoredDocument>
    conditions?: ReadonlyMap<string, Condition>
  },
): Annotations {
  const body = readable(merged.fields.body)
  const found = claimsIn(draft, merged, body, entities)
  const claims = planClaims(found, {articleId: draft.id, target, stored, conditions})
  const keys = new Set(body.map(({_key}) => _key))
  const flags = flagsOf({
    body,
    claims: found,
    ledger: draft.ledger,
    blockAtLine: new Map(
      [...draft.lines].filter(([key]) => keys.has(key)).map(([key, line]) => [line, key]),
    ),
    unsupported: claims.unsupported,
    has: {
      source: cites(body) || isFilled(current?.sources),
      reviewer: isFilled((current as {review?: {records?: unknown}} | undefined)?.review?.records),
      date: typeof merged.fields.publishedAt === 'string',
    },
  })
  const standing = new Set(toFlags(current?.flags).map(({_key}) => _key))
  const takenOut = new Set((base?.flags ?? []).filter((key) => !standing.has(key)))
  return {
    claims,
    flags: flags.filter(({_key}) => !takenOut.has(_key)),
    raised: flags.map(({_key}) => _key),
  }
}

function claimsIn(
  {fields, claims}: ArticleDraft,
  merged: MergedArticle,
  body: readonly BodyBlock[],
  entities: readonly Entity[],
): readonly FoundClaim[] {
  const {title} = merged.fields
  if (title === fields.title && isSame(merged.fields.body, fields.body)) return claims
  return findClaims({title: typeof title === 'string' ? title : '', body}, entities)
}

/** The blocks of a stored text that have words to read; what is malformed has none. */
function readable(body: unknown): BodyBlock[] {
  if (!Array.isArray(body)) return []
  return body.flatMap((block: Keyed): BodyBlock[] => {
    if (block._type === 'dataTable' && Array.isArray(block.rows)) {
      return [block as unknown as BodyBlock]
    }
    if (block._type !== 'block' || !Array.isArray(block.children)) return []
    const children = block.children.map((child) => ({
      ...child,
      text: typeof child?.text === 'string' ? child.text : '',
    }))
    const markDefs = Array.isArray(block.markDefs) ? block.markDefs : []
    return [{style: 'normal', ...block, markDefs, children} as unknown as BodyBlock]
  })
}

function cites(body: readonly BodyBlock[]): boolean {
  return body.some(
    (block) => block._type === 'block' && block.markDefs.some(({_type}) => _type === 'citation'),
  )
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}

function toFlags(value: unknown): {_key: string}[] {
  return Array.isArray(value) ? value.filter((flag) => typeof flag?._key === 'string') : []
}
