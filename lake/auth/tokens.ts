import {createHash, createHmac, randomBytes, timingSafeEqual} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const TOKEN_FILE = 'token'

/** A secret nobody can guess: 43 characters that need no escaping anywhere. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** The write token of the lake in a data folder; undefined when there is none yet. */
export function readToken(dataDir: string): string | undefined {
  const file = join(dataDir, TOKEN_FILE)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() || undefined : undefined
}

/** Reads the write token, and makes one, readable by this user only, when there is none. */
export function ensureToken(dataDir: string): string {
  const known = readToken(dataDir)
  if (known) return known
  const token = makeSecret()
  writeFileSync(join(dataDir, TOKEN_FILE), `${token}\n`, {mode: 0o600})
  return token
}

/**
 * A secret for one purpose that everybody who has a token can make of it, and that does not
 * give the token away: commands of one machine agree on it without another file.
 */
export function deriveSecret(token: string, purpose: string): string {
  return createHmac('sha256', token).update(purpose).digest('base64url')
}

/** Compares secrets in a time that says nothing about where they differ. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b))
}

/** What is stored of a session token: enough to recognise it, useless to a thief. */
export function hashSecret(secret: string): string {
  return digest(secret).toString('hex')
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
