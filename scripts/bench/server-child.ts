/* A lake, or a server that stores nothing, in a process of its own: prints its address as JSON. */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {text} from 'node:stream/consumers'
import {startLake} from '../../lake/index.ts'

const [mode, dataDir = ''] = process.argv.slice(2)

if (mode === 'lake') {
  const {url, token} = await startLake({dataDir, port: 0})
  console.log(JSON.stringify({url, token}))
} else {
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  server.listen(0, '127.0.0.1', () => {
    const {port} = server.address() as AddressInfo
    console.log(JSON.stringify({url: `http://127.0.0.1:${port}`, token: 'none'}))
  })
}

interface Mutations {
  transactionId?: string
  mutations?: Record<string, {_id?: string; id?: string}>[]
}

/** What any server of this protocol must do: read the mutations, and say what became of each. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request)
  const {transactionId = 't', mutations = []}: Mutations = body === '' ? {} : JSON.parse(body)
  const results = mutations.flatMap((mutation) =>
    Object.entries(mutation).map(([kind, {_id, id = _id}]) => ({
      id,
      operation: kind === 'patch' ? 'update' : kind === 'delete' ? 'delete' : 'create',
    })),
  )
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({transactionId, results, documentIds: results.map(({id}) => id)}))
}
