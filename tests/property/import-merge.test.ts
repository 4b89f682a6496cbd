import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

import {contentFingerprint} from '../../importer/plan/canonical.ts'
import {mergeBlocks, textOfMember, type Keyed} from '../../importer/plan/merge-blocks.ts'
import {createKeyMaker} from '../../importer/structure/keys.ts'

const WORDS = 'iron legs sleep blood heart tired night doctor tablet dose'.split(' ')

const sentence = fc
  .array(fc.constantFrom(...WORDS), {minLength: 3, maxLength: 8})
  .map((words) => words.join(' '))

/** Texts as an importer would key them. */
function keyed(texts: readonly string[]): Keyed[] {
  const keys = createKeyMaker()
  return texts.map((text) => block(keys('b', text), text))
}

function block(_key: string, text: string): Keyed {
  return {
    _key,
    _type: 'block',
    style: 'normal',
    children: [{_type: 'span', _key: 's', text, marks: []}],
  }
}

interface Edit {
  kind: 'change' | 'remove' | 'insert' | 'move'
  at: number
  text: string
}

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('change', 'remove', 'insert', 'move'),
    at: fc.nat(20),
    text: sentence,
  }),
  {maxLength: 5},
)

/** Edits a list as an editor does, who keeps the keys of what stays. What they write is marked by `!`. */
function edit(blocks: readonly Keyed[], steps: readonly Edit[], mark: string): Keyed[] {
  const result = [...blocks]
  for (const [step, {kind, at, text}] of steps.entries()) {
    const index = result.length === 0 ? 0 : at % result.length
    const old = result[index]
    if (kind === 'insert' || !old)
      result.splice(index, 0, block(`${mark}${step}`, `${text} ${mark}${step}`))
    else if (kind === 'remove') result.splice(index, 1)
    else if (kind === 'move') result.push(...result.splice(index, 1))
    else result[index] = block(old._key, `${textOfMember(old)} ${text} ${mark}${step}`)
  }
  return result
}

const texts = fc.array(sentence, {maxLength: 8})

describe('merging blocks', () => {
  it('never loses what an editor wrote', () => {
    fc.assert(
      fc.property(texts, edits, edits, (base, editorSteps, sourceSteps) => {
        const before = keyed(base)
        const theirs = edit(before, editorSteps, 'E')
        const ours = keyed(edit(before, sourceSteps, 'S').map(textOfMember))
        const {blocks} = mergeBlocks('body', before, theirs, ours)
        const merged = new Set(blocks.map(contentFingerprint))
        const originals = new Map(before.map((old) => [old._key, contentFingerprint(old)]))
        for (const own of theirs) {
          const isTheirs = originals.get(own._key) !== contentFingerprint(own)
          if (isTheirs) expect(merged).toContain(contentFingerprint(own))
        }
      }),
      {numRuns: 2_000},
    )
  })

  it('never loses what the source says now: it is in the text, or in a conflict, or an editor took it out', () => {
    fc.assert(
      fc.property(texts, edits, edits, (base, editorSteps, sourceSteps) => {
        const before = keyed(base)
        const theirs = edit(before, editorSteps, 'E')
        const ours = keyed(edit(before, sourceSteps, 'S').map(textOfMember))
        const {blocks, conflicts} = mergeBlocks('body', before, theirs, ours)
        const said = new Set([
          ...blocks.map(textOfMember),
          ...conflicts.map((conflict) => conflict.ours),
        ])
        const old = new Set(before.map(textOfMember))
        for (const fresh of ours.map(textOfMember)) {
          if (!old.has(fresh)) expect(said).toContain(fresh)
        }
      }),
      {numRuns: 2_000},
    )
  })

  it('keeps keys unique, and finds nothing to do the second time', () => {
    fc.assert(
      fc.property(texts, edits, edits, (base, editorSteps, sourceSteps) => {
        const before = keyed(base)
        const theirs = edit(before, editorSteps, 'E')
        const ours = keyed(edit(before, sourceSteps, 'S').map(textOfMember))
        const first = mergeBlocks('body', before, theirs, ours)
        expect(new Set(first.blocks.map(({_key}) => _key)).size).toBe(first.blocks.length)
        expect(new Set(first.base.map(({_key}) => _key)).size).toBe(first.base.length)
        const second = mergeBlocks('body', first.base, first.blocks, ours)
        expect(second).toEqual({blocks: first.blocks, conflicts: [], base: first.base})
      }),
      {numRuns: 2_000},
    )
  })

  it('takes the new text as it is when no editor touched the old one, and the edited when the source did not change', () => {
    fc.assert(
      fc.property(texts, edits, (base, steps) => {
        const before = keyed(base)
        const ours = keyed(edit(before, steps, 'S').map(textOfMember))
        const theirs = edit(before, steps, 'E')
        expect(mergeBlocks('body', before, before, ours)).toEqual({
          blocks: ours,
          conflicts: [],
          base: ours,
        })
        expect(mergeBlocks('body', before, theirs, before)).toEqual({
          blocks: theirs,
          conflicts: [],
          base: before,
        })
      }),
    )
  })
})
