import {contentOf, hasTopHeading, isAround} from './content.ts'
import {TOP, type Context, type Walk} from './context.ts'
import {elementsOf, isElement, type Element, type ParentNode} from './tree.ts'

/** Reads a page. Where one element holds the article, what stands outside it is no part of it. */
export function readPage(root: ParentNode, walk: Walk): void {
  const content = contentOf(root)
  if (content) readAround(root, content, hasTopHeading(content), walk)
  else walk.walkAll(root, TOP)
  walk.out.flush(TOP)
}

function readAround(node: ParentNode, content: Element, titled: boolean, walk: Walk): void {
  const {out} = walk
  const outside: Context = {...TOP, region: 'outside-article'}
  for (const child of node.childNodes) {
    if (child === content) {
      out.flush(outside)
      const inside = {...TOP, inArticle: true}
      walk.walkAll(content, inside)
      out.flush(inside)
    } else if (isElement(child) && isAround(child, content)) {
      out.flush(outside)
      readAround(child, content, titled, walk)
    } else if (isElement(child) && !titled) {
      readHeader(child, outside, walk)
    } else {
      walk.walk(child, outside)
    }
  }
  out.flush(outside)
}

/** The title of an article often stands in the header above it. */
function readHeader(element: Element, context: Context, walk: Walk): void {
  const title = [element, ...elementsOf(element)].find((inner) => inner.tagName === 'h1')
  if (!title) {
    walk.walk(element, context)
    return
  }
  walk.out.flush(context)
  if (title === element) {
    walk.walk(element, {...context, region: undefined})
    return
  }
  for (const child of element.childNodes) {
    if (isElement(child)) readHeader(child, context, walk)
    else walk.walk(child, context)
  }
  walk.out.flush(context)
}
