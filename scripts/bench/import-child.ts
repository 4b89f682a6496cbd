/* Reads, links, plans (with claims or the texts alone) or imports a folder of articles in a process of its own: prints the time and memory it took. */
import {createClient} from '@sanity/client'

import {MOST_ARTICLES} from '../../importer/chunks.ts'
import {emptyReport, type Pending} from '../../importer/convert-file.ts'
import {convertDocument, linkDocument} from '../../importer/convert.ts'
import {findInputs, readInput} from '../../importer/inputs.ts'
import {importArticles} from '../../importer/index.ts'
import {readKnowledge} from '../../importer/knowledge.ts'
import {planChunk, type PlanContext} from '../../importer/plan-chunk.ts'
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
const report = await work()
const ms = performance.now() - started
const {user, system} = process.cpuUsage(before)
const highest = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({...report, ms, cpuMs: (user + system) / 1000, highest}))

async function work(): Promise<{articles: number}> {
  if (mode === 'read' || mode === 'link') return read()
  return mode === 'texts' ? planTexts() : run()
}

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

/** What an import does up to its plans, without looking for claims. */
async function planTexts(): Promise<{articles: number}> {
  const context: PlanContext = {
    client,
    knowledge: await readKnowledge(client),
    target: undefined,
    run: {id: 'bench', importedAt: new Date().toISOString()},
    fileOfId: new Map(),
    withMutations: false,
  }
  let articles = 0
  let chunk: Pending[] = []
  const plan = async (): Promise<void> => {
    articles += (await planChunk(chunk, context)).length
    chunk = []
  }
  for (const input of await findInputs([folder])) {
    for (const document of (await readSource(await readInput(input, process.stdin))).documents) {
      const converted = convertDocument(document, context.knowledge, new Map(), '', () => [])
      chunk.push({converted, images: [], report: emptyReport(document.file)})
    }
    if (chunk.length >= MOST_ARTICLES) await plan()
  }
  await plan()
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
