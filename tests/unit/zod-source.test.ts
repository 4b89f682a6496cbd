import type {SchemaType} from 'groq-js'
import {parse, typeEvaluate} from 'groq-js'
import {expect, test} from 'vitest'

import {zodSource} from '../../scripts/lib/zod-source.ts'

const attribute = (value: unknown, optional = false) => ({type: 'objectAttribute', value, optional})
const text = {type: 'string'}
const schema = [
  {
    name: 'leaf',
    type: 'type',
    value: {type: 'object', attributes: {_type: attribute({...text, value: 'leaf'})}},
  },
  {
    name: 'page',
    type: 'document',
    attributes: {
      _id: attribute(text),
      _type: attribute({...text, value: 'page'}),
      title: attribute(text, true),
      leaf: attribute({type: 'inline', name: 'leaf'}),
      kind: attribute({
        type: 'union',
        of: [
          {...text, value: 'a'},
          {...text, value: 'b'},
        ],
      }),
    },
  },
] as SchemaType

const sourceOf = (query: string, types: SchemaType = schema) =>
  zodSource([{name: 'page', resultType: 'Page', type: typeEvaluate(parse(query), types)}], types, [
    '// Header',
  ])

test('writes shared objects before what uses them, and what may be absent as null', () => {
  expect(sourceOf('*[_type == "page"][0]{title, kind, leaf, "a-b": leaf}')).toBe(
    [
      '// Header',
      'const object1 = z.object({\n  _type: z.literal("leaf"),\n})',
      'const object2 = z.object({\n  title: z.string().nullable(),\n  kind: z.enum(["a","b"]),\n  leaf: object1,\n  "a-b": object1,\n})',
      'export const page: z.ZodType<Page> = object2.nullable()',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/, '\n'),
  )
})

test('refuses a type that contains itself', () => {
  const endless = [
    {
      name: 'leaf',
      type: 'type',
      value: {type: 'object', attributes: {inner: attribute({type: 'inline', name: 'leaf'}, true)}},
    },
    ...schema.slice(1),
  ] as SchemaType
  expect(() => sourceOf('*[_type == "page"][0]{leaf}', endless)).toThrow('leaf contains itself.')
})
