import type {ClientReturn} from '@sanity/client'
import {useMemo, useSyncExternalStore} from 'react'
import {useDocumentStore, usePerspective, type DocumentStore} from 'sanity'

import {API_VERSION} from '../../environment.ts'
import {isSameData} from './keep-equal.ts'

/** Where a query stands. A result that came once stays until a newer one is there. */
export type LiveQuery<Result> =
  | {state: 'loading'}
  | {state: 'failed'; problem: string; retry: () => void}
  | {state: 'ready'; data: Result}

interface LiveQueryOptions {
  /** Parameters of the query. */
  params?: Record<string, string | number | boolean | string[]>
  /** The types whose changes make the result stale. */
  types: readonly string[]
  /** Milliseconds between two questions at least: more for what reads a large part of the dataset. */
  wait?: number
  /** What is published, whatever the editor chose to look at. */
  publishedOnly?: boolean
}

/**
 * The result of a query under the perspective that the editor chose, asked again
 * whenever a document of the given types changes, at most once a second unless told otherwise.
 * Components that ask the same share one subscription.
 *
 * @param query - GROQ; the type of the result follows from it where TypeGen knows it. Without
 *   one nothing is asked, and the result stays away.
 */
export function useLiveQuery<const Query extends string, Result = ClientReturn<Query>>(
  query: Query | undefined,
  {params = {}, types, wait = 1000, publishedOnly = false}: LiveQueryOptions,
): LiveQuery<Result> {
  const {listenQuery} = useDocumentStore()
  const {perspectiveStack} = usePerspective()
  // Callers write parameters and types in place: compared by value, a render asks nothing anew.
  const perspective = publishedOnly ? ['published'] : perspectiveStack
  const question = JSON.stringify({params, types, wait, perspective})
  const source = useMemo(
    () => sharedSource<Result>(listenQuery, query, question),
    [listenQuery, query, question],
  )
  return useSyncExternalStore(source.subscribe, source.current)
}

type ListenQuery = DocumentStore['listenQuery']
type Source<Result> = ReturnType<typeof liveSource<Result>>

const sources = new WeakMap<ListenQuery, Map<string, unknown>>()

/** The source of a question, as long as anybody listens to it one and the same. */
function sharedSource<Result>(
  listenQuery: ListenQuery,
  query: string | undefined,
  question: string,
): Source<Result> {
  const byQuestion = sources.get(listenQuery) ?? new Map<string, unknown>()
  sources.set(listenQuery, byQuestion)
  const key = `${question} ${query}`
  const known = byQuestion.get(key)
  // The key holds the query, and with it the type of its result.
  if (known) return known as Source<Result>
  const source = liveSource<Result>(listenQuery, query, question, () => byQuestion.delete(key))
  byQuestion.set(key, source)
  return source
}

/** A subscription that starts with its first listener, stops with its last, and can be retried. */
function liveSource<Result>(
  listenQuery: ListenQuery,
  query: string | undefined,
  question: string,
  onStop: () => void,
) {
  const {params, types, wait, perspective} = JSON.parse(question)
  const listeners = new Set<() => void>()
  let result: LiveQuery<Result> = {state: 'loading'}
  let subscription: {unsubscribe(): void} | undefined

  const set = (next: LiveQuery<Result>) => {
    // Most changes of the dataset leave an answer as it was, and what shows it is not drawn anew.
    if (result.state === 'ready' && next.state === 'ready' && isSameData(result.data, next.data)) {
      return
    }
    result = next
    for (const listener of listeners) listener()
  }
  const start = () => {
    if (query === undefined) return
    subscription = listenQuery(
      {fetch: query, listen: `*[_type in ${JSON.stringify(types)}]`},
      params,
      {apiVersion: API_VERSION, perspective, throttleTime: wait},
    ).subscribe({
      next: (data: Result) => set({state: 'ready', data}),
      error: (error: unknown) => set({state: 'failed', problem: messageOf(error), retry}),
    })
  }
  const retry = () => {
    set({state: 'loading'})
    start()
  }

  return {
    current: () => result,
    subscribe(listener: () => void) {
      listeners.add(listener)
      if (listeners.size === 1) start()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        subscription?.unsubscribe()
        onStop()
      }
    },
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
