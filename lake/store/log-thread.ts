import {parentPort, workerData} from 'node:worker_threads'
import type {FromLogThread, ToLogThread} from './log-writer.ts'
import {TransactionLog} from './log.ts'

/* The thread of a `LogWriter`. */

const port = parentPort
if (!port) throw new Error('This is a thread')

const log = new TransactionLog(String(workerData))

port.on('message', (entries: ToLogThread) => {
  if (entries.length === 0) {
    log.close()
    port.close()
    return
  }
  port.postMessage(write(entries))
})

function write(entries: ToLogThread): FromLogThread {
  try {
    log.append(entries)
    return {}
  } catch (error) {
    return {failure: error instanceof Error ? error.message : String(error)}
  }
}
