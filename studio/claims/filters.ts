import type {ClaimState} from '../../schemas/index.ts'

/** The lists into which claims are sorted. Those to decide come first. */
export const FILTERS = [
  {name: 'open', title: 'To decide'},
  {name: 'accepted', title: 'Accepted'},
  {name: 'rejected', title: 'Rejected'},
  {name: 'repeated', title: 'Repeated'},
  {name: 'withdrawn', title: 'Withdrawn'},
] as const

export type Filter = (typeof FILTERS)[number]['name']

const LISTS: Readonly<Record<ClaimState, Filter>> = {
  proposed: 'open',
  contradicted: 'open',
  accepted: 'accepted',
  rejected: 'rejected',
  duplicate: 'repeated',
  withdrawn: 'withdrawn',
}

/** The list that a claim belongs to. */
export function filterOf(state: ClaimState): Filter {
  return LISTS[state]
}
