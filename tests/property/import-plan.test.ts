import {Mutation} from '@sanity/mutator'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

import type {ArticleDraft, StoredDocument} from '../../importer/plan/article.ts'
import {canonicalJson} from '../../schemas/index.ts'
import {planArticle} from '../../importer/plan/index.ts'
import {createKeyMaker} from '../../importer/structure/keys.ts'

const OPTIONS = {target: {kind: 'draft'}, importedAt: '2026-01-02T03:04:05.000Z'} as const

const words = fc.constantFrom('iron', 'legs', 'sleep', 'blood', 'night', 'tired', 'dose')
const texts = fc.array(
  fc.array(words, {minLength: 1, maxLength: 6}).map((list) => list.join(' ')),
  {minLength: 1, maxLength: 7},
)

function draftOf(title: string, paragraphs: readonly string[], summary?: string): ArticleDraft {
  const keys = createKeyMaker()
  return {
    id: 'article-a',
    fields: {
      title,
      slug: {_type: 'slug', current: 'a'},
      ...(summary !== undefined && {summary}),
      body: paragraphs.map((text) => ({
        _key: keys('b', text),
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [{_type: 'span', _key: keys('s', text), text, marks: []}],
      })),
      language: 'en',
    },
    provenance: {fileName: 'a.txt', checksum: paragraphs.join(), format: 'text'},
    ledger: [],
    claims: [],
    lines: new Map(),
    balance: {wordsIn: 0, wordsOut: 0, wordsDropped: 0},
    signature: '',
  }
}

function stored(document: Record<string, unknown>): StoredDocument {
  return {...document, _id: 'drafts.article-a', _type: 'article', _rev: 'r1'}
}

describe('planning an article', () => {
  it('patches the document into exactly what was merged, and then finds nothing to do', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        texts,
        fc.option(fc.string({maxLength: 20}), {nil: undefined}),
        (before, edited, after, summary) => {
          const first = planArticle(draftOf('One', before), undefined, OPTIONS)
          const theirs = stored({
            ...first.document,
            title: edited.length > 3 ? 'Edited' : 'One',
            body: draftOf('', [...before.slice(0, 2), ...edited]).fields.body,
            editors: {own: 'field'},
          })
          const draft = draftOf('Two', after, summary)
          const plan = planArticle(draft, theirs, OPTIONS)
          const mutations = plan.mutations.map((mutation) => {
            const {patch} = mutation as {patch: Record<string, unknown>}
            const {ifRevisionID: _guard, ...operations} = patch
            return {patch: operations}
          })
          const written = new Mutation({mutations: mutations as never}).apply(theirs as never)
          expect(comparable(written)).toEqual(comparable(plan.document))
          expect(planArticle(draft, stored(plan.document), OPTIONS).status).toBe('unchanged')
        },
      ),
      {numRuns: 400},
    )
  })
})

/** A document without what the dataset adds, and without members that are not there. */
function comparable(document: unknown): unknown {
  const {_rev, _updatedAt, ...rest} = document as Record<string, unknown>
  return JSON.parse(canonicalJson(rest))
}
