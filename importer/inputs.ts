import {existsSync} from 'node:fs'
import {glob, open, readFile, realpath, stat} from 'node:fs/promises'
import {basename, dirname, extname, isAbsolute, join, relative} from 'node:path'

import {articlesIn, fileProblem} from './folder.ts'
import {ImportProblem} from './problem.ts'
import {ARTICLE_EXTENSIONS} from './read/detect.ts'
import {LARGEST_FILE, tooLarge, type RawFile} from './read/index.ts'

/** A file to import. */
export interface InputFile {
  /** For messages and for the import record: never a path of this machine. */
  name: string
  /** Where it lies; undefined for standard input. */
  path?: string
  /** Why it cannot be read, where looking for it told so. */
  problem?: string
}

/** Nothing to import was found. */
export class NoInput extends Error {
  override name = 'NoInput'
}

const SIDECARS = ['.meta.yaml', '.meta.yml', '.meta.json']

/**
 * Finds the files that paths, folders and globs stand for, each once, in a fixed order.
 * `-` is standard input. A folder gives the files in it, at any depth, whose names end
 * like those of articles.
 *
 * @throws NoInput when nothing matches.
 */
export async function findInputs(inputs: readonly string[]): Promise<InputFile[]> {
  const found = new Map<string, InputFile>()
  const add = async (path: string, name: string, problem?: string): Promise<void> => {
    const key = await realpath(path).catch(() => path)
    if (!found.has(key)) found.set(key, {name, path, ...(problem !== undefined && {problem})})
  }
  for (const input of inputs) {
    if (input === '-') {
      found.set('-', {name: 'standard input'})
      continue
    }
    const kind = await stat(input).catch(() => undefined)
    if (kind?.isDirectory()) {
      for (const {path, problem} of await articlesIn(input)) {
        await add(path, nameInFolder(input, path), problem)
      }
    } else if (!kind && /[*?[\]{}]/.test(input)) {
      const paths: string[] = []
      for await (const path of glob(input)) paths.push(path)
      for (const path of paths.toSorted()) {
        const matched = await stat(path).catch(() => undefined)
        if (!matched?.isDirectory() && !isSidecar(path)) await add(path, nameOf(path))
      }
    } else {
      await add(input, nameOf(input))
    }
  }
  if (found.size === 0) {
    throw new NoInput(
      `No articles found in ${inputs.join(', ')}. Articles are files that end in ${ARTICLE_EXTENSIONS.map((end) => `.${end}`).join(', ')}.`,
    )
  }
  return [...found.values()]
}

/**
 * Reads a file and the sidecar beside it: `x.meta.yaml` or `x.meta.json` for `x.txt`.
 *
 * @throws ImportProblem when it cannot be read, or is too large to be an article.
 */
export async function readInput(
  {name, path, problem}: InputFile,
  stdin: NodeJS.ReadableStream,
): Promise<RawFile> {
  if (problem !== undefined) throw new ImportProblem({file: name}, problem)
  if (path === undefined) return {file: name, bytes: await readAll(stdin, name)}
  try {
    const handle = await open(path)
    try {
      const kind = await handle.stat()
      if (kind.isDirectory()) {
        throw new ImportProblem(
          {file: name},
          'This is a folder. Give the files in it, or the folder alone.',
        )
      }
      if (!kind.isFile()) throw new ImportProblem({file: name}, 'This is no ordinary file.')
      if (kind.size > LARGEST_FILE) throw tooLarge(name, kind.size)
      return {file: name, bytes: await handle.readFile(), sidecar: await readSidecar(path, name)}
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof ImportProblem) throw error
    throw new ImportProblem({file: path}, fileProblem(error))
  }
}

function isSidecar(path: string): boolean {
  return SIDECARS.some((end) => path.endsWith(end))
}

function nameOf(path: string): string {
  return isAbsolute(path) || path.startsWith('..') ? basename(path) : relative('', path)
}

function nameInFolder(folder: string, path: string): string {
  return join(nameOf(folder), relative(folder, path))
}

async function readSidecar(path: string, name: string): Promise<RawFile['sidecar']> {
  const stem = join(dirname(path), basename(path, extname(path)))
  for (const end of SIDECARS) {
    if (!existsSync(stem + end)) continue
    const text = await readFile(stem + end, 'utf8')
    return {file: name.slice(0, name.length - extname(name).length) + end, text}
  }
  return undefined
}

async function readAll(stream: NodeJS.ReadableStream, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > LARGEST_FILE) throw tooLarge(name, size)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
