import {useMemo} from 'react'

import type {GraphEdge} from '../../queries/index.ts'
import {pathText} from '../../schemas/index.ts'
import {DataTable} from '../shared/data-table.tsx'
import {DocumentLink} from '../shared/document-link.tsx'
import {EditLink} from '../shared/edit-link.tsx'
import {edgeWords, strengthOf} from './edge-line.ts'
import type {Neighbourhood, PlacedNode} from './neighbourhood.ts'

/** The relations of a graph in words: what the drawing shows, for reading and for listening. */
export function GraphTable({graph: {nodes, edges}}: {graph: Neighbourhood}) {
  const byId = useMemo(() => new Map(nodes.map((node) => [node._id, node])), [nodes])
  return (
    <DataTable
      columns={['Condition', 'Says of', 'Kind', 'What it says', 'Strength', 'Actions']}
      label="Relations of the graph"
    >
      {edges.map((edge) => {
        const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
        return from && to && <Row edge={edge} from={from} key={edge.id} to={to} />
      })}
    </DataTable>
  )
}

interface RowProps {
  edge: GraphEdge
  from: PlacedNode
  to: PlacedNode
}

function Row({edge, from, to}: RowProps) {
  return (
    <tr>
      <th scope="row">
        <DocumentLink id={from._id} type={from._type}>
          {from.title}
        </DocumentLink>
      </th>
      <td>
        <DocumentLink id={to._id} type={to._type}>
          {to.title}
        </DocumentLink>
      </td>
      <td>{to._type}</td>
      <td>{edgeWords(edge)}</td>
      <td>{strengthOf(edge)}</td>
      <td>
        <EditLink
          id={from._id}
          label={`Edit in ${from.title}: ${to.title}`}
          path={pathText([edge.kind, {_key: edge.key}])}
          type="condition"
        />
      </td>
    </tr>
  )
}
