import type {LiveEvent, SanityClient} from '@sanity/client'

/** What a reader's browser is told. `tags` are those of what changed; none means that anything may have. */
export interface Change {
  tags: readonly string[]
}

interface Listener {
  next(change: Change): void
  /** The stream has ended: the browser connects anew by itself. */
  end(): void
}

/** Adds a listener. @returns a function that takes it away again. */
export type Subscribe = (listener: Listener) => () => void

/**
 * One stream of live events of the Content Lake, shared by all readers: opened
 * for the first, closed after the last.
 *
 * @param options.includeDrafts - also tell of drafts; the client then needs a token.
 */
export function shareChanges(client: SanityClient, options: {includeDrafts: boolean}): Subscribe {
  const listeners = new Set<Listener>()
  let source: {unsubscribe(): void} | undefined

  const tell = (event: LiveEvent) => {
    if (event.type === 'message') for (const one of listeners) one.next({tags: event.tags})
    else if (event.type === 'restart') for (const one of listeners) one.next({tags: []})
  }
  const end = () => {
    source = undefined
    const ended = [...listeners]
    listeners.clear()
    for (const one of ended) one.end()
  }

  return (listener) => {
    listeners.add(listener)
    source ??= client.live.events(options).subscribe({next: tell, error: end, complete: end})
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      source?.unsubscribe()
      source = undefined
    }
  }
}
