import type {Box} from './node-shape.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The direction that a key moves in; undefined for any other key. */
export function directionOf(key: string): Direction | undefined {
  return KEYS[key]
}

/** The node that lies next in a direction: what is straight ahead counts before what is aside. */
export function nearestNode(
  id: string,
  direction: Direction,
  nodes: ReadonlyMap<string, Box>,
): string | undefined {
  const from = nodes.get(id)
  if (!from) return undefined
  let nearest: {id: string; distance: number} | undefined
  for (const [other, box] of nodes) {
    if (other === id) continue
    const [ahead, aside] = offsets(from, box, direction)
    if (ahead <= 0) continue
    const distance = ahead + 3 * Math.abs(aside)
    if (!nearest || distance < nearest.distance) nearest = {id: other, distance}
  }
  return nearest?.id
}

/** How far a box lies ahead and aside, from centre to centre. */
function offsets(from: Box, to: Box, direction: Direction): [ahead: number, aside: number] {
  const dx = to.x + to.width / 2 - (from.x + from.width / 2)
  const dy = to.y + to.height / 2 - (from.y + from.height / 2)
  switch (direction) {
    case 'left':
      return [-dx, dy]
    case 'right':
      return [dx, dy]
    case 'up':
      return [-dy, dx]
    case 'down':
      return [dy, dx]
  }
}
