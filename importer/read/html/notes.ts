import {isBlock} from './rules.ts'
import {attribute, elementsOf, rawText, type Element, type ParentNode} from './tree.ts'

/** The footnotes of a page: which links are markers, which elements hold the notes. */
export interface Notes {
  /** Note id by the link that marks the place in the text. */
  markers: Map<Element, string>
  /** Note id by the element that holds its text. */
  targets: Map<Element, string>
  /** Links that lead from a note back to the text. */
  backLinks: Set<Element>
}

/**
 * Finds footnotes by what they are and not by what they are called: a short link
 * (`1`, `[2]`, `†`) to a block of the same page. So WordPress, Word and Markdown
 * footnotes are found alike.
 */
export function findNotes(root: ParentNode): Notes {
  const notes: Notes = {markers: new Map(), targets: new Map(), backLinks: new Set()}
  const byId = new Map<string, Element>()
  const links: [element: Element, id: string][] = []
  for (const element of elementsOf(root)) {
    const id = attribute(element, 'id')
    if (id && !byId.has(id)) byId.set(id, element)
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined
    if (href?.startsWith('#') && href.length > 1) links.push([element, decode(href.slice(1))])
  }
  for (const [link, id] of links) {
    const target = byId.get(id)
    if (!target || !isBlock(target) || !isMarker(link) || contains(target, link)) continue
    notes.markers.set(link, id)
    notes.targets.set(target, id)
  }
  if (notes.targets.size === 0) return notes
  for (const [link, id] of links) {
    if (notes.markers.has(link)) continue
    const target = byId.get(id)
    const leadsBack = /^[\s\p{S}\p{P}\uFE0E\uFE0F]*$/u.test(rawText(link))
    const inNote = [...notes.targets.keys()].some((note) => contains(note, link))
    if (inNote && (leadsBack || (target && !isBlock(target)))) notes.backLinks.add(link)
  }
  return notes
}

function isMarker(link: Element): boolean {
  const role = attribute(link, 'role') ?? attribute(link, 'epub:type') ?? ''
  if (/noteref/.test(role)) return true
  return /^\s*(?:[[(]?\s*\d{1,3}\s*[\])]?|[*†‡§¶]{1,3})\s*$/.test(rawText(link))
}

function contains(ancestor: Element, element: Element): boolean {
  for (let at: ParentNode | null | undefined = element.parentNode; at;) {
    if (at === ancestor) return true
    at = 'parentNode' in at ? at.parentNode : undefined
  }
  return false
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
