import {useCurrentUser} from 'sanity'

import {useLiveQuery, type LiveQuery} from '../shared/use-live-query.ts'
import type {Account, ReviewPerson} from './who-reviews.ts'

const PEOPLE = `*[_type == "person"] | order(name) {
  _id, name, "roles": coalesce(roles, []), "userId": coalesce(userId, "")
}`

/** Every person who is published: nothing rests on one who is not. */
export function usePeople(): LiveQuery<ReviewPerson[]> {
  return useLiveQuery<typeof PEOPLE, ReviewPerson[]>(PEOPLE, {
    types: ['person'],
    publishedOnly: true,
  })
}

/** Who is signed in. */
export function useAccount(): Account {
  const user = useCurrentUser()
  return {id: user?.id ?? '', name: user?.name, roles: user?.roles ?? []}
}
