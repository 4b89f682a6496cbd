import type {MergeConflict} from '../../../schemas/index.ts'
import {textOfMember, type Conflict, type Keyed} from '../merge-blocks.ts'
import {textOfValue} from '../merge.ts'

/** Where a conflict is: a field, or a member of it by its key. */
export function pathOf({field, key}: Pick<Conflict, 'field' | 'key'>): string {
  return key === undefined ? field : `${field}[_key==${JSON.stringify(key)}]`
}

/** The key of the member that a conflict is about; undefined where it is about the whole field. */
export function memberKeyOf({path}: Pick<MergeConflict, 'path'>): string | undefined {
  return /\[_key=="(.*)"\]$/.exec(path ?? '')?.[1]
}

/** What stands at the place of a conflict. */
export function valueAt(
  fields: Readonly<Record<string, unknown>>,
  field: string,
  memberKey: string | undefined,
): unknown {
  const value = fields[field]
  return memberKey === undefined ? value : toList(value).find(({_key}) => _key === memberKey)
}

/** What stands there, for a person to read. */
export function textAt(value: unknown): string {
  return isKeyed(value) ? textOfMember(value) : textOfValue(value)
}

/** The members of an array that have keys. */
export function toList(value: unknown): Keyed[] {
  return Array.isArray(value) ? value.filter(isKeyed) : []
}

function isKeyed(value: unknown): value is Keyed {
  return (
    typeof value === 'object' && value !== null && '_key' in value && typeof value._key === 'string'
  )
}
