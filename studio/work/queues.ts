import {BlockElementIcon} from '@sanity/icons/BlockElement'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {CommentIcon} from '@sanity/icons/Comment'
import {EditIcon} from '@sanity/icons/Edit'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {SplitHorizontalIcon} from '@sanity/icons/SplitHorizontal'
import {UndoIcon} from '@sanity/icons/Undo'
import {UnlinkIcon} from '@sanity/icons/Unlink'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'

import {undecidedClaim} from '../../queries/fragments/undecided-claim.ts'
import {reviewedTypes, type RelationField} from '../../schemas/index.ts'
import {ICONS} from '../icons.ts'
import {formatMonth} from '../shared/format.ts'
import {computedEntry} from '../structure/computed-list.tsx'
import {filteredEntry} from '../structure/filtered-list.ts'
import type {ListEntry} from '../structure/list-entry.ts'
import {openConflictsList} from './import-conflicts.ts'
import {contradictionList, fallenSourceList, incompleteList} from './integrity-lists.ts'
import {myReviewsList} from './my-reviews.ts'
import {dueInMonth, overdueList} from './reviews-due.ts'
import {uncitedList} from './uncited.ts'
import {voidedList} from './voided-sign-offs.ts'

/**
 * The Studio asks a list's filter twice: under the raw perspective, where a draft
 * has an id of its own, and under the chosen one, where it has its published id.
 */
export const IS_DRAFT = '(_id in path("drafts.**") || _originalId in path("drafts.**"))'

/** What waits for somebody: each list has one definition, for the structure and for the first screen. */
export const queues = {
  claims: filteredEntry({
    id: 'claims-to-decide',
    title: 'Claims to decide',
    icon: CommentIcon,
    types: ['claim'],
    filter: undecidedClaim,
  }),
  conflicts: computedEntry({
    id: 'import-conflicts',
    title: 'Import conflicts',
    icon: SplitHorizontalIcon,
    list: openConflictsList,
  }),
  flags: filteredEntry({
    id: 'flagged-articles',
    title: 'Articles with open flags',
    icon: WarningOutlineIcon,
    types: ['article'],
    filter: 'count(flags) > 0',
  }),
  inReview: filteredEntry({
    id: 'waiting-for-review',
    title: 'Waiting for medical review',
    icon: ClockIcon,
    types: reviewedTypes,
    filter: 'review.state == "inReview"',
  }),
  myReviews: computedEntry({
    id: 'waiting-for-my-review',
    title: 'Waiting for my review',
    icon: EyeOpenIcon,
    list: myReviewsList,
  }),
  changesRequested: filteredEntry({
    id: 'changes-requested',
    title: 'Changes requested',
    icon: EditIcon,
    types: reviewedTypes,
    filter: 'review.state == "changesRequested"',
  }),
  approved: filteredEntry({
    id: 'approved-drafts',
    title: 'Approved, not yet published',
    icon: CheckmarkCircleIcon,
    types: reviewedTypes,
    filter: `review.state == "approved" && ${IS_DRAFT}`,
  }),
  voided: computedEntry({
    id: 'voided-sign-offs',
    title: 'Approvals voided by edits',
    icon: UndoIcon,
    list: voidedList,
  }),
  overdue: computedEntry({
    id: 'overdue-reviews',
    title: 'Overdue reviews by risk',
    icon: CalendarIcon,
    list: overdueList,
  }),
  contradictions: computedEntry({
    id: 'contradictions',
    title: 'Contradictions',
    icon: ErrorOutlineIcon,
    list: contradictionList,
  }),
  fallenSources: computedEntry({
    id: 'fallen-sources',
    title: 'Retracted or replaced sources',
    icon: UnlinkIcon,
    list: fallenSourceList,
  }),
  incomplete: computedEntry({
    id: 'incomplete-pages',
    title: 'Parts that pages lack',
    icon: BlockElementIcon,
    list: incompleteList,
  }),
} as const satisfies Record<string, ListEntry>

/** Relations that rest on no source, by kind. */
export const uncitedEntries: Record<RelationField, ListEntry> = {
  symptoms: uncited('symptoms', 'Symptoms', ICONS.symptom),
  causes: uncited('causes', 'Causes', ICONS.cause),
  treatments: uncited('treatments', 'Treatments', ICONS.treatment),
  tests: uncited('tests', 'Tests', ICONS.test),
  relatedConditions: uncited('relatedConditions', 'Related conditions', ICONS.condition),
}

/** An entry for the reviews that fall due in a month, YYYY-MM. */
export function monthEntry(month: string): ListEntry {
  return computedEntry({
    id: `due-${month}`,
    title: formatMonth(month),
    icon: CalendarIcon,
    list: dueInMonth(month),
  })
}

function uncited(field: RelationField, title: string, icon: ListEntry['icon']): ListEntry {
  return computedEntry({id: `uncited-${field}`, title, icon, list: uncitedList(field)})
}
