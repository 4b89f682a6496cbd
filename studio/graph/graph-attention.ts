import {
  createContext,
  use,
  useCallback,
  useMemo,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react'

import type {DrawnGraph} from './flow-elements.ts'
import {directionOf, nearestNode} from './nearest-node.ts'

/** Which document the reader is at, and the way to go to another. */
export interface Attention {
  /** Whether its relations are few enough to be named along their lines. */
  isNamed: boolean
  /** The one that can be reached by Tab. */
  current: string | undefined
  /** The one that has the focus or the pointer. */
  active: string | undefined
  attend: (id: string | undefined) => void
  move: (event: KeyboardEvent, id: string) => void
}

/** More relations than this along their lines would stand over each other. */
const MOST_NAMED = 8

export const AttentionContext = createContext<Attention | undefined>(undefined)

/** What the reader attends to; only inside a drawing. */
export function useAttended(): Attention {
  const attention = use(AttentionContext)
  if (!attention) throw new Error('Documents and relations are drawn inside a GraphCanvas.')
  return attention
}

/** Keeps which document the reader is at: one of them is reached by Tab, the others by arrow keys. */
export function useAttention(
  drawn: DrawnGraph | undefined,
  frame: RefObject<HTMLDivElement | null>,
): Attention {
  const [active, setActive] = useState<string>()
  const [last, setLast] = useState<string>()
  const attend = useCallback((id: string | undefined) => {
    setActive(id)
    if (id) setLast(id)
  }, [])
  const move = useCallback(
    (event: KeyboardEvent, id: string) => {
      const direction = directionOf(event.key)
      if (!direction || !drawn) return
      event.preventDefault()
      const next = nearestNode(id, direction, drawn.layout.nodes)
      if (!next) return
      const link = [...(frame.current?.querySelectorAll('a[data-node]') ?? [])].find(
        (one) => one instanceof HTMLElement && one.dataset.node === next,
      )
      if (!(link instanceof HTMLElement)) return
      link.focus({preventScroll: true})
      link.scrollIntoView({block: 'nearest', inline: 'nearest'})
    },
    [drawn, frame],
  )
  const centre = drawn?.nodes[0]?._id
  const isNamed = useMemo(() => {
    const near = drawn?.edges.filter(({from, to}) => from === active || to === active) ?? []
    return near.length <= MOST_NAMED
  }, [active, drawn])
  const current = drawn?.nodes.some(({_id}) => _id === last) ? last : centre
  return useMemo(
    () => ({active, attend, current, isNamed, move}),
    [active, attend, current, isNamed, move],
  )
}
