import type {GraphResult} from './generated/types.ts'

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

type Stated = GraphResult['conditions'][number]
type Standing = NonNullable<Stated['treatments'][number]['standing']>

/** A relation of the graph, from the condition that states it to its target. */
export interface GraphEdge {
  id: string
  /** The `_key` of the relation, as `whyRelation` takes it. */
  key: string
  from: string
  to: string
  kind: RelationKind
  /** The role of a symptom or cause, the line of a treatment, the kind of a link between conditions. */
  role: string | null
  /** How well a cause is established. */
  status: Stated['causes'][number]['status'] | null
  /** Which way a link between conditions runs. */
  direction: Stated['relatedConditions'][number]['direction']
  /** Certainty of evidence: of the relation, else of its standing recommendation. */
  certainty: Stated['symptoms'][number]['certainty']
  /** The newest recommendation that nothing replaces. */
  recommendation: Pick<Standing, 'direction' | 'strength'> | null
  /** How many citations and recommendations the relation rests on. */
  cited: number
}

/** What `graphOf` reads: the result of `graph` or `graphTwoSteps`. */
export type GraphAround = GraphResult

/**
 * Makes nodes and edges of the result of `graph` or `graphTwoSteps`: each document
 * once, the one in the middle first.
 *
 * @param around - the result of `graph` or `graphTwoSteps`.
 * @returns nodes and edges; both empty when the document cannot be read.
 */
export function graphOf({centre, conditions}: GraphAround): {
  nodes: GraphNode[]
  edges: GraphEdge[]
} {
  if (!centre) return {nodes: [], edges: []}
  const nodes = new Map<string, GraphNode>([[centre._id, centre]])
  const add = ({_id, _type, title, slug}: GraphNode) => {
    if (!nodes.has(_id)) nodes.set(_id, {_id, _type, title, slug})
  }
  const edges = conditions.flatMap((from) =>
    relationKinds.flatMap((kind) =>
      from[kind].map((relation): GraphEdge => {
        add(from)
        add(relation.to)
        const standing = 'standing' in relation ? relation.standing : null
        return {
          id: `${from._id}/${relation._key}`,
          key: relation._key,
          from: from._id,
          to: relation.to._id,
          kind,
          role: relation.role,
          status: 'status' in relation ? relation.status : null,
          direction: 'direction' in relation ? relation.direction : null,
          certainty: relation.certainty ?? standing?.certainty ?? null,
          recommendation: standing && {
            direction: standing.direction,
            strength: standing.strength,
          },
          cited: relation.cited,
        }
      }),
    ),
  )
  return {nodes: [...nodes.values()], edges}
}
