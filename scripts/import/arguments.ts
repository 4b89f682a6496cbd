import {InvalidArgumentError} from 'commander'

import {parseTarget, type ImportTarget} from '../../importer/index.ts'

/** Adds one more value of an option that may be given several times. */
export function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

export function toTarget(value: string): ImportTarget {
  try {
    return parseTarget(value)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

export function toUrl(value: string): string {
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError('Write a whole address: https://…')
}

export function toDate(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new InvalidArgumentError('Write the date as 2026-09-23.')
}

export function toLanguage(value: string): string {
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value)) return value
  throw new InvalidArgumentError('Write a language tag such as en or en-GB.')
}
