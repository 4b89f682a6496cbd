/** What became of each member of an old list in a new one: the index there, or undefined. */
export type Alignment = (number | undefined)[]

/** Beyond this many members in a changed stretch, members are matched in one pass instead of by table. */
const LARGEST_TABLE = 1_000_000

/** How much of their words two members share when the one was rewritten as the other. */
const ALIKE = 0.4

/**
 * Finds the longest common subsequence of two lists of names, so that an inserted
 * member moves no other.
 */
export function alignEqual(before: readonly string[], after: readonly string[]): Alignment {
  const alignment: Alignment = Array.from({length: before.length})
  let start = 0
  while (start < before.length && before[start] === after[start]) {
    alignment[start] = start
    start += 1
  }
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    alignment[before.length - 1 - end] = after.length - 1 - end
    end += 1
  }
  const rows = before.length - start - end
  const columns = after.length - start - end
  const pairs = rows * columns > LARGEST_TABLE ? greedy : longest
  pairs(before.slice(start, start + rows), after.slice(start, start + columns)).forEach(
    ([row, column]) => {
      alignment[start + row] = start + column
    },
  )
  return alignment
}

function longest(before: readonly string[], after: readonly string[]): [number, number][] {
  const width = after.length + 1
  const table = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number): number => table[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      table[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    if (before[row] === after[column]) {
      pairs.push([row, column])
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}

function greedy(before: readonly string[], after: readonly string[]): [number, number][] {
  const places = new Map<string, number[]>()
  for (const [index, name] of after.entries()) {
    const list = places.get(name)
    if (list) list.push(index)
    else places.set(name, [index])
  }
  const pairs: [number, number][] = []
  let next = 0
  for (const [index, name] of before.entries()) {
    const place = places.get(name)?.find((candidate) => candidate >= next)
    if (place === undefined) continue
    pairs.push([index, place])
    next = place + 1
  }
  return pairs
}

interface Member {
  name: string
  words: readonly string[]
}

/**
 * Pairs the members that an alignment left over with the one they most likely became:
 * moved when the name is the same, else rewritten when they are alike enough.
 */
export function alignChanged(
  alignment: Alignment,
  before: readonly Member[],
  after: readonly Member[],
  alike: (one: readonly string[], other: readonly string[]) => number,
): {alignment: Alignment; moved: Set<number>} {
  const result = [...alignment]
  const moved = new Set<number>()
  const free = new Set(after.keys())
  for (const index of alignment) if (index !== undefined) free.delete(index)
  const byName = Map.groupBy(free, (column) => after[column]?.name)
  for (const [row, member] of before.entries()) {
    if (result[row] !== undefined) continue
    const column = byName.get(member.name)?.shift()
    if (column === undefined) continue
    result[row] = column
    moved.add(row)
    free.delete(column)
  }
  for (const [row, member] of before.entries()) {
    if (result[row] !== undefined || free.size === 0) continue
    const [from, to] = gap(result, moved, row, after.length)
    let best: {column: number; score: number} | undefined
    for (let column = from + 1; column < to; column += 1) {
      if (!free.has(column)) continue
      const score = alike(member.words, after[column]?.words ?? [])
      if (score >= ALIKE && (!best || score > best.score)) best = {column, score}
    }
    if (!best) continue
    result[row] = best.column
    free.delete(best.column)
  }
  return {alignment: result, moved}
}

/** The stretch of the new list between what the neighbours of a member became. */
function gap(
  alignment: Alignment,
  moved: ReadonlySet<number>,
  row: number,
  length: number,
): [number, number] {
  let from = -1
  for (let before = row - 1; before >= 0; before -= 1) {
    const column = alignment[before]
    if (column === undefined || moved.has(before)) continue
    from = column
    break
  }
  for (let after = row + 1; after < alignment.length; after += 1) {
    const column = alignment[after]
    if (column !== undefined && !moved.has(after) && column > from) return [from, column]
  }
  return [from, length]
}
