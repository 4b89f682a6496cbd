import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {describe, expect, test} from 'vitest'

import type {GraphEdge, GraphNode} from '../../queries/index.ts'
import {dashOf, edgeWords, saysNo, strengthOf} from '../../studio/graph/edge-line.ts'
import {graphSvg, type GraphColours} from '../../studio/graph/graph-svg.ts'
import {layOut} from '../../studio/graph/lay-out.ts'
import {nearestNode} from '../../studio/graph/nearest-node.ts'
import {kindCounts, neighbourhood, nodeKinds} from '../../studio/graph/neighbourhood.ts'
import {edgeCurve, titleLines, type Box} from '../../studio/graph/node-shape.ts'

const node = (_id: string, _type: string, title = _id): GraphNode => ({
  _id,
  _type,
  title,
  slug: _id,
})

const edge = (from: string, to: string, attributes: Partial<GraphEdge> = {}): GraphEdge => ({
  id: `${from}/${to}`,
  key: to,
  from,
  to,
  kind: 'symptoms',
  role: null,
  status: null,
  direction: null,
  certainty: null,
  recommendation: null,
  cited: 0,
  ...attributes,
})

/** A condition, what it has, another condition that shares a symptom, and what that one has. */
const nodes = [
  node('a', 'condition', 'Restless legs'),
  node('itch', 'symptom', 'Itch'),
  node('iron', 'treatment', 'Iron'),
  node('b', 'condition', 'Eczema'),
  node('cream', 'treatment', 'Cream'),
]
const edges = [
  edge('a', 'itch'),
  edge('a', 'iron', {kind: 'treatments'}),
  edge('b', 'itch'),
  edge('b', 'cream', {kind: 'treatments'}),
]

describe('neighbourhood', () => {
  test('says how far each document is, nearest first and then by title', () => {
    const {nodes: placed} = neighbourhood({nodes, edges})
    expect(placed.map(({_id, step}) => [_id, step])).toEqual([
      ['a', 0],
      ['iron', 1],
      ['itch', 1],
      ['b', 2],
      ['cream', 3],
    ])
  })

  test('leaves out hidden kinds and what hung on the graph by them alone', () => {
    const {nodes: placed, edges: links} = neighbourhood({nodes, edges}, new Set(['symptom']))
    expect([placed.map(({_id}) => _id), links.map(({id}) => id)]).toEqual([
      ['a', 'iron'],
      ['a/iron'],
    ])
  })

  test('keeps the document in the middle, whatever is hidden', () => {
    const {nodes: placed} = neighbourhood({nodes, edges}, new Set(nodeKinds))
    expect(placed.map(({_id}) => _id)).toEqual(['a'])
  })

  test('counts kinds without the document in the middle', () => {
    expect([...kindCounts(nodes)]).toEqual([
      ['symptom', 1],
      ['treatment', 2],
      ['condition', 1],
    ])
  })
})

describe('lines', () => {
  test('are as wide as a relation is strong, and dashed by its certainty', () => {
    const strong = {direction: 'for', strength: 'strong'} as const
    expect([
      strengthOf(edge('a', 'x', {role: 'coreCriterion'})),
      strengthOf(edge('a', 'x', {role: 'associated'})),
      strengthOf(edge('a', 'x', {kind: 'causes', role: 'trigger', status: 'established'})),
      strengthOf(edge('a', 'x', {kind: 'causes', role: 'cause', status: 'disputed'})),
      strengthOf(edge('a', 'x', {kind: 'treatments', role: 'second', recommendation: strong})),
      strengthOf(edge('a', 'x', {kind: 'treatments', role: 'first'})),
      strengthOf(edge('a', 'x', {kind: 'tests'})),
    ]).toEqual(['strong', 'weak', 'strong', 'weak', 'strong', 'strong', 'medium'])
    expect([
      dashOf(edge('a', 'x', {certainty: 'high'})),
      dashOf(edge('a', 'x', {certainty: 'low'})),
      dashOf(edge('a', 'x')),
    ]).toEqual([undefined, '6 5', undefined])
  })

  test('end in a bar where a relation says no', () => {
    expect([
      saysNo(edge('a', 'x', {role: 'excluded'})),
      saysNo(edge('a', 'x', {status: 'refuted'})),
      saysNo(edge('a', 'x', {role: 'avoid'})),
      saysNo(edge('a', 'x', {recommendation: {direction: 'against', strength: null}})),
      saysNo(edge('a', 'x', {role: 'first'})),
    ]).toEqual([true, true, true, true, false])
  })

  test('say in words what they show', () => {
    expect([
      edgeWords(edge('a', 'x', {role: 'coreCriterion', certainty: 'high', cited: 2})),
      edgeWords(
        edge('a', 'x', {
          kind: 'treatments',
          role: 'avoid',
          recommendation: {direction: 'against', strength: 'conditional'},
          cited: 1,
        }),
      ),
      edgeWords(edge('a', 'x', {kind: 'tests'})),
    ]).toEqual([
      'Core criterion, high certainty, 2 citations',
      'Avoid, conditional recommendation against, 1 citation',
      'Test, no citation',
    ])
  })
})

describe('layout', () => {
  const overlap = (one: Box, other: Box) =>
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height

  test('places 120 documents side by side, each in the frame of its kind', async () => {
    const kinds = ['symptom', 'cause', 'treatment', 'test', 'condition']
    const around = Array.from({length: 120}, (_, index) =>
      node(`n${index}`, kinds[index % kinds.length] ?? 'symptom'),
    )
    const graph = neighbourhood({
      nodes: [node('a', 'condition'), ...around],
      edges: around.map(({_id}) => edge('a', _id)),
    })
    const layout = await layOut(graph)
    const boxes = [...(layout?.nodes.values() ?? [])]
    expect(boxes.length).toBe(121)
    expect(boxes.filter((one, at) => boxes.slice(at + 1).some((two) => overlap(one, two)))).toEqual(
      [],
    )
    expect(layout?.groups.map(({title}) => title).toSorted()).toEqual([
      'Causes (24)',
      'Conditions (24)',
      'Symptoms (24)',
      'Tests (24)',
      'Treatments (24)',
    ])
    const centre = layout?.nodes.get('a')
    const left = layout?.groups.filter(({x}) => x < (centre?.x ?? 0)).map(({kind}) => kind)
    expect(left?.toSorted()).toEqual(['cause', 'symptom'])
    // High as it is, it shows its centre and the top of each layer at first sight.
    expect(layout?.height).toBeGreaterThan(1_000)
    expect(centre?.y).toBe(270)
    expect(layout?.groups.filter(({y}) => y === 8).map(({kind}) => kind)).toHaveLength(2)
  })

  test('is none without a document', async () => {
    expect(await layOut({nodes: [], edges: []})).toBeUndefined()
  })

  test('moves to the document that lies next in a direction', () => {
    const box = (x: number, y: number): Box => ({x, y, width: 10, height: 10})
    const boxes = new Map([
      ['middle', box(50, 50)],
      ['right', box(90, 52)],
      ['far', box(200, 50)],
      ['above', box(52, 0)],
    ])
    expect([
      nearestNode('middle', 'right', boxes),
      nearestNode('middle', 'up', boxes),
      nearestNode('middle', 'left', boxes),
      nearestNode('far', 'left', boxes),
      nearestNode('nowhere', 'left', boxes),
    ]).toEqual(['right', 'above', undefined, 'right', undefined])
  })

  test('leads a line to a second column through the gap above its row', () => {
    const frame = {x: 100, y: 0, width: 348, height: 100, columns: 2}
    const to = {x: 282, y: 30, width: 152, height: 44, frame, column: 1}
    const {path, bar} = edgeCurve({x: 0, y: 40, width: 20, height: 20}, to)
    expect([path, bar]).toEqual([
      'M20 50C60 50 60 24 100 24H272C280 24 272 52 282 52',
      'M276 45v14',
    ])
  })
})

test('titleLines breaks a title into two lines at most', () => {
  expect([
    titleLines('Itch'),
    titleLines('Unpleasant feelings in the legs'),
    titleLines('Treatment of restless legs syndrome and what comes with it'),
  ]).toEqual([
    ['Itch'],
    ['Unpleasant feelings', 'in the legs'],
    ['Treatment of', 'restless legs syndr…'],
  ])
})

test('graphSvg draws a document of its own, with a title, a description and every relation in words', async () => {
  const graph = neighbourhood({
    nodes: [node('a', 'condition', 'Legs & <arms>'), node('itch', 'symptom', 'Itch')],
    edges: [edge('a', 'itch', {role: 'excluded', certainty: 'low', cited: 1})],
  })
  const layout = await layOut(graph)
  const plain = {fill: '#fff', stroke: '#333', text: '#000'}
  const colours: GraphColours = {
    background: '#fff',
    text: '#000',
    muted: '#666',
    border: '#ccc',
    no: '#c00',
    kinds: {condition: plain, symptom: plain, cause: plain, treatment: plain, test: plain},
  }
  const options = {title: 'What surrounds "legs"', description: 'Two documents.', colours}
  const svg = layout ? graphSvg(graph.nodes, graph.edges, layout, options) : ''
  expect(XMLValidator.validate(svg)).toBe(true)
  expect(svg).not.toMatch(/<(?:image|style|script|a)\b|href=/)
  const drawn = new XMLParser({ignoreAttributes: false, attributeNamePrefix: ''}).parse(svg).svg
  const [frame, line, legs, itch] = drawn.g
  expect(drawn).toMatchObject({
    role: 'img',
    'aria-labelledby': 'title description',
    title: {'#text': 'What surrounds "legs"', id: 'title'},
    desc: {'#text': 'Two documents.', id: 'description'},
  })
  expect(frame.text['#text']).toBe('Symptoms (1)')
  expect(line).toMatchObject({
    stroke: '#c00',
    title: 'Legs & <arms>, Itch: Not a symptom, low certainty, 1 citation',
    path: [{'stroke-dasharray': '6 5', 'stroke-width': '1.25'}, {'stroke-width': '3'}],
  })
  expect([legs.title, legs.text['#text']]).toEqual(['Legs & <arms> (condition)', 'Legs & <arms>'])
  expect([itch.title, itch.text['#text']]).toEqual(['Itch (symptom)', 'Itch'])
})
