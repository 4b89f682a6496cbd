import {describe, expect, test} from 'vitest'

import {schemaTypes} from '../../schemas/index.ts'

interface Preview {
  select?: Record<string, string>
  prepare?: (selection: Record<string, unknown>) => Record<string, unknown>
}

const previews = schemaTypes.flatMap(({name, preview}: {name: string; preview?: unknown}) => {
  const {select = {}, prepare} = (preview ?? {}) as Preview
  return prepare ? [{name, names: Object.keys(select), prepare}] : []
})

/** What is shown of a document or item in lists, where the Studio selects null for what is not there. */
describe('the preview of an empty', () => {
  test.each(previews)('$name says nothing of null', ({names, prepare}) => {
    for (const nothing of [null, undefined]) {
      const shown = prepare(Object.fromEntries(names.map((name) => [name, nothing])))
      const texts = Object.values(shown).filter((value) => typeof value === 'string')
      expect(texts.join('\n')).not.toMatch(/null|undefined|NaN|\[object/)
      expect(shown.title).toMatch(/\S/)
    }
  })

  test.each(previews)(
    '$name is the same whether a field is null or missing',
    ({names, prepare}) => {
      const empty = (nothing: unknown) =>
        prepare(Object.fromEntries(names.map((name) => [name, nothing])))
      expect(empty(null)).toEqual(empty(undefined))
    },
  )
})

test('a source without a year names its kind and where it appeared', () => {
  const source = previews.find(({name}) => name === 'source')
  const shown = {title: 'Iron', kind: 'webPage', status: 'current', container: 'A handbook'}
  expect(source?.prepare({...shown, year: null})).toEqual({
    title: 'Iron',
    subtitle: 'Web page - A handbook',
  })
  expect(source?.prepare({...shown, year: 2020})).toEqual({
    title: 'Iron',
    subtitle: 'Web page - 2020 - A handbook',
  })
})
