/* Prints the memory that a lake on a data folder takes, in bytes, as one JSON line. */
import {setTimeout as wait} from 'node:timers/promises'
import {startLake} from '../../lake/index.ts'
import {lakeClient} from '../lib/client.ts'

/** V8 gives back some seconds later what loading took. */
const REST_MS = 15_000

const [dataDir = ''] = process.argv.slice(2)
const lake = await startLake({dataDir, port: 0})
const client = lakeClient({url: lake.url, dataset: 'production', token: lake.token})
// Indexes are made when they are first needed: what pages and a search need is there after this.
for (const filter of ['slug.current == "a"', 'references("a")', 'title match "condition00001*"']) {
  await client.fetch(`*[_type == "condition" && ${filter}][0...5]{_id, symptoms[]{target->}}`)
}
globalThis.gc?.()
await wait(REST_MS)
globalThis.gc?.()
const {rss, heapUsed} = process.memoryUsage()
const highest = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({rss, heap: heapUsed, highest}))
await lake.close()
