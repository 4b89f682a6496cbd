import {setImmediate as turn} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {parseDocument} from '../../lake/document.ts'
import {evaluateGroq, parsePlain} from '../../lake/query/groq.ts'
import {PlanCache} from '../../lake/query/evaluate.ts'
import {View, type Perspective} from '../../lake/query/perspective.ts'
import {QueryRun} from '../../lake/query/run.ts'
import {DocumentSet} from '../../lake/store/documents.ts'
import {runSeed} from '../lake-support/random.ts'
import {RandomContent} from '../lake-support/random-content.ts'

/** `LAKE_CASES=100000` for the long run. */
const CASES = Number(process.env['LAKE_CASES'] ?? 2000)
/** For a busy machine. */
const TIMEOUT_MS = 60_000 + CASES * 60
const QUERIES_PER_STATE = 20
/** Then the lake starts again, without an index. */
const QUERIES_PER_START = 400

const PERSPECTIVES: Perspective[] = [
  'raw',
  'published',
  ['drafts'],
  ['r1'],
  ['r2', 'drafts'],
  ['r1', 'r2'],
]

const NOW = new Date('2026-01-01T00:00:00Z')

const EMPTY = /^(\[[,[\]]*\]|null|0|nothing|failed.*)$/

/** The JSON of a result, or the error. */
function outcome(run: () => unknown): string {
  try {
    return JSON.stringify(run()) ?? 'nothing'
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** An index over these few documents takes some turns of the event loop, and changes come between. */
const BIT_BY_BIT = {atOnce: 4, step: 3}

test(
  `planned queries give byte for byte what plain groq-js gives (${CASES} cases)`,
  async () => {
    const seed = runSeed()
    const content = new RandomContent(seed)
    let documents = new DocumentSet(BIT_BY_BIT)
    const plans = new PlanCache()
    const wrong: unknown[] = []
    let planned = 0
    let telling = 0
    let unready = 0
    for (let done = 0; done < CASES; done += 1) {
      if (done % QUERIES_PER_START === 0) {
        const restarted = new DocumentSet(BIT_BY_BIT)
        restarted.fill(documents.all())
        documents = restarted
      }
      if (done % QUERIES_PER_STATE === 0) {
        for (let change = 0; change < 6; change += 1) {
          const id = content.storedId()
          const document = content.chance(0.8) ? content.document(id) : undefined
          documents.replace(id, document && parseDocument(JSON.stringify(document)))
        }
      }
      if (content.chance(0.6)) await turn()
      const query = content.query()
      const params = content.params()
      const perspective = content.one(PERSPECTIVES)
      const restricted = content.chance(0.2)
      const view = new View(
        documents,
        perspective,
        restricted ? ({_type}) => _type !== 'u' : undefined,
      )
      const context = {
        params,
        identity: 'me',
        projectId: 'p',
        dataset: 'd',
        now: NOW,
      }
      const plain = outcome(() =>
        evaluateGroq(parsePlain(query, params), {
          params,
          identity: 'me',
          timestamp: NOW,
          sanity: {projectId: 'p', dataset: 'd'},
          dataset: view.all(),
          dereference: ({_ref}) => view.get(_ref),
        }),
      )
      const lake = outcome(() => {
        const plan = plans.planOf(query, params)
        const served = plan.bindings.filter(({kind}) => kind !== 'pattern')
        if (served.length + plan.lookups.length > 0) planned += 1
        return new QueryRun(plan, view, documents, context).run()
      })
      if (!EMPTY.test(plain)) telling += 1
      if (documents.pendingIndexes()) unready += 1
      if (lake !== plain) wrong.push({done, query, params, perspective, restricted, lake, plain})
    }
    expect({seed, wrong: wrong.slice(0, 3)}).toEqual({seed, wrong: []})
    // The comparison is worth something only when indexes were in use, and something was found.
    expect(planned / CASES).toBeGreaterThan(0.8)
    expect(unready / CASES).toBeGreaterThan(0.1)
    expect(unready / CASES).toBeLessThan(0.5)
    expect(telling / CASES).toBeGreaterThan(0.2)
    process.stdout.write(
      `seed ${seed}: ${CASES} cases, ${planned} planned, ${unready} beside an index in the making, ${telling} with a result\n`,
    )
  },
  TIMEOUT_MS,
)
