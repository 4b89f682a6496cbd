import {html} from 'hono/html'

/** Markup whose texts are escaped: what the `html` tag makes. */
export type Markup = ReturnType<typeof html>

/** Markup of each item. */
export function each<T>(items: readonly T[], show: (item: T, index: number) => Markup): Markup[] {
  return items.map(show)
}

/** Markup for a list that has something in it. */
export function when<T>(items: readonly T[], show: (items: readonly T[]) => Markup): Markup | '' {
  return items.length > 0 ? show(items) : ''
}
