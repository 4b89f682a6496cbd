import {expect, test} from 'vitest'
import {ReferenceIndex} from '../../lake/indexes/reference-index.ts'
import {runSeed, seededRandom} from '../lake-support/random.ts'

test('finds who refers to what through any changes', () => {
  const seed = runSeed()
  const random = seededRandom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const index = new ReferenceIndex((referrer) => `d${referrer}`)
  const model = new Map<number, string[]>()
  for (let change = 0; change < 4000; change += 1) {
    const referrer = pick(60)
    for (const target of model.get(referrer) ?? []) index.remove(target, referrer)
    const targets = Array.from({length: pick(80)}, () => `t${pick(40)}`)
    model.set(referrer, targets)
    for (const target of targets) index.add(target, referrer)
    const asked = `t${pick(41)}`
    const found = index.find(asked)
    const expected = [...model]
      .filter(([, all]) => all.includes(asked))
      .map(([known]) => `d${known}`)
      .toSorted()
    expect({seed, change, found: [...found].toSorted(), size: found.size}).toEqual({
      seed,
      change,
      found: expected,
      size: expected.length,
    })
  }
})

test('forgets a target that nobody refers to any more', () => {
  const index = new ReferenceIndex(String)
  index.add('t', 1)
  index.remove('t', 1)
  index.remove('t', 1)
  expect([...index.find('t')]).toEqual([])
  expect(index.find('t').size).toBe(0)
})
