import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createGunzip, createGzip} from 'node:zlib'
import {uuid} from '@sanity/uuid'
import {TOKEN_USER} from './auth/accounts.ts'
import {isObject} from './document.ts'
import {linesOf} from './lines.ts'
import {lockFolder} from './store/lock.ts'
import {TransactionLog} from './store/log.ts'

/*
 * What is done to a data folder while no lake serves it. Only a backup may be taken beside a
 * running lake: it reads one state of the dataset, whatever is written meanwhile.
 */

const BATCH = 1000

/** The file that holds a dataset. */
export function datasetFile(dataDir: string, dataset: string): string {
  return join(dataDir, 'datasets', `${dataset}.sqlite`)
}

/**
 * Writes all current documents of a dataset as NDJSON, gzipped when the name ends in `.gz`. The
 * file is complete when it is there.
 *
 * @returns the number of documents
 * @throws Error when there is no such dataset
 */
export async function backupDataset(
  dataDir: string,
  dataset: string,
  target: string,
): Promise<number> {
  const source = datasetFile(dataDir, dataset)
  if (!existsSync(source)) throw new Error(`There is no dataset "${dataset}" in ${dataDir}`)
  const log = new TransactionLog(source, {readOnly: true})
  const partial = `${target}.${uuid()}.part`
  let count = 0
  const lines = function* () {
    for (const body of log.currentBodies()) {
      count += 1
      yield `${body}\n`
    }
  }
  try {
    const gzip = target.endsWith('.gz') ? [createGzip()] : []
    await pipeline([Readable.from(lines()), ...gzip, createWriteStream(partial, {flush: true})])
    renameSync(partial, target)
  } catch (error) {
    rmSync(partial, {force: true})
    throw error
  } finally {
    log.close()
  }
  return count
}

/**
 * Fills an empty dataset with the documents of a backup, as they are, in one transaction: all of
 * them or, when a line is no document, none.
 *
 * @returns the number of documents
 * @throws Error that names the line at fault, or says that the dataset is not empty; with code
 *   `ELOCKED` when a lake serves the folder
 */
export async function restoreDataset(
  dataDir: string,
  dataset: string,
  source: string,
): Promise<number> {
  mkdirSync(join(dataDir, 'datasets'), {recursive: true})
  const unlock = lockFolder(dataDir)
  try {
    const log = new TransactionLog(datasetFile(dataDir, dataset))
    try {
      if (!log.isEmpty()) {
        throw new Error(`The dataset "${dataset}" in ${dataDir} is not empty. Reset it first.`)
      }
      return await log.load(readBatches(source), {
        id: uuid(),
        author: TOKEN_USER.id,
        time: new Date().toISOString(),
      })
    } finally {
      log.close()
    }
  } finally {
    unlock()
  }
}

async function* readBatches(source: string): AsyncGenerator<{document: string; body: string}[]> {
  const file = createReadStream(source)
  const input = source.endsWith('.gz') ? file.pipe(createGunzip()) : file
  let batch: {document: string; body: string}[] = []
  let number = 0
  for await (const line of linesOf(input)) {
    number += 1
    if (line.trim() === '') continue
    batch.push({document: idOf(line, number, source), body: line})
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  yield batch
}

function idOf(line: string, number: number, source: string): string {
  let document: unknown
  try {
    document = JSON.parse(line)
  } catch (cause) {
    throw new Error(`${source}, line ${number}: no JSON`, {cause})
  }
  if (isObject(document) && typeof document['_id'] === 'string') return document['_id']
  throw new Error(`${source}, line ${number}: no document with an "_id"`)
}

/**
 * Removes a dataset with its history and its assets.
 *
 * @throws Error with code `ELOCKED` when a lake serves the folder
 */
export function resetDataset(dataDir: string, dataset: string): void {
  if (!existsSync(dataDir)) return
  const unlock = lockFolder(dataDir)
  try {
    for (const suffix of ['', '-wal', '-shm']) {
      rmSync(datasetFile(dataDir, dataset) + suffix, {force: true})
    }
    rmSync(join(dataDir, 'assets', dataset), {recursive: true, force: true})
  } finally {
    unlock()
  }
}
