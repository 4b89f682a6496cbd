import type {NodeKind} from './neighbourhood.ts'

/** A box in the drawing, by its upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A box in a frame that holds a grid of them. */
export interface PlacedBox extends Box {
  frame?: Box & {columns: number}
  /** The column in the frame, from the left. */
  column?: number
}

/** Between two boxes of a frame, in pixels. */
export const GAP = 12

/**
 * The outline of a document, as the `d` of a path that starts at the origin: each
 * kind has a shape of its own, so that colour is never the only sign.
 */
export function nodeShape(
  kind: NodeKind,
  {width: w, height: h}: Pick<Box, 'width' | 'height'>,
  cut = 10,
) {
  switch (kind) {
    case 'condition':
      return rounded(w, h, cut / 2)
    case 'symptom':
      return rounded(w, h, h / 2)
    case 'cause':
      return `M${cut} 0H${w - cut}L${w} ${h / 2}L${w - cut} ${h}H${cut}L0 ${h / 2}Z`
    case 'treatment':
      return `M${cut} 0H${w - cut}L${w} ${cut}V${h - cut}L${w - cut} ${h}H${cut}L0 ${h - cut}V${cut}Z`
    case 'test':
      return `M${cut} 0H${w}L${w - cut} ${h}H0Z`
  }
}

/**
 * The line of a relation between two boxes. It leaves and enters at the sides; inside
 * a frame it keeps to the gap above its row, so that it runs behind no other box.
 *
 * @returns the path, where a bar belongs that says no, and where the words stand.
 */
export function edgeCurve(from: PlacedBox, to: PlacedBox) {
  const [outer, other] = [from.frame ?? from, to.frame ?? to]
  const rightwards = centreX(other) - centreX(outer)
  const isBeside = Math.abs(rightwards) > (outer.width + other.width) / 2
  const out: Side = isBeside && rightwards < 0 ? -1 : 1
  const into: Side = isBeside && out > 0 ? -1 : 1
  const [start, end] = [wayOut(from, out), wayOut(to, into)]
  const across = Math.abs(end.edge.x - start.edge.x)
  const bend = isBeside ? across / 2 : Math.min(48, 24 + Math.abs(end.edge.y - start.edge.y) / 8)
  const [c1, c2] = [start.edge.x + out * bend, end.edge.x + into * bend]
  return {
    path: [
      `M${start.side.x} ${start.side.y}`,
      ...start.path,
      `C${c1} ${start.edge.y} ${c2} ${end.edge.y} ${end.edge.x} ${end.edge.y}`,
      ...end.back,
    ].join(''),
    bar: `M${end.side.x + into * 6} ${end.side.y - 7}v14`,
    label: {
      x: (start.edge.x + 3 * c1 + 3 * c2 + end.edge.x) / 8,
      y: (start.edge.y + end.edge.y) / 2,
    },
  }
}

/** The right side of a box, or the left. */
type Side = 1 | -1

/** How a line comes from the side of a box to the edge of its frame, and the way back. */
function wayOut(box: PlacedBox, direction: Side) {
  const side = {x: sideOf(box, direction), y: box.y + box.height / 2}
  const {frame, column = 0} = box
  if (!frame) return {side, edge: side, path: [], back: []}
  const x = sideOf(frame, direction)
  const between = direction > 0 ? frame.columns - 1 - column : column
  if (between === 0) {
    return {side, edge: {x, y: side.y}, path: [`H${x}`], back: [`H${side.x}`]}
  }
  const y = box.y - (GAP * between) / frame.columns
  const [near, turn] = [side.x + direction * 2, side.x + direction * (GAP - 2)]
  return {
    side,
    edge: {x, y},
    path: [`C${turn} ${side.y} ${near} ${y} ${turn} ${y}`, `H${x}`],
    back: [`H${turn}`, `C${near} ${y} ${turn} ${side.y} ${side.x} ${side.y}`],
  }
}

/** Breaks a title into at most two lines of about so many letters. */
export function titleLines(title: string, letters = 19): string[] {
  const lines = ['']
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1) ?? ''
    const longer = last ? `${last} ${word}` : word
    if (longer.length <= letters || !last) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const [first = '', second, ...rest] = lines
  if (second === undefined) return [shortened(first, letters)]
  const ends = rest.length > 0 ? shortened(`${second} ${rest.join(' ')}`, letters) : second
  return [shortened(first, letters), shortened(ends, letters)]
}

function shortened(text: string, letters: number): string {
  return text.length > letters + 2 ? `${text.slice(0, letters).trimEnd()}…` : text
}

function rounded(w: number, h: number, r: number): string {
  const arc = `a${r} ${r} 0 0 1`
  return `M${r} 0H${w - r}${arc} ${r} ${r}V${h - r}${arc} ${-r} ${r}H${r}${arc} ${-r} ${-r}V${r}${arc} ${r} ${-r}Z`
}

function centreX({x, width}: Box): number {
  return x + width / 2
}

function sideOf({x, width}: Box, direction: Side): number {
  return direction > 0 ? x + width : x
}
