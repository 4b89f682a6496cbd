import {certainties, titleOf} from '../vocabularies/index.ts'

/** Joins what there is to say into one line of a preview. */
export function line(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' - ')
}

/** '2 sources', '1 source', 'no source'. */
export function count(items: unknown, noun: string): string {
  const number = Array.isArray(items) ? items.length : 0
  if (number === 0) return `no ${noun}`
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`
}

/** 'moderate certainty'; undefined where none is stated. */
export function certaintyText(certainty: string | undefined): string | undefined {
  return certainty && `${titleOf(certainties, certainty)?.toLowerCase()} certainty`
}
