import {describe, expect, it} from 'vitest'

import {createKeyMaker} from '../../importer/structure/keys.ts'
import {toTextBlock} from '../../importer/structure/text-block.ts'
import {convertText} from './import-helpers.ts'

async function keysOf(text: string): Promise<string[]> {
  const {draft} = await convertText('text', text)
  return draft.fields.body.map(({_key}) => _key)
}

describe('keys', () => {
  it('come from content alone: these are the same on every machine', async () => {
    expect(await keysOf('Iron\n\nIron is a metal.\n– one\n')).toEqual([
      'b25786a49b0c9',
      'b181840a9147a',
    ])
  })

  it('do not change when a paragraph is inserted', async () => {
    const before = await keysOf('Iron\n\nFirst one.\nLast one.\n')
    const after = await keysOf('Iron\n\nFirst one.\nAnother.\nLast one.\n')
    expect([after[0], after[2]]).toEqual(before)
  })

  it('differ for two equal paragraphs', async () => {
    const keys = await keysOf('Iron\n\nAsk your doctor.\nEat.\nAsk your doctor.\n')
    expect(keys[2]).toBe(`${keys[0]}-2`)
  })

  it('differ for equal spans of one block, and stay when links come and go', () => {
    const strong = {type: 'strong'} as const
    const link = {type: 'link', href: 'https://a.example'} as const
    const runs = (marks: [typeof link] | []) => [
      {text: 'a', marks: [strong]},
      {text: ' ', marks},
      {text: 'a', marks: [strong]},
    ]
    const block = toTextBlock({style: 'normal'}, runs([]), createKeyMaker(), new Map())
    const linked = toTextBlock({style: 'normal'}, runs([link]), createKeyMaker(), new Map())
    expect(new Set(block.children.map(({_key}) => _key)).size).toBe(3)
    expect(linked._key).toBe(block._key)
  })
})
