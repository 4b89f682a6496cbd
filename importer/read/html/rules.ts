import {attribute, elementsOf, type Element} from './tree.ts'

/** Elements that end the block before them and after them. */
const BLOCKS = new Set(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Elements whose content is no text for people. */
const INVISIBLE = new Set(
  'script style template noscript head title meta link base param source track col colgroup'.split(
    ' ',
  ),
)

/** Elements that hold something else than text, with or without a text to fall back on. */
const EMBEDS = new Set(
  'iframe video audio object embed canvas svg math map frameset applet'.split(' '),
)

const STRUCK = new Set(['del', 's', 'strike'])

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName)
}

export function isInvisible(element: Element): boolean {
  return INVISIBLE.has(element.tagName)
}

export function isEmbed(element: Element): boolean {
  return EMBEDS.has(element.tagName)
}

/** Whether the text of an element was struck out by its author. */
export function isStruck(element: Element): boolean {
  return STRUCK.has(element.tagName) || /line-through/.test(attribute(element, 'style') ?? '')
}

const REGION_ELEMENTS: Record<string, string> = {
  nav: 'navigation',
  footer: 'footer',
  form: 'form',
  button: 'form',
  select: 'form',
  textarea: 'form',
  dialog: 'dialog',
  search: 'form',
}

const REGION_ROLES: Record<string, string> = {
  navigation: 'navigation',
  search: 'form',
  banner: 'page-header',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
}

const REGION_NAMES: readonly [region: string, pattern: RegExp][] = [
  [
    'cookie',
    /^(?:cookies?|gdpr|consent)(?:[-_].+)?$|[-_](?:cookie|consent)[-_]?(?:banner|notice|bar|popup)$/,
  ],
  [
    'share',
    /^(?:(?:social|post|entry|article)[-_])?shar(?:e|ing)(?:[-_].+)?$|^sharedaddy$|^social(?:[-_](?:links|icons|media|share|buttons))$|^addtoany.*$|^sd-sharing.*$/,
  ],
  [
    'related',
    /^(?:related|recommended|popular)(?:[-_].+)?$|^jp-relatedposts$|^you-may-also-like$|^yarpp.*$/,
  ],
  [
    'subscribe',
    /^(?:newsletter|subscribe|signup|sign-up|mailing-list|mc_embed_signup)(?:[-_].+)?$/,
  ],
  ['comments', /^(?:comments?|respond|disqus_thread)(?:[-_](?:area|list|respond|section|form))?$/],
  ['cart', /^(?:(?:mini|shopping|woocommerce)[-_])?(?:cart|basket)(?:[-_].+)?$/],
  [
    'navigation',
    /^breadcrumbs?(?:[-_].+)?$|^(?:post|nav|site|main)-navigation$|^(?:main-)?menu$|^pagination$|^skip-link$|^toc$|^table-of-contents$/,
  ],
  [
    'aside',
    /^(?:sidebar|widget-area)(?:[-_].+)?$|^advert(?:isement)?(?:[-_].+)?$|^ads?-(?:banner|slot|container)$/,
  ],
]

/**
 * Why the place of an element says that it is no part of the article; undefined when
 * it says nothing.
 *
 * @param inArticle - The element stands inside `<article>` or `<main>`, where a header and an aside
 *   are part of the text.
 */
export function regionOf(element: Element, inArticle: boolean): string | undefined {
  const {tagName} = element
  if (tagName === 'header' && !inArticle) return 'page-header'
  if (tagName === 'aside' && !inArticle) return 'aside'
  const named = REGION_ELEMENTS[tagName]
  if (named) return named
  const role = attribute(element, 'role')
  if (role && REGION_ROLES[role]) return REGION_ROLES[role]
  if (isHidden(element)) return 'hidden'
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  for (const name of names.toLowerCase().split(/\s+/)) {
    const region = name && REGION_NAMES.find(([, pattern]) => pattern.test(name))?.[0]
    if (region) return region
  }
  return undefined
}

/**
 * The region of an element within a line of text, such as a hidden word. It is taken out
 * of the line; a block that is no part of the article ends the one before it.
 */
export function inlineRegionOf(element: Element): string | undefined {
  if (isBlock(element) || isEmbed(element)) return undefined
  const region = regionOf(element, true)
  if (!region) return undefined
  for (const inner of elementsOf(element)) {
    if (isBlock(inner) || isEmbed(inner) || inner.tagName === 'img') return undefined
  }
  return region
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    attribute(element, 'style') ?? '',
  )
}

type Decorator = 'strong' | 'em' | 'sup' | 'sub'

const DECORATORS: Record<string, Decorator> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  sup: 'sup',
  sub: 'sub',
}

/** The decorators that an element gives its text, by its name or its style. */
export function decoratorsOf(element: Element): Decorator[] {
  const style = attribute(element, 'style') ?? ''
  const found = new Set<Decorator>()
  const named = DECORATORS[element.tagName]
  const plain = /font-weight\s*:\s*(?:normal|[1-4]00)\b/i.test(style)
  if (named && !(named === 'strong' && plain)) found.add(named)
  if (/font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i.test(style)) found.add('strong')
  if (/font-style\s*:\s*(?:italic|oblique)/i.test(style)) found.add('em')
  if (/vertical-align\s*:\s*super/i.test(style)) found.add('sup')
  if (/vertical-align\s*:\s*sub(?:\s|;|$)/i.test(style)) found.add('sub')
  return [...found]
}

/** Elements whose meaning the schema has no mark for; their text stays. */
const UNMARKED: Record<string, string> = {
  u: 'underline',
  ins: 'insertion',
  mark: 'highlight',
  code: 'code',
  kbd: 'keyboard input',
  samp: 'output',
  q: 'inline quotation',
  small: 'small print',
  ruby: 'ruby annotation',
}

/** What a lost inline element meant; undefined for one without a meaning of its own. */
export function lostMeaning(element: Element): string | undefined {
  return UNMARKED[element.tagName]
}
