import {diffPatch} from '@sanity/diff-patch'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {
  changesSinceImport,
  ConflictProblem,
  conflictsOf,
  keepTheirs,
  takeOurs,
} from '../../importer/plan/conflicts.ts'
import type {Article} from '../../schemas/index.ts'
import {openWorkshop, type Workshop} from './import-lake.ts'

const ID = 'drafts.article-iron-and-you'
const DECISION = {by: 'editor-1', at: '2026-03-03T10:00:00.000Z'}
const TEXTS = ['Iron is a metal.', 'Legs may ache.', 'Sleep is short.', 'Ask a doctor.']

let shop: Workshop
let path: string

beforeEach(async () => {
  shop = await openWorkshop()
  path = shop.write('a.md', toMarkdown(TEXTS))
  await importAgain(1)
})
afterEach(() => shop.close())

function toMarkdown(texts: readonly string[]): string {
  return ['# Iron and You', ...texts, ''].join('\n\n')
}

/** Imports the file as it is, in the month of the given number. */
async function importAgain(month: number, texts?: readonly string[]): Promise<number> {
  if (texts) shop.write('a.md', toMarkdown(texts))
  const run = {id: `run-${month}`, importedAt: `2026-0${month}-01T00:00:00.000Z`}
  const {totals} = await shop.run({run}, [path])
  return totals.mutations
}

async function stored(): Promise<Article> {
  const article = await shop.client.getDocument<Article>(ID)
  if (!article) throw new Error('No such draft')
  return article
}

/** Writes a document as the Studio does: as the patch from what it was. */
async function save(before: Article, after: Article): Promise<void> {
  await shop.client.mutate(diffPatch({...before}, {...after}) as never)
}

async function setText(index: number, text: string): Promise<void> {
  const article = await stored()
  const key = article.body?.[index]?._key
  await shop.client
    .patch(ID)
    .set({[`body[_key=="${key}"].children[0].text`]: text})
    .commit()
}

async function removeBlock(index: number): Promise<void> {
  const article = await stored()
  await shop.client
    .patch(ID)
    .unset([`body[_key=="${article.body?.[index]?._key}"]`])
    .commit()
}

function textsOf({body = []}: Article): string[] {
  return body.map((block) =>
    'children' in block && Array.isArray(block.children)
      ? block.children.map((child) => ('text' in child ? child.text : '')).join('')
      : '',
  )
}

describe('a conflict between an editor and a newer import', () => {
  it('is kept with the text before, both texts now, and when it was found', async () => {
    await setText(1, 'Legs hurt.')
    const key = (await stored()).body?.[1]?._key
    await importAgain(2, TEXTS.with(1, 'Legs may ache at night.'))
    const article = await stored()
    const [conflict] = conflictsOf(article)
    expect(conflictsOf(article)).toEqual([
      {
        _type: 'mergeConflict',
        _key: conflict?._key,
        field: 'body',
        path: `body[_key=="${key}"]`,
        memberKey: key,
        base: 'Legs may ache.',
        ours: 'Legs may ache at night.',
        theirs: 'Legs hurt.',
        now: 'Legs hurt.',
        foundAt: '2026-02-01T00:00:00.000Z',
        state: 'open',
      },
    ])
    expect(changesSinceImport(article)).toEqual([
      {
        field: 'body',
        key,
        change: 'changed',
        before: 'Legs may ache at night.',
        after: 'Legs hurt.',
      },
    ])
  })

  it('goes to the import with its marks, and the next import goes on from there', async () => {
    await setText(1, 'Legs hurt.')
    await importAgain(2, TEXTS.with(1, 'Legs may **ache** at night.'))
    const before = await stored()
    const [conflict] = conflictsOf(before)
    const after = takeOurs(before, conflict?._key ?? '', DECISION)
    await save(before, after)
    const article = await stored()
    expect(article.body?.[1]).toMatchObject({
      _key: before.body?.[1]?._key,
      children: [
        {text: 'Legs may ', marks: []},
        {text: 'ache', marks: ['strong']},
        {text: ' at night.', marks: []},
      ],
    })
    expect(conflictsOf(article)).toMatchObject([
      {
        state: 'tookOurs',
        decidedBy: 'editor-1',
        decidedAt: DECISION.at,
        now: 'Legs may ache at night.',
      },
    ])
    expect(changesSinceImport(article)).toEqual([])
    expect(await importAgain(3)).toBe(0)
    await importAgain(4, TEXTS.with(1, 'Legs may ache.'))
    expect(textsOf(await stored())).toEqual(TEXTS)
  })

  it('goes to the editor, and is not found again until the source changes there', async () => {
    await setText(1, 'Legs hurt.')
    await importAgain(2, TEXTS.with(1, 'Legs may ache at night.'))
    const before = await stored()
    const after = keepTheirs(before, conflictsOf(before)[0]?._key ?? '', DECISION)
    await save(before, after)
    await importAgain(3, ['Iron is a common metal.', 'Legs may ache at night.', ...TEXTS.slice(2)])
    const third = await stored()
    expect(textsOf(third)).toEqual(['Iron is a common metal.', 'Legs hurt.', ...TEXTS.slice(2)])
    expect(conflictsOf(third).map(({state}) => state)).toEqual(['keptTheirs'])
    await importAgain(4, TEXTS.with(1, 'Legs often ache.'))
    expect(conflictsOf(await stored()).map(({state, ours}) => [state, ours])).toEqual([
      ['open', 'Legs often ache.'],
      ['keptTheirs', 'Legs may ache at night.'],
    ])
  })

  it('about a block that the editor took out puts it where the source has it', async () => {
    await removeBlock(2)
    await importAgain(2, TEXTS.with(2, 'Sleep is short and light.'))
    const before = await stored()
    expect(conflictsOf(before)).toMatchObject([
      {base: 'Sleep is short.', theirs: '', now: '', ours: 'Sleep is short and light.'},
    ])
    const after = takeOurs(before, conflictsOf(before)[0]?._key ?? '', DECISION)
    expect(textsOf(after)).toEqual(TEXTS.with(2, 'Sleep is short and light.'))
  })

  it('about a block that the source took out takes it out', async () => {
    await setText(2, 'Sleep is light.')
    await importAgain(2, TEXTS.toSpliced(2, 1))
    const before = await stored()
    expect(conflictsOf(before)).toMatchObject([{theirs: 'Sleep is light.', ours: ''}])
    const after = takeOurs(before, conflictsOf(before)[0]?._key ?? '', DECISION)
    expect(textsOf(after)).toEqual(TEXTS.toSpliced(2, 1))
  })

  it('about a whole field, in an article that was written by hand, is about all of it', async () => {
    await shop.client.patch(ID).unset(['importRecord']).set({title: 'Iron'}).commit()
    await setText(0, 'By hand.')
    await importAgain(2)
    const before = await stored()
    expect(conflictsOf(before).map(({field, base, ours}) => [field, base, ours])).toEqual([
      ['title', undefined, 'Iron and You'],
      ['body', undefined, TEXTS.join('\n')],
    ])
    const [title, body] = conflictsOf(before)
    const after = takeOurs(
      takeOurs(before, title?._key ?? '', DECISION),
      body?._key ?? '',
      DECISION,
    )
    expect([after.title, textsOf(after)]).toEqual(['Iron and You', TEXTS])
    await save(before, after)
    expect(await importAgain(3)).toBe(0)
  })

  it('is replaced by that of a newer import, with the text that the editor began from', async () => {
    await setText(1, 'Legs hurt.')
    await importAgain(2, TEXTS.with(1, 'Legs may ache at night.'))
    const [old] = conflictsOf(await stored())
    await importAgain(3, TEXTS.with(1, 'Legs often ache.'))
    const article = await stored()
    expect(conflictsOf(article).map(({base, ours, foundAt}) => [base, ours, foundAt])).toEqual([
      ['Legs may ache.', 'Legs often ache.', '2026-03-01T00:00:00.000Z'],
    ])
    expect(() => takeOurs(article, old?._key ?? '', DECISION)).toThrow(
      new ConflictProblem(
        'There is no such conflict in the article any more. Load the document again.',
      ),
    )
  })

  it('ends when the source comes to say what the editor says', async () => {
    await setText(1, 'Legs hurt.')
    await importAgain(2, TEXTS.with(1, 'Legs may ache at night.'))
    await importAgain(3, TEXTS.with(1, 'Legs hurt.'))
    expect(conflictsOf(await stored())).toEqual([])
  })

  it('cannot be given to the editor after the imported text was taken', async () => {
    await setText(1, 'Legs hurt.')
    await importAgain(2, TEXTS.with(1, 'Legs may ache at night.'))
    const before = await stored()
    const key = conflictsOf(before)[0]?._key ?? ''
    const after = takeOurs(before, key, DECISION)
    expect(() => keepTheirs(after, key, DECISION)).toThrow(
      new ConflictProblem(
        'The imported text was taken already. The edited one is in the history of the document.',
      ),
    )
  })
})
