import type {PlannedMutation} from '../plan/patch.ts'
import type {Batch} from './batches.ts'
import {articleOf, idOf} from './mutations.ts'

interface Member {
  _key: string
  _type: string
}

/**
 * The parts of a long article as a dry run can have each of them checked: none is written,
 * so each is given what it stands on and what the parts before it would have made. That is
 * the article, with a stand-in for each block behind which the part puts its own. The
 * revision that the part before would have made is not asked for.
 */
export function checkable(parts: readonly Batch[]): Batch[] {
  const [first, ...rest] = parts
  if (!first) return []
  const article = articleOf(mutationsOf(first))
  const made = new Map<string, Member>()
  note(mutationsOf(first), made)
  return [
    first,
    ...rest.map((part): Batch => {
      const own = mutationsOf(part)
      const ground = article && own.some((one) => idOf(one) === idOf(article))
      const mutations = ground ? [...groundFor(own, article, made), ...own.map(unguarded)] : own
      note(own, made)
      return {...part, units: part.units.map((unit) => ({...unit, mutations}))}
    }),
  ]
}

function groundFor(
  part: readonly PlannedMutation[],
  article: PlannedMutation,
  made: ReadonlyMap<string, Member>,
): PlannedMutation[] {
  const named = [...JSON.stringify(part).matchAll(/\[_key==\\"(.+?)\\"\]/g)].map(([, key]) => key)
  const body = [...new Set(named)].flatMap((key = '') => made.get(key) ?? [])
  if ('create' in article) {
    const importRecord = {_type: 'importRecord', baseRest: []}
    return [{create: {...article.create, body, importRecord}}]
  }
  return [
    {patch: {id: idOf(article), setIfMissing: {body: [], 'importRecord.baseRest': []}}},
    {patch: {id: idOf(article), insert: {after: 'body[-1]', items: body}}},
  ]
}

/** Notes the blocks that a part would put into the text. */
function note(part: readonly PlannedMutation[], made: Map<string, Member>): void {
  for (const mutation of part) {
    const items =
      'create' in mutation
        ? mutation.create.body
        : 'patch' in mutation
          ? (mutation.patch.insert as {items?: unknown} | undefined)?.items
          : undefined
    for (const {_key, _type} of Array.isArray(items) ? items.filter(isMember) : []) {
      made.set(_key, {_key, _type})
    }
  }
}

function isMember(value: unknown): value is Member {
  return typeof value === 'object' && value !== null && '_key' in value && '_type' in value
}

function unguarded(mutation: PlannedMutation): PlannedMutation {
  if (!('patch' in mutation)) return mutation
  const {ifRevisionID: _guard, ...patch} = mutation.patch
  return {patch}
}

function mutationsOf({units}: Batch): PlannedMutation[] {
  return units.flatMap(({mutations}) => mutations)
}
