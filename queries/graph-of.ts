/** A document of the graph. */
export interface GraphNode {
  _id: string
  _type: string
  title: string
  slug: string
}

/** The arrays of a condition that hold relations, and so the kinds of edges. */
export const relationKinds = [
  'symptoms',
  'causes',
  'treatments',
  'tests',
  'relatedConditions',
] as const

export type RelationKind = (typeof relationKinds)[number]

/** A relation of the graph, from the condition that states it to its target. */
export interface GraphEdge {
  id: string
  from: string
  to: string
  kind: RelationKind
  role: string | null
}

type Stated = Record<RelationKind, readonly {_key: string; role: string | null; to: GraphNode}[]>

/** What `graphOf` reads: the result of `graph`. */
export interface GraphAround {
  centre: GraphNode | null
  conditions: readonly (GraphNode & Stated)[]
}

/**
 * Makes nodes and edges of the result of `graph`: each document once, the one in
 * the middle first.
 *
 * @param around - the result of `graph`.
 * @returns nodes and edges; both empty when the document cannot be read.
 */
export function graphOf({centre, conditions}: GraphAround): {
  nodes: GraphNode[]
  edges: GraphEdge[]
} {
  if (!centre) return {nodes: [], edges: []}
  const nodes = new Map([[centre._id, centre]])
  const add = ({_id, _type, title, slug}: GraphNode) => {
    if (!nodes.has(_id)) nodes.set(_id, {_id, _type, title, slug})
  }
  const edges = conditions.flatMap((from) =>
    relationKinds.flatMap((kind) =>
      from[kind].map(({_key, role, to}): GraphEdge => {
        add(from)
        add(to)
        return {id: `${from._id}/${_key}`, from: from._id, to: to._id, kind, role}
      }),
    ),
  )
  return {nodes: [...nodes.values()], edges}
}
