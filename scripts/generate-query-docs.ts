import {readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

import {contentSet} from '../content/index.ts'
import {startLake} from '../lake/index.ts'
import * as exported from '../queries/index.ts'
import {lakeClient} from './lib/client.ts'
import {queryExamples} from './lib/query-examples.ts'

/**
 * Writes docs/queries.md: each query with its parameters, result type, an example
 * call, and what that call answers on the content set. With `--check` it only
 * compares, and fails when the file is stale.
 */

const LONGEST_LIST = 1
const LONGEST_TEXT = 100
const DEEPEST = 5

/** Functions that go with queries: what GROQ cannot say. */
const helpers = [
  'graphOf',
  'groupAbbreviations',
  'groupByLetter',
  'numberCitations',
  'overdueReviews',
  'pathOf',
  'searchTerms',
]

const path = fileURLToPath(new URL('../docs/queries.md', import.meta.url))
const text = await describeQueries()
const before = await readFile(path, 'utf8').catch(() => '')

if (before === text) console.log('docs/queries.md is up to date.')
else if (process.argv.includes('--check')) {
  console.error(
    'docs/queries.md is stale: run "node scripts/generate-query-docs.ts" and commit it.',
  )
  process.exitCode = 1
} else {
  await writeFile(path, text)
  console.log('Wrote docs/queries.md.')
}

async function describeQueries(): Promise<string> {
  const lake = await startLake({dataDir: '.lake', memory: true, port: 0})
  try {
    const client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
    const stamp = '2026-01-01T00:00:00Z'
    await lake.dataset('production').load(
      contentSet.map((document) => ({
        ...document,
        _createdAt: stamp,
        _updatedAt: stamp,
        _rev: 'r',
      })),
    )
    const sections: string[] = []
    const queries = Object.entries<unknown>(exported).filter(
      ([, value]) => typeof value === 'string',
    )
    for (const [name, query] of queries) {
      const params = queryExamples[name]
      if (!params) throw new Error(`${name} has no example in scripts/lib/query-examples.ts`)
      const result = await client.fetch<unknown>(query as string, params)
      sections.push(describeQuery(name, await docstringOf(name), params, result))
    }
    const functions = await Promise.all(
      helpers.map(async (name) => describeHelper(name, await docstringOf(name))),
    )
    return [
      '# Queries',
      '',
      'Written by `node scripts/generate-query-docs.ts`; do not edit. Each query is an export of `sanity-health-content/queries`. The client types',
      'its result, and every list is a list, without nulls. Types hold for documents that pass validation: under `drafts` and `raw`, a document',
      'that is being written can lack a field that its type requires. Results below are those of the content set, shortened: `...` stands',
      'for what was left out.',
      '',
      ...queries.map(([name]) => `- [${name}](#${name.toLowerCase()})`),
      '',
      ...sections,
      '## Functions beside them',
      '',
      'Pure functions for what GROQ cannot say.',
      '',
      ...functions,
    ].join('\n')
  } finally {
    await lake.close()
  }
}

interface Docstring {
  text: string
  parameters: {name: string; text: string}[]
  returns: string
}

async function docstringOf(name: string): Promise<Docstring> {
  const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`
  const source = await readFile(new URL(`../queries/${file}`, import.meta.url), 'utf8')
  const comment = new RegExp(
    `/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export (?:const|function) ${name}\\b`,
  ).exec(source)
  if (!comment?.[1]) throw new Error(`queries/${file} does not describe ${name}`)
  const lines = comment[1]
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s*\n\s*(?=\S)/g, ' ')
    .trim()
  const [text = '', ...tags] = lines.split(/\s*@(?=param|returns)/)
  return {
    text: text.trim(),
    parameters: tags
      .filter((tag) => tag.startsWith('param'))
      .map((tag) => {
        const [, name = '', text = ''] = /^param (\w+) - (.*)$/s.exec(tag) ?? []
        return {name, text: text.replace(/^`\$\w+`: /, '').trim()}
      }),
    returns: (tags.find((tag) => tag.startsWith('returns')) ?? '').replace('returns ', '').trim(),
  }
}

function describeQuery(
  name: string,
  {text, parameters, returns}: Docstring,
  params: Record<string, unknown>,
  result: unknown,
): string {
  const call = Object.keys(params).length ? `${name}, ${inline(params)}` : name
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`
  return [
    `## ${name}`,
    '',
    text,
    '',
    ...(parameters.length
      ? [
          '| parameter | is |',
          '| --- | --- |',
          ...parameters.map(({name, text}) => `| \`$${name}\` | ${text} |`),
          '',
        ]
      : []),
    `Result: \`${type}\`, ${returns}`,
    '',
    '```ts',
    `const result = await client.fetch(${call})`,
    '```',
    '',
    '```json',
    JSON.stringify(shorten(result), null, 2),
    '```',
    '',
  ].join('\n')
}

function describeHelper(name: string, {text, parameters, returns}: Docstring): string {
  const given = parameters.map(({name, text}) => `- \`${name}\`: ${text}`)
  return [`### ${name}`, '', text, '', ...given, `- returns ${returns}`, ''].join('\n')
}

function inline(params: Record<string, unknown>): string {
  const fields = Object.entries(params).map(
    ([name, value]) =>
      `${name}: ${JSON.stringify(value).replaceAll('"', "'").replaceAll(',', ', ')}`,
  )
  return `{${fields.join(', ')}}`
}

/** Short lists, short texts, few levels: what remains shows the shape. */
function shorten(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') {
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}...` : value
  }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    if (value.length > 0 && depth >= DEEPEST) return ['...']
    const first = value.slice(0, LONGEST_LIST).map((item) => shorten(item, depth + 1))
    return value.length > LONGEST_LIST ? [...first, '...'] : first
  }
  if (depth >= DEEPEST) return '...'
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, shorten(inner, depth + 1)]),
  )
}
