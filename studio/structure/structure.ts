import {BookIcon} from '@sanity/icons/Book'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {CommentIcon} from '@sanity/icons/Comment'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {EditIcon} from '@sanity/icons/Edit'
import {InboxIcon} from '@sanity/icons/Inbox'
import {SchemaIcon} from '@sanity/icons/Schema'
import {TagIcon} from '@sanity/icons/Tag'
import {UsersIcon} from '@sanity/icons/Users'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {StructureBuilder, StructureResolver} from 'sanity/structure'

import {bodySystems, sourceKinds, sourceStatuses} from '../../schemas/index.ts'
import {ICONS} from '../icons.ts'
import {filteredList} from './filtered-list.ts'
import {typeList} from './type-list.ts'

/**
 * The Studio asks a list's filter twice: under the raw perspective, where a draft
 * has an id of its own, and under the chosen one, where it has its published id.
 */
const IS_DRAFT = '(_id in path("drafts.**") || _originalId in path("drafts.**"))'

/** The Studio's first column: the graph, the articles, the evidence, the people, the work. */
export const healthStructure: StructureResolver = (S) =>
  S.list()
    .id('health-content')
    .title('Health content')
    .items([
      clinicalGraph(S),
      articles(S),
      evidence(S),
      typeList(S, {type: 'person', title: 'People', icon: UsersIcon, orderBy: 'name'}),
      S.divider(),
      workQueues(S),
    ])

function clinicalGraph(S: StructureBuilder) {
  return S.listItem()
    .id('clinical-graph')
    .title('Clinical graph')
    .icon(SchemaIcon)
    .child(
      S.list()
        .id('clinical-graph')
        .title('Clinical graph')
        .items([
          typeList(S, {type: 'condition', title: 'Conditions', icon: ICONS.condition}),
          typeList(S, {type: 'symptom', title: 'Symptoms and signs', icon: ICONS.symptom}),
          typeList(S, {type: 'cause', title: 'Causes and risk factors', icon: ICONS.cause}),
          typeList(S, {type: 'treatment', title: 'Treatments', icon: ICONS.treatment}),
          typeList(S, {type: 'test', title: 'Tests', icon: ICONS.test}),
          S.divider(),
          S.listItem()
            .id('by-body-system')
            .title('Conditions by body system')
            .icon(TagIcon)
            .child(
              S.list()
                .id('by-body-system')
                .title('Body systems')
                .items(
                  bodySystems.map(({value, title}) =>
                    filteredList(S, {
                      id: `system-${value}`,
                      title,
                      icon: ICONS.condition,
                      type: 'condition',
                      filter: '$value in bodySystems',
                      params: {value},
                    }),
                  ),
                ),
            ),
          filteredList(S, {
            id: 'conditions-without-sources',
            title: 'Conditions without sources',
            icon: WarningOutlineIcon,
            type: 'condition',
            filter: 'count(sources) == 0 || !defined(sources)',
          }),
        ]),
    )
}

function articles(S: StructureBuilder) {
  return S.listItem()
    .id('articles')
    .title('Articles')
    .icon(DocumentTextIcon)
    .child(
      S.list()
        .id('articles')
        .title('Articles')
        .items([
          filteredList(S, {
            id: 'imported-drafts',
            title: 'Drafts from import',
            icon: EditIcon,
            type: 'article',
            filter: `defined(importRecord) && ${IS_DRAFT}`,
          }),
          filteredList(S, {
            id: 'flagged-articles',
            title: 'With open flags',
            icon: WarningOutlineIcon,
            type: 'article',
            filter: 'count(flags) > 0',
          }),
          S.divider(),
          typeList(S, {type: 'article', title: 'All articles', icon: ICONS.article}),
        ]),
    )
}

function evidence(S: StructureBuilder) {
  return S.listItem()
    .id('evidence')
    .title('Evidence')
    .icon(BookIcon)
    .child(
      S.list()
        .id('evidence')
        .title('Evidence')
        .items([
          typeList(S, {type: 'source', title: 'All sources', icon: ICONS.source}),
          S.divider(),
          ...sourceKinds.map(({value, title}) =>
            filteredList(S, {
              id: `kind-${value}`,
              title,
              icon: ICONS.source,
              type: 'source',
              filter: 'kind == $value',
              params: {value},
            }),
          ),
          S.divider(),
          ...sourceStatuses
            .filter(({value}) => value !== 'current')
            .map(({value, title}) =>
              filteredList(S, {
                id: `status-${value}`,
                title,
                icon: WarningOutlineIcon,
                type: 'source',
                filter: 'status == $value',
                params: {value},
              }),
            ),
        ]),
    )
}

function workQueues(S: StructureBuilder) {
  return S.listItem()
    .id('work')
    .title('Work queues')
    .icon(InboxIcon)
    .child(
      S.list()
        .id('work')
        .title('Work queues')
        .items([
          filteredList(S, {
            id: 'claims-to-decide',
            title: 'Claims to decide',
            icon: CommentIcon,
            type: 'claim',
            filter: 'state == "proposed"',
          }),
          filteredList(S, {
            id: 'waiting-for-review',
            title: 'Waiting for medical review',
            icon: ClockIcon,
            types: ['condition', 'treatment', 'article'],
            filter: 'review.state == "inReview"',
          }),
          filteredList(S, {
            id: 'changes-requested',
            title: 'Changes requested',
            icon: EditIcon,
            types: ['condition', 'treatment', 'article'],
            filter: 'review.state == "changesRequested"',
          }),
          filteredList(S, {
            id: 'approved-drafts',
            title: 'Approved, not yet published',
            icon: CheckmarkCircleIcon,
            types: ['condition', 'treatment', 'article'],
            filter: `review.state == "approved" && ${IS_DRAFT}`,
          }),
        ]),
    )
}
