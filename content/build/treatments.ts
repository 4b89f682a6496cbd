import {
  contentKey,
  documentId,
  type Answer,
  type FoodItem,
  type Interaction,
  type Treatment,
} from '../../schemas/index.ts'
import {identity} from './documents.ts'
import {citations, refs, sourceRefs, type Cite} from './references.ts'

/** A treatment. `memberOf` and `sources` take slugs. */
export function treatment(
  slug: string,
  title: string,
  {
    memberOf,
    sources,
    ...details
  }: Omit<Treatment, '_id' | '_type' | 'slug' | 'title' | 'memberOf' | 'sources' | 'review'> & {
    memberOf?: string[]
    sources: string[]
  },
): Treatment {
  return {
    ...identity('treatment', slug),
    title,
    ...details,
    ...(memberOf ? {memberOf: refs(...memberOf.map((one) => documentId('treatment', one)))} : {}),
    sources: sourceRefs(...sources),
  }
}

/** A food, whether to eat it, and why. */
export function food(name: string, recommended: Answer, note: string): FoodItem {
  return {_key: contentKey('food', name), _type: 'foodItem', name, recommended, note}
}

/** What happens with a food, a drink or a medicine. */
export function interaction(label: string, effect: string, ...cite: Cite[]): Interaction {
  return {
    _key: contentKey('interaction', label),
    _type: 'interaction',
    label,
    effect,
    citations: citations(...cite),
  }
}
