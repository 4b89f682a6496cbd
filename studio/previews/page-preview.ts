import {DEFAULT_SITE_URL} from '../../environment.ts'
import {pathOf} from '../../queries/index.ts'
import type {DocumentPage} from './page-of.ts'
import type {SiteOptions} from './site.tsx'

/** How a site shows a page to an editor. */
export interface PagePreview {
  /** What a frame opens. It may hold the secret, which the site takes out of the address at once. */
  src: string
  /** Where readers find the page. */
  address: string
  /** What of the content the page shows. */
  shows: 'drafts' | 'published'
  /** Why it does not show what the Studio shows. */
  note?: string
}

/**
 * How a site shows a page to somebody who looks at the Studio under a perspective.
 *
 * @param perspective - 'published', the id of a release, or undefined for drafts.
 */
export function pagePreview(
  page: DocumentPage,
  {url, previewSecret}: Pick<SiteOptions, 'url' | 'previewSecret'>,
  perspective: string | undefined,
): PagePreview {
  const address = new URL(pathOf(page), url)
  if (perspective === 'published') {
    return {src: address.href, address: address.href, shows: 'published'}
  }
  if (!previewSecret) {
    return {
      src: address.href,
      address: address.href,
      shows: 'published',
      note: 'This Studio does not know the preview secret of the site: the page shows what is published, without the draft.',
    }
  }
  const src = new URL(address)
  src.searchParams.set('preview', 'drafts')
  src.searchParams.set('secret', previewSecret)
  return {
    src: src.href,
    address: address.href,
    shows: 'drafts',
    ...(perspective && {
      note: 'The site knows no releases: the page shows drafts, not the release that you look at.',
    }),
  }
}

/**
 * The command that starts the example site at an address.
 *
 * @returns undefined for a site that is not on this machine.
 */
export function startCommand(url: string): string | undefined {
  const {hostname, port} = new URL(url)
  if (hostname !== 'localhost' && hostname !== '127.0.0.1') return undefined
  const isDefault = port === new URL(DEFAULT_SITE_URL).port
  return `npm run example${isDefault ? '' : ` -- --port ${port || 80}`}`
}
