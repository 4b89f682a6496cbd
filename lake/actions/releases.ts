import type {StoredDocument} from '../document.ts'
import {documentExists, documentMissing, LakeError} from '../errors.ts'
import {publishedIdOf} from '../ids.ts'
import {parsePatchOperations} from '../mutations/parse.ts'
import type {Mutation} from '../mutations/types.ts'
import {strengthenReferences} from '../references.ts'
import {copyAs, type ActionContext, type ActionResult} from './documents.ts'
import type {ActionInput} from './input.ts'

type Handler = (input: ActionInput, context: ActionContext) => ActionResult

const PREFIX = '_.releases.'

/** The actions on releases. A release is a document, its content the versions under its name. */
export const releaseActions: Record<string, Handler> = {
  'sanity.action.release.create'(input, {index, read}) {
    const name = releaseName(input)
    const id = PREFIX + name
    if (read(id)) throw documentExists(index, id)
    const metadata = input.has('metadata') ? input.object('metadata') : {}
    return {
      mutations: [
        {
          create: {
            _id: id,
            _type: 'system.release',
            name,
            state: 'active',
            metadata: {releaseType: 'undecided', ...metadata},
          },
        },
      ],
    }
  },

  'sanity.action.release.edit'(input, context) {
    const release = existing(input, context)
    const operations = parsePatchOperations(input.object('patch'), (reason) => input.fail(reason))
    return {mutations: [{patch: {id: release._id, ...operations}}]}
  },

  'sanity.action.release.publish'(input, context) {
    const release = existing(input, context, ['active', 'scheduled'])
    const versions = context.versionsIn(releaseName(input))
    const going = versions.filter(isGoing).map(({_id}) => publishedIdOf(_id))
    return {
      mutations: [
        ...versions
          .filter((version) => !isGoing(version))
          .map((version): Mutation => {
            const published = copyAs(version, publishedIdOf(version._id))
            return {createOrReplace: strengthenReferences(published)}
          }),
        ...going.filter(context.read).map((id): Mutation => ({delete: {id}})),
        ...versions.map(({_id}): Mutation => ({delete: {id: _id}})),
        setState(release, 'published', {
          publishedAt: context.time,
          finalDocumentStates: finalStates(versions),
        }),
      ],
    }
  },

  'sanity.action.release.schedule'(input, context) {
    const release = existing(input, context, ['active', 'scheduled'])
    const publishAt = input.text('publishAt')
    if (Number.isNaN(Date.parse(publishAt)))
      throw input.fail('"publishAt" must be an ISO 8601 time')
    return {mutations: [setState(release, 'scheduled', {publishAt})]}
  },

  'sanity.action.release.unschedule'(input, context) {
    const release = existing(input, context, ['scheduled'])
    return {
      mutations: [{patch: {id: release._id, set: {state: 'active'}, unset: ['publishAt']}}],
    }
  },

  'sanity.action.release.archive'(input, context) {
    const release = existing(input, context, ['active'])
    const versions = context.versionsIn(releaseName(input))
    return {
      mutations: [
        ...versions.map(({_id}): Mutation => ({delete: {id: _id}})),
        setState(release, 'archived', {finalDocumentStates: finalStates(versions)}),
      ],
    }
  },

  'sanity.action.release.unarchive'(input, context) {
    const release = existing(input, context, ['archived'])
    return {
      mutations: [
        ...context
          .archived(releaseName(input))
          .map((version): Mutation => ({create: copyVersion(version)})),
        {patch: {id: release._id, set: {state: 'active'}, unset: ['finalDocumentStates']}},
      ],
    }
  },

  'sanity.action.release.delete'(input, context) {
    const release = existing(input, context, ['archived', 'published'])
    return {mutations: [{delete: {id: release._id}}]}
  },
}

function releaseName(input: ActionInput): string {
  const name = input.text('releaseId')
  if (!/^[a-zA-Z0-9_-]{1,100}$/.test(name)) throw input.fail('"releaseId" must be a plain name')
  return name
}

function existing(
  input: ActionInput,
  {index, read}: ActionContext,
  states?: string[],
): StoredDocument {
  const id = PREFIX + releaseName(input)
  const release = read(id)
  if (!release) throw documentMissing(index, id)
  const state = String(release['state'])
  if (states && !states.includes(state)) {
    throw new LakeError(409, {
      type: 'releaseStateError',
      id,
      description: `${input.type} needs a release that is ${states.join(' or ')}; "${id}" is ${state}`,
    })
  }
  return release
}

function setState(
  release: StoredDocument,
  state: string,
  fields: Record<string, unknown>,
): Mutation {
  return {patch: {id: release._id, set: {state, ...fields}}}
}

function finalStates(versions: readonly StoredDocument[]): {id: string}[] {
  return versions.map(({_id}) => ({id: _id}))
}

function isGoing({_system}: StoredDocument): boolean {
  return (
    typeof _system === 'object' &&
    _system !== null &&
    'delete' in _system &&
    _system.delete === true
  )
}

function copyVersion(version: StoredDocument): StoredDocument {
  const {_rev, _updatedAt, ...content} = version
  return content as StoredDocument
}
