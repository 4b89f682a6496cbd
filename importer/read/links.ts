/** Whether a page may link to an address: web, mail, telephone, or a path on the same site. */
export function isAllowedLink(href: string): boolean {
  // oxlint-disable-next-line no-control-regex -- browsers skip them, so `java\nscript:` is a scheme
  const plain = href.replace(/[\u0000-\u0020]/g, '')
  if (/^(?:https?:\/\/|mailto:|tel:)./i.test(plain)) return true
  return /^\/(?!\/)/.test(plain)
}
