import {uuid} from '@sanity/uuid'
import type {StoredDocument} from '../document.ts'
import type {Mutation} from '../mutations/types.ts'
import type {Dataset, TransactOptions} from '../store/dataset.ts'
import {expandActions} from './index.ts'

/** The author of what happens by itself, as the hosted service names it. */
const SYSTEM = '<system>'
/** The longest that a timer can wait, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1

/**
 * Makes the check of whether somebody may do what a transaction does.
 *
 * @param author id of the one whose rights count
 * @param actions type of the action that each mutation is part of
 */
export type Permitting = (
  author: string,
  actions: readonly string[],
) => NonNullable<TransactOptions['authorize']>

/**
 * Publishes scheduled releases when their time comes, also one that passed while the lake was
 * not running, with the rights of whoever changed the release last. One that cannot be published
 * becomes active again, with the reason in `error.message`.
 *
 * @returns a function that stops it
 */
export function publishOnSchedule(
  dataset: Dataset,
  clock: () => Date,
  permitting: Permitting,
): () => void {
  let timer: NodeJS.Timeout | undefined

  const plan = () => {
    clearTimeout(timer)
    const [next] = scheduled(dataset).toSorted((a, b) => timeOf(a) - timeOf(b))
    if (!next) return
    const wait = Math.max(0, timeOf(next) - clock().getTime())
    timer = setTimeout(publishDue, Math.min(wait, LONGEST_WAIT))
    timer.unref()
  }

  const publishDue = () => {
    const now = clock().getTime()
    const due = scheduled(dataset).filter((release) => timeOf(release) <= now)
    for (const release of due) publish(dataset, release, clock().toISOString(), permitting)
    // Each transaction calls back when it is on disk; without one the timer came too early.
    if (due.length === 0) plan()
  }

  const unsubscribe = dataset.subscribe(({changes}) => {
    if (changes.some(({before, after}) => isRelease(before) || isRelease(after))) plan()
  })
  plan()
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}

function publish(
  dataset: Dataset,
  release: StoredDocument,
  time: string,
  permitting: Permitting,
): void {
  try {
    const transactionId = uuid()
    const action = {actionType: 'sanity.action.release.publish', releaseId: release['name']}
    const {mutations, origins} = expandActions(dataset, [action], transactionId, time)
    const authorize = permitting(dataset.log.authorOf(release._rev) ?? '', origins)
    transact(dataset, mutations, {transactionId, authorize})
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const set = {state: 'active', error: {message}}
    transact(dataset, [{patch: {id: release._id, set, unset: ['publishAt']}}], {
      transactionId: uuid(),
    })
  }
}

function transact(
  dataset: Dataset,
  mutations: Mutation[],
  options: Omit<TransactOptions, 'author'>,
): void {
  const {written} = dataset.transact(mutations, {...options, author: SYSTEM})
  // What cannot be written is undone, and tried again with the next change or start.
  written.catch(() => {})
}

function scheduled(dataset: Dataset): StoredDocument[] {
  return [...dataset.documents.ofType('system.release')]
    .map((id) => dataset.documents.get(id))
    .filter((release) => release?.['state'] === 'scheduled')
    .filter((release) => release !== undefined)
}

function timeOf(release: StoredDocument): number {
  return Date.parse(String(release['publishAt']))
}

function isRelease(document: StoredDocument | undefined): boolean {
  return document?._type === 'system.release'
}
