import type {SourceBlock} from '../../types.ts'
import {excerpt} from '../../words.ts'
import {resolveAddress, type ElementReader} from './context.ts'
import {attribute, isElement, type Element} from './tree.ts'

/** A figure gives its caption to the image or table inside it. */
export const readFigure: ElementReader = (element, context, {out, walk, walkAll, collect}) => {
  out.flush(context)
  const before = out.blocks.length
  const captions: Element[] = []
  for (const child of element.childNodes) {
    if (isElement(child) && child.tagName === 'figcaption') captions.push(child)
    else walk(child, context)
  }
  out.flush(context)
  const captioned = out.blocks
    .slice(before)
    .findLast((block) => block.kind === 'image' || block.kind === 'table')
  for (const caption of captions) {
    if (captioned && 'caption' in captioned && captioned.caption.length === 0) {
      captioned.caption = collect(caption, context)
    } else {
      walkAll(caption, context)
      out.flush(context)
    }
  }
}

export const readImage: ElementReader = (element, context, walk) => {
  const src = (attribute(element, 'src') || attribute(element, 'data-src') || '').trim()
  const size = [attribute(element, 'width'), attribute(element, 'height')]
  const tracking = size.every((length) => length !== undefined && Number.parseInt(length, 10) <= 1)
  const block: SourceBlock = {
    kind: 'image',
    src: resolveAddress(src, walk),
    alt: attribute(element, 'alt'),
    caption: [],
    line: walk.out.line,
    ...(tracking ? {region: 'tracking-pixel'} : context.region && {region: context.region}),
  }
  walk.out.image(block)
}

/** What is neither text nor image is left out; the text that it falls back on is dropped with it. */
export const readEmbed: ElementReader = (element, context, {out, walkAll}) => {
  const address = attribute(element, 'src') ?? attribute(element, 'data') ?? ''
  const inner = {...context, region: context.region ?? 'embed'}
  out.flush(context)
  out.ledger.push({
    line: out.line,
    text: `<${element.tagName}> ${excerpt(address, 300)}`.trim(),
    action: 'dropped',
    reason: 'An article holds text, tables and images. Link to it instead if readers need it.',
    construct: 'embed',
    words: 0,
  })
  walkAll(element, inner)
  out.flush(inner)
}
