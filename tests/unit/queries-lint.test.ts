import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'

import * as exported from '../../queries/index.ts'
import {lintQuery, parametersOf} from './queries-rules.ts'

const queries = Object.entries(exported).flatMap(([name, query]: [string, unknown]) =>
  typeof query === 'string' ? [{name, query}] : [],
)

describe('the lint of queries', () => {
  test.each([
    ['*[_type == "a"] | order(title asc, _id asc)[0...5]', []],
    ['*[_type == "a" && b->c == 1] | order(_id asc)', ['a dereference in a filter of documents']],
    ['*[_type == "a" && count(*[references(^._id)]) > 0] | order(_id asc)', ['a join in a filter']],
    [
      '*[_type == "a"] | order(_id asc) {"b": *[_type == "b" && c == ^.c] | order(_id asc)}',
      ['a join that no index serves'],
    ],
    ['*[_type == "a"] | order(_id asc) {"b": *[_id == ^.b._ref] | order(_id asc) [0]}', []],
    ['*[_type == "a"][0]', ['a slice of what has no order', 'a list without an order']],
    [
      '*[_type == "a"][0...5] | order(_id asc)',
      ['a slice of what has no order', 'an order after the slice'],
    ],
    ['*[_type == "a"] | order(title asc)', ['an order whose last key is neither _id nor _key']],
    ['*[_type == "a"]{title}', ['a list without an order']],
    ['*[_type == "a" && b < now()] | order(_id asc)', ['now(), which no cache keeps']],
    ['*[_id == "a"] | order(_id asc)', ['an id or a slug that is no parameter']],
    ['*[slug.current in ["a", "b"]] | order(_id asc)', ['an id or a slug that is no parameter']],
    ['*[_id == $id && slug.current != null] | order(_id asc)', []],
  ])('says of %s: %j', (query, problems) => {
    expect(lintQuery(query).toSorted()).toEqual([...problems].toSorted())
  })

  test('counts the characters of a text', () => {
    const long = `*[_type == "${'a'.repeat(11_000)}"] | order(_id asc)`
    expect(lintQuery(long)).toEqual([`${long.length} characters are too many`])
  })

  test.each(queries)('finds nothing in $name', ({query}) => {
    expect(lintQuery(query)).toEqual([])
  })
})

test('every query has a test of its types', () => {
  const source = readFileSync(new URL('queries-typed.test.ts', import.meta.url), 'utf8')
  const typed = [...source.matchAll(/Answer<typeof queries\.(\w+)>/g)].map(([, name]) => name)
  expect(typed.toSorted()).toEqual(queries.map(({name}) => name).toSorted())
})

test.each(queries)(
  '$name documents each parameter that it reads, and no other',
  ({name, query}) => {
    const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`
    const source = readFileSync(new URL(`../../queries/${file}`, import.meta.url), 'utf8')
    const documented = [...source.matchAll(/@param \w+ - `\$(\w+)`/g)].map(
      ([, parameter]) => parameter,
    )
    expect(documented.toSorted()).toEqual(parametersOf(query))
    expect(source).toMatch(/@returns \S/)
  },
)
