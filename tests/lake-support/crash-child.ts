/* A lake in a process of its own, to be killed: prints its address and token as one JSON line. */
import {startLake} from '../../lake/index.ts'

const [dataDir = ''] = process.argv.slice(2)
const lake = await startLake({dataDir, port: 0})
process.stdout.write(`${JSON.stringify({url: lake.url, token: lake.token})}\n`)
