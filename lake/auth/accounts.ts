import {DatabaseSync} from 'node:sqlite'
import type {LakeUser} from '../options.ts'
import {hashSecret, makeSecret, sameSecret} from './tokens.ts'

/** Who sends a request. */
export type Identity =
  | {kind: 'anonymous'; id: ''}
  | {kind: 'token'; id: string}
  | {kind: 'user'; id: string; user: LakeUser}

export const ANONYMOUS: Identity = {kind: 'anonymous', id: ''}

/** The author of what is written with the write token. */
export const TOKEN_USER: LakeUser = {
  id: 'lake-token',
  name: 'Write token',
  email: '',
  roles: [{name: 'administrator', title: 'Administrator'}],
}

const SIGN_IN_MS = 5 * 60_000

/** Users, their sessions and what the Studio remembers for them. Sessions outlive a restart. */
export class Accounts {
  readonly users: readonly LakeUser[]
  readonly #token: string
  readonly #database: DatabaseSync
  readonly #clock: () => Date
  readonly #signIns = new Map<string, {userId: string; expires: number}>()

  /** @param file path of the SQLite file, or `:memory:` */
  constructor(users: readonly LakeUser[], token: string, file: string, clock: () => Date) {
    this.users = users
    this.#token = token
    this.#clock = clock
    try {
      this.#database = new DatabaseSync(file)
      this.#database.exec(`
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS sessions (hash TEXT PRIMARY KEY, user TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS key_values (
          user TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (user, key)
        ) WITHOUT ROWID;
      `)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw Object.assign(new Error(`Cannot read the accounts file ${file}: ${reason}`, {cause}), {
        code: 'ECORRUPT',
      })
    }
  }

  /** Who holds this secret; undefined when nobody does. */
  identify(secret: string): Identity | undefined {
    if (sameSecret(secret, this.#token)) return {kind: 'token', id: TOKEN_USER.id}
    const row = this.#database
      .prepare('SELECT user FROM sessions WHERE hash = ?')
      .get(hashSecret(secret))
    const user = row && this.find(String(row['user']))
    return user && {kind: 'user', id: user.id, user}
  }

  /** The identity of an author; whoever is not known any more may do nothing. */
  identityOf(id: string): Identity {
    if (id === TOKEN_USER.id) return {kind: 'token', id}
    const user = this.find(id)
    return user ? {kind: 'user', id, user} : ANONYMOUS
  }

  find(id: string): LakeUser | undefined {
    return id === TOKEN_USER.id ? TOKEN_USER : this.users.find((user) => user.id === id)
  }

  /** First half of signing in: a secret for the Studio's address bar that works once, for 5 minutes. */
  startSignIn(userId: string): string {
    const sid = makeSecret()
    this.#signIns.set(sid, {userId, expires: this.#clock().getTime() + SIGN_IN_MS})
    return sid
  }

  /** Second half: trades that secret for a session token. */
  finishSignIn(sid: string): string | undefined {
    const signIn = this.#signIns.get(sid)
    this.#signIns.delete(sid)
    if (!signIn || signIn.expires < this.#clock().getTime()) return undefined
    return this.signIn(signIn.userId)
  }

  /**
   * @returns the token of a new session
   * @throws Error when there is no such user
   */
  signIn(userId: string): string {
    if (!this.users.some(({id}) => id === userId)) throw new Error(`There is no user "${userId}"`)
    const token = makeSecret()
    this.#database
      .prepare('INSERT INTO sessions (hash, user) VALUES (?, ?)')
      .run(hashSecret(token), userId)
    return token
  }

  signOut(secret: string): void {
    this.#database.prepare('DELETE FROM sessions WHERE hash = ?').run(hashSecret(secret))
  }

  /** What the Studio keeps for a user, such as the layout of lists. */
  keyValues(userId: string, keys?: readonly string[]): {key: string; value: unknown}[] {
    return this.#database
      .prepare('SELECT key, value FROM key_values WHERE user = ? ORDER BY key')
      .all(userId)
      .map((row) => ({key: String(row['key']), value: JSON.parse(String(row['value'])) as unknown}))
      .filter(({key}) => keys === undefined || keys.includes(key))
  }

  setKeyValue(userId: string, key: string, value: unknown): void {
    this.#database
      .prepare('INSERT OR REPLACE INTO key_values (user, key, value) VALUES (?, ?, ?)')
      .run(userId, key, JSON.stringify(value ?? null))
  }

  close(): void {
    this.#database.close()
  }
}
