import {mkdtempSync, rmSync, writeFileSync, mkdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'

import {importArticles, type ImportOptions, type ImportReport} from '../../importer/index.ts'
import {startLake, type Lake, type LakeOptions} from '../../lake/index.ts'

/** A fixed time and a fixed run make two imports comparable byte for byte. */
export const RUN = {id: 'run-1', importedAt: '2026-01-02T03:04:05.000Z'}
export const CLOCK = (): Date => new Date('2026-01-02T03:04:06.000Z')

/** A lake, a folder of articles and the real client, for one test. */
export interface Workshop {
  lake: Lake
  client: SanityClient
  folder: string
  write: (name: string, content: string | Uint8Array) => string
  run: (options?: ImportOptions, inputs?: string[]) => Promise<ImportReport>
  /** All documents that imports wrote or could have touched, as they lie in the dataset. */
  documents: () => Promise<Record<string, unknown>[]>
  close: () => Promise<void>
}

export async function openWorkshop(options: Partial<LakeOptions> = {}): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  const lake = await startLake({
    dataDir: join(folder, '.lake'),
    memory: true,
    port: 0,
    clock: CLOCK,
    ...options,
  })
  const client = clientOf(lake)
  return {
    lake,
    client,
    folder,
    write(name, content) {
      const path = join(folder, name)
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, content)
      return path
    },
    run: (more = {}, inputs = [folder]) =>
      importArticles({inputs, client, options: {run: RUN, send: {rate: 1_000_000}, ...more}}),
    documents: () =>
      client.fetch('*[!(_type match "system.*")] | order(_id)', {}, {perspective: 'raw'}),
    async close() {
      await lake.close()
      rmSync(folder, {recursive: true, force: true})
    },
  }
}

export function clientOf({url, token}: {url: string; token: string}): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiHost: url,
    useProjectHostname: false,
    token,
    apiVersion: '2025-02-19',
    useCdn: false,
    // Reads only: a connection that idled while a long text was converted may be closed.
    maxRetries: 3,
  })
}

/** An article of a few paragraphs, different for each number. */
export function articleText(number: number): string {
  return [
    `Article Number ${number}`,
    '',
    `Iron deficiency is the subject of text ${number}, and it is a common one.`,
    'Symptoms of It',
    `- tiredness in ${number} of many people`,
    '- pale skin',
    '',
  ].join('\n')
}

/** Paragraphs of 1,000 characters, none of which has a word of another. */
export function longParagraphs(count: number): string[] {
  return Array.from({length: count}, (_, paragraph) =>
    Array.from({length: 80}, (_, word) => `word${paragraph}x${word}`).join(' '),
  )
}
