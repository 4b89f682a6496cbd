import type {Edge, Node} from '@xyflow/react'

import type {GraphEdge} from '../../queries/index.ts'
import {edgeWords} from './edge-line.ts'
import type {GraphLayout} from './graph-layout.ts'
import type {Neighbourhood, PlacedNode} from './neighbourhood.ts'
import type {PlacedBox} from './node-shape.ts'

/** A graph with a place for everything in it. */
export interface DrawnGraph extends Neighbourhood {
  layout: GraphLayout
}

export type DocumentNode = Node<{node: PlacedNode; box: PlacedBox; words: string}, 'document'>
export type FrameNode = Node<{title: string}, 'frame'>
export type RelationEdge = Edge<
  {edge: GraphEdge; from: PlacedBox; to: PlacedBox; isCentral: boolean},
  'relation'
>

/** The frames and the documents of a graph, as the canvas takes them. */
export function flowNodes({nodes, edges, layout}: DrawnGraph): (FrameNode | DocumentNode)[] {
  const titles = new Map(nodes.map(({_id, title}) => [_id, title]))
  const frames = layout.groups.map(({id, title, x, y, width, height}): FrameNode => ({
    id: `frame ${id}`,
    type: 'frame',
    position: {x, y},
    width,
    height,
    data: {title},
    zIndex: 0,
  }))
  const documents = nodes.flatMap((node): DocumentNode[] => {
    const box = layout.nodes.get(node._id)
    if (!box) return []
    const {x, y, width, height} = box
    return [
      {
        id: node._id,
        type: 'document',
        position: {x, y},
        width,
        height,
        data: {node, box, words: wordsOf(node, edges, titles)},
        // Nothing is dragged or selected, which the canvas takes for nothing to point at.
        style: {pointerEvents: 'all'},
        zIndex: 2,
      },
    ]
  })
  return [...frames, ...documents]
}

/** What a screen reader says of a document: its kind, and each relation that it has here. */
function wordsOf(
  {_id, _type, title, step}: PlacedNode,
  edges: readonly GraphEdge[],
  titles: ReadonlyMap<string, string>,
): string {
  if (step === 0) return `${title}, ${_type}, in the middle`
  const relations = edges
    .filter(({from, to}) => from === _id || to === _id)
    .map((edge) => `${titles.get(edge.from === _id ? edge.to : edge.from)}: ${edgeWords(edge)}`)
  return [`${title}, ${_type}`, ...relations].join('. ')
}

/** The relations of a graph, as the canvas takes them. */
export function flowEdges({nodes, edges, layout}: DrawnGraph): RelationEdge[] {
  const centre = nodes[0]?._id
  return edges.flatMap((edge): RelationEdge[] => {
    const [from, to] = [layout.nodes.get(edge.from), layout.nodes.get(edge.to)]
    if (!from || !to) return []
    const isCentral = edge.from === centre || edge.to === centre
    return [
      {
        id: edge.id,
        source: edge.from,
        target: edge.to,
        type: 'relation',
        data: {edge, from, to, isCentral},
        zIndex: 1,
      },
    ]
  })
}
