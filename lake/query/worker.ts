import {parentPort, workerData} from 'node:worker_threads'
import {parseAll, parseDocument} from '../document.ts'
import {DocumentSet} from '../store/documents.ts'
import {TransactionLog} from '../store/log.ts'
import {evaluationError, prepareRun, tagsOf, toJson} from './answer.ts'
import {PlanCache} from './evaluate.ts'
import type {FromWorker, QueryAnswer, QueryRequest, ToWorker, WorkerSetup} from './protocol.ts'
import {withTimeLimit} from './watchdog.ts'

/*
 * Evaluates queries that would keep the lake from serving others, on a copy of the documents
 * that is kept up to date by messages.
 */

const port = parentPort
if (!port) throw new Error('This is a worker')

const documents = new DocumentSet()
const plans = new PlanCache()
const {file}: WorkerSetup = workerData
if (file !== undefined) {
  const log = new TransactionLog(file, {readOnly: true})
  documents.fill(parseAll(log.currentBodies()))
  log.close()
}

function send(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer)
}

async function answer(request: QueryRequest, milliseconds: number): Promise<QueryAnswer> {
  const run = withTimeLimit(milliseconds, () =>
    prepareRun(plans.planOf(request.query, request.params), request, documents),
  )
  const json = run.asynchronous
    ? toJson(await run.runAsync())
    : withTimeLimit(milliseconds, () => toJson(run.run()))
  return {json: new TextEncoder().encode(json), tags: tagsOf(run.touched)}
}

port.on('message', (message: ToWorker) => {
  if (message.kind === 'changes') {
    for (const {id, body} of message.changes) {
      documents.replace(id, body === null ? undefined : parseDocument(body))
    }
    return
  }
  void reply(message.number, message.request, message.milliseconds)
})

async function reply(number: number, request: QueryRequest, milliseconds: number): Promise<void> {
  try {
    const found = await answer(request, milliseconds)
    send(
      {kind: 'answer', number, answer: found},
      typeof found.json === 'string' ? [] : [found.json.buffer],
    )
  } catch (failure) {
    const {status, error} = evaluationError(failure, request.query)
    send({kind: 'failure', number, status, error})
  }
}

send({kind: 'ready'})
