import {Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {certainties} from '../../schemas/index.ts'
import {LINE_DASHES, LINE_WIDTHS} from './edge-line.ts'
import {KIND_TONES} from './kind-tones.ts'
import {nodeKinds, type NodeKind} from './neighbourhood.ts'
import {nodeShape} from './node-shape.ts'

const SAMPLE = {width: 28, height: 16} as const

const STRENGTHS = [
  {strength: 'strong', title: 'strong'},
  {strength: 'medium', title: 'medium'},
  {strength: 'weak', title: 'weak'},
] as const

/** What shapes and lines of a graph mean. */
export function GraphLegend() {
  return (
    <Card border padding={4} radius={2}>
      <Stack aria-label="Legend" as="section" gap={4}>
        <Row title="Kinds">
          {nodeKinds.map((kind) => (
            <Entry key={kind} title={kind}>
              <KindSample kind={kind} />
            </Entry>
          ))}
        </Row>
        <Row title="Strength">
          {STRENGTHS.map(({strength, title}) => (
            <Entry key={strength} title={title}>
              <Line width={LINE_WIDTHS[strength]} />
            </Entry>
          ))}
          <Entry title="says no, or to avoid">
            <Line says="no" width={LINE_WIDTHS.medium} />
          </Entry>
        </Row>
        <Row title="Certainty">
          {certainties.map(({value, title}) => (
            <Entry key={value} title={title.toLowerCase()}>
              <Line dash={LINE_DASHES[value]} width={LINE_WIDTHS.medium} />
            </Entry>
          ))}
          <Entry title="not stated">
            <Line isPale width={LINE_WIDTHS.medium} />
          </Entry>
        </Row>
      </Stack>
    </Card>
  )
}

function Row({title, children}: {title: string; children: ReactNode}) {
  return (
    <Flex align="center" gap={4} wrap="wrap">
      <Text size={1} style={{minWidth: 70}} weight="medium">
        {title}
      </Text>
      {children}
    </Flex>
  )
}

function Entry({title, children}: {title: string; children: ReactNode}) {
  return (
    <Flex align="center" gap={2}>
      {children}
      <Text muted size={1}>
        {title}
      </Text>
    </Flex>
  )
}

/** The shape and the colours of a kind. */
export function KindSample({kind}: {kind: NodeKind}) {
  return (
    <Card data-kind={kind} style={{background: 'none', display: 'flex'}} tone={KIND_TONES[kind]}>
      <svg
        aria-hidden
        height={SAMPLE.height + 2}
        viewBox={`-1 -1 ${SAMPLE.width + 2} ${SAMPLE.height + 2}`}
        width={SAMPLE.width + 2}
      >
        <path
          d={nodeShape(kind, SAMPLE, 6)}
          style={{fill: 'var(--card-bg-color)', stroke: 'var(--card-icon-color)'}}
          strokeWidth={1.5}
        />
      </svg>
    </Card>
  )
}

interface LineProps {
  width: number
  dash?: string
  says?: 'no'
  isPale?: boolean
}

function Line({width, dash, says, isPale}: LineProps) {
  const stroke = says ? 'var(--card-badge-critical-fg-color)' : 'var(--card-muted-fg-color)'
  return (
    <svg aria-hidden height={16} width={44}>
      <path
        d="M1 8H43"
        opacity={isPale ? 0.55 : 1}
        strokeDasharray={dash}
        strokeWidth={width}
        style={{stroke}}
      />
      {says && <path d="M38 1v14" strokeWidth={3} style={{stroke}} />}
    </svg>
  )
}
