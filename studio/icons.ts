import {ActivityIcon} from '@sanity/icons/Activity'
import {BlockContentIcon} from '@sanity/icons/BlockContent'
import {BookIcon} from '@sanity/icons/Book'
import {ChartUpwardIcon} from '@sanity/icons/ChartUpward'
import {CommentIcon} from '@sanity/icons/Comment'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote'
import {DropIcon} from '@sanity/icons/Drop'
import {FilterIcon} from '@sanity/icons/Filter'
import {HashIcon} from '@sanity/icons/Hash'
import {HeartIcon} from '@sanity/icons/Heart'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {TagIcon} from '@sanity/icons/Tag'
import {TargetIcon} from '@sanity/icons/Target'
import {ThumbsUpIcon} from '@sanity/icons/ThumbsUp'
import {UserIcon} from '@sanity/icons/User'
import {UsersIcon} from '@sanity/icons/Users'
import type {ComponentType} from 'react'

const icons = {
  article: DocumentTextIcon,
  cause: TargetIcon,
  claim: CommentIcon,
  condition: HeartIcon,
  person: UserIcon,
  source: BookIcon,
  symptom: ActivityIcon,
  test: ChartUpwardIcon,
  treatment: DropIcon,
  // A relation has the icon of what it points to.
  causeRelation: TargetIcon,
  conditionRelation: HeartIcon,
  symptomRelation: ActivityIcon,
  testRelation: ChartUpwardIcon,
  treatmentRelation: DropIcon,
  // The parts of a page.
  careAdvice: HelpCircleIcon,
  citationItem: DoubleQuoteIcon,
  contentSection: BlockContentIcon,
  epidemiologyItem: UsersIcon,
  medicalCode: HashIcon,
  recommendation: ThumbsUpIcon,
  synonym: TagIcon,
  threshold: FilterIcon,
} satisfies Record<string, ComponentType>

/** One icon for each type that people see in a list, the same wherever it shows. */
export const ICONS: Readonly<Record<string, ComponentType>> & typeof icons = icons
