/** The fields of a thing, each of which may say nothing. */
type Fields<T> = {[K in keyof T]: T[K] | null | undefined}

/**
 * Leaves out what says nothing: null, undefined, empty texts and empty lists.
 *
 * @param fields - the fields of one thing; things inside were made the same way.
 * @returns the thing, of the fields that say something.
 */
export function compact<T extends object>(fields: Fields<T>): T {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as T
}
