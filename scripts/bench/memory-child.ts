/* Prints the memory that a lake on a data folder takes, as one JSON line. */
import {startLake} from '../../lake/index.ts'

const [dataDir = ''] = process.argv.slice(2)
const lake = await startLake({dataDir, port: 0})
for (let turn = 0; turn < 5; turn += 1) {
  globalThis.gc?.()
  await new Promise(setImmediate)
}
const {rss, heapUsed} = process.memoryUsage()
console.log(JSON.stringify({rss, heap: heapUsed}))
await lake.close()
