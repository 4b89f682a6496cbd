import {createHash, timingSafeEqual} from 'node:crypto'

import type {SanityClient} from '@sanity/client'
import type {Context} from 'hono'
import {getCookie, setCookie} from 'hono/cookie'

/** What showing drafts needs. Without it the site shows none, whatever is asked. */
export interface PreviewOptions {
  /** Reads drafts: has a token. */
  client: SanityClient
  /** Known to the site and the Studio alone; at least 16 characters. */
  secret: string
}

const COOKIE = 'preview'
const SHORTEST_SECRET = 16

/** @throws Error when a secret could be guessed. */
export function checkSecret(secret: string): void {
  if (secret.length < SHORTEST_SECRET) {
    throw new Error(
      `The preview secret has ${secret.length} characters and must have at least ${SHORTEST_SECRET}: what is not published would be easy to get at.`,
    )
  }
}

/** What a request may see. */
export type Access = 'published' | 'drafts' | 'refused'

/**
 * Decides whether a request may see drafts. It must ask for them in its address
 * (`?preview=drafts`), and know the secret: in the address the first time
 * (`&secret=`), afterwards by a cookie that scripts cannot read.
 */
export function accessOf(context: Context, preview: PreviewOptions | undefined): Access {
  if (context.req.query('preview') !== 'drafts') return 'published'
  if (!preview) return 'refused'
  const given = context.req.query('secret') ?? getCookie(context, COOKIE)
  return given !== undefined && isSame(given, preview.secret) ? 'drafts' : 'refused'
}

/**
 * Keeps a secret that came in the address as a cookie of this session, and
 * answers with the address that goes on without it: a secret in an address ends
 * in histories and logs.
 *
 * @returns undefined when the address has no secret.
 */
export function withoutSecret(context: Context, preview: PreviewOptions): string | undefined {
  const url = new URL(context.req.url)
  if (!url.searchParams.has('secret')) return undefined
  url.searchParams.delete('secret')
  const secure = url.protocol === 'https:'
  setCookie(context, COOKIE, preview.secret, {
    httpOnly: true,
    path: '/',
    // The Studio shows the page in a frame: on another site than this one, when both are hosted.
    ...(secure ? {secure, sameSite: 'None', partitioned: true} : {sameSite: 'Lax'}),
  })
  return `${url.pathname}${url.search}`
}

/** Compares in a time that tells nothing about where two texts differ. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
