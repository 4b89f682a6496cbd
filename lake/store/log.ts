import {DatabaseSync, type StatementSync} from 'node:sqlite'

/** What one transaction did to one document. `body` is the document's JSON, null when it went. */
export interface LoggedRevision {
  document: string
  body: string | null
}

/** A transaction on its way to the disk. */
export interface LogEntry {
  id: string
  author: string
  /** ISO 8601, UTC. */
  time: string
  /** JSON array of the mutations; the documents of creating ones are left out, they are in `body`. */
  mutations: string
  revisions: LoggedRevision[]
  /** Ids of documents whose history is to be forgotten. */
  purge?: string[]
}

/** A transaction read back. */
export interface LoggedTransaction {
  sequence: number
  id: string
  author: string
  time: string
  mutations: string
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS transactions (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    mutations TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS revisions (
    row INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL,
    document TEXT NOT NULL,
    body TEXT
  );
  CREATE INDEX IF NOT EXISTS revisions_of_document ON revisions (document, sequence);
  CREATE TABLE IF NOT EXISTS current (
    document TEXT PRIMARY KEY,
    row INTEGER NOT NULL
  ) WITHOUT ROWID;
`
const SCHEMA_VERSION = 1

/**
 * The file of one dataset: an append-only log of transactions, in which each version of each
 * document is stored once, and a table that says which versions are current.
 */
export class TransactionLog {
  readonly file: string
  readonly #database: DatabaseSync
  readonly #insertTransaction: StatementSync
  readonly #insertRevision: StatementSync
  readonly #setCurrent: StatementSync
  readonly #dropCurrent: StatementSync
  readonly #findTransaction: StatementSync

  /**
   * @param file path of the SQLite file, or `:memory:`
   * @throws Error naming the file when it cannot be opened or is no dataset of a lake
   */
  constructor(file: string, {readOnly = false}: {readOnly?: boolean} = {}) {
    this.file = file
    try {
      this.#database = new DatabaseSync(file, {readOnly})
      if (!readOnly) this.#database.exec('PRAGMA journal_mode = WAL')
      this.#database.exec('PRAGMA synchronous = FULL')
      // Pages move from the log into the file by 32 MB, not by 4, so that an import writes less.
      this.#database.exec('PRAGMA wal_autocheckpoint = 8000')
      this.#database.exec('PRAGMA cache_size = -16384')
      const version = Number(this.#database.prepare('PRAGMA user_version').get()?.['user_version'])
      if (version > SCHEMA_VERSION) {
        throw new Error(`it was written by a newer version of the lake (format ${version})`)
      }
      if (!readOnly && version < SCHEMA_VERSION) {
        this.#database.exec(SCHEMA)
        this.#database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
      }
      this.#insertTransaction = this.#database.prepare(
        'INSERT INTO transactions (id, author, time, mutations) VALUES (?, ?, ?, ?)',
      )
      this.#insertRevision = this.#database.prepare(
        'INSERT INTO revisions (sequence, document, body) VALUES (?, ?, ?)',
      )
      this.#setCurrent = this.#database.prepare(
        'INSERT INTO current (document, row) VALUES (?, ?) ON CONFLICT (document) DO UPDATE SET row = excluded.row',
      )
      this.#dropCurrent = this.#database.prepare('DELETE FROM current WHERE document = ?')
      this.#findTransaction = this.#database.prepare('SELECT author FROM transactions WHERE id = ?')
    } catch (cause) {
      throw unreadable(file, cause)
    }
  }

  /** Bodies of all current documents, in the order of their ids. */
  *currentBodies(): Generator<string> {
    try {
      const rows = this.#database
        .prepare(
          'SELECT revisions.body AS body FROM current JOIN revisions ON revisions.row = current.row ORDER BY current.document',
        )
        .iterate()
      for (const row of rows) yield String(row['body'])
    } catch (cause) {
      throw unreadable(this.file, cause)
    }
  }

  /** Writes all entries in one SQLite transaction; on return they are on disk. */
  append(entries: readonly LogEntry[]): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      for (const entry of entries) this.#write(entry)
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  #write({id, author, time, mutations, revisions, purge}: LogEntry): void {
    const {lastInsertRowid: sequence} = this.#insertTransaction.run(id, author, time, mutations)
    for (const {document, body} of revisions) {
      const {lastInsertRowid: row} = this.#insertRevision.run(sequence, document, body)
      if (body === null) this.#dropCurrent.run(document)
      else this.#setCurrent.run(document, row)
    }
    for (const document of purge ?? []) {
      this.#database
        .prepare(
          'DELETE FROM revisions WHERE document = ? AND row NOT IN (SELECT row FROM current WHERE document = ?)',
        )
        .run(document, document)
    }
  }

  hasTransaction(id: string): boolean {
    return this.#findTransaction.get(id) !== undefined
  }

  /** Who made the transaction of that id. */
  authorOf(id: string): string | undefined {
    const row = this.#findTransaction.get(id)
    return row && String(row['author'])
  }

  /** Transactions that touched any of the documents, oldest first. */
  transactionsOf(documents: readonly string[]): LoggedTransaction[] {
    return this.#database
      .prepare(
        `SELECT DISTINCT transactions.* FROM revisions JOIN transactions USING (sequence)
         WHERE revisions.document IN (SELECT value FROM json_each(?)) ORDER BY sequence`,
      )
      .all(JSON.stringify(documents))
      .map(toTransaction)
  }

  /** What a transaction made of each document it touched. */
  revisionsIn(sequence: number): LoggedRevision[] {
    return this.#database
      .prepare('SELECT document, body FROM revisions WHERE sequence = ? ORDER BY row')
      .all(sequence)
      .map(toRevision)
  }

  /** The state of a document just before a transaction; null when it did not exist. */
  bodyBefore(document: string, sequence: number): string | null {
    const row = this.#database
      .prepare(
        'SELECT body FROM revisions WHERE document = ? AND sequence < ? ORDER BY sequence DESC LIMIT 1',
      )
      .get(document, sequence)
    return typeof row?.['body'] === 'string' ? row['body'] : null
  }

  /** The last state that a document had, also when it is gone. */
  lastBody(document: string): string | undefined {
    const row = this.#database
      .prepare(
        'SELECT body FROM revisions WHERE document = ? AND body IS NOT NULL ORDER BY sequence DESC LIMIT 1',
      )
      .get(document)
    return typeof row?.['body'] === 'string' ? row['body'] : undefined
  }

  /** The state of a document after the transaction of that id; undefined when it is not known. */
  bodyAtRevision(document: string, transaction: string): string | null | undefined {
    const row = this.#database
      .prepare(
        `SELECT revisions.body AS body FROM transactions
         JOIN revisions ON revisions.document = ? AND revisions.sequence <= transactions.sequence
         WHERE transactions.id = ? ORDER BY revisions.sequence DESC LIMIT 1`,
      )
      .get(document, transaction)
    return row === undefined ? undefined : toBody(row['body'])
  }

  /** The state of a document at a time (ISO 8601, inclusive); undefined when it was not yet known. */
  bodyAtTime(document: string, time: string): string | null | undefined {
    const row = this.#database
      .prepare(
        `SELECT revisions.body AS body FROM revisions JOIN transactions USING (sequence)
         WHERE revisions.document = ? AND transactions.time <= ? ORDER BY sequence DESC LIMIT 1`,
      )
      .get(document, time)
    return row === undefined ? undefined : toBody(row['body'])
  }

  /** Ids of all documents that ever were a version (draft, release, published) of this one. */
  versionsEver(publishedId: string): string[] {
    return this.#database
      .prepare(
        `SELECT DISTINCT document FROM revisions WHERE document = ?1 OR document = 'drafts.' || ?1
         OR (document >= 'versions.' AND document < 'versions/' AND document LIKE 'versions.%.' || ?1)`,
      )
      .all(publishedId)
      .map((row) => String(row['document']))
  }

  isEmpty(): boolean {
    return this.#database.prepare('SELECT 1 FROM transactions LIMIT 1').get() === undefined
  }

  /**
   * Writes many documents as one transaction of an otherwise empty log.
   *
   * @returns the number of documents
   */
  async load(
    batches: AsyncIterable<{document: string; body: string}[]>,
    {id, author, time}: Pick<LogEntry, 'id' | 'author' | 'time'>,
  ): Promise<number> {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      // Building an index once is cheaper than keeping it through so many insertions.
      this.#database.exec('DROP INDEX revisions_of_document')
      const {lastInsertRowid: sequence} = this.#insertTransaction.run(id, author, time, '[]')
      let count = 0
      for await (const batch of batches) {
        for (const {document, body} of batch) {
          const {lastInsertRowid: row} = this.#insertRevision.run(sequence, document, body)
          this.#setCurrent.run(document, row)
          count += 1
        }
      }
      this.#database.exec(SCHEMA)
      this.#database.exec('COMMIT')
      return count
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  close(): void {
    this.#database.close()
  }
}

function toTransaction(row: Record<string, unknown>): LoggedTransaction {
  return {
    sequence: Number(row['sequence']),
    id: String(row['id']),
    author: String(row['author']),
    time: String(row['time']),
    mutations: String(row['mutations']),
  }
}

function toRevision(row: Record<string, unknown>): LoggedRevision {
  return {document: String(row['document']), body: toBody(row['body'])}
}

function toBody(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function unreadable(file: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return Object.assign(new Error(`Cannot read the dataset file ${file}: ${reason}`, {cause}), {
    code: 'ECORRUPT',
  })
}
