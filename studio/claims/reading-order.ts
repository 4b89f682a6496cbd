import type {Claim} from '../../schemas/index.ts'

interface Keyed {
  _key: string
}

/** Claims as a reader meets them; those that the text no longer makes come last. */
export function inReadingOrder<C extends Pick<Claim, '_id' | 'blockKey' | 'range'>>(
  claims: readonly C[],
  body: readonly Keyed[],
): C[] {
  const position = new Map(body.map(({_key}, index) => [_key, index]))
  const at = ({blockKey}: C) => position.get(blockKey ?? '') ?? body.length
  return claims.toSorted(
    (one, other) =>
      at(one) - at(other) ||
      (one.range?.start ?? 0) - (other.range?.start ?? 0) ||
      one._id.localeCompare(other._id),
  )
}
