import {describe, expect, test} from 'vitest'

import {createKeepEqual, isSameData} from '../../studio/shared/keep-equal.ts'

describe('data', () => {
  const data = {title: 'A', list: [{key: 'a', found: null}], none: undefined}

  test.each<[same: boolean, what: string, other: unknown]>([
    [true, 'a copy', structuredClone(data)],
    [true, 'its members in another order', {none: undefined, list: data.list, title: 'A'}],
    [false, 'another text', {...data, title: 'B'}],
    [false, 'an item more', {...data, list: [...data.list, {key: 'b', found: null}]}],
    [false, 'null for a value', {...data, list: [null]}],
    [false, 'a member of another name', {title: 'A', list: data.list, nothing: undefined}],
    [false, 'a member less', {title: 'A', list: data.list}],
    [false, 'an object for a list', {...data, list: {0: data.list[0]}}],
    [false, 'a list for an object', [data]],
    [false, 'nothing', null],
  ])('is the same: %s of %s', (same, _what, other) => {
    expect([isSameData(data, other), isSameData(other, data)]).toEqual([same, same])
  })

  test('that says what the data before said, is kept', () => {
    const keep = createKeepEqual<{list: number[]}>()
    const first = {list: [1]}
    const changed = {list: [1, 2]}
    expect([keep(first), keep({list: [1]}), keep(changed), keep(first)]).toEqual([
      first,
      first,
      changed,
      first,
    ])
    expect(keep({list: [1]})).toBe(first)
  })
})
