import {join} from 'node:path'
import {Readable} from 'node:stream'

import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {findInputs, NoInput} from '../../importer/inputs.ts'
import {articleText, longParagraphs, openWorkshop, RUN, type Workshop} from './import-lake.ts'

let shop: Workshop

beforeEach(async () => {
  shop = await openWorkshop()
})
afterEach(() => shop.close())

describe('inputs', () => {
  it('are files, folders at any depth and globs, each file once, in a fixed order', async () => {
    for (const name of [
      'b.txt',
      'a/c.md',
      'a/d.html',
      'a/.hidden.md',
      'a/node_modules/x.md',
      'a/e.jpg',
      'README.md',
    ]) {
      shop.write(`in/${name}`, articleText(1))
    }
    const folder = join(shop.folder, 'in')
    const inputs = await findInputs([folder, join(folder, 'b.txt'), join(folder, 'a/*.md')])
    expect(inputs.map(({name}) => name)).toEqual(['in/a/c.md', 'in/a/d.html', 'in/b.txt'])
  })

  it('that match nothing are an error', async () => {
    await expect(findInputs([join(shop.folder, '*.docx')])).rejects.toThrow(NoInput)
  })

  it('may come from standard input, in a format that is named', async () => {
    const {documents} = await shop.run(
      {
        stdin: Readable.from([Buffer.from('# Iron '), Buffer.from('and You\n\nText.\n')]),
        format: 'markdown',
      },
      ['-'],
    )
    expect(documents.map(({file, status, title}) => [file, status, title])).toEqual([
      ['standard input', 'created', 'Iron and You'],
    ])
  })

  it('take what is said in a sidecar over the file, and what is said for the run over both', async () => {
    const path = shop.write(
      'in/a.md',
      '---\ntitle: From the File\nlicence: A\nlanguage: de\n---\n\nText.\n',
    )
    shop.write('in/a.meta.yaml', 'licence: B\nlanguage: fr\nslug: chosen\nodd: 1\n')
    const {documents} = await shop.run({metadata: {language: 'en-GB', authors: ['Jo Doe']}}, [path])
    const draft = await shop.client.getDocument('drafts.article-chosen')
    expect([
      draft?.title,
      draft?.language,
      draft?.importRecord.licence,
      draft?.importRecord.originalAuthor,
    ]).toEqual(['From the File', 'en-GB', 'B', 'Jo Doe'])
    expect(documents[0]?.ledger.map(({text}) => text)).toEqual(['odd: 1'])
  })

  it('say all that the options say in front matter, and in a sidecar just as well', async () => {
    const said = [
      'source-url: https://example.org/iron',
      'licence: CC BY 4.0',
      'author: [Jo Doe, Al Roe]',
      'date: 2026-03-04',
      'language: en-GB',
      'target: rSpring',
      '',
    ].join('\n')
    shop.write('in/front.md', `---\n${said}---\n\n# In Front\n\nText of it.\n`)
    shop.write('in/beside.txt', 'Written Beside\n\nText of that.\n')
    shop.write('in/beside.meta.yaml', said)
    await shop.run({}, [join(shop.folder, 'in')])
    for (const id of ['article-in-front', 'article-written-beside']) {
      const document = await shop.client.getDocument(`versions.rSpring.${id}`)
      const {sourceUrl, licence, originalAuthor, originalDate} = document?.importRecord ?? {}
      expect([
        document?.language,
        document?.publishedAt,
        sourceUrl,
        licence,
        originalAuthor,
        originalDate,
      ]).toEqual([
        'en-GB',
        '2026-03-04',
        'https://example.org/iron',
        'CC BY 4.0',
        'Jo Doe, Al Roe',
        '2026-03-04',
      ])
    }
  })

  it('may hold one article among small ones that no request can hold: it is written in parts', async () => {
    // A tenth of what the hosted service takes makes a long article of one that is soon read.
    await shop.close()
    shop = await openWorkshop({limits: {requestBytes: 400_000}})
    const send = {largestRequest: 390_000}
    const paragraphs = longParagraphs(250)
    const write = (texts: readonly string[]): string =>
      shop.write('in/b.txt', `Everything About Iron\n\n${texts.join('\n')}\n`)
    const long = write(paragraphs)
    for (const number of [1, 2, 3]) shop.write(`in/a${number}.txt`, articleText(number))
    // A dry run has the dataset check the later parts too, which stand on what is not written.
    shop.lake.faults.set([{kind: 'error', path: '/data/mutate/', status: 400, skip: 1, times: 1}])
    const refused = await shop.run({dryRun: true, send}, [long])
    expect(refused.documents[0]?.problem?.message).toMatch(/^The dataset refuses it: /)
    shop.lake.faults.clear()
    const looked = await shop.run({dryRun: true, send}, [long])
    expect([looked.totals.created, looked.totals.setAside]).toEqual([1, 0])
    const {documents} = await shop.run({send}, [join(shop.folder, 'in')])
    expect(documents.map(({status, problem}) => [status, problem?.message])).toEqual(
      Array.from({length: 4}, () => ['created', undefined]),
    )
    const again = await shop.run({run: {...RUN, id: 'run-2'}, send}, [join(shop.folder, 'in')])
    expect([again.totals.unchanged, again.totals.mutations]).toEqual([4, 0])
    write(paragraphs.with(100, 'This one is new.'))
    const third = await shop.run({run: {...RUN, id: 'run-3'}, send}, [long])
    expect(third.documents[0]?.changes.map(({change, after}) => [change, after])).toEqual([
      ['removed', undefined],
      ['added', 'This one is new.'],
    ])
    const stored = await shop.client.getDocument('drafts.article-everything-about-iron')
    const texts = stored?.body.map(({children}: {children: {text: string}[]}) =>
      children.map(({text}) => text).join(''),
    )
    expect(texts).toEqual(paragraphs.with(100, 'This one is new.'))
  })

  it('may hold an article that is too large for the requests of the service', async () => {
    shop.write('in/long.txt', `Everything About Iron\n\n${longParagraphs(2_500).join('\n')}\n`)
    const {totals} = await shop.run()
    expect([totals.created, totals.setAside]).toEqual([1, 0])
  })
})
