import {useMemo} from 'react'
import {useCurrentUser} from 'sanity'

import {useToday} from '../shared/use-today.ts'
import type {Reader} from './list-entry.ts'

/** The person at the Studio, today. */
export function useReader(): Reader {
  const today = useToday()
  const userId = useCurrentUser()?.id ?? ''
  return useMemo(() => ({today, userId}), [today, userId])
}
