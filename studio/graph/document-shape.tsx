import {Card} from '@sanity/ui'
import {Handle, Position, type NodeProps} from '@xyflow/react'
import {memo} from 'react'
import {useIntentLink} from 'sanity/router'
import {styled} from 'styled-components'

import type {DocumentNode, FrameNode} from './flow-elements.ts'
import {useAttended} from './graph-attention.ts'
import {KIND_TONES} from './kind-tones.ts'
import {nodeShape, titleLines} from './node-shape.ts'

/** A document in the drawing: a link in the shape and the colours of its kind. */
export const DocumentShape = memo(function DocumentShape({
  data: {node, box, words},
}: NodeProps<DocumentNode>) {
  const {attend, current, move} = useAttended()
  const {href, onClick} = useIntentLink({
    intent: 'edit',
    params: {id: node._id, type: node._type, view: 'graph'},
  })
  const enter = () => attend(node._id)
  const leave = () => attend(undefined)
  return (
    <Card style={{background: 'none'}} tone={KIND_TONES[node._type]}>
      <Shape
        aria-label={words}
        data-node={node._id}
        href={href}
        onBlur={leave}
        onClick={onClick}
        onFocus={enter}
        onKeyDown={(event) => move(event, node._id)}
        onPointerEnter={enter}
        onPointerLeave={leave}
        style={{width: box.width, height: box.height}}
        tabIndex={current === node._id ? 0 : -1}
      >
        <svg aria-hidden height={box.height} width={box.width}>
          <path
            d={nodeShape(node._type, box)}
            strokeWidth={node.step === 0 ? 2.5 : 1.5}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <span style={{fontWeight: node.step === 0 ? 600 : 500}}>
          {titleLines(node.title).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      </Shape>
      <Handle isConnectable={false} position={Position.Right} style={HIDDEN} type="source" />
      <Handle isConnectable={false} position={Position.Left} style={HIDDEN} type="target" />
    </Card>
  )
})

const HIDDEN = {visibility: 'hidden'} as const

/** The frame around the documents of one kind. */
export const Frame = memo(function Frame({data: {title}}: NodeProps<FrameNode>) {
  return <FrameBox aria-hidden>{title}</FrameBox>
})

const Shape = styled.a`
  display: grid;
  place-items: center;
  position: relative;
  text-decoration: none;
  text-align: center;
  font-family: inherit;
  font-size: 14px;
  font-weight: 500;
  line-height: 16px;
  color: var(--card-fg-color);

  svg {
    position: absolute;
    inset: 0;
    overflow: visible;
  }
  path {
    fill: var(--card-bg-color);
    stroke: var(--card-icon-color);
  }
  > span {
    position: relative;
  }
  > span > span {
    display: block;
  }
  &:hover path {
    stroke-width: 2.5;
  }
  &:focus-visible {
    outline: none;
  }
  &:focus-visible path {
    stroke: var(--card-focus-ring-color);
    stroke-width: 4;
  }
`

const FrameBox = styled.div`
  box-sizing: border-box;
  width: 100%;
  height: 100%;
  padding: 9px 14px;
  border: 1px solid var(--card-border-color);
  border-radius: 8px;
  font-family: inherit;
  font-size: 12px;
  font-weight: 600;
  line-height: 1;
  color: var(--card-muted-fg-color);
  white-space: nowrap;
`
