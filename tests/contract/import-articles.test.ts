import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {articleText, openWorkshop, RUN, type Workshop} from './import-lake.ts'

const ID = 'article-iron-and-you'
const TEXT =
  'Iron and You\n\nIron deficiency makes people tired.\nRestless legs syndrome (RLS) keeps them awake.\nRLS has many causes.\n'

let shop: Workshop

beforeEach(async () => {
  shop = await openWorkshop()
  await shop.client.mutate([
    {create: {_id: 'condition-iron-deficiency', _type: 'condition', title: 'Iron deficiency'}},
    {create: {_id: 'drafts.condition-rls', _type: 'condition', title: 'Restless legs syndrome'}},
  ])
})
afterEach(() => shop.close())

function texts(document: Record<string, unknown> | undefined): string[] {
  const body = (document?.body ?? []) as {children: {text: string}[]}[]
  return body.map(({children}) => children.map(({text}) => text).join(''))
}

describe('importing into a lake', () => {
  it('writes a draft, links it, and writes nothing the second time', async () => {
    shop.write('a.txt', TEXT)
    const first = await shop.run()
    expect(first.totals).toEqual({
      created: 1,
      updated: 0,
      unchanged: 0,
      setAside: 0,
      blocks: 3,
      links: 3,
      warnings: 4,
      conflicts: 0,
      claims: 0,
      flags: 4,
      mutations: 1,
      ledger: {},
    })
    const before = await shop.documents()
    expect(before.map(({_id}) => _id)).toEqual([
      'condition-iron-deficiency',
      `drafts.${ID}`,
      'drafts.condition-rls',
    ])
    const second = await shop.run({run: {id: 'run-2', importedAt: '2026-02-02T00:00:00.000Z'}})
    expect([second.totals.unchanged, second.totals.mutations]).toEqual([1, 0])
    expect(await shop.documents()).toEqual(before)
  })

  it('names file, field and title of a link to what is only a draft, and holds it weakly', async () => {
    shop.write('a.txt', TEXT)
    const {documents} = await shop.run()
    expect(documents[0]?.warnings.at(-1)).toEqual({
      file: documents[0]?.file,
      field: 'body',
      message:
        'The text links to "Restless legs syndrome", which exists only as a draft (drafts.condition-rls). Publish it before the article.',
    })
    const references = await shop.client.fetch(
      '*[_id == $id][0].body[].markDefs[].reference',
      {id: `drafts.${ID}`},
      {perspective: 'raw'},
    )
    expect(references).toEqual([
      {_type: 'reference', _ref: 'condition-iron-deficiency'},
      {
        _type: 'reference',
        _ref: 'condition-rls',
        _weak: true,
        _strengthenOnPublish: {type: 'condition'},
      },
      {
        _type: 'reference',
        _ref: 'condition-rls',
        _weak: true,
        _strengthenOnPublish: {type: 'condition'},
      },
    ])
  })

  it('has a dry run checked by the dataset, and writes nothing', async () => {
    shop.write('a.txt', TEXT)
    const before = await shop.documents()
    const {totals, documents} = await shop.run({dryRun: true})
    expect([totals.created, totals.mutations]).toEqual([1, 1])
    expect(documents[0]?.changes.map(({field, change, after}) => [field, change, after])).toEqual([
      ['title', 'added', 'Iron and You'],
      ['slug', 'added', 'iron-and-you'],
      ['language', 'added', 'en'],
      ['body', 'added', 'Iron deficiency makes people tired.'],
      ['body', 'added', 'Restless legs syndrome (RLS) keeps them awake.'],
      ['body', 'added', 'RLS has many causes.'],
    ])
    expect(await shop.documents()).toEqual(before)
    await shop.run()
    const draft = await shop.client.getDocument(`drafts.${ID}`)
    const [mutation] = documents[0]?.mutations ?? []
    const {_rev, _createdAt, _updatedAt, ...written} = draft ?? {}
    expect(mutation).toEqual({create: written})
  })

  it('keeps what an editor wrote, takes what only the source changed, and lists what both did', async () => {
    const path = shop.write('a.txt', TEXT)
    await shop.run()
    const draft = await shop.client.getDocument(`drafts.${ID}`)
    const [first, second] = draft?.body ?? []
    await shop.client
      .patch(`drafts.${ID}`)
      .set({
        [`body[_key=="${first._key}"].children[0].text`]: 'Low iron ',
        title: 'Iron, and You',
        publisher: 'The Publisher',
      })
      .commit()
    shop.write(
      'a.txt',
      'Iron and You\n\nIron deficiency makes many people tired.\nRestless legs syndrome (RLS) keeps some of them awake.\nRLS has many causes.\nSo ask.\n',
    )
    const {documents} = await shop.run(
      {run: {id: 'run-2', importedAt: '2026-02-02T00:00:00.000Z'}},
      [path],
    )
    const merged = await shop.client.getDocument(`drafts.${ID}`)
    expect(texts(merged)).toEqual([
      'Low iron  makes people tired.',
      'Restless legs syndrome (RLS) keeps some of them awake.',
      'RLS has many causes.',
      'So ask.',
    ])
    expect([merged?.title, merged?.publisher]).toEqual(['Iron, and You', 'The Publisher'])
    expect(documents[0]?.conflicts).toEqual([
      {
        field: 'body',
        key: first._key,
        base: 'Iron deficiency makes people tired.',
        ours: 'Iron deficiency makes many people tired.',
        theirs: 'Low iron  makes people tired.',
      },
    ])
    expect(merged?.importRecord.conflicts).toEqual([
      {
        _type: 'mergeConflict',
        _key: merged?.importRecord.conflicts[0]._key,
        field: 'body',
        path: `body[_key=="${first._key}"]`,
        base: 'Iron deficiency makes people tired.',
        ours: 'Iron deficiency makes many people tired.',
        theirs: 'Low iron  makes people tired.',
        foundAt: '2026-02-02T00:00:00.000Z',
        state: 'open',
      },
    ])
    expect(second._key).not.toBe(merged?.body[1]._key)
    const third = await shop.run({}, [path])
    expect([third.totals.unchanged, third.totals.mutations]).toEqual([1, 0])
  })

  it('makes no draft of a published import, and starts one from it when the text changes', async () => {
    shop.write('a.txt', TEXT)
    await shop.run()
    await shop.client
      .action({
        actionType: 'sanity.action.document.publish',
        draftId: `drafts.${ID}`,
        publishedId: ID,
      } as never)
      .catch(() => undefined)
    const draft = await shop.client.getDocument(`drafts.${ID}`)
    if (draft) {
      const {_rev, ...content} = draft
      await shop.client.mutate([{create: {...content, _id: ID}}, {delete: {id: `drafts.${ID}`}}])
    }
    const published = await shop.client.getDocument(ID)
    expect((await shop.run()).totals.mutations).toBe(0)
    shop.write('a.txt', `${TEXT}One more.\n`)
    await shop.run()
    expect(await shop.client.getDocument(ID)).toEqual(published)
    const started = await shop.client.getDocument(`drafts.${ID}`)
    expect(texts(started).at(-1)).toBe('One more.')
    expect(started?.body.slice(0, 3)).toEqual(published?.body)
  })

  it('does not overwrite a document that was written by hand under the same slug', async () => {
    await shop.client.create({
      _id: ID,
      _type: 'article',
      title: 'Iron & You',
      slug: {_type: 'slug', current: 'iron-and-you'},
      body: [
        {
          _type: 'block',
          _key: 'a',
          style: 'normal',
          markDefs: [],
          children: [{_type: 'span', _key: 'b', text: 'By hand.', marks: []}],
        },
      ],
    })
    shop.write('a.txt', TEXT)
    const {documents} = await shop.run()
    const draft = await shop.client.getDocument(`drafts.${ID}`)
    expect([draft?.title, texts(draft)]).toEqual(['Iron & You', ['By hand.']])
    expect(documents[0]?.conflicts.map(({field}) => field)).toEqual(['title', 'body'])
  })

  it('sets one of two files with the same title aside, and imports the rest', async () => {
    shop.write('a.txt', TEXT)
    shop.write('b.txt', TEXT)
    shop.write('c.txt', articleText(1))
    const {documents} = await shop.run()
    expect(documents.map(({status, problem}) => [status, problem?.field])).toEqual([
      ['created', undefined],
      ['set-aside', 'slug'],
      ['created', undefined],
    ])
  })

  it('says that a field became something else, and replaces it only when no editor touched it', async () => {
    shop.write('a.md', '---\nauthor: Jo Doe\n---\n\n# Iron and You\n\nText.\n')
    await shop.client.create({_id: 'person-jo', _type: 'person', name: 'Jo Doe', roles: ['author']})
    await shop.run()
    await shop.client
      .patch(`drafts.${ID}`)
      .set({authors: {_type: 'reference', _ref: 'person-jo'}})
      .commit()
    shop.write('a.md', '---\nauthor: Jo Doe\n---\n\n# Iron and You\n\nText, and more.\n')
    await shop.run()
    const draft = await shop.client.getDocument(`drafts.${ID}`)
    expect(draft?.authors).toEqual({_type: 'reference', _ref: 'person-jo'})
    expect(texts(draft)).toEqual(['Text, and more.'])
  })

  it('writes into a release, and leaves draft and published document alone', async () => {
    shop.write('a.txt', TEXT)
    await shop.run({target: {kind: 'release', release: 'rSpring'}})
    const [article] = (await shop.documents()).filter(({_type}) => _type === 'article')
    expect([article?._id, article?.title]).toEqual([`versions.rSpring.${ID}`, 'Iron and You'])
    expect((await shop.run({target: {kind: 'release', release: 'rSpring'}})).totals.mutations).toBe(
      0,
    )
  })

  it('writes where an article itself says, and where the run says over that', async () => {
    shop.write('in/a.md', '---\ntarget: rSpring\n---\n\n# In a Release\n\nText.\n')
    shop.write('in/b.txt', 'A Draft\n\nText of it.\n')
    shop.write('in/b.meta.yaml', 'target: published\n')
    const first = await shop.run()
    expect(first.documents.map(({id}) => id)).toEqual([
      'versions.rSpring.article-in-a-release',
      'drafts.article-a-draft',
    ])
    expect(first.documents[1]?.warnings.map(({message}) => message)).toContain(
      'Left out: "published" is no target: write "draft", or the id of a release such as rABC123. Published documents are never written.',
    )
    expect((await shop.run()).totals).toMatchObject({unchanged: 2, mutations: 0})
    const {documents} = await shop.run({target: {kind: 'draft'}})
    expect(documents.map(({id, status}) => [id, status])).toEqual([
      ['drafts.article-in-a-release', 'created'],
      ['article-a-draft', 'unchanged'],
    ])
  })

  it('brings along the sources of footnotes, and finds one that is there', async () => {
    await shop.client.create({
      _id: 'source-known',
      _type: 'source',
      title: 'A known work',
      kind: 'guideline',
      doi: '10.5664/jcsm.11390',
      status: 'current',
    })
    shop.write(
      'a.md',
      '# Iron and You\n\nOne.[^1] Two.[^2]\n\n[^1]: https://doi.org/10.5664/JCSM.11390\n[^2]: Doe J. A new work. 2020.\n',
    )
    await shop.run()
    const cited = await shop.client.fetch(
      '*[_id == $id][0].body[].markDefs[].source',
      {id: `drafts.${ID}`},
      {perspective: 'raw'},
    )
    const [made] = await shop.client.fetch(
      '*[_type == "source" && _id in path("drafts.**")]{_id, title, year}',
      {},
      {perspective: 'raw'},
    )
    expect(made).toEqual({_id: made._id, title: 'Doe J. A new work. 2020.', year: 2020})
    expect(cited).toEqual([
      {_type: 'reference', _ref: 'source-known'},
      {
        _type: 'reference',
        _ref: made._id.replace('drafts.', ''),
        _weak: true,
        _strengthenOnPublish: {type: 'source'},
      },
    ])
    expect((await shop.run()).totals.mutations).toBe(0)
  })

  it('sets an article aside whose citation would lead to something that is no source', async () => {
    const id = 'source-doi-10-1000-iron-1'
    await shop.client.create({_id: id, _type: 'person', name: 'Iron Person', roles: ['author']})
    shop.write('a.md', '# Iron and You\n\nOne.[^1]\n\n[^1]: https://doi.org/10.1000/iron.1\n')
    const {documents} = await shop.run()
    expect([documents[0]?.status, documents[0]?.problem?.message]).toEqual([
      'set-aside',
      '"Iron Person" is a person; choose a source.',
    ])
    expect(documents[0]?.problem?.field).toMatch(
      /^body\[_key=="\w+"\]\.markDefs\[_key=="\w+"\]\.source$/,
    )
  })

  it('leaves history and creation time of what did not change', async () => {
    shop.write('a.txt', TEXT)
    await shop.run()
    const before = await shop.client.getDocument(`drafts.${ID}`)
    shop.write('b.txt', articleText(1))
    await shop.run({run: {...RUN, id: 'run-2'}})
    expect(await shop.client.getDocument(`drafts.${ID}`)).toEqual(before)
  })

  it('says that a folder holds no articles', async () => {
    await expect(shop.run({}, [shop.folder])).rejects.toThrow(
      `No articles found in ${shop.folder}. Articles are files that end in .txt`,
    )
  })
})
