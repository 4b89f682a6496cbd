import type {PlannedMutation} from '../plan/patch.ts'

type Patch = Extract<PlannedMutation, {patch: unknown}>['patch']
type Document = Extract<PlannedMutation, {create: unknown}>['create']

/** The mutation that holds the import record, and so makes or changes the article. */
export function articleOf(mutations: readonly PlannedMutation[]): PlannedMutation | undefined {
  return mutations.find((mutation) => recordOf(mutation))
}

/** The import record that a mutation writes; undefined when it writes none. */
export function recordOf(mutation: PlannedMutation): Record<string, unknown> | undefined {
  const record =
    'patch' in mutation ? setOf(mutation.patch).importRecord : documentOf(mutation).importRecord
  return typeof record === 'object' && record !== null
    ? (record as Record<string, unknown>)
    : undefined
}

function setOf({set}: Patch): Record<string, unknown> {
  return typeof set === 'object' && set !== null ? (set as Record<string, unknown>) : {}
}

/** The document that a mutation makes. */
export function documentOf(mutation: Exclude<PlannedMutation, {patch: unknown}>): Document {
  return 'create' in mutation ? mutation.create : mutation.createIfNotExists
}

/** The id of the document that a mutation writes. */
export function idOf(mutation: PlannedMutation): string {
  return 'patch' in mutation ? mutation.patch.id : documentOf(mutation)._id
}

/** Bytes of a value as JSON. */
export function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '')
}
