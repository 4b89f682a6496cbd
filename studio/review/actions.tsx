import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {useState} from 'react'
import {
  isRecord,
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  type DuplicateActionProps,
} from 'sanity'

import {publishingProblems} from '../../schemas/index.ts'
import {RequestDialog} from './request-dialog.tsx'
import {ReviewDialog} from './review-dialog.tsx'
import {reviewedVersion, statusOf} from './reviewed-document.ts'
import {currentDay, type ReviewOptions} from './review-options.ts'
import {usePeople} from './use-people.ts'

/**
 * The actions of a document that needs a sign-off: to the Studio's own are added a request for a
 * review and the review itself; what publishes, waits for an approval.
 *
 * What is to be done next comes first, since the Studio makes the first action a button.
 */
export function withReviewActions(
  actions: readonly DocumentActionComponent[],
  options: ReviewOptions,
): DocumentActionComponent[] {
  const [request, requestAgain] = [true, false].map((isNext) => requestAction(options, isNext))
  const [review, reviewAgain] = [true, false].map((isNext) => reviewAction(options, isNext))
  const own = actions.map((action) => {
    if (action.action === 'publish') return publishWhenApproved(action)
    if (action.action === 'duplicate') return withoutReviews(action)
    return action
  })
  const added = [request, review, ...own, requestAgain, reviewAgain]
  return added.filter((action) => action !== undefined)
}

/** Asks for a review. It is next where the text was never approved, or changed since. */
function requestAction(options: ReviewOptions, isNext: boolean): DocumentActionComponent {
  return function useRequestAction(props) {
    const [isOpen, setOpen] = useState(false)
    const document = reviewedVersion(props)
    if (!document) return null
    const {state} = statusOf(document, currentDay(options))
    if (state === 'inReview' || isNext !== (state !== 'approved')) return null
    const onClose = () => setOpen(false)
    return {
      label: state === 'approved' ? 'Request another review' : 'Request review',
      icon: EnvelopeIcon,
      tone: 'primary',
      onHandle: () => setOpen(true),
      dialog: isOpen && {
        type: 'dialog',
        header: 'Request a medical review',
        content: <RequestDialog document={document} onClose={onClose} />,
        onClose,
        width: 'small',
      },
    }
  }
}

/** Gives a review. It is next where one was asked for. */
function reviewAction(options: ReviewOptions, isNext: boolean): DocumentActionComponent {
  return function useReviewAction(props) {
    const [isOpen, setOpen] = useState(false)
    const document = reviewedVersion(props)
    if (!document) return null
    const {state} = statusOf(document, currentDay(options))
    if (isNext !== (state === 'inReview')) return null
    const onClose = () => setOpen(false)
    return {
      label: 'Review',
      icon: CheckmarkCircleIcon,
      tone: 'primary',
      onHandle: () => setOpen(true),
      dialog: isOpen && {
        type: 'dialog',
        header: 'Medical review',
        content: <ReviewDialog document={document} onClose={onClose} options={options} />,
        onClose,
        width: 'medium',
      },
    }
  }
}

/** The Studio's own action, disabled with the reason as long as there is no approval that holds. */
function publishWhenApproved(publish: DocumentActionComponent): DocumentActionComponent {
  function usePublishWhenApproved(props: DocumentActionProps): DocumentActionDescription | null {
    const description = publish(props)
    const people = usePeople()
    const document = reviewedVersion(props)
    if (!description || description.disabled || !document) return description
    if (people.state !== 'ready') return {...description, disabled: true}
    const problems = publishingProblems(document, (id) =>
      people.data.find((person) => person._id === id),
    )
    if (problems.length === 0) return description
    return {...description, disabled: true, title: problems.join(' ')}
  }
  return Object.assign(usePublishWhenApproved, {action: publish.action})
}

/** A copy is another text: nobody reviewed it. */
function withoutReviews(duplicate: DocumentActionComponent): DocumentActionComponent {
  function useDuplicateWithoutReviews(props: DuplicateActionProps) {
    return duplicate({...props, mapDocument: neverReviewed} as DuplicateActionProps)
  }
  return Object.assign(useDuplicateWithoutReviews, {action: duplicate.action})
}

function neverReviewed<D extends {_type: string}>(document: D): D {
  if (!('review' in document) || !isRecord(document.review)) return document
  const {records: _records, requestedAt: _at, requestedBy: _by, ...review} = document.review
  return {...document, review: {...review, state: 'draft'}}
}
