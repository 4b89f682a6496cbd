import {cpus} from 'node:os'
import {InvalidArgumentError} from 'commander'

/** What was measured: the middle, the least and the most of some runs. */
export interface Figure {
  name: string
  unit: 'ms' | '/s' | 'x' | 'MB' | ''
  median: number
  min: number
  max: number
  /** What the figure is held against, and how it compares. */
  target?: {text: string; reached: boolean}
}

/** Runs something a number of times, and tells how long each took, in milliseconds. */
export async function timesOf(runs: number, run: () => unknown): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < runs; n += 1) {
    const started = performance.now()
    await run()
    times.push(performance.now() - started)
  }
  return times
}

export function figureOf(name: string, unit: Figure['unit'], values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b)
  return {name, unit, median: medianOf(sorted), min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0}
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** A figure with what it should be at least, or at most. */
export function held(figure: Figure, bound: {atLeast?: number; atMost?: number}): Figure {
  const {median} = figure
  const {target} = ratio(figure.name, median, bound)
  return {...figure, target}
}

/** A ratio of two medians with what it should be at least, or at most. */
export function ratio(
  name: string,
  value: number,
  bound: {atLeast?: number; atMost?: number},
): Figure {
  const {atLeast, atMost} = bound
  const text = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`
  const reached = atLeast === undefined ? value <= (atMost ?? 0) : value >= atLeast
  return {name, unit: 'x', median: value, min: value, max: value, target: {text, reached}}
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`)
  for (const {name, unit, median, min, max, target} of figures) {
    const spread = min === max ? '' : `  (${short(min)} to ${short(max)})`
    const verdict = target ? `  ${target.text}: ${target.reached ? 'reached' : 'NOT REACHED'}` : ''
    console.log(`  ${name.padEnd(58)} ${short(median).padStart(10)} ${unit}${spread}${verdict}`)
  }
}

function short(value: number): string {
  if (value >= 100) return String(Math.round(value))
  return value >= 1 ? value.toFixed(1) : value.toFixed(3)
}

/** How many figures are not what they should be. */
export function countMissed(figures: readonly Figure[]): number {
  return figures.filter(({target}) => target?.reached === false).length
}

/** Tells on standard error what is measured, and how long it has been going on. */
export function stages(): (stage: string) => void {
  const started = performance.now()
  return (stage) => {
    const seconds = Math.round((performance.now() - started) / 1000)
    console.error(`${String(seconds).padStart(5)} s  ${stage}`)
  }
}

/** Reads the value of an option that is a number of things. @throws InvalidArgumentError for any other. */
export function parseCount(value: string): number {
  const count = Number(value)
  if (Number.isInteger(count) && count > 0) return count
  throw new InvalidArgumentError('It must be a whole number above 0.')
}

/** What the figures of a run were taken on. */
export function describeMachine(): string {
  return `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
}
