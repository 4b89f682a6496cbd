import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {articleText, openWorkshop, type Workshop} from './import-lake.ts'
import {runCommand, type Ended, type Surroundings} from './run-command.ts'

const COMMAND = join(import.meta.dirname, '../../scripts/health-content.ts')

describe('the import command', {timeout: 60_000}, () => {
  let shop: Workshop

  beforeAll(async () => {
    shop = await openWorkshop({memory: false})
    shop.write('in/a.txt', articleText(1))
  })
  afterAll(() => shop.close())

  const run = (options: string[], more: Partial<Surroundings> = {}): Promise<Ended> =>
    runCommand([COMMAND, 'import', ...options], {
      port: shop.lake.port,
      dataDir: join(shop.folder, '.lake'),
      cwd: shop.folder,
      ...more,
    })

  it('prints JSON and nothing else with --json, and writes nothing in a dry run', async () => {
    const {code, stdout, stderr} = await run(['in', '--dry-run', '--json'])
    const report = JSON.parse(stdout)
    expect([code, stderr, report.dryRun, report.totals.created]).toEqual([0, '', true, 1])
    expect(await shop.client.fetch('count(*[_type == "article"])', {}, {perspective: 'raw'})).toBe(
      0,
    )
  })

  it('says what it did, and writes nothing the second time', async () => {
    const first = await run(['in', '--report', 'report.json'])
    expect(first.stdout.trim().split('\n').slice(-4)).toEqual([
      '1 file, 1 article: 1 created, 0 updated, 0 unchanged, 0 set aside',
      '4 blocks, 0 links to health entities, 3 warnings, 0 conflicts',
      '1 claim in the texts, 4 flags',
      '2 mutations written.',
    ])
    const written = JSON.parse(readFileSync(join(shop.folder, 'report.json'), 'utf8'))
    expect([written.files, written.documents.length, written.totals.created]).toEqual([1, 1, 1])
    const second = await run(['in'])
    expect([second.code, second.stdout]).toEqual([
      0,
      'unchanged  in/a.txt\n\n1 file, 1 article: 0 created, 0 updated, 1 unchanged, 0 set aside\n0 mutations written.\n',
    ])
  })

  it('tells of many files in a line each, of all details when asked', async () => {
    for (let number = 1; number <= 11; number += 1) {
      shop.write(`many/${number}.md`, `# Piece ${number}\n\nText ~~gone~~ ${number}.\n`)
    }
    const brief = await run(['many', '--dry-run'])
    const whole = await run(['many', '--dry-run', '--details'])
    const entry = /^  dropped  line 3, struck-out: "gone"/m
    expect([entry.test(brief.stdout), entry.test(whole.stdout)]).toEqual([false, true])
    expect(brief.stdout).toContain('\ndropped: 11 struck-out\n')
    expect(brief.stdout).toContain(
      'to create  many/1.md -> drafts.article-piece-1 "Piece 1"\n           5 words in = 4 out + 1 in the ledger\n',
    )
  })

  it('ends its JSON also when it cannot go on, with what was done and why it stopped', async () => {
    const {code, stdout} = await run(['nothing-here-*.txt', '--json', '--report', 'failed.json'])
    const said = {
      documents: [],
      error: expect.stringContaining('No articles found in nothing-here-*.txt.'),
    }
    expect([code, JSON.parse(stdout)]).toEqual([2, said])
    expect(JSON.parse(readFileSync(join(shop.folder, 'failed.json'), 'utf8'))).toEqual(said)
  })

  it('reads standard input, and is silent when asked', async () => {
    const {code, stdout, stderr} = await run(['-', '--quiet', '--from-format', 'markdown'], {
      stdin: '# From a Pipe\n\nText.\n',
    })
    expect([code, stdout, stderr]).toEqual([0, '', ''])
    const titles = await shop.client.fetch('*[_type == "article"].title', {}, {perspective: 'raw'})
    expect(titles).toContain('From a Pipe')
  })

  it.each<[string, string[], number, RegExp]>([
    ['a file that is set aside', ['none.txt'], 1, /^$/],
    ['no file', ['empty*.txt'], 2, /^error: No articles found in empty\*\.txt\./],
    ['an unknown option', ['in', '--colour'], 2, /^error: unknown option '--colour'/],
    ['a target that is none', ['in', '--target', 'published'], 2, /"published" is no target/],
    ['a date that is none', ['in', '--date', 'soon'], 2, /Write the date as 2026-09-23\./],
  ])('has an exit code for %s', async (_name, options, code, message) => {
    const ended = await run(options)
    expect([ended.code, message.test(ended.stderr)]).toEqual([code, true])
  })

  it('says how to start the lake when none answers', async () => {
    const {code, stderr} = await run(['in'], {port: 1})
    expect([
      code,
      stderr.startsWith('error: No lake answers on http://127.0.0.1:1. Start one'),
    ]).toEqual([3, true])
  })
})
