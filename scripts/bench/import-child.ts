/* Reads, links, plans or imports a folder of articles in a process of its own: prints the time and memory it took. */
import {createClient} from '@sanity/client'

import {linkDocument} from '../../importer/convert.ts'
import {findInputs, readInput} from '../../importer/inputs.ts'
import {importArticles} from '../../importer/index.ts'
import {readKnowledge} from '../../importer/knowledge.ts'
import {readSource} from '../../importer/read/index.ts'
import {API_VERSION} from '../../environment.ts'

const [mode, folder = '', apiHost = '', token = ''] = process.argv.slice(2)

const client = createClient({
  projectId: 'local',
  dataset: 'production',
  apiHost,
  useProjectHostname: false,
  useCdn: false,
  token,
  apiVersion: API_VERSION,
})

const started = performance.now()
const before = process.cpuUsage()
const report = mode === 'read' || mode === 'link' ? await read() : await run()
const ms = performance.now() - started
const {user, system} = process.cpuUsage(before)
const highest = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({...report, ms, cpuMs: (user + system) / 1000, highest}))

async function read(): Promise<{articles: number}> {
  const knowledge = mode === 'link' ? await readKnowledge(client) : undefined
  let articles = 0
  for (const input of await findInputs([folder])) {
    const {documents} = await readSource(await readInput(input, process.stdin))
    articles += documents.length
    if (knowledge) for (const document of documents) linkDocument(document, knowledge)
  }
  return {articles}
}

async function run(): Promise<{articles: number; mutations: number}> {
  const {totals} = await importArticles({
    inputs: [folder],
    client,
    options: {dryRun: mode === 'plan'},
    onDocument: () => {},
  })
  return {
    articles: totals.created + totals.updated + totals.unchanged,
    mutations: totals.mutations,
  }
}
