import type {GraphEdge} from '../../queries/index.ts'
import {dashOf, edgeWords, LINE_WIDTHS, saysNo, strengthOf} from './edge-line.ts'
import type {GraphLayout} from './graph-layout.ts'
import type {NodeKind, PlacedNode} from './neighbourhood.ts'
import {edgeCurve, nodeShape, titleLines} from './node-shape.ts'

/** The colours of a drawing, as CSS writes them. */
export interface GraphColours {
  background: string
  text: string
  muted: string
  border: string
  /** Of a line that says no. */
  no: string
  kinds: Readonly<Record<NodeKind, {fill: string; stroke: string; text: string}>>
}

interface GraphSvgOptions {
  title: string
  /** What the drawing shows, for those who do not see it. */
  description: string
  colours: GraphColours
}

/**
 * Draws a graph as an SVG document that stands on its own: no font, style or link
 * from outside, a title and a description, and a tooltip on each relation.
 */
export function graphSvg(
  nodes: readonly PlacedNode[],
  edges: readonly GraphEdge[],
  layout: GraphLayout,
  {title, description, colours}: GraphSvgOptions,
): string {
  const titles = new Map(nodes.map((node) => [node._id, node.title]))
  const {width, height} = {width: Math.ceil(layout.width), height: Math.ceil(layout.height)}
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" font-family="Inter, system-ui, sans-serif">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escaped(colours.background)}"/>`,
    ...layout.groups.map(
      ({x, y, width, height, title}) =>
        `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="none" stroke="${escaped(colours.border)}"/>` +
        `<text x="${x + 14}" y="${y + 20}" font-size="12" font-weight="600" fill="${escaped(colours.muted)}">${escaped(title)}</text></g>`,
    ),
    ...edges.flatMap((edge) => edgeMarkup(edge, layout, titles, colours)),
    ...nodes.flatMap((node) => nodeMarkup(node, layout, colours)),
    '</svg>',
    '',
  ].join('\n')
}

function edgeMarkup(
  edge: GraphEdge,
  {nodes}: GraphLayout,
  titles: ReadonlyMap<string, string>,
  colours: GraphColours,
): string[] {
  const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)]
  if (!from || !to) return []
  const {path, bar} = edgeCurve(from, to)
  const no = saysNo(edge)
  const dash = dashOf(edge)
  const stroke = escaped(no ? colours.no : colours.muted)
  const words = `${titles.get(edge.from) ?? ''}, ${titles.get(edge.to) ?? ''}: ${edgeWords(edge)}`
  return [
    `<g fill="none" stroke="${stroke}"><title>${escaped(words)}</title>` +
      `<path d="${path}" stroke-width="${LINE_WIDTHS[strengthOf(edge)]}"${dash ? ` stroke-dasharray="${dash}"` : ''} stroke-opacity="${edge.certainty ? 0.9 : 0.45}"/>` +
      `${no ? `<path d="${bar}" stroke-width="3"/>` : ''}</g>`,
  ]
}

function nodeMarkup(node: PlacedNode, {nodes}: GraphLayout, colours: GraphColours): string[] {
  const box = nodes.get(node._id)
  if (!box) return []
  const {fill, stroke, text} = colours.kinds[node._type]
  const lines = titleLines(node.title)
  const middle = box.height / 2 - ((lines.length - 1) * LINE) / 2
  return [
    `<g transform="translate(${box.x} ${box.y})"><title>${escaped(`${node.title} (${node._type})`)}</title>` +
      `<path d="${nodeShape(node._type, box)}" fill="${escaped(fill)}" stroke="${escaped(stroke)}" stroke-width="${node.step === 0 ? 2.5 : 1.5}"/>` +
      lines
        .map(
          (line, index) =>
            `<text x="${box.width / 2}" y="${middle + index * LINE}" text-anchor="middle" dominant-baseline="central" font-size="14" font-weight="${node.step === 0 ? 600 : 500}" fill="${escaped(text)}">${escaped(line)}</text>`,
        )
        .join('') +
      '</g>',
  ]
}

/** Height of a line of text, in pixels. */
const LINE = 16

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
