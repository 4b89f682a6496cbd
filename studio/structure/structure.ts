import {BookIcon} from '@sanity/icons/Book'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote'
import {EditIcon} from '@sanity/icons/Edit'
import {InboxIcon} from '@sanity/icons/Inbox'
import {SchemaIcon} from '@sanity/icons/Schema'
import {TagIcon} from '@sanity/icons/Tag'
import {UsersIcon} from '@sanity/icons/Users'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {StructureResolver} from 'sanity/structure'

import {
  bodySystems,
  entityTypes,
  sourceKinds,
  sourceStatuses,
  valuesOf,
} from '../../schemas/index.ts'
import {ICONS} from '../icons.ts'
import {today} from '../shared/use-today.ts'
import {IS_DRAFT, monthEntry, queues, uncitedEntries} from '../work/queues.ts'
import {monthsAhead} from '../work/reviews-due.ts'
import {countedList} from './counted-list.tsx'
import {filteredEntry} from './filtered-list.ts'
import {folder} from './folder.ts'
import {typeEntry} from './type-list.ts'

/** The Studio's first column: the graph, the articles, the evidence, the people, the work. */
export const healthStructure: StructureResolver = (S) =>
  countedList(S, {
    id: 'health-content',
    title: 'Health content',
    sections: [
      {entries: [clinicalGraph, articles, evidence, people]},
      {entries: [workQueues(today())]},
    ],
  })

const clinicalGraph = folder({
  id: 'clinical-graph',
  title: 'Clinical graph',
  icon: SchemaIcon,
  count: {kind: 'filter', types: valuesOf(entityTypes)},
  sections: [
    {
      entries: [
        typeEntry({type: 'condition', title: 'Conditions', icon: ICONS.condition}),
        typeEntry({type: 'symptom', title: 'Symptoms and signs', icon: ICONS.symptom}),
        typeEntry({type: 'cause', title: 'Causes and risk factors', icon: ICONS.cause}),
        typeEntry({type: 'treatment', title: 'Treatments', icon: ICONS.treatment}),
        typeEntry({type: 'test', title: 'Tests', icon: ICONS.test}),
      ],
    },
    {
      heading: 'Conditions',
      entries: [
        folder({
          id: 'by-body-system',
          title: 'By body system',
          icon: TagIcon,
          count: {kind: 'filter', types: ['condition'], filter: 'count(bodySystems) > 0'},
          sections: [
            {
              entries: bodySystems.map(({value, title}) =>
                filteredEntry({
                  id: `system-${value}`,
                  title,
                  icon: ICONS.condition,
                  types: ['condition'],
                  filter: `${JSON.stringify(value)} in bodySystems`,
                }),
              ),
            },
          ],
        }),
        filteredEntry({
          id: 'conditions-without-sources',
          title: 'Without sources',
          icon: WarningOutlineIcon,
          types: ['condition'],
          filter: 'count(coalesce(sources, [])) == 0',
        }),
      ],
    },
  ],
})

const articles = folder({
  id: 'articles',
  title: 'Articles',
  icon: DocumentTextIcon,
  count: {kind: 'filter', types: ['article']},
  sections: [
    {
      entries: [
        filteredEntry({
          id: 'imported-drafts',
          title: 'Drafts from import',
          icon: EditIcon,
          types: ['article'],
          filter: `defined(importRecord) && ${IS_DRAFT}`,
        }),
        queues.flags,
        queues.conflicts,
      ],
    },
    {entries: [typeEntry({type: 'article', title: 'All articles', icon: ICONS.article})]},
  ],
})

const evidence = folder({
  id: 'evidence',
  title: 'Evidence',
  icon: BookIcon,
  count: {kind: 'filter', types: ['source']},
  sections: [
    {entries: [typeEntry({type: 'source', title: 'All sources', icon: ICONS.source})]},
    {
      heading: 'By kind',
      entries: sourceKinds.map(({value, title}) =>
        filteredEntry({
          id: `kind-${value}`,
          title,
          icon: ICONS.source,
          types: ['source'],
          filter: `kind == ${JSON.stringify(value)}`,
        }),
      ),
    },
    {
      heading: 'By status',
      entries: sourceStatuses.map(({value, title}) =>
        filteredEntry({
          id: `status-${value}`,
          title,
          icon: value === 'current' ? ICONS.source : WarningOutlineIcon,
          types: ['source'],
          filter: `status == ${JSON.stringify(value)}`,
        }),
      ),
    },
  ],
})

const people = typeEntry({type: 'person', title: 'People', icon: UsersIcon, orderBy: 'name'})

/** What waits for somebody; of the reviews ahead, those of the months from a day on. */
function workQueues(day: string) {
  return folder({
    id: 'work',
    title: 'Work queues',
    icon: InboxIcon,
    sections: [
      {heading: 'From imports', entries: [queues.claims, queues.flags, queues.conflicts]},
      {
        heading: 'Medical review',
        entries: [
          queues.myReviews,
          queues.inReview,
          queues.changesRequested,
          queues.approved,
          queues.voided,
          queues.overdue,
          folder({
            id: 'reviews-ahead',
            title: 'Reviews by month',
            icon: CalendarIcon,
            sections: [{entries: monthsAhead(day).map(monthEntry)}],
          }),
        ],
      },
      {
        heading: 'The graph',
        entries: [
          queues.contradictions,
          folder({
            id: 'uncited',
            title: 'Statements without a source',
            icon: DoubleQuoteIcon,
            sections: [{entries: Object.values(uncitedEntries)}],
          }),
          queues.fallenSources,
          queues.incomplete,
        ],
      },
    ],
  })
}
