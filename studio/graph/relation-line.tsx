import {BaseEdge, EdgeLabelRenderer, type EdgeProps} from '@xyflow/react'
import {memo, useState} from 'react'
import {styled} from 'styled-components'

import {dashOf, edgeWords, LINE_WIDTHS, saysNo, strengthOf} from './edge-line.ts'
import type {RelationEdge} from './flow-elements.ts'
import {useAttended} from './graph-attention.ts'
import {edgeCurve} from './node-shape.ts'

/** A relation in the drawing; what it says stands beside it when it is attended to. */
export const RelationLine = memo(function RelationLine({data, id}: EdgeProps<RelationEdge>) {
  const {active, isNamed} = useAttended()
  const [isPointedAt, setPointedAt] = useState(false)
  if (!data) return null
  const {edge, from, to, isCentral} = data
  const {path, bar, label} = edgeCurve(from, to)
  const isActive =
    isPointedAt || (active !== undefined && (active === edge.from || active === edge.to))
  const isQuiet = active ? !isActive : !isCentral && !isPointedAt
  const no = saysNo(edge)
  const stroke = no ? 'var(--graph-no-color)' : 'var(--card-muted-fg-color)'
  const opacity = isQuiet ? 0.18 : isActive || edge.certainty ? 1 : 0.55
  const speaks = isPointedAt || (isActive && isNamed)
  return (
    <>
      <BaseEdge
        id={id}
        path={path}
        style={{
          opacity,
          stroke,
          strokeDasharray: dashOf(edge),
          strokeWidth: LINE_WIDTHS[strengthOf(edge)],
        }}
      />
      <path
        d={path}
        fill="none"
        onPointerEnter={() => setPointedAt(true)}
        onPointerLeave={() => setPointedAt(false)}
        stroke="transparent"
        strokeWidth={14}
      />
      {no && <path d={bar} fill="none" opacity={opacity} stroke={stroke} strokeWidth={3} />}
      {speaks && (
        <EdgeLabelRenderer>
          <EdgeLabel
            style={{transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)`}}
          >
            {edgeWords(edge)}
          </EdgeLabel>
        </EdgeLabelRenderer>
      )}
    </>
  )
})

const EdgeLabel = styled.div`
  position: absolute;
  z-index: 10;
  max-width: 240px;
  padding: 5px 8px;
  border-radius: 4px;
  background: var(--card-fg-color);
  color: var(--card-bg-color);
  font-family: inherit;
  font-size: 13px;
  font-weight: 500;
  line-height: 1.35;
  pointer-events: none;
`
