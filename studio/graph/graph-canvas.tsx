import '@xyflow/react/dist/style.css'

import {Controls, ReactFlow, type ReactFlowInstance} from '@xyflow/react'
import {useEffect, useMemo, useRef, useState} from 'react'
import {styled} from 'styled-components'

import {DocumentShape, Frame} from './document-shape.tsx'
import {
  flowEdges,
  flowNodes,
  type DocumentNode,
  type DrawnGraph,
  type FrameNode,
  type RelationEdge,
} from './flow-elements.ts'
import {AttentionContext, useAttention} from './graph-attention.ts'
import type {GraphLayout} from './graph-layout.ts'
import {layOut} from './lay-out.ts'
import type {Neighbourhood} from './neighbourhood.ts'
import {RelationLine} from './relation-line.tsx'
import {useFitted} from './use-fitted.ts'

interface GraphCanvasProps {
  graph: Neighbourhood
  /** What the graph shows, for those who do not see it. */
  label: string
  onLayout: (layout: GraphLayout) => void
}

/** How far the drawing shrinks with its pane; in a narrower one it scrolls, so that it can be read. */
const SMALLEST = 0.66

const FIT = {padding: 0.02, maxZoom: 1.2} as const

/** The graph as a drawing that can be walked by arrow keys; Enter opens a document. */
export function GraphCanvas({graph, label, onLayout}: GraphCanvasProps) {
  const drawn = useDrawn(graph, onLayout)
  const frame = useRef<HTMLDivElement>(null)
  const [flow, setFlow] = useState<ReactFlowInstance<DocumentNode | FrameNode, RelationEdge>>()
  const attention = useAttention(drawn, frame)

  const {choosePart, chooseAll} = useFitted(flow, frame, drawn, FIT)
  const nodes = useMemo(() => (drawn ? flowNodes(drawn) : []), [drawn])
  const edges = useMemo(() => (drawn ? flowEdges(drawn) : []), [drawn])
  if (!drawn) return <Drawing aria-busy style={{minHeight: 320}} />
  return (
    <Drawing
      aria-label={label}
      ref={frame}
      role="group"
      style={{
        aspectRatio: `${drawn.layout.width} / ${drawn.layout.height}`,
        minWidth: drawn.layout.width * SMALLEST,
      }}
    >
      <AttentionContext value={attention}>
        <ReactFlow
          edges={edges}
          edgesFocusable={false}
          fitView
          fitViewOptions={FIT}
          edgeTypes={edgeTypes}
          elementsSelectable={false}
          minZoom={0.2}
          nodes={nodes}
          nodesConnectable={false}
          nodesDraggable={false}
          nodesFocusable={false}
          nodeTypes={nodeTypes}
          onInit={setFlow}
          // What the drawing does by itself comes without an event.
          onMoveStart={(event) => event && choosePart()}
          preventScrolling={false}
          proOptions={{hideAttribution: true}}
          zoomOnScroll={false}
        >
          <Controls
            fitViewOptions={FIT}
            onFitView={chooseAll}
            onZoomIn={choosePart}
            onZoomOut={choosePart}
            showInteractive={false}
          />
        </ReactFlow>
      </AttentionContext>
    </Drawing>
  )
}

/** The graph with its layout. While a changed one is laid out, the former stays. */
function useDrawn(
  graph: Neighbourhood,
  onLayout: (layout: GraphLayout) => void,
): DrawnGraph | undefined {
  const [drawn, setDrawn] = useState<DrawnGraph>()
  useEffect(() => {
    let isStale = false
    const place = async () => {
      const layout = await layOut(graph)
      if (isStale || !layout) return
      setDrawn({...graph, layout})
      onLayout(layout)
    }
    void place()
    return () => {
      isStale = true
    }
  }, [graph, onLayout])
  return drawn
}

const nodeTypes = {document: DocumentShape, frame: Frame}
const edgeTypes = {relation: RelationLine}

const Drawing = styled.div`
  --graph-no-color: var(--card-badge-critical-fg-color);
  width: 100%;
  min-height: 320px;

  .react-flow {
    background: none;
  }
  .react-flow__node {
    cursor: pointer;
  }
  .react-flow__node-frame {
    pointer-events: none;
  }
  .react-flow__controls-button {
    background: var(--card-bg-color);
    color: var(--card-fg-color);
    border-bottom-color: var(--card-border-color);
  }
`
