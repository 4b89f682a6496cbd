import type {Loose} from './rule.ts'

/** The value if it is an object that is no array. */
export function asRecord(value: unknown): Loose | undefined {
  return isRecord(value) ? value : undefined
}

export function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The items of an array; none if it is no array. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The objects of an array. */
export function asRecords(value: unknown): Loose[] {
  return asList(value).filter(isRecord)
}

/** The value if it is a text with something in it. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined
}

/** The value if it is a finite number. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** The id a reference points to. */
export function refOf(value: unknown): string | undefined {
  return asText(asRecord(value)?._ref)
}
