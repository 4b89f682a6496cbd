import {chmodSync, mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {articleText, openWorkshop, type Workshop} from '../contract/import-lake.ts'

/** A user without rights, for root may read everything. */
const NOBODY = 65_534

let shop: Workshop
let folder: string

beforeEach(async () => {
  shop = await openWorkshop()
  folder = join(shop.folder, 'in')
  chmodSync(shop.folder, 0o755)
  shop.write('in/fine.txt', articleText(1))
})
afterEach(() => shop.close())

/** What an import by somebody without rights says of each file: status and reason. */
async function outcomes(inputs: string[]): Promise<[string, string, string | undefined][]> {
  const root = process.geteuid?.() === 0
  if (root) process.seteuid?.(NOBODY)
  try {
    const {documents} = await shop.run({}, inputs)
    return documents.map(({file, status, problem}) => [file, status, problem?.message])
  } finally {
    if (root) process.seteuid?.(0)
  }
}

describe('what may not or cannot be read', () => {
  it('is set aside with its reason, a file and a folder of them, and the rest goes on', async () => {
    chmodSync(shop.write('in/closed.txt', articleText(2)), 0o000)
    shop.write('in/private/inside.txt', articleText(3))
    chmodSync(join(folder, 'private'), 0o000)
    expect(await outcomes([folder])).toEqual([
      [join(folder, 'closed.txt'), 'set-aside', 'The file may not be read. Check its permissions.'],
      ['in/fine.txt', 'created', undefined],
      ['in/private', 'set-aside', 'The folder may not be read. Check its permissions.'],
    ])
  })

  it('is named also when it is the folder that was given', async () => {
    mkdirSync(join(folder, 'private'), {mode: 0o000})
    expect(await outcomes([join(folder, 'private')])).toEqual([
      ['private', 'set-aside', 'The folder may not be read. Check its permissions.'],
    ])
  })

  it('are links in a circle and links to nothing; links to articles are followed, each article once', async () => {
    symlinkSync('round.txt', join(folder, 'round.txt'))
    symlinkSync('gone.txt', join(folder, 'lost.txt'))
    symlinkSync('.', join(folder, 'self'))
    symlinkSync('fine.txt', join(folder, 'again.txt'))
    shop.write('elsewhere/other.txt', articleText(2))
    symlinkSync('../elsewhere', join(folder, 'other'))
    expect(await outcomes([folder])).toEqual([
      ['in/again.txt', 'created', undefined],
      ['in/lost.txt', 'set-aside', 'There is no such file. Check the path.'],
      ['in/other/other.txt', 'created', undefined],
      [
        'in/round.txt',
        'set-aside',
        'It is a link that leads in a circle. Remove it, or give the file.',
      ],
    ])
  })
})
