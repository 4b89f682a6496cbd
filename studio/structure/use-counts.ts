import {useMemo} from 'react'

import {addMonths} from '../../schemas/index.ts'
import {useLiveQuery} from '../shared/use-live-query.ts'
import {documentsOf, type ListEntry} from './list-entry.ts'
import {useReader} from './use-reader.ts'

/** Milliseconds between two looks at what reads all relations of a dataset. */
const SLOW = 5000

/** How many documents stand behind each entry, by its id; none for an entry that is not counted yet. */
export type Counts = ReadonlyMap<string, number>

/**
 * Counts what entries hold, live, in two questions for all of them: one for what
 * GROQ counts, and a slower one for what functions count.
 */
export function useCounts(entries: readonly ListEntry[]): Counts {
  const reader = useReader()
  const {filters, computed} = useMemo(() => questionsOf(entries), [entries])
  const numbers = useLiveQuery<string, Record<string, number>>(filters.query, filters)
  const answers = useLiveQuery<string, Record<string, unknown>>(computed.query, {
    params: inAYear(reader.today),
    types: computed.types,
    wait: SLOW,
  })
  return useMemo(() => {
    const counts = new Map<string, number>()
    if (numbers.state === 'ready') {
      for (const [id, number] of Object.entries(numbers.data)) counts.set(id, number)
    }
    if (answers.state === 'ready') {
      for (const {id, list, slice} of computed.lists) {
        counts.set(id, list.rows(answers.data[slice], reader).length)
      }
    }
    return counts
  }, [numbers, answers, computed, reader])
}

/** The parameters of the query of a computed list. */
export function inAYear(today: string): {today: string} {
  return {today: addMonths(today, 12)}
}

function questionsOf(entries: readonly ListEntry[]) {
  const filtered = entries.flatMap(({id, count}) => (count?.kind === 'filter' ? [{id, count}] : []))
  const lists = entries.flatMap(({id, count}) =>
    count?.kind === 'rows' ? [{id, list: count.list}] : [],
  )
  // Lists that read the same documents share one slice of the answer.
  const queries = [...new Set(lists.map(({list}) => list.query))]
  const sliceOf = (query: string) => `s${queries.indexOf(query)}`
  return {
    filters: {
      query: projection(filtered.map(({id, count}) => [id, `count(*[${documentsOf(count)}])`])),
      types: unique(filtered.flatMap(({count}) => count.types)),
    },
    computed: {
      query: projection(queries.map((query) => [sliceOf(query), query])),
      types: unique(lists.flatMap(({list}) => list.types)),
      lists: lists.map(({id, list}) => ({id, list, slice: sliceOf(list.query)})),
    },
  }
}

function projection(
  members: readonly (readonly [name: string, groq: string])[],
): string | undefined {
  if (members.length === 0) return undefined
  return `{${members.map(([name, groq]) => `${JSON.stringify(name)}: ${groq}`).join(', ')}}`
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted()
}
