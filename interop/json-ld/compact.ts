/** A value without nulls, and without what is empty. */
export type Compact<T> = {[K in keyof T]: Exclude<T[K], null>}

/**
 * Leaves out what says nothing: null, undefined, empty texts and empty lists.
 *
 * @param fields - the fields of one thing; things inside were made the same way.
 * @returns the fields that say something.
 */
export function compact<T extends object>(fields: T): Compact<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as Compact<T>
}
