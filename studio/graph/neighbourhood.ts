import type {GraphEdge, GraphNode} from '../../queries/index.ts'

/** The kinds of documents in the graph, in the order in which they are listed. */
export const nodeKinds = ['condition', 'symptom', 'cause', 'treatment', 'test'] as const

export type NodeKind = (typeof nodeKinds)[number]

/** What several documents of a kind are called. */
export const KIND_TITLES: Readonly<Record<NodeKind, string>> = {
  condition: 'Conditions',
  symptom: 'Symptoms',
  cause: 'Causes',
  treatment: 'Treatments',
  test: 'Tests',
}

/** A document of the graph, and how many relations lead to it from the one in the middle. */
export interface PlacedNode extends Omit<GraphNode, '_type'> {
  _type: NodeKind
  step: number
}

export interface Neighbourhood {
  nodes: PlacedNode[]
  edges: GraphEdge[]
}

/**
 * The documents around the first node, each with its distance, nearest first, and
 * the relations among them. Documents of kinds that are filtered out are left out,
 * and with them what hangs on the graph by them alone.
 */
export function neighbourhood(
  {nodes, edges}: {nodes: readonly GraphNode[]; edges: readonly GraphEdge[]},
  hidden: ReadonlySet<NodeKind> = new Set(),
): Neighbourhood {
  const [centre] = nodes
  if (!centre) return {nodes: [], edges: []}
  const shown = new Map(
    nodes.flatMap((node) => {
      const {_type} = node
      if (!isNodeKind(_type) || (node !== centre && hidden.has(_type))) return []
      return [[node._id, {...node, _type}] as const]
    }),
  )
  const links = edges.filter(({from, to}) => shown.has(from) && shown.has(to))
  const steps = stepsFrom(centre._id, links)
  return {
    nodes: [...shown.values()]
      .flatMap((node): PlacedNode[] => {
        const step = steps.get(node._id)
        return step === undefined ? [] : [{...node, step}]
      })
      .toSorted(
        (one, other) => one.step - other.step || one.title.localeCompare(other.title, 'en'),
      ),
    edges: links.filter(({from, to}) => steps.has(from) && steps.has(to)),
  }
}

/** How many documents of each kind there are, without the one in the middle. */
export function kindCounts(nodes: readonly GraphNode[]): Map<NodeKind, number> {
  const counts = new Map<NodeKind, number>()
  for (const {_type} of nodes.slice(1)) {
    if (isNodeKind(_type)) counts.set(_type, (counts.get(_type) ?? 0) + 1)
  }
  return counts
}

function stepsFrom(centre: string, edges: readonly GraphEdge[]): Map<string, number> {
  const beside = new Map<string, string[]>()
  for (const {from, to} of edges) {
    beside.set(from, [...(beside.get(from) ?? []), to])
    beside.set(to, [...(beside.get(to) ?? []), from])
  }
  const steps = new Map([[centre, 0]])
  // A map is walked in the order in which it grows: nearest first.
  for (const [id, step] of steps) {
    for (const next of beside.get(id) ?? []) if (!steps.has(next)) steps.set(next, step + 1)
  }
  return steps
}

function isNodeKind(type: string): type is NodeKind {
  return nodeKinds.some((kind) => kind === type)
}
