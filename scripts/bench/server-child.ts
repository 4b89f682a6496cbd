/* A lake, or a server that stores nothing, in a process of its own: prints its address as JSON. */
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {startLake} from '../../lake/index.ts'

const [mode, dataDir = ''] = process.argv.slice(2)

if (mode === 'lake') {
  const {url, token} = await startLake({dataDir, port: 0})
  console.log(JSON.stringify({url, token}))
} else {
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      response.setHeader('content-type', 'application/json')
      response.end('{"transactionId":"t","results":[],"documentIds":[]}')
    })
  })
  server.listen(0, '127.0.0.1', () => {
    const {port} = server.address() as AddressInfo
    console.log(JSON.stringify({url: `http://127.0.0.1:${port}`, token: 'none'}))
  })
}
