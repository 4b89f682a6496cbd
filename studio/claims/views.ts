import {CommentIcon} from '@sanity/icons/Comment'

import type {DocumentView} from '../structure/document-views.ts'
import {ClaimReview} from './claim-review.tsx'

/** The claims of an article, beside its text. */
export const claimsView: DocumentView = {
  id: 'claims',
  title: 'Claims',
  icon: CommentIcon,
  types: ['article'],
  component: ClaimReview,
}
