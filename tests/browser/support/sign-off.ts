import type {SanityClient} from '@sanity/client'

import {recordReview, type SanityDocumentLike} from '../../../schemas/index.ts'

/**
 * Signs off the draft of a document as it stands, as the example reviewer would. For tests that
 * are about something else: it is written with the lake's own token.
 */
export async function signOff(client: SanityClient, id: string): Promise<void> {
  const draft = await client.getDocument<SanityDocumentLike>(`drafts.${id}`)
  if (!draft) throw new Error(`${id} has no draft to sign off`)
  const {set, append} = recordReview(draft, {
    reviewerId: 'person-example-medical-reviewer',
    date: new Date().toISOString(),
    scope: 'full',
    outcome: 'approved',
  })
  await client
    .patch(draft._id)
    .set({'review.state': set.state})
    .append('review.records', append ? [append] : [])
    .commit()
}
