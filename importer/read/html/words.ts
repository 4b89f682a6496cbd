import {countWords} from '../../words.ts'
import type {Notes} from './notes.ts'
import {inlineRegionOf, isBlock, isEmbed, isInvisible, isStruck, regionOf} from './rules.ts'
import {attribute, isElement, isText, rawText, type ParentNode} from './tree.ts'

/**
 * Counts the words of a page on the parsed tree, apart from how blocks are made of it,
 * so that a block that was lost in the making shows as a difference. Texts of images
 * count; scripts, styles and the page's head do not.
 */
export function wordsOfTree(root: ParentNode, notes: Notes): number {
  let words = 0
  let text = ''
  const end = (): void => {
    words += countWords(text)
    text = ''
  }
  const visit = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      if (isText(child)) text += child.value
      if (!isElement(child) || isInvisible(child)) continue
      const apart =
        notes.markers.has(child) ||
        notes.backLinks.has(child) ||
        isStruck(child) ||
        inlineRegionOf(child) !== undefined
      if (apart) {
        text += ' '
        words += countWords(rawText(child))
      } else if (child.tagName === 'img') {
        words += countWords(attribute(child, 'alt') ?? '')
      } else if (child.tagName === 'br') {
        text += '\n'
      } else if (isBlock(child) || isEmbed(child) || regionOf(child, true)) {
        end()
        visit(child)
        end()
      } else {
        visit(child)
      }
    }
  }
  visit(root)
  end()
  return words
}
