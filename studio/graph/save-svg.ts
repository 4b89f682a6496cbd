import type {GraphColours} from './graph-svg.ts'
import {nodeKinds, type NodeKind} from './neighbourhood.ts'

/** Reads the colours of the theme, as they are now, off a legend that shows each kind. */
export function coloursIn(legend: HTMLElement): GraphColours {
  const plain = variablesOf(legend)
  const kinds = nodeKinds.map((kind) => {
    const example = legend.querySelector(`[data-kind="${kind}"]`) ?? legend
    const colour = variablesOf(example)
    return [
      kind,
      {
        fill: colour('--card-bg-color'),
        stroke: colour('--card-icon-color'),
        text: colour('--card-fg-color'),
      },
    ] as const
  })
  return {
    background: plain('--card-bg-color'),
    text: plain('--card-fg-color'),
    muted: plain('--card-muted-fg-color'),
    border: plain('--card-border-color'),
    no: plain('--card-badge-critical-fg-color'),
    kinds: Object.fromEntries(kinds) as Record<NodeKind, (typeof kinds)[number][1]>,
  }
}

/** Hands a picture to the reader as a file. */
export function saveSvg(fileName: string, svg: string): void {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}

function variablesOf(element: Element): (name: string) => string {
  const style = getComputedStyle(element)
  return (name) => style.getPropertyValue(name).trim()
}
