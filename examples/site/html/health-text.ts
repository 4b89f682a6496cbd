import {escapeHTML, toHTML, uriLooksSafe, type PortableTextComponents} from '@portabletext/to-html'
import {raw} from 'hono/html'
import type {ArticleBySlugResult} from 'sanity-health-content/queries'
import {calloutTones} from 'sanity-health-content/schemas'

import type {Linkable, Visit} from '../visit.ts'
import type {Citations} from './citations.ts'
import type {Markup} from './markup.ts'
import {word} from './words.ts'

export type HealthText = NonNullable<ArticleBySlugResult>['body']
type OfType<Type extends string> = Extract<HealthText[number], {_type: Type}>

interface TextOptions {
  visit: Visit
  citations: Citations
  /** How many levels below the headings of the text its place on the page is. */
  deeper?: 0 | 1
}

/**
 * Portable Text as markup: entity links lead to their pages, citations to the
 * list of references, abbreviations say what they stand for.
 */
export function healthText(blocks: HealthText, options: TextOptions): Markup {
  return raw(toHTML(blocks, {components: components(options), onMissingComponent: false}))
}

function components(options: TextOptions): PortableTextComponents {
  const {visit, citations, deeper = 0} = options
  const heading =
    (level: number) =>
    ({children = '', value}: {children?: string; value: {_key?: string}}) =>
      `<h${level + deeper} id="${escapeHTML(value._key ?? '')}">${children}</h${level + deeper}>`
  return {
    block: {h2: heading(2), h3: heading(3), h4: heading(4)},
    marks: {
      entityLink: ({children, value}: {children: string; value?: {entity?: Linkable}}) => {
        const href = value?.entity && visit.to(value.entity)
        return href ? `<a href="${escapeHTML(href)}">${children}</a>` : children
      },
      citation: ({
        children,
        value,
      }: {
        children: string
        value?: {sourceId?: string; locator?: string}
      }) =>
        `${children}${String(citations.marks([{source: value?.sourceId ?? null, locator: value?.locator}]))}`,
      abbreviation: ({children, value}: {children: string; value?: {title?: string}}) =>
        `<abbr title="${escapeHTML(value?.title ?? '')}">${children}</abbr>`,
      link: ({children, value}: {children: string; value?: {href?: string}}) =>
        value?.href && uriLooksSafe(value.href)
          ? `<a href="${escapeHTML(value.href)}" rel="noopener">${children}</a>`
          : children,
    },
    types: {
      callout: ({value}: {value: OfType<'callout'>}) =>
        callout(value, toHTML(value.body, {components: components(options)})),
      dataTable: ({value}: {value: OfType<'dataTable'>}) => dataTable(value),
      figure: ({value}: {value: OfType<'figure'>}) => figure(value),
    },
  }
}

function callout({tone, title}: OfType<'callout'>, body: string): string {
  const name = title ?? word(calloutTones, tone)
  return `<aside class="callout care-${escapeHTML(tone)}" aria-label="${escapeHTML(name)}"><p class="callout-title">${escapeHTML(name)}</p>${body}</aside>`
}

function dataTable({caption, rows}: OfType<'dataTable'>): string {
  const lines = rows.map(({cells}, index) => {
    const tags = cells.map(({text = '', header, colspan, rowspan}, column) => {
      const isHeader = header || index === 0
      const spans = [
        colspan && colspan > 1 ? ` colspan="${Number(colspan)}"` : '',
        rowspan && rowspan > 1 ? ` rowspan="${Number(rowspan)}"` : '',
      ].join('')
      const scope = isHeader ? ` scope="${index > 0 && column === 0 ? 'row' : 'col'}"` : ''
      const tag = isHeader ? 'th' : 'td'
      return `<${tag}${scope}${spans}>${escapeHTML(text)}</${tag}>`
    })
    return `<tr>${tags.join('')}</tr>`
  })
  const [head = '', ...body] = lines
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHTML(caption ?? 'Table')}"><table>${caption ? `<caption>${escapeHTML(caption)}</caption>` : ''}<thead>${head}</thead><tbody>${body.join('')}</tbody></table></div>`
}

function figure({asset, alt, decorative, caption, credit}: OfType<'figure'>): string {
  if (!asset?.url || !uriLooksSafe(asset.url)) return ''
  const size = asset.width && asset.height ? ` width="${asset.width}" height="${asset.height}"` : ''
  const words = [caption, credit].filter((text) => text !== undefined).map(escapeHTML)
  const text = words.length > 0 ? `<figcaption>${words.join(' · ')}</figcaption>` : ''
  return `<figure><img src="${escapeHTML(asset.url)}" alt="${escapeHTML(decorative ? '' : (alt ?? ''))}"${size} loading="lazy" decoding="async">${text}</figure>`
}
