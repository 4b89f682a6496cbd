import {
  asRecords,
  asText,
  passagesOf,
  pathText,
  type DocumentFinding,
  type Loose,
  type Passage,
  type PlacedBlock,
} from '../../schemas/index.ts'
import {kindOf} from './kinds.ts'

type Path = Passage['path']

/** Something to look at, and where. */
export interface WritingFinding {
  /** Different from that of every other finding. */
  key: string
  /** The id of its kind. */
  kind: string
  message: string
  /** What to open in the form. */
  path: Path
}

/** The findings of one passage, in the order of its text. */
export interface FindingGroup {
  key: string
  title: string
  findings: WritingFinding[]
}

/**
 * Findings on writing, passage by passage in reading order; last those that stand in no passage.
 * What is not about writing is left out.
 */
export function groupFindings(
  document: Loose,
  found: readonly Pick<DocumentFinding, 'code' | 'message' | 'path'>[],
): FindingGroup[] {
  const passages = passagesOf(document)
  const placeOf = placesIn(passages)
  const elsewhere = {key: '', title: 'Elsewhere', findings: new Array<Placed>()}
  const groups = [
    ...passages.map(({title, path}) => ({
      key: pathText(path),
      title,
      findings: new Array<Placed>(),
    })),
    elsewhere,
  ]
  for (const {code, message, path} of found) {
    const kind = kindOf(code)
    if (!kind) continue
    const {passage, block} = placeOf(path)
    const group = passage === undefined ? elsewhere : groups[passage]
    group?.findings.push({
      order: block?.order ?? -1,
      finding: {
        key: `${code} ${pathText(path)} ${message}`,
        kind: kind.id,
        message,
        path: block ? caretPath(block.placed) : path,
      },
    })
  }
  return groups.flatMap(({findings, ...group}) => {
    if (findings.length === 0) return []
    const ordered = findings.toSorted((one, other) => one.order - other.order)
    return [{...group, findings: ordered.map(({finding}) => finding)}]
  })
}

interface Placed {
  /** The place of the block in its passage; what is about all of it comes first. */
  order: number
  finding: WritingFinding
}

interface Place {
  passage?: number
  block?: {placed: PlacedBlock; order: number}
}

/** Tells for a path in which passage, and in which block of it, it lies. */
function placesIn(passages: readonly Passage[]): (path: Path) => Place {
  const places = new Map<string, Place>()
  for (const [passage, {path, blocks}] of passages.entries()) {
    for (const [order, placed] of blocks.entries()) {
      places.set(pathText(placed.path), {passage, block: {placed, order}})
    }
    // A passage of an article begins with a block, and what is said of it is said of the passage.
    if (!places.has(pathText(path))) places.set(pathText(path), {passage})
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const place = places.get(pathText(path.slice(0, length)))
      if (place) return place
    }
    return {}
  }
}

/** The path at which the Studio puts the caret into a block. */
function caretPath({block, path}: PlacedBlock): Path {
  const key = asText(asRecords(block.children)[0]?._key)
  return key ? [...path, 'children', {_key: key}] : path
}
