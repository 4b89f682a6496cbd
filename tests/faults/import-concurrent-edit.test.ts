import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'

import {articleText, clientOf, openWorkshop, type Workshop} from '../contract/import-lake.ts'

let shop: Workshop

beforeEach(async () => {
  shop = await openWorkshop()
})
afterEach(() => shop.close())

describe('an edit between planning and writing', () => {
  it('is not lost: that article is set aside, the others are written', async () => {
    for (const number of [1, 2, 3]) shop.write(`in/a${number}.txt`, articleText(number))
    const inputs = [join(shop.folder, 'in')]
    await shop.run({}, inputs)
    for (const number of [1, 2, 3]) shop.write(`in/a${number}.txt`, `${articleText(number)}More.\n`)

    const id = 'drafts.article-article-number-2'
    const editor = clientOf(shop.lake)
    const send = shop.client.request.bind(shop.client)
    vi.spyOn(shop.client, 'request').mockImplementationOnce((async (options: never) => {
      await editor.patch(id).set({title: 'By an Editor'}).commit()
      return send(options)
    }) as never)
    const {documents, totals} = await shop.run(
      {run: {id: 'run-2', importedAt: '2026-02-02T00:00:00.000Z'}},
      inputs,
    )

    expect([totals.updated, totals.setAside]).toEqual([2, 1])
    expect(documents[1]?.problem?.message).toMatch(
      /^Somebody changed the document while it was imported; their text stands\. Import the file again\./,
    )
    expect((await shop.client.getDocument(id))?.title).toBe('By an Editor')

    const again = await shop.run(
      {run: {id: 'run-3', importedAt: '2026-03-03T00:00:00.000Z'}},
      inputs,
    )
    expect([again.totals.updated, again.totals.unchanged]).toEqual([1, 2])
    const merged = await shop.client.getDocument(id)
    expect([merged?.title, merged?.body.at(-1).children[0].text]).toEqual(['By an Editor', 'More.'])
  })

  it('of a document that appears meanwhile keeps the import from writing over it', async () => {
    shop.write('in/a.txt', articleText(1))
    const id = 'drafts.article-article-number-1'
    const editor = clientOf(shop.lake)
    const send = shop.client.request.bind(shop.client)
    vi.spyOn(shop.client, 'request').mockImplementationOnce((async (options: never) => {
      await editor.create({_id: id, _type: 'article', title: 'By hand'})
      return send(options)
    }) as never)
    const {totals} = await shop.run({}, [join(shop.folder, 'in')])
    expect(totals.setAside).toBe(1)
    expect((await shop.client.getDocument(id))?.title).toBe('By hand')
  })

  it('a token that may not write ends the import with that reason', async () => {
    shop.write('in/a.txt', articleText(1))
    shop.lake.faults.set([{kind: 'error', path: '/data/mutate/', status: 403}])
    await expect(shop.run({}, [join(shop.folder, 'in')])).rejects.toThrow('Injected fault')
  })
})
