import {Mutation} from '@sanity/mutator'
import {describe, expect, it} from 'vitest'

import type {Batch} from '../../importer/apply/batches.ts'
import {checkable} from '../../importer/apply/check-parts.ts'
import {toParts} from '../../importer/apply/parts.ts'
import {Writer} from '../../importer/apply/writer.ts'
import type {ArticleDraft, StoredDocument} from '../../importer/plan/article.ts'
import {readBase} from '../../importer/plan/base.ts'
import {planArticle} from '../../importer/plan/index.ts'
import type {PlannedMutation} from '../../importer/plan/patch.ts'
import {createKeyMaker} from '../../importer/structure/keys.ts'
import {canonicalJson} from '../../schemas/index.ts'

const OPTIONS = {target: {kind: 'draft'}, importedAt: '2026-01-02T03:04:05.000Z'} as const
const LIMIT = 12_000
const SOURCE = {createIfNotExists: {_id: 'drafts.source-a', _type: 'source', title: 'A'}}

function paragraphs(count: number, word: string): string[] {
  return Array.from({length: count}, (_, index) => `${word} ${index}`)
}

function draftOf(texts: readonly string[]): ArticleDraft {
  const keys = createKeyMaker()
  return {
    id: 'article-a',
    fields: {
      title: 'One',
      slug: {_type: 'slug', current: 'a'},
      body: texts.map((text) => ({
        _key: keys('b', text),
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [{_type: 'span', _key: keys('s', text), text, marks: []}],
      })),
      language: 'en',
    },
    provenance: {fileName: 'a.txt', checksum: String(texts.length), format: 'text'},
    ledger: [],
    claims: [],
    lines: new Map(),
    balance: {wordsIn: 0, wordsOut: 0, wordsDropped: 0},
    signature: 'signed',
  }
}

/** Applies transactions as the Content Lake does; throws where a revision is not the one asked for. */
function apply(batches: readonly Batch[], before?: StoredDocument): StoredDocument {
  let document: StoredDocument | undefined = before
  for (const {transactionId, units} of batches) {
    const own = units.flatMap(({mutations}) => mutations).filter((one) => idOf(one) === DRAFT)
    for (const mutation of own) {
      const asked = 'patch' in mutation ? mutation.patch.ifRevisionID : undefined
      if (asked !== undefined) expect(asked).toBe(document?._rev)
    }
    const plain = own.map((mutation) =>
      'patch' in mutation ? {patch: {...mutation.patch, ifRevisionID: undefined}} : mutation,
    )
    if (plain.length === 0) continue
    const next = new Mutation({mutations: plain as never}).apply((document ?? null) as never)
    document = {...(next as unknown as StoredDocument), _rev: transactionId}
  }
  if (!document) throw new Error('Nothing was written')
  return document
}

const DRAFT = 'drafts.article-a'

function idOf(mutation: PlannedMutation): string {
  if ('patch' in mutation) return mutation.patch.id
  return 'create' in mutation ? mutation.create._id : mutation.createIfNotExists._id
}

function comparable(document: object): unknown {
  const {_rev, _updatedAt, _createdAt, ...rest} = document as StoredDocument
  return JSON.parse(canonicalJson(rest))
}

describe('an article in parts', () => {
  it('comes to what it would be in one', () => {
    const plan = planArticle(draftOf(paragraphs(40, 'iron')), undefined, OPTIONS)
    const batches = toParts({file: 'a', mutations: [SOURCE, ...plan.mutations]}, 'run', LIMIT)
    expect(batches.length).toBeGreaterThan(1)
    for (const {units} of batches) {
      expect(JSON.stringify(units[0]?.mutations).length).toBeLessThan(LIMIT)
    }
    expect(batches[0]?.units[0]?.mutations[0]).toEqual(SOURCE)
    expect(comparable(apply(batches))).toEqual(comparable(plan.document))
  })

  it('has the same transactions each time, and others in another run', () => {
    const {mutations} = planArticle(draftOf(paragraphs(40, 'iron')), undefined, OPTIONS)
    const ids = (run: string) =>
      toParts({file: 'a', mutations}, run, LIMIT).map(({transactionId}) => transactionId)
    expect(ids('one')).toEqual(ids('one'))
    expect(ids('one')).not.toEqual(ids('two'))
  })

  it('changes an article that stands, its text before its record', () => {
    const first = planArticle(draftOf(paragraphs(5, 'iron')), undefined, OPTIONS)
    const before = {...first.document, _rev: 'r1'}
    const after = draftOf([...paragraphs(5, 'iron').with(2, 'other'), ...paragraphs(30, 'legs')])
    const plan = planArticle(after, before, OPTIONS)
    const batches = toParts({file: 'a', mutations: plan.mutations}, 'run', LIMIT)
    expect(batches.length).toBeGreaterThan(1)
    expect(comparable(apply(batches, before))).toEqual(comparable(plan.document))
  })

  it('that stops anywhere is completed by the next import, with an edit in between kept', () => {
    const draft = draftOf(paragraphs(40, 'iron'))
    const {mutations} = planArticle(draft, undefined, OPTIONS)
    const batches = toParts({file: 'a', mutations}, 'run', LIMIT)
    for (let count = 1; count <= batches.length; count += 1) {
      const half = apply(batches.slice(0, count))
      expect(readBase(half.importRecord)?.signature).toBe(count < batches.length ? '' : 'signed')
      const body = half.body as {_key: string}[]
      const own = {_key: 'own', _type: 'block', style: 'normal', markDefs: [], children: []}
      const edited = {...half, body: body.toSpliced(1, 0, own)}
      const {document, conflicts} = planArticle(draft, edited, OPTIONS)
      expect(conflicts).toEqual([])
      expect((document.body as {_key: string}[]).map(({_key}) => _key)).toEqual(
        draft.fields.body.map(({_key}) => _key).toSpliced(1, 0, 'own'),
      )
    }
  })

  it('can be checked each by itself, with nothing of it written', () => {
    const fresh = planArticle(draftOf(paragraphs(40, 'iron')), undefined, OPTIONS)
    const first = planArticle(draftOf(paragraphs(5, 'iron')), undefined, OPTIONS)
    const before = {...first.document, _rev: 'r1'}
    const longer = draftOf([...paragraphs(5, 'iron'), ...paragraphs(40, 'legs')])
    const grown = planArticle(longer, before, OPTIONS)
    for (const [{mutations}, current] of [
      [fresh, undefined],
      [grown, before],
    ] as const) {
      const parts = toParts({file: 'a', mutations}, 'run', LIMIT)
      const checks = checkable(parts)
      expect([checks[0], checks.length]).toEqual([parts[0], parts.length])
      for (const [index, check] of checks.entries()) {
        const written = apply([check], current)
        const wanted = (parts[index]?.units[0]?.mutations ?? []).flatMap((mutation) => {
          const insert = 'patch' in mutation ? mutation.patch.insert : undefined
          return (insert as {items?: unknown[]} | undefined)?.items ?? []
        })
        for (const item of wanted) {
          expect([
            ...(written.body as unknown[]),
            ...((written.importRecord as {baseRest?: unknown[]}).baseRest ?? []),
          ]).toContainEqual(item)
        }
      }
    }
  })

  it('cannot be, where one block alone is too large', () => {
    const {mutations} = planArticle(draftOf(['iron '.repeat(5_000)]), undefined, OPTIONS)
    expect(() => toParts({file: 'a', mutations}, 'run', LIMIT)).toThrow(
      'The article cannot be written: one paragraph or table alone takes',
    )
  })

  it('names the field that is too large, of a new article and of one that stands', () => {
    const draft = draftOf(paragraphs(5, 'iron'))
    const long = {...draft, fields: {...draft.fields, summary: 'iron '.repeat(4_000)}}
    const before = {...planArticle(draft, undefined, OPTIONS).document, _rev: 'r1'}
    for (const current of [undefined, before]) {
      const {mutations} = planArticle(long, current, OPTIONS)
      expect(() => toParts({file: 'a', mutations}, 'run', LIMIT)).toThrow(
        'The article cannot be written: the field "summary" alone takes',
      )
    }
  })

  it('has its claims behind its text, so that none stands without it', () => {
    const {mutations} = planArticle(draftOf(paragraphs(40, 'iron')), undefined, OPTIONS)
    const claims = Array.from({length: 3}, (_, number) => ({
      create: {_id: `drafts.claim-${number}`, _type: 'claim', quote: 'iron '.repeat(1_500)},
    }))
    const batches = toParts({file: 'a', mutations: [...mutations, ...claims]}, 'run', LIMIT)
    const ids = batches.flatMap(({units}) => units[0]?.mutations.map(idOf) ?? [])
    const first = ids.indexOf('drafts.claim-0')
    expect(ids.filter((id) => id !== DRAFT)).toEqual(claims.map(({create}) => create._id))
    expect(first).toBeGreaterThan(1)
    // The base, without which the article counts as unfinished, is the last of all.
    expect(ids.at(-1)).toBe(DRAFT)
    const half = apply(batches.slice(0, -1))
    expect(readBase(half.importRecord)?.signature).toBe('')
  })

  it('cannot be, where no document can hold it: it is refused with what to do', async () => {
    const reasons: string[] = []
    const client = {config: () => ({}), fetch: () => Promise.resolve([])}
    const writer = new Writer(client as never, {
      dryRun: false,
      run: {id: 'run', importedAt: OPTIONS.importedAt},
    })
    const {document} = planArticle(draftOf(['iron']), undefined, OPTIONS)
    const create = {...document, summary: 'iron '.repeat(6_600_000)}
    await writer.write([
      {
        unit: {file: 'a', mutations: [{create}]},
        images: [],
        refuse: (reason) => reasons.push(reason),
      },
    ])
    expect(reasons).toEqual([
      'The article takes 33 MB to write; a document may have 32. Split it into several articles.',
    ])
  })
})
