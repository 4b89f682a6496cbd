import type {StoredDocument} from '../document.ts'
import {documentExists, documentMissing, LakeError} from '../errors.ts'
import {draftIdOf, isDraft, isPublished, isVersion, publishedIdOf} from '../ids.ts'
import {parsePatchOperations} from '../mutations/parse.ts'
import type {IncomingDocument, Mutation} from '../mutations/types.ts'
import {strengthenReferences} from '../references.ts'
import type {ActionInput} from './input.ts'

/** What an action may look up, with the effect of the actions before it in the same request. */
export interface ActionContext {
  index: number
  time: string
  read: (id: string) => StoredDocument | undefined
  /** Ids of the stored drafts and release versions of a published id. */
  versionsOf: (publishedId: string) => string[]
  /** Documents of a release, by the name of the release. */
  versionsIn: (release: string) => StoredDocument[]
  /** The state that a release's versions had before it was archived. */
  archived: (release: string) => StoredDocument[]
}

export interface ActionResult {
  mutations: Mutation[]
  purge?: string[]
}

type Handler = (input: ActionInput, context: ActionContext) => ActionResult

/** The actions on documents, drafts and versions, each as the mutations that carry it out. */
export const documentActions: Record<string, Handler> = {
  'sanity.action.document.create'(input, {index, read}) {
    const publishedId = input.id('publishedId')
    const attributes = input.document('attributes', draftIdOf(publishedId))
    checkGroup(input, attributes._id, publishedId)
    if (read(publishedId) && isDraft(attributes._id)) throw documentExists(index, publishedId)
    if (!read(attributes._id)) return {mutations: [{create: attributes}]}
    if (input.optionalText('ifExists') === 'ignore') return {mutations: []}
    throw documentExists(index, attributes._id)
  },

  'sanity.action.document.replaceDraft'(input, {index, read}) {
    const publishedId = input.id('publishedId')
    const attributes = input.document('attributes', draftIdOf(publishedId))
    checkGroup(input, attributes._id, publishedId)
    if (!read(publishedId) && !read(attributes._id)) throw documentMissing(index, publishedId)
    return {mutations: [{createOrReplace: attributes}]}
  },

  'sanity.action.document.edit'(input, {index, read}) {
    const draftId = input.id('draftId')
    const publishedId = input.id('publishedId')
    checkGroup(input, draftId, publishedId)
    const operations = parsePatchOperations(input.object('patch'), (reason) => input.fail(reason))
    const patch: Mutation = {patch: {id: draftId, ...operations}}
    if (read(draftId)) return {mutations: [patch]}
    const published = read(publishedId)
    if (!published) throw documentMissing(index, draftId)
    return {mutations: [{create: copyAs(published, draftId)}, patch]}
  },

  'sanity.action.document.delete'(input, {index, read, versionsOf}) {
    const publishedId = input.id('publishedId')
    const included = input.ids('includeDrafts')
    for (const id of included) checkGroup(input, id, publishedId)
    const left = versionsOf(publishedId).filter((id) => !included.includes(id))
    if (left.length > 0) {
      throw new LakeError(409, {
        type: 'documentHasVersionsError',
        id: publishedId,
        versions: left,
        description: `Document "${publishedId}" has versions that are not to be deleted with it: ${left.join(', ')}`,
      })
    }
    const ids = [publishedId, ...included].filter((id) => read(id))
    if (ids.length === 0) throw documentMissing(index, publishedId)
    return {
      mutations: ids.map((id): Mutation => ({delete: {id}})),
      ...(input.flag('purge') ? {purge: ids} : {}),
    }
  },

  'sanity.action.document.discard': (input, context) => discard(input, context, 'draftId'),
  'sanity.action.document.version.discard': (input, context) =>
    discard(input, context, 'versionId'),

  'sanity.action.document.publish'(input, {index, read}) {
    const draftId = input.id('draftId')
    const publishedId = input.id('publishedId')
    checkGroup(input, draftId, publishedId)
    const draft = read(draftId)
    if (!draft) throw documentMissing(index, draftId)
    checkRevision(index, draft, draftId, input.optionalText('ifDraftRevisionId'))
    checkRevision(
      index,
      read(publishedId),
      publishedId,
      input.optionalText('ifPublishedRevisionId'),
    )
    return {
      mutations: [
        {createOrReplace: strengthenReferences(copyAs(draft, publishedId))},
        {delete: {id: draftId}},
      ],
    }
  },

  'sanity.action.document.unpublish'(input, {index, read}) {
    const draftId = input.id('draftId')
    const publishedId = input.id('publishedId')
    checkGroup(input, draftId, publishedId)
    const published = read(publishedId)
    if (!published) throw documentMissing(index, publishedId)
    return {
      mutations: [{createIfNotExists: copyAs(published, draftId)}, {delete: {id: publishedId}}],
    }
  },

  'sanity.action.document.version.create'(input, {index, read}) {
    const publishedId = input.id('publishedId')
    if (input.has('document')) {
      const document = input.document('document')
      checkGroup(input, document._id, publishedId)
      return {mutations: [{create: document}]}
    }
    const baseId = input.id('baseId')
    const versionId = input.id('versionId')
    checkGroup(input, versionId, publishedId)
    const base = read(baseId)
    if (!base) throw documentMissing(index, baseId)
    checkRevision(index, base, baseId, input.optionalText('ifBaseRevisionId'))
    return {mutations: [{create: copyAs(base, versionId)}]}
  },

  'sanity.action.document.version.replace'(input, {index, read}) {
    const document = input.document('document')
    if (isPublished(document._id)) throw input.fail('"document._id" must be a draft or version id')
    if (!read(document._id)) throw documentMissing(index, document._id)
    return {mutations: [{createOrReplace: document}]}
  },

  'sanity.action.document.version.unpublish'(input, {index, read}) {
    const versionId = input.id('versionId')
    const publishedId = input.id('publishedId')
    checkGroup(input, versionId, publishedId)
    const published = read(publishedId)
    if (!published) throw documentMissing(index, publishedId)
    return {
      mutations: [
        {createIfNotExists: copyAs(published, versionId)},
        {patch: {id: versionId, setIfMissing: {_system: {}}, set: {'_system.delete': true}}},
      ],
    }
  },
}

function discard(
  input: ActionInput,
  {index, read}: ActionContext,
  field: 'draftId' | 'versionId',
): ActionResult {
  const id = input.id(field)
  if (isPublished(id)) throw input.fail(`"${field}" must be the id of a draft or a version`)
  if (!read(id)) throw documentMissing(index, id)
  return {mutations: [{delete: {id}}], ...(input.flag('purge') ? {purge: [id]} : {})}
}

/** The content of a document under the id of another version of it. */
export function copyAs(document: StoredDocument, id: string): IncomingDocument {
  const {_rev, _updatedAt, _system, ...content} = document
  return {...content, _id: id}
}

function checkGroup(input: ActionInput, versionId: string, publishedId: string): void {
  if (!isPublished(publishedId)) throw input.fail(`"${publishedId}" is no published id`)
  if (!isDraft(versionId) && !isVersion(versionId)) {
    throw input.fail(`"${versionId}" is neither a draft nor a version id`)
  }
  if (publishedIdOf(versionId) !== publishedId) {
    throw input.fail(`"${versionId}" is no version of "${publishedId}"`)
  }
}

function checkRevision(
  index: number,
  document: StoredDocument | undefined,
  id: string,
  expected: string | undefined,
): void {
  if (expected === undefined || document?._rev === expected) return
  throw new LakeError(409, {
    type: 'documentRevisionIDDoesNotMatchError',
    id,
    index,
    currentRevisionID: document?._rev,
    expectedRevisionID: expected,
    description: `Document "${id}" has unexpected revision ID ("${document?._rev ?? ''}"), expected "${expected}"`,
  })
}
