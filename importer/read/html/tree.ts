import {parse, parseFragment, defaultTreeAdapter, type DefaultTreeAdapterTypes} from 'parse5'

import {ImportProblem} from '../../problem.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode
export type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** Deeper pages exist to break readers, not to be read. */
export const DEEPEST = 500

/**
 * Parses a page or a piece of one as browsers do, without running anything.
 *
 * @throws ImportProblem for a page that is nested too deeply to be an article.
 */
export function parseHtml(text: string, file: string): ParentNode {
  let depth = 0
  const options = {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1
        if (depth <= DEEPEST) return
        throw new ImportProblem(
          {file},
          `Elements are nested more than ${DEEPEST} deep. This is no article; check how the file was made.`,
        )
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  }
  return /<(?:!doctype|html|head|body)\b/i.test(text)
    ? parse(text, options)
    : parseFragment(text, options)
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text'
}

/** The text of an attribute; undefined when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** All elements below a node, in document order. */
export function* elementsOf(root: ParentNode): Generator<Element> {
  const stack: Node[] = root.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    yield node
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index]
      if (child) stack.push(child)
    }
  }
}

/** The text below a node, as it stands there. */
export function rawText(root: ParentNode): string {
  let text = ''
  for (const node of root.childNodes) {
    if (isText(node)) text += node.value
    else if (isElement(node)) text += rawText(node)
  }
  return text
}
