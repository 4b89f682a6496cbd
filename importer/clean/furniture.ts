/**
 * Lines that belong to a web page and not to an article, as they stay behind when a
 * page is copied. Each pattern must match the whole line: a sentence of the article
 * that only mentions a cart or a cookie stays.
 */
const FURNITURE: readonly [construct: string, pattern: RegExp][] = [
  [
    'cart',
    /(?:your|the) (?:shopping )?(?:cart|basket|bag) is (?:currently )?empty|add to (?:cart|basket)|(?:view|continue to) (?:cart|basket|checkout)|(?:go to )?checkout|continue shopping|(?:shopping )?cart(?: ?\(?\d+\)?)?|free (?:shipping|delivery)(?: .{0,50})?/,
  ],
  [
    'cookie',
    /(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners)? uses? cookies.{0,200}|(?:accept|reject|allow|decline)(?: all(?: cookies)?| cookies)|(?:manage|cookie) (?:cookies|settings|preferences|policy|notice)|by (?:continuing|using) .{0,80}(?:cookies|privacy).{0,80}/,
  ],
  [
    'share',
    /share(?: this)?(?: (?:article|post|page|story|entry|on|via|with).{0,60})?|(?:share|tweet|pin|like|email|print) (?:it|this)(?: on .{0,30})?|tweet|(?:share|follow us) (?:on|via) .{0,60}|(?:facebook|twitter|linkedin|whatsapp|pinterest|instagram|copy link)(?:[ |,·•/]+(?:facebook|twitter|x|linkedin|whatsapp|pinterest|instagram|email|copy link))*|click to share .{0,60}/,
  ],
  [
    'subscribe',
    /(?:subscribe|sign up)(?: (?:now|today|here))?|(?:subscribe|sign up)(?: now| today)? (?:to|for) (?:our|the|my) .{0,80}|(?:get|join|never miss) (?:our|the|a) (?:newsletter|mailing list|post).{0,60}|enter your e-?mail(?: address)?.{0,80}|newsletter|no spam.{0,60}unsubscribe.{0,40}/,
  ],
  [
    'related',
    /(?:related|recommended|recent|popular|more|latest|similar) (?:posts?|articles?|stories|reading|reads|content|topics|news)|(?:you (?:may|might) (?:also )?(?:like|be interested in)|read (?:more|next|also)|keep reading|continue reading|trending(?: now)?)(?:: ?.{0,80}| about .{0,60})?/,
  ],
  [
    'navigation',
    /(?:skip|jump) to (?:main |the )?(?:content|navigation|search)|back to (?:top|blog|home|all .{0,30})|(?:main )?menu|home ?[>»›/|] ?.{1,200}|(?:(?:« |← )?previous|next) (?:post|article|page)(?: ?[»→:]? ?.{0,100})?|(?:log|sign) ?(?:in|out)|(?:my )?account|search(?: …|\.\.\.)?|toggle (?:navigation|menu)|close(?: menu)?|advertisement|sponsored(?: content)?|scroll to top|table of contents/,
  ],
  [
    'comments',
    /(?:leave|post|add|write) a (?:comment|reply)(?:\s.{0,60})?|\d+ (?:comments?|replies|views|likes|shares)|(?:no|0) comments(?: yet)?|comments(?: are)? (?:closed|off).{0,40}|your e-?mail address will not be published\.?.{0,60}|required fields are marked \*?/,
  ],
  [
    'footer',
    /(?:copyright|©|\(c\)).{0,120}|all rights reserved\.?.{0,60}|(?:privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|contact us|about us|sitemap|accessibility)(?:[ |,·•/]+(?:privacy policy|terms(?: .{0,20})?|contact us|about us|sitemap|cookie policy|accessibility))*|powered by .{0,60}|(?:posted|filed) (?:in|under):? .{0,80}|tag(?:s|ged(?: with)?):? .{0,120}|categor(?:y|ies):? .{0,80}/,
  ],
]

const WHOLE = FURNITURE.map(([construct, pattern]): [string, RegExp] => [
  construct,
  new RegExp(`^(?:${pattern.source})$`, 'iu'),
])

/** The kind of page furniture that a line is; undefined for a line of an article. */
export function furnitureKind(text: string): string | undefined {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!.:…]+$/, '')
  if (line.length > 240) return undefined
  return WHOLE.find(([, pattern]) => pattern.test(line))?.[0]
}

/** Whether a line heads a part of a page that is furniture to the next heading: related posts, comments. */
export function headsFurniture(text: string): boolean {
  const kind = furnitureKind(text)
  return kind === 'related' || kind === 'comments' || kind === 'share'
}
