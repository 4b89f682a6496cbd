/** The id of the published document behind a draft (`drafts.x`) or a version (`versions.r.x`). */
export function publishedId(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (id.startsWith('versions.')) return id.split('.').slice(2).join('.')
  return id
}

/** Whether an id is that of a draft or of a release's version. */
export function isUnpublishedId(id: string): boolean {
  return publishedId(id) !== id
}

/**
 * The deterministic id of a document, without dots: on the hosted service a dot
 * makes a document private.
 *
 * @example documentId('condition', 'Iron deficiency') === 'condition-iron-deficiency'
 */
export function documentId(type: string, name: string): string {
  return `${type}-${slugify(name)}`
}

/** Lower-case letters, digits and single hyphens; accents folded. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 96)
    .replace(/-+$/, '')
}
