import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {uuid} from '@sanity/uuid'

/** Bytes of assets by their name, which is made of their own checksum. */
export interface AssetStore {
  write: (name: string, bytes: Buffer) => void
  read: (name: string) => Buffer | undefined
  remove: (name: string) => void
}

/** `<sha1>[-<width>x<height>].<extension>`: nothing that could name another folder. */
const NAME = /^[0-9a-f]{40}(-\d{1,6}x\d{1,6})?\.[a-z0-9]{1,10}$/

export function isAssetName(name: string): boolean {
  return NAME.test(name)
}

/** Keeps assets as files of a folder. A file is complete when it bears its name. */
export function folderStore(folder: string): AssetStore {
  mkdirSync(folder, {recursive: true})
  const path = (name: string) => {
    if (!isAssetName(name)) throw new Error(`"${name}" is no name of an asset`)
    return join(folder, name)
  }
  return {
    write(name, bytes) {
      const target = path(name)
      if (existsSync(target)) return
      const partial = `${target}.${uuid()}.part`
      writeFileSync(partial, bytes, {flush: true})
      renameSync(partial, target)
    },
    read: (name) => (existsSync(path(name)) ? readFileSync(path(name)) : undefined),
    remove: (name) => rmSync(path(name), {force: true}),
  }
}

export function memoryStore(): AssetStore {
  const assets = new Map<string, Buffer>()
  return {
    write: (name, bytes) => void assets.set(name, bytes),
    read: (name) => assets.get(name),
    remove: (name) => void assets.delete(name),
  }
}

export function sha1Of(bytes: Buffer): string {
  return createHash('sha1').update(bytes).digest('hex')
}
