import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'

import {claimsCommand} from '../../scripts/claims.ts'
import {CommandError} from '../../scripts/lib/command-error.ts'
import {openWorkshop, type Workshop} from './import-lake.ts'

const ARTICLE = `# Asthma

Asthma can cause a cough. Asthma does not cause a rash.

## Treatment

Asthma is treated with inhalers.
`

interface Ended {
  code: number
  stdout: string
  problem: string
}

describe('the claims command', () => {
  let shop: Workshop

  beforeEach(async () => {
    shop = await openWorkshop({memory: false})
    await shop.client.mutate([
      {
        create: {
          _id: 'condition-asthma',
          _type: 'condition',
          title: 'Asthma',
          slug: {_type: 'slug', current: 'asthma'},
        },
      },
      {create: {_id: 'symptom-cough', _type: 'symptom', title: 'Cough'}},
    ] as never)
    shop.write('in/a.md', ARTICLE)
    await shop.run({}, [join(shop.folder, 'in')])
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    await shop.close()
  })

  /** Runs the command in this process, as `health-content.ts` does. */
  async function run(...options: string[]): Promise<Ended> {
    vi.stubEnv('HEALTH_CONTENT_LAKE_PORT', String(shop.lake.port))
    vi.stubEnv('HEALTH_CONTENT_LAKE_DATA', join(shop.folder, '.lake'))
    const print = vi.spyOn(console, 'log').mockImplementation(() => {})
    const ended: Ended = {code: 0, stdout: '', problem: ''}
    try {
      await claimsCommand.parseAsync(options, {from: 'user'})
      ended.code = Number(process.exitCode ?? 0)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      Object.assign(ended, {code: error.exitCode, problem: error.message})
    }
    process.exitCode = undefined
    ended.stdout = print.mock.calls.map(([line]) => `${line}\n`).join('')
    print.mockRestore()
    return ended
  }

  /** Ids of the claims, in reading order. */
  async function ids(): Promise<string[]> {
    const {stdout} = await run('list', '--json')
    return JSON.parse(stdout).map(({_id}: {_id: string}) => _id)
  }

  it('lists claims article by article, with what they say, how they stand and their words', async () => {
    const [cough, rash, inhalers] = await ids()
    const {code, stdout} = await run('list')
    expect([code, stdout.split('\n')]).toEqual([
      0,
      [
        'Asthma (article-asthma): 3 proposed',
        `  ${cough}  Asthma - has symptom - cough [proposed]`,
        '      "Asthma can cause a cough."',
        `  ${rash}  Asthma NOT - has symptom - rash [proposed]`,
        '      "Asthma does not cause a rash."',
        `  ${inhalers}  Asthma - is treated with - inhalers [proposed]`,
        '      "Asthma is treated with inhalers."',
        '',
      ],
    ])
    const of = await run('list', '--article', 'asthma', '--json')
    const state = await run('list', '--state', 'rejected', '--state', 'accepted', '--json')
    const none = await run('list', '--state', 'rejected')
    expect([JSON.parse(of.stdout).length, state.stdout, none.stdout]).toEqual([
      3,
      '[]\n',
      'No claims.\n',
    ])
  })

  it('accepts all of an article, and names what is left and what is new', async () => {
    const [cough, rash, inhalers] = await ids()
    const dry = await run('accept', '--article', 'article-asthma', '--by', 'Ada', '--dry-run')
    const before = await shop.documents()
    const printed = [
      `accepted  ${cough}  Asthma - has symptom - cough`,
      `left      ${rash}  Asthma NOT - has symptom - rash  The text denies it. A denial becomes no relation: reject or edit it.`,
      `accepted  ${inhalers}  Asthma - is treated with - inhalers`,
      'new draft  drafts.treatment-inhalers  treatment "Inhalers"',
      '',
      '2 accepted, 0 rejected, 1 left, 1 new drafts to write.',
    ]
    expect([dry.code, dry.stdout.split('\n')]).toEqual([
      1,
      [...printed, 'Dry run: checked by the dataset, nothing written.', ''],
    ])
    const wet = await run('accept', '--article', 'asthma', '--by', 'Ada')
    expect([wet.code, wet.stdout.split('\n')]).toEqual([1, [...printed, '']])
    const after = await shop.documents()
    const idsOf = (documents: Record<string, unknown>[]): unknown[] =>
      documents.map(({_id}) => _id).filter((id) => !String(id).includes('claim-'))
    expect([idsOf(before), idsOf(after)]).toEqual([
      ['condition-asthma', 'drafts.article-asthma', 'symptom-cough'],
      [
        'condition-asthma',
        'drafts.article-asthma',
        'drafts.condition-asthma',
        'drafts.treatment-inhalers',
        'symptom-cough',
      ],
    ])
  })

  it('rejects by id with a reason, and says so as JSON', async () => {
    const [cough] = await ids()
    const {code, stdout} = await run(
      'reject',
      String(cough),
      '--by',
      'Ada',
      '--reason',
      'Vague.',
      '--json',
    )
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      {
        dryRun: false,
        outcomes: [
          {
            id: cough,
            subject: 'Asthma',
            relation: 'symptom',
            object: 'cough',
            polarity: 'affirmed',
            outcome: 'rejected',
          },
        ],
        created: [],
      },
    ])
    const [claim] = await shop.client.fetch(
      '*[_type == "claim" && state == "rejected"]{reason, decidedBy}',
      {},
      {perspective: 'raw'},
    )
    expect(claim).toEqual({reason: 'Vague.', decidedBy: 'Ada'})
    const again = await run('reject', String(cough))
    expect([again.code, again.stdout.split('\n')[0]]).toEqual([
      1,
      `left      ${cough}  Asthma - has symptom - cough  It is rejected already.`,
    ])
  })

  it.each<[string, string[], string]>([
    [
      'nothing to decide',
      ['accept'],
      'Say which claims to accept: their ids, or --article <id>, or --all.',
    ],
    [
      'two ways to choose',
      ['reject', 'claim-1', '--all'],
      'Say which claims to reject: their ids, or --article <id>, or --all.',
    ],
    [
      'an unknown claim',
      ['accept', 'claim-1', 'drafts.claim-2'],
      'There is no claim "claim-1", "claim-2". "claims list" prints the ids.',
    ],
    [
      'an unknown article',
      ['list', '--article', 'none'],
      'There is no article "none". Give its id or its slug.',
    ],
    [
      'an unknown state',
      ['list', '--state', 'open'],
      '"open" is no state of a claim. Write one of: proposed, accepted, rejected, duplicate, contradicted, withdrawn.',
    ],
  ])('says what to do about %s', async (_what, options, message) => {
    expect(await run(...options)).toEqual({code: 2, stdout: '', problem: message})
  })
})
