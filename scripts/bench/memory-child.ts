/* Prints the memory that a lake on a data folder takes, in bytes, as one JSON line. */
import {setTimeout as wait} from 'node:timers/promises'
import {startLake} from '../../lake/index.ts'

/** V8 gives back some seconds later what loading took. */
const REST_MS = 15_000

const [dataDir = ''] = process.argv.slice(2)
const lake = await startLake({dataDir, port: 0})
globalThis.gc?.()
await wait(REST_MS)
globalThis.gc?.()
const {rss, heapUsed} = process.memoryUsage()
const highest = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({rss, heap: heapUsed, highest}))
await lake.close()
