import {isBlock, isStruck, regionOf} from './rules.ts'
import {elementsOf, type Element, type ParentNode} from './tree.ts'

/** The element that holds the article: `<main>`, else the only `<article>`. */
export function contentOf(root: ParentNode): Element | undefined {
  const found = [...elementsOf(root)].filter(
    (element) => ['main', 'article'].includes(element.tagName) && isShown(element),
  )
  const mains = found.filter(({tagName}) => tagName === 'main')
  if (mains.length === 1) return mains[0]
  return mains.length === 0 && found.length === 1 ? found[0] : undefined
}

/** Whether nothing around an element takes it out of the page. */
function isShown(element: Element): boolean {
  for (let at: ParentNode | null = element; at && 'tagName' in at; at = at.parentNode) {
    if (!isBlock(at) || isStruck(at) || regionOf(at, true)) return false
  }
  return true
}

/** Whether an element holds a heading of level 1. */
export function hasTopHeading(content: Element): boolean {
  return [...elementsOf(content)].some(({tagName}) => tagName === 'h1')
}

/** Whether an element lies around the one that holds the article. */
export function isAround(element: Element, content: Element): boolean {
  for (const inner of elementsOf(element)) if (inner === content) return true
  return false
}
