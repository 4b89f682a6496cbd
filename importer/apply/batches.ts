import {hash} from 'node:crypto'

import type {PlannedMutation} from '../plan/patch.ts'

/** What belongs together: the mutations of one article, and of the sources it brings along. */
export interface Unit {
  /** The file it comes from, for messages. */
  file: string
  mutations: PlannedMutation[]
}

/** One transaction: what was planned together is written together or not at all. */
export interface Batch {
  transactionId: string
  units: Unit[]
}

/** A request may have 4,000,000 bytes; what is around the mutations needs some of them. */
export const LARGEST_REQUEST = 3_900_000
/** More documents in a request gain nothing, and a refused one costs more. */
const MOST_UNITS = 25

/**
 * Groups units into transactions by bytes and by number. The id of a transaction comes
 * from the run and from what it writes: a repeated request has the same id, another
 * run's does not.
 */
export function toBatches(
  units: readonly Unit[],
  runId: string,
  largest = LARGEST_REQUEST,
): Batch[] {
  const batches: Batch[] = []
  let open: Unit[] = []
  let size = 0
  const close = (): void => {
    if (open.length > 0) batches.push({transactionId: transactionId(runId, open), units: open})
    open = []
    size = 0
  }
  for (const unit of units) {
    const bytes = sizeOf(unit)
    if (open.length >= MOST_UNITS || size + bytes > largest) close()
    open.push(unit)
    size += bytes
  }
  close()
  return batches
}

/** The request that writes a batch, as JSON: each unit is turned into JSON once, however often it is sent. */
export function requestOf({transactionId: id, units}: Batch): string {
  const mutations = units.map((unit) => jsonOf(unit).slice(1, -1)).filter(Boolean)
  return `{"mutations":[${mutations.join(',')}],"transactionId":${JSON.stringify(id)}}`
}

/** The size of a unit in a request. */
export function sizeOf(unit: Unit): number {
  return Buffer.byteLength(jsonOf(unit))
}

export function transactionId(runId: string, units: readonly Unit[]): string {
  const content = JSON.stringify([runId, ...units.map((unit) => hash('sha256', jsonOf(unit)))])
  return `import-${hash('sha256', content).slice(0, 32)}`
}

const written = new WeakMap<Unit, string>()

/** The mutations of a unit as they are sent. Units do not change once they are made. */
function jsonOf(unit: Unit): string {
  const known = written.get(unit)
  if (known !== undefined) return known
  const json = JSON.stringify(unit.mutations)
  written.set(unit, json)
  return json
}
