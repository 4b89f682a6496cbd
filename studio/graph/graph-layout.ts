import type {ElkNode} from 'elkjs/lib/elk-api.js'

import {
  KIND_TITLES,
  nodeKinds,
  type Neighbourhood,
  type NodeKind,
  type PlacedNode,
} from './neighbourhood.ts'
import {GAP, type Box, type PlacedBox} from './node-shape.ts'

/** The documents of one kind at one distance, in a frame. */
export interface PlacedGroup extends Box {
  id: string
  kind: NodeKind
  title: string
}

/** Where everything stands in the drawing. */
export interface GraphLayout {
  width: number
  height: number
  groups: PlacedGroup[]
  nodes: ReadonlyMap<string, PlacedBox>
}

const NODE = {width: 156, height: 44} as const
const CENTRE = {width: 184, height: 60} as const
const FRAME = 14
const PADDING = 8
const HEAD = 30

interface Group {
  id: string
  kind: NodeKind
  step: number
  nodes: PlacedNode[]
  columns: number
}

/** What a layout needs: the size of each frame, and which frames relations connect. */
interface Plan {
  centre: PlacedNode
  groups: Group[]
  /** The layer of each group and of the centre, by id. */
  layers: ReadonlyMap<string, number>
  elk: ElkNode
}

/**
 * Prepares the layout of a graph: documents of one kind at one distance form a
 * group with a grid inside, and the groups are layers from what a condition
 * shows and comes from on the left to what is two steps away on the right. `undefined` when there is no graph.
 */
export function planLayout({nodes, edges}: Neighbourhood): Plan | undefined {
  const [centre, ...others] = nodes
  if (!centre) return undefined
  const groups = groupsOf(others)
  const groupOf = new Map(groups.flatMap(({id, nodes}) => nodes.map(({_id}) => [_id, id] as const)))
  groupOf.set(centre._id, centre._id)
  const layers = new Map(groups.map((group) => [group.id, layerOf(group, centre._type)]))
  layers.set(centre._id, CENTRE_LAYER)

  const links = new Set(
    edges.flatMap(({from, to}) => {
      const [one, other] = [groupOf.get(from), groupOf.get(to)]
      if (!one || !other) return []
      const forward = (layers.get(other) ?? 0) - (layers.get(one) ?? 0)
      // What is in one layer stays there, whatever relations it has among itself.
      if (forward === 0) return []
      return [JSON.stringify(forward > 0 ? [one, other] : [other, one])]
    }),
  )
  return {
    centre,
    groups,
    layers,
    elk: {
      id: 'graph',
      layoutOptions: {
        'elk.algorithm': 'layered',
        'elk.direction': 'RIGHT',
        'elk.partitioning.activate': 'true',
        'elk.spacing.nodeNode': '24',
        'elk.layered.spacing.nodeNodeBetweenLayers': '84',
        // Each layer is stacked without holes, and all are centred on one another.
        'elk.layered.nodePlacement.strategy': 'SIMPLE',
        'elk.padding': `[top=${PADDING},left=${PADDING},bottom=${PADDING},right=56]`,
      },
      children: [
        {id: centre._id, ...CENTRE, layoutOptions: partition(CENTRE_LAYER)},
        ...groups.map((group) => ({
          id: group.id,
          ...frameOf(group),
          layoutOptions: partition(layers.get(group.id) ?? 0),
        })),
      ],
      edges: [...links].map((link) => {
        const [source, target]: [string, string] = JSON.parse(link)
        return {id: link, sources: [source], targets: [target]}
      }),
    },
  }
}

/** Reads the places of all documents out of what ELK made of a plan. */
export function readLayout({centre, groups, layers}: Plan, placed: ElkNode): GraphLayout {
  const boxes = new Map(
    (placed.children ?? []).map(({id, x = 0, y = 0, width = 0, height = 0}) => [
      id,
      {x, y, width, height},
    ]),
  )
  if ((placed.height ?? 0) > FIRST_SIGHT) raise(boxes, layers)
  const nodes = new Map<string, PlacedBox>()
  const place = boxes.get(centre._id)
  if (place) nodes.set(centre._id, place)
  const frames = groups.flatMap((group): PlacedGroup[] => {
    const frame = boxes.get(group.id)
    if (!frame) return []
    for (const [index, {_id}] of group.nodes.entries()) {
      const column = index % group.columns
      nodes.set(_id, {
        frame: {...frame, columns: group.columns},
        column,
        x: frame.x + FRAME + column * (NODE.width + GAP),
        y: frame.y + HEAD + Math.floor(index / group.columns) * (NODE.height + GAP),
        ...NODE,
      })
    }
    return [{id: group.id, kind: group.kind, title: groupTitle(group), ...frame}]
  })
  return {width: placed.width ?? 0, height: placed.height ?? 0, groups: frames, nodes}
}

const CENTRE_LAYER = 1

/** Pixels of a drawing that are seen before anybody scrolls. */
const FIRST_SIGHT = 600

/**
 * Moves every layer of a drawing that is higher than what is seen of it up to its top, and the
 * centre to the middle of what is seen: nobody should have to scroll to find it.
 */
function raise(boxes: Map<string, Box>, layers: ReadonlyMap<string, number>): void {
  const idsByLayer = Map.groupBy(boxes.keys(), (id) => layers.get(id))
  for (const [layer, ids] of idsByLayer) {
    const top = Math.min(...ids.map((id) => boxes.get(id)?.y ?? 0))
    const target = layer === CENTRE_LAYER ? (FIRST_SIGHT - CENTRE.height) / 2 : PADDING
    for (const id of ids) {
      const box = boxes.get(id)
      if (box) boxes.set(id, {...box, y: box.y - top + target})
    }
  }
}

function groupsOf(nodes: readonly PlacedNode[]): Group[] {
  const steps = [...new Set(nodes.map(({step}) => step))].toSorted((one, other) => one - other)
  return steps.flatMap((step) =>
    nodeKinds.flatMap((kind): Group[] => {
      const members = nodes.filter((node) => node.step === step && node._type === kind)
      if (members.length === 0) return []
      const columns = columnsFor(members.length)
      return [{id: `${step} ${kind}`, kind, step, nodes: members, columns}]
    }),
  )
}

/** Few stand in one column; more than two columns only where they would grow very long. */
function columnsFor(count: number): number {
  if (count <= 4) return 1
  return count <= 40 ? 2 : 3
}

/** Left of a condition stands what it shows and where it comes from; right of it the rest. */
function layerOf({kind, step}: Group, centre: NodeKind): number {
  if (step > 1) return CENTRE_LAYER + step
  const isLeft = centre === 'condition' && (kind === 'symptom' || kind === 'cause')
  return isLeft ? CENTRE_LAYER - 1 : CENTRE_LAYER + 1
}

function frameOf({nodes, columns}: Group): {width: number; height: number} {
  const rows = Math.ceil(nodes.length / columns)
  return {
    width: columns * (NODE.width + GAP) - GAP + 2 * FRAME,
    height: rows * (NODE.height + GAP) - GAP + HEAD + FRAME,
  }
}

function partition(layer: number) {
  return {'elk.partitioning.partition': String(layer)}
}

function groupTitle({kind, step, nodes}: Group): string {
  const title = `${KIND_TITLES[kind]} (${nodes.length})`
  return step > 1 ? `${title}, two steps away` : title
}
