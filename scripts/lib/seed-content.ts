import type {IdentifiedSanityDocumentStub, SanityClient} from '@sanity/client'

/** The API takes at most this many bytes in one request. */
const MAX_REQUEST_BYTES = 4_000_000

/** How many documents of its own a dataset holds; the service's own do not count. */
export async function countDocuments(client: SanityClient): Promise<number> {
  return client.fetch<number>(
    `count(*[!(_id in path("_.**")) && !(_type match "system.*")])`,
    {},
    {perspective: 'raw'},
  )
}

/**
 * Writes a content set into a dataset in one transaction: all of it or nothing.
 * A document that exists already is left as it is.
 *
 * @returns the id of the transaction.
 * @throws Error when the set is larger than one request may be.
 */
export async function seedContent(
  client: SanityClient,
  documents: readonly IdentifiedSanityDocumentStub[],
): Promise<string> {
  const mutations = documents.map((document) => ({createIfNotExists: document}))
  const bytes = Buffer.byteLength(JSON.stringify({mutations}))
  if (bytes > MAX_REQUEST_BYTES) {
    throw new Error(
      `The content set has ${bytes} bytes; one transaction takes ${MAX_REQUEST_BYTES}. Write it with the command "lake restore" instead.`,
    )
  }
  const {transactionId} = await client.mutate(mutations, {
    autoGenerateArrayKeys: false,
    returnDocuments: false,
    tag: 'health-content.seed',
  })
  return transactionId
}
