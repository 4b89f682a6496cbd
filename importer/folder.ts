import type {Dirent} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import {basename, extname, join} from 'node:path'

import {ARTICLE_EXTENSIONS} from './read/detect.ts'

/** A file in a folder, or what stands in its place and cannot be read. */
export interface FolderEntry {
  path: string
  problem?: string
}

/**
 * Finds the articles in a folder, at any depth, in the order of their paths. What is hidden
 * is left alone; links are followed, and none in a circle. A folder or a link that cannot
 * be read is an entry with its problem, so that nothing is passed over in silence.
 */
export async function articlesIn(folder: string): Promise<FolderEntry[]> {
  const found: FolderEntry[] = []
  const visited = new Set<string>()
  const visit = async (at: string): Promise<void> => {
    try {
      const real = await realpath(at)
      if (visited.has(real)) return
      visited.add(real)
      for (const entry of await readdir(at, {withFileTypes: true})) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        await look(join(at, entry.name), entry)
      }
    } catch (error) {
      found.push({path: at, problem: fileProblem(error, 'folder')})
    }
  }
  const look = async (path: string, entry: Dirent): Promise<void> => {
    if (!entry.isSymbolicLink()) {
      if (entry.isDirectory()) await visit(path)
      else if (entry.isFile() && isArticle(path)) found.push({path})
      return
    }
    try {
      const target = await stat(path)
      if (target.isDirectory()) await visit(path)
      else if (target.isFile() && isArticle(path)) found.push({path})
    } catch (error) {
      if (isArticle(path) || extname(path) === '') found.push({path, problem: fileProblem(error)})
    }
  }
  await visit(folder)
  return found.toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

function isArticle(path: string): boolean {
  return (
    ARTICLE_EXTENSIONS.includes(extname(path).slice(1).toLowerCase()) &&
    !/^readme\.md$/i.test(basename(path))
  )
}

/** Why a file or folder cannot be read, and what to do, in words. */
export function fileProblem(error: unknown, what: 'file' | 'folder' = 'file'): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return `There is no such ${what}. Check the path.`
  if (code === 'EACCES' || code === 'EPERM') {
    return `The ${what} may not be read. Check its permissions.`
  }
  if (code === 'ELOOP') return 'It is a link that leads in a circle. Remove it, or give the file.'
  if (code === 'EISDIR') return 'This is a folder. Give the files in it, or the folder alone.'
  return `The ${what} cannot be read: ${error instanceof Error ? error.message : String(error)}`
}
