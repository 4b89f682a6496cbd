import type {ListEntry} from '../structure/list-entry.ts'
import {queues} from '../work/queues.ts'

/** A queue, and in a few words what to do with it. */
export interface Task {
  entry: ListEntry
  todo: string
}

/** What everybody who uses the Studio can be, as far as their work differs. */
export type Role = 'editor' | 'medicalReviewer' | 'administrator'

/** The queues of each role, the most pressing first. */
const mine: Record<Role, readonly (keyof typeof queues)[]> = {
  editor: ['changesRequested', 'claims', 'conflicts', 'flags', 'approved', 'voided'],
  medicalReviewer: ['myReviews', 'overdue', 'voided', 'contradictions', 'fallenSources'],
  administrator: ['overdue', 'contradictions', 'voided', 'inReview', 'approved', 'conflicts'],
}

const todos: Record<keyof typeof queues, string> = {
  claims: 'Found by imports: accept, change or reject each.',
  conflicts: 'An editor and a newer import changed the same text.',
  flags: 'The last import found something to look at.',
  inReview: 'Somebody asked a medical reviewer to sign off.',
  myReviews: 'Read, then sign off or ask for changes.',
  changesRequested: 'Make the changes, then ask for another review.',
  approved: 'Signed off: publish it.',
  voided: 'A clinical field was edited: ask for another review.',
  overdue: 'Past the day of their next review.',
  contradictions: 'Two statements cannot both be true.',
  fallenSources: 'Cite another source, or take the statement out.',
  incomplete: 'A reader would miss something there.',
}

/** The role that a person works in first; who has none of ours may do as an editor does. */
export function roleOf(roles: readonly {name: string}[]): Role {
  const names = new Set(roles.map(({name}) => name))
  if (names.has('medical-reviewer')) return 'medicalReviewer'
  return names.has('administrator') ? 'administrator' : 'editor'
}

/** The tasks of a role, and those of everybody else. */
export function tasksOf(role: Role): {mine: Task[]; others: Task[]} {
  const own = new Set<string>(mine[role])
  const all = Object.keys(queues) as (keyof typeof queues)[]
  const rest = all.filter((name) => !own.has(name) && name !== 'myReviews')
  return {mine: mine[role].map(toTask), others: rest.map(toTask)}
}

function toTask(name: keyof typeof queues): Task {
  return {entry: queues[name], todo: todos[name]}
}
