import {useSyncExternalStore} from 'react'

/** The day, YYYY-MM-DD in UTC as dates of reviews are; a Studio that stays open overnight turns the page. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, today)
}

export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, 60_000)
  return () => clearInterval(timer)
}
