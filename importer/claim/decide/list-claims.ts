import {z} from 'zod'

import {publishedId, type Claim} from '../../../schemas/index.ts'
import type {ClaimState} from '../../../schemas/vocabularies/index.ts'
import type {DecidingClient} from './commit-decision.ts'
import {ClaimProblem} from './decide.ts'

/** Which claims: of one article, in some states, or some by their ids. All when nothing is said. */
export interface ClaimSelection {
  /** Id or slug of an article. */
  article?: string
  states?: readonly ClaimState[]
  ids?: readonly string[]
}

/** A claim with the title of its article. */
export interface ListedClaim {
  claim: Claim
  article: {id: string; title: string}
}

const article = z.object({
  _id: z.string(),
  title: z.string().nullish(),
  keys: z.array(z.string().nullish()).nullish(),
})
type ArticleText = z.infer<typeof article>

/**
 * The claims of a selection, article by article in reading order, each as its draft says
 * where there is one.
 *
 * @throws ClaimProblem when there is no such article or claim.
 */
export async function listClaims(
  client: DecidingClient,
  {article: named, states, ids}: ClaimSelection = {},
): Promise<ListedClaim[]> {
  const options = {perspective: 'drafts', tag: 'claim.list'} as const
  const articles = z
    .array(article)
    .parse(
      await client.fetch(
        `*[_type == "article"] | order(title, _id) {_id, title, "keys": body[]._key}`,
        {},
        options,
      ),
    )
  const own = named === undefined ? undefined : await idOf(client, named)
  const wanted = ids?.map(publishedId)
  const claims = await client.fetch<Claim[]>(
    `*[_type == "claim"
      && ($article == null || article._ref == $article)
      && ($states == null || state in $states)
      && ($ids == null || _id in $ids)]`,
    {article: own ?? null, states: states ?? null, ids: wanted ?? null},
    options,
  )
  const missing = wanted?.filter((id) => !claims.some((claim) => publishedId(claim._id) === id))
  if (missing?.length) {
    throw new ClaimProblem(
      `There is no claim ${missing.map((id) => `"${id}"`).join(', ')}. "claims list" prints the ids.`,
    )
  }
  return inReadingOrder(claims, articles)
}

async function idOf(client: DecidingClient, named: string): Promise<string> {
  const id = await client.fetch<string | null>(
    '*[_type == "article" && (_id == $id || slug.current == $id)] | order(_id) [0]._id',
    {id: publishedId(named)},
    {perspective: 'drafts', tag: 'claim.list'},
  )
  if (id) return publishedId(id)
  throw new ClaimProblem(`There is no article "${named}". Give its id or its slug.`)
}

function inReadingOrder(claims: readonly Claim[], articles: readonly ArticleText[]): ListedClaim[] {
  const places = new Map(
    articles.map(({_id, title, keys}, index) => [
      publishedId(_id),
      {
        index,
        title: title ?? publishedId(_id),
        blocks: new Map((keys ?? []).map((key, place) => [key, place])),
      },
    ]),
  )
  return claims
    .map((claim) => {
      const id = publishedId(claim.article._ref)
      const place = places.get(id)
      const block = place?.blocks.get(claim.blockKey) ?? Number.POSITIVE_INFINITY
      const order = [place?.index ?? places.size, block, claim.range?.start ?? 0]
      const title = place?.title ?? id
      return {order, listed: {claim: {...claim, _id: publishedId(claim._id)}, article: {id, title}}}
    })
    .toSorted((one, other) => compare(one, other))
    .map(({listed}) => listed)
}

interface Ordered {
  order: number[]
  listed: ListedClaim
}

function compare(one: Ordered, other: Ordered): number {
  for (const [at, place] of one.order.entries()) {
    const there = other.order[at] ?? 0
    if (place !== there) return place < there ? -1 : 1
  }
  return one.listed.claim._id < other.listed.claim._id ? -1 : 1
}
