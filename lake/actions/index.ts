import type {StoredDocument} from '../document.ts'
import {badRequest} from '../errors.ts'
import {isDraft, isVersion, publishedIdOf, releaseOf} from '../ids.ts'
import {applyMutations} from '../mutations/apply.ts'
import type {Mutation} from '../mutations/types.ts'
import type {Dataset} from '../store/dataset.ts'
import {documentActions, type ActionContext} from './documents.ts'
import {ActionInput} from './input.ts'
import {releaseActions} from './releases.ts'

export interface ExpandedActions {
  mutations: Mutation[]
  /** Type of the action that each mutation is part of. */
  origins: string[]
  purge: string[]
}

/**
 * Turns the actions of a request into the mutations of one transaction. Each action sees what
 * the ones before it do.
 *
 * @throws LakeError 400 for a malformed or unknown action, 409 for one that does not fit the
 *   state of its documents
 */
export function expandActions(
  dataset: Dataset,
  actions: unknown,
  transactionId: string,
  time: string,
): ExpandedActions {
  if (!Array.isArray(actions) || actions.length === 0) {
    throw badRequest('"actions" must be an array of at least one action')
  }
  const expanded: ExpandedActions = {mutations: [], origins: [], purge: []}
  for (const [index, action] of actions.entries()) {
    const input = new ActionInput(action, index)
    const handler = documentActions[input.type] ?? releaseActions[input.type]
    if (!handler) throw badRequest(`Action ${index}: unknown action type "${input.type}"`)
    const overlay = preview(dataset, expanded.mutations, transactionId, time)
    const {mutations, purge} = handler(input, context(dataset, overlay, index, time))
    expanded.mutations.push(...mutations)
    expanded.origins.push(...mutations.map(() => input.type))
    expanded.purge.push(...(purge ?? []))
  }
  return expanded
}

type Overlay = ReadonlyMap<string, StoredDocument | undefined>

function preview(
  dataset: Dataset,
  mutations: readonly Mutation[],
  transactionId: string,
  time: string,
): Overlay {
  if (mutations.length === 0) return new Map()
  const {changes} = applyMutations(mutations, {
    transactionId,
    time,
    autoGenerateArrayKeys: false,
    read: (id) => dataset.documents.get(id),
  })
  return new Map(changes.map(({id, after}) => [id, after]))
}

function context(dataset: Dataset, overlay: Overlay, index: number, time: string): ActionContext {
  const read = (id: string) => (overlay.has(id) ? overlay.get(id) : dataset.documents.get(id))
  const known = () => new Set([...dataset.documents.all().map(({_id}) => _id), ...overlay.keys()])
  return {
    index,
    time,
    read,
    versionsOf: (publishedId) =>
      [...known()].filter(
        (id) => (isDraft(id) || isVersion(id)) && publishedIdOf(id) === publishedId && read(id),
      ),
    versionsIn: (release) =>
      [...known()]
        .filter((id) => releaseOf(id) === release)
        .map(read)
        .filter((document) => document !== undefined),
    archived: (release) => archivedVersions(dataset, read(`_.releases.${release}`)),
  }
}

/** The last state of each version that an archived release had. */
function archivedVersions(dataset: Dataset, release: StoredDocument | undefined): StoredDocument[] {
  const states = release?.['finalDocumentStates']
  if (!Array.isArray(states)) return []
  return states
    .map(({id}) => dataset.log.lastBody(String(id)))
    .filter((body) => body !== undefined)
    .map((body): StoredDocument => JSON.parse(body))
}
