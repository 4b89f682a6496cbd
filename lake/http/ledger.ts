export interface UnknownEndpoint {
  method: string
  path: string
  count: number
}

/** Counts requests to endpoints that the lake does not have. */
export class Ledger {
  readonly entries: UnknownEndpoint[] = []

  record(method: string, path: string): void {
    const known = this.entries.find((entry) => entry.method === method && entry.path === path)
    if (known) known.count += 1
    // A crawler must not fill the memory.
    else if (this.entries.length < 1000) this.entries.push({method, path, count: 1})
  }
}
