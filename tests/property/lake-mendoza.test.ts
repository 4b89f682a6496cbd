import {applyPatch} from 'mendoza'
import {expect, test} from 'vitest'
import {encodeEffects, encodePatch} from '../../lake/mendoza.ts'
import {runSeed, seededRandom} from '../lake-support/random.ts'

const CASES = Number(process.env['LAKE_CASES'] ?? 5000)

class RandomJson {
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = seededRandom(seed)
  }

  below(count: number): number {
    return Math.floor(this.#random() * count)
  }

  text(): string {
    const parts = ['a', 'b', 'é', '€', '🙂', '🙃', '\u0000', ' ']
    return Array.from({length: this.below(8)}, () => parts[this.below(parts.length)]).join('')
  }

  value(depth: number): unknown {
    const kinds = depth > 0 ? 7 : 5
    switch (this.below(kinds)) {
      case 0:
        return null
      case 1:
        return this.below(2) === 1
      case 2:
        return this.below(5)
      case 3:
      case 4:
        return this.text()
      case 5:
        return Array.from({length: this.below(5)}, () => this.item(depth - 1))
      default:
        return this.object(depth - 1)
    }
  }

  item(depth: number): unknown {
    return this.below(2) === 1
      ? {_key: `k${this.below(5)}`, ...this.object(depth)}
      : this.value(depth)
  }

  object(depth: number): Record<string, unknown> {
    const names = ['a', 'b', 'B', '_c', 'é', '10', '9']
    return Object.fromEntries(
      Array.from({length: this.below(5)}, () => [
        names[this.below(names.length)],
        this.value(depth),
      ]),
    )
  }

  /** The same value with a few changes, as an editor would make. */
  edited(value: unknown): unknown {
    if (this.below(6) === 0) return this.value(2)
    if (Array.isArray(value)) {
      const items = value
        .filter(() => this.below(8) > 0)
        .map((item) => (this.below(3) === 0 ? this.edited(item) : item))
      if (this.below(3) === 0) items.splice(this.below(items.length + 1), 0, this.item(1))
      return this.below(6) === 0 ? items.toReversed() : items
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, child]) =>
          this.below(8) === 0 ? [] : [[key, this.below(2) === 0 ? this.edited(child) : child]],
        ),
      )
    }
    return typeof value === 'string'
      ? value.slice(0, this.below(4)) + this.text() + value.slice(-this.below(4) - 1)
      : value
  }
}

test(`a patch makes what it was encoded from, both ways (${CASES} cases)`, () => {
  const seed = runSeed()
  const random = new RandomJson(seed)
  const wrong: unknown[] = []
  for (let done = 0; done < CASES; done += 1) {
    const before = random.below(20) === 0 ? null : random.object(4)
    const after = random.below(20) === 0 ? null : random.edited(before ?? random.object(3))
    const {apply, revert} = encodeEffects(before, after)
    const there: unknown = applyPatch(before, apply)
    const back: unknown = applyPatch(after, revert)
    // toEqual() would take a missing field for an undefined one.
    if (sorted(there) !== sorted(after) || sorted(back) !== sorted(before)) {
      wrong.push({done, before, after, apply, revert})
    }
  }
  expect({seed, wrong: wrong.slice(0, 2)}).toEqual({seed, wrong: []})
})

/** JSON with the keys of objects in order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, child: unknown) =>
    typeof child === 'object' && child !== null && !Array.isArray(child)
      ? Object.fromEntries(Object.entries(child).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : child,
  )
}

test('what did not change is no part of a patch', () => {
  const item = (key: string, text: string) => ({
    _key: key,
    _type: 'block',
    children: [{_key: 's', text}],
  })
  const before = {title: 'old', body: [item('a', 'one'), item('b', 'two'), item('c', 'three')]}
  const after = {title: 'old', body: [item('c', 'three'), item('a', 'one'), item('b', 'two!')]}
  expect(encodePatch(before, after)).toEqual([
    11,
    0, // into the field `body`, from nothing
    21,
    2,
    3, // the third item
    21,
    0,
    1, // the first one
    12,
    1, // the second one, edited
    11,
    2, // its `children`, from nothing
    12,
    0, // the span, edited
    11,
    1, // its `text`, from nothing
    23,
    0,
    3, // the text that was there
    22,
    '!',
    15,
    16,
    15,
    16,
    15,
  ])
})
