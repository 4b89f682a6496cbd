import {isAllowedLink} from '../../../schemas/rules/index.ts'
import type {Mark} from '../../types.ts'
import {excerpt} from '../../words.ts'
import {resolveAddress, type Context, type ElementReader, type Walk} from './context.ts'
import {decoratorsOf, isStruck, lostMeaning} from './rules.ts'
import {attribute, elementsOf, rawText, type Element} from './tree.ts'

/** A link keeps its address where readers can follow it from anywhere; its words stay in any case. */
export const readLink: ElementReader = (element, context, walk) => {
  const {out, walkAll} = walk
  const written = attribute(element, 'href')?.trim()
  if (written === undefined) return walkAll(element, context)
  const href = resolveAddress(written, walk)
  const text = excerpt(rawText(element))
  if (!isAllowedLink(href) || isRelative(href)) {
    const reason = written.startsWith('#')
      ? 'A link within the page: it leads nowhere in the Studio. Its words are kept.'
      : 'The address leads nowhere from another page (https, http, mailto, tel and /path do). Its words are kept.'
    if (text) out.change(`${text} (${excerpt(written)})`, 'link', reason)
    return walkAll(element, context)
  }
  if (!text && [...elementsOf(element)].some((inner) => inner.tagName === 'img')) {
    out.change(href, 'linked-image', 'The image is kept, the link around it is not.')
  }
  walkAll(element, {...context, marks: [...context.marks, {type: 'link', href}]})
}

/** An address that only means something on the page where it was written. */
function isRelative(href: string): boolean {
  return /^[#?.]/.test(href)
}

/** A short quotation: browsers show the marks that the page does not hold. */
export const readQuotation: ElementReader = (element, context, {out, walkAll}) => {
  out.add('“', context.marks)
  walkAll(element, context)
  out.add('”', context.marks)
}

/** Any other element within a line. */
export const readPhrase: ElementReader = (element, context, {out, walkAll}) => {
  const meaning = lostMeaning(element)
  const text = excerpt(rawText(element))
  if (meaning && text) {
    out.change(
      text,
      meaning.replaceAll(' ', '-'),
      `The schema has no mark for ${meaning}; the words are kept.`,
    )
  }
  walkAll(element, {...context, marks: [...context.marks, ...marksOf(element)]})
}

/** The marks that an element gives its text. */
export function marksOf(element: Element): Mark[] {
  const marks: Mark[] = decoratorsOf(element).map((type) => ({type}))
  const title = element.tagName === 'abbr' ? attribute(element, 'title')?.trim() : undefined
  if (title) marks.push({type: 'abbreviation', title})
  return marks
}

/**
 * Takes out of a text what must not run into it: struck words, footnote markers, links back.
 *
 * @returns whether the element was one of these
 */
export function takeOut(element: Element, context: Context, {out, notes}: Walk): boolean {
  const marker = notes.markers.get(element)
  const text = rawText(element).trim()
  if (marker !== undefined) {
    if (!context.region) out.markSentence({type: 'note', id: marker})
    out.takeOut(
      text,
      'footnote-marker',
      'changed',
      'The marker became a citation of the sentence before it.',
    )
  } else if (notes.backLinks.has(element)) {
    out.takeOut(text, 'footnote-marker', 'dropped', 'A link from the footnote back to the text.')
  } else if (isStruck(element)) {
    out.takeOut(
      text,
      'struck-out',
      'dropped',
      'The author struck it out. As plain text it would count as said.',
    )
  } else {
    return false
  }
  return true
}
