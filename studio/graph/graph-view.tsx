import {DownloadIcon} from '@sanity/icons/Download'
import {Box, Button, Card, Flex, Heading, Stack, Tab, TabList, TabPanel, Text} from '@sanity/ui'
import {lazy, Suspense, useCallback, useId, useMemo, useRef, useState, type RefObject} from 'react'
import {usePaneRouter, type UserViewComponent} from 'sanity/structure'

import {graph, graphOf, graphTwoSteps, type GraphResult} from '../../queries/index.ts'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'
import type {GraphLayout} from './graph-layout.ts'
import {GraphLegend} from './graph-legend.tsx'
import {KindFilter} from './kind-filter.tsx'
import {coloursIn, saveSvg} from './save-svg.ts'
import {graphSvg} from './graph-svg.ts'
import {GraphTable} from './graph-table.tsx'
import {
  kindCounts,
  neighbourhood,
  nodeKinds,
  type Neighbourhood,
  type NodeKind,
} from './neighbourhood.ts'

// The drawing and its layout engine are large: they load when somebody looks.
const GraphCanvas = lazy(() =>
  import('./graph-canvas.tsx').then((module) => ({default: module.GraphCanvas})),
)

const TYPES = ['condition', 'symptom', 'cause', 'treatment', 'test', 'source'] as const

/** The parameters of the pane that hold how far the graph reaches and which kinds are left out. */
const STEPS = 'steps'
const HIDDEN = 'without'

/** What surrounds a document: as a drawing, as a table and as a picture to take along. */
export const GraphView: UserViewComponent = ({documentId}) => {
  const {params, setParams} = usePaneRouter()
  const steps = params?.[STEPS] === '2' ? 2 : 1
  const without = params?.[HIDDEN]
  const hidden = useMemo(() => kindsIn(without), [without])
  const choose = useCallback(
    (changes: Record<string, string | undefined>) => {
      const chosen = Object.entries({...params, ...changes}).filter(([, value]) => value)
      setParams(Object.fromEntries(chosen))
    },
    [params, setParams],
  )
  const query = useLiveQuery<string, GraphResult>(steps === 2 ? graphTwoSteps : graph, {
    params: {id: documentId},
    types: TYPES,
  })
  return (
    <Box className="health-graph" padding={4} sizing="border">
      <QueryState query={query} what="the graph">
        {(around) => (
          <Graph
            around={around}
            hidden={hidden}
            onHide={(kinds) => choose({[HIDDEN]: kinds.join(',')})}
            onReach={(reach) => choose({[STEPS]: reach === 2 ? '2' : undefined})}
            steps={steps}
          />
        )}
      </QueryState>
    </Box>
  )
}

interface GraphProps {
  around: GraphResult
  steps: 1 | 2
  hidden: ReadonlySet<NodeKind>
  onReach: (steps: 1 | 2) => void
  onHide: (kinds: NodeKind[]) => void
}

function Graph({around, steps, hidden, onReach, onHide}: GraphProps) {
  const whole = useMemo(() => graphOf(around), [around])
  const shown = useMemo(() => neighbourhood(whole, hidden), [whole, hidden])
  const counts = useMemo(() => kindCounts(whole.nodes), [whole])
  const [tab, setTab] = useState<'drawing' | 'table'>('drawing')
  const [layout, setLayout] = useState<GraphLayout>()
  const id = useId()
  const legend = useRef<HTMLDivElement>(null)
  const [centre] = shown.nodes

  if (!centre || whole.nodes.length === 1) {
    return (
      <Card border padding={5} radius={2}>
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            Nothing around it yet
          </Heading>
          <Text muted size={1}>
            A graph grows from the relations of conditions: symptoms, causes, treatments, tests and
            related conditions.
          </Text>
        </Stack>
      </Card>
    )
  }
  const label = `${centre.title} and what surrounds it: ${shown.nodes.length - 1} documents, ${shown.edges.length} relations`
  return (
    <Stack gap={4}>
      <Flex align="center" gap={4} justify="space-between" wrap="wrap">
        <Flex align="center" gap={4} wrap="wrap">
          <TabList gap={1}>
            <Tab
              aria-controls={`${id}-drawing`}
              id={`${id}-drawing-tab`}
              label="Drawing"
              onClick={() => setTab('drawing')}
              selected={tab === 'drawing'}
            />
            <Tab
              aria-controls={`${id}-table`}
              id={`${id}-table-tab`}
              label="Table"
              onClick={() => setTab('table')}
              selected={tab === 'table'}
            />
          </TabList>
          <Flex aria-label="How far" gap={1} role="group">
            {([1, 2] as const).map((reach) => (
              <Button
                aria-pressed={steps === reach}
                fontSize={1}
                key={reach}
                mode="bleed"
                onClick={() => onReach(reach)}
                padding={2}
                selected={steps === reach}
                text={reach === 1 ? 'One step' : 'Two steps'}
              />
            ))}
          </Flex>
        </Flex>
        <Button
          disabled={!layout}
          fontSize={1}
          icon={DownloadIcon}
          mode="ghost"
          onClick={() => layout && saveDrawing(shown, layout, label, legend)}
          padding={2}
          text="Save as SVG"
        />
      </Flex>
      <KindFilter counts={counts} hidden={hidden} onHide={onHide} />
      <Text muted size={1}>
        {label}.
      </Text>
      <TabPanel
        aria-labelledby={`${id}-drawing-tab`}
        hidden={tab !== 'drawing'}
        id={`${id}-drawing`}
      >
        <Stack gap={4}>
          <Suspense fallback={<Text muted>Loading the drawing</Text>}>
            <div style={{overflowX: 'auto'}}>
              <GraphCanvas
                graph={shown}
                label={`${label}. Arrow keys move between documents, Enter opens one.`}
                onLayout={setLayout}
              />
            </div>
          </Suspense>
          <div ref={legend}>
            <GraphLegend />
          </div>
        </Stack>
      </TabPanel>
      <TabPanel aria-labelledby={`${id}-table-tab`} hidden={tab !== 'table'} id={`${id}-table`}>
        <GraphTable graph={shown} />
      </TabPanel>
    </Stack>
  )
}

function saveDrawing(
  {nodes, edges}: Neighbourhood,
  layout: GraphLayout,
  description: string,
  legend: RefObject<HTMLDivElement | null>,
) {
  const [centre] = nodes
  if (!centre || !legend.current) return
  const title = `What surrounds ${centre.title}`
  const colours = coloursIn(legend.current)
  saveSvg(`${centre._id}.svg`, graphSvg(nodes, edges, layout, {title, description, colours}))
}

function kindsIn(text: string | undefined): ReadonlySet<NodeKind> {
  const names = text?.split(',') ?? []
  return new Set(nodeKinds.filter((kind) => names.includes(kind)))
}
