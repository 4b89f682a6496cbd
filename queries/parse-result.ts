import type {ClientReturn} from '@sanity/client'
import * as z from 'zod'

import * as queries from './index.ts'
import * as zodOf from './generated/zod.ts'

/** A result that is not of the type of its query: code and content have come apart. */
export class ResultError extends Error {
  override name = 'ResultError'
  /** The name of the query. */
  readonly query: string
  /** Each place that is wrong. */
  readonly issues: readonly z.core.$ZodIssue[]

  constructor(query: string, error: z.ZodError) {
    super(
      `The result of ${query} is not what its type says. Either a document does not pass validation, or the schema of the dataset is of another version.\n${z.prettifyError(error)}`,
      {cause: error},
    )
    this.query = query
    this.issues = error.issues
  }
}

const schemas = new Map<string, z.ZodType>(Object.entries(zodOf))

/** The name and the schema of each query, by its text. */
const known = new Map(
  Object.entries<unknown>(queries).flatMap(([name, query]): [unknown, [string, z.ZodType]][] => {
    const schema = schemas.get(name)
    return schema ? [[query, [name, schema]]] : []
  }),
)

/**
 * Checks at run time what the compiler believes of a result: that it is of the type
 * of its query. Attributes that the type does not name are left out.
 *
 * @param query - a query of this package, as given to `client.fetch`.
 * @param result - what the client answered.
 * @returns the result.
 * @throws ResultError when it is not, with each place; TypeError when the query is
 * none of this package.
 */
export function parseResult<const Query extends string>(
  query: Query,
  result: unknown,
): ClientReturn<Query> {
  const [name, schema] = known.get(query) ?? []
  if (!name || !schema) {
    throw new TypeError(
      `parseResult knows the queries of sanity-health-content/queries alone, and not: ${query.slice(0, 60)}`,
    )
  }
  const parsed = schema.safeParse(result)
  if (!parsed.success) throw new ResultError(name, parsed.error)
  return parsed.data as ClientReturn<Query>
}
