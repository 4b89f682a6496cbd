import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {serve} from '@hono/node-server'
import {serveStatic} from '@hono/node-server/serve-static'
import {Hono} from 'hono'

import {SITE_META_NAME, TARGET_META_NAME, type Site, type Target} from '../../environment.ts'
import {REPORTS_PATH, VERSIONS_PATH} from '../../studio/build/offline-assets.ts'

export interface StudioServer {
  /** Where a browser opens the Studio, for example `http://localhost:3333`. */
  url: string
  close(): Promise<void>
}

/**
 * Serves a built Studio on this machine only, and tells it in the page where its
 * content lives and which site shows it. The content security policy lets the page
 * reach these two places: that the Studio works offline is enforced, not hoped for.
 *
 * @param options.site - Whose pages the Studio shows in a frame; none when left out.
 * @param options.port - TCP port, or 0 for any free one.
 * @throws Error with code `EADDRINUSE` when the port is taken.
 */
export async function serveStudio(options: {
  directory: string
  port: number
  target: Target
  site?: Site | undefined
}): Promise<StudioServer> {
  const html = readFileSync(join(options.directory, 'index.html'), 'utf8')
  const page = studioPage(html, options.target, options.site)

  const app = new Hono()
  app.use(async (context, next) => {
    if (!isLocalHost(context.req.header('host'))) return context.text('Unknown host', 403)
    await next()
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'same-origin')
  })
  app.post(REPORTS_PATH, (context) => context.body(null, 204))
  app.get(`${VERSIONS_PATH}/sanity/:tag/:minimum/:time`, (context) =>
    context.json({packageVersion: context.req.param('minimum').replace('^', '')}),
  )
  app.use(
    '/static/*',
    serveStatic({
      root: options.directory,
      onFound: (_path, context) => {
        context.header('Cache-Control', 'public, max-age=31536000, immutable')
      },
    }),
  )
  app.get('/favicon.ico', serveStatic({root: options.directory}))
  app.all('/static/*', (context) => context.notFound())
  app.get('*', (context) => {
    context.header('Content-Security-Policy', page.policy)
    context.header('Cache-Control', 'no-cache')
    return context.html(page.html)
  })

  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({fetch: app.fetch, hostname: '127.0.0.1', port: options.port}, () =>
      resolve(starting),
    )
    starting.on('error', reject)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : options.port
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

/** The Studio's page with its target and site written in, and the policy that goes with it. */
export function studioPage(
  html: string,
  target: Target,
  site?: Site,
): {html: string; policy: string} {
  const {token: _secret, ...shown} = target as Target & {token?: string}
  const metas = meta(TARGET_META_NAME, shown) + (site ? meta(SITE_META_NAME, site) : '')
  const written = html.replace('<head>', `<head>${metas}`)
  const scripts = [...written.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )
  const [http, socket] =
    target.kind === 'lake'
      ? [
          `http://*.localhost:${target.port} http://localhost:${target.port}`,
          `ws://*.localhost:${target.port}`,
        ]
      : ['https://*.sanity.io https://*.sanity-cdn.com', 'wss://*.sanity.io']
  const siteOrigin = site ? [new URL(site.url).origin] : []
  const policy = [
    `default-src 'self'`,
    `script-src 'self' ${scripts.join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob: ${http}`,
    `media-src 'self' blob: ${http}`,
    `font-src 'self' data:`,
    `connect-src ${["'self'", http, socket, ...siteOrigin].join(' ')}`,
    `worker-src 'self' blob:`,
    `frame-src ${["'self'", ...siteOrigin].join(' ')}`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `frame-ancestors 'self'`,
  ].join('; ')
  return {html: written, policy}
}

function isLocalHost(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host ?? '')
}

function meta(name: string, content: unknown): string {
  return `<meta name="${name}" content="${escapeAttribute(JSON.stringify(content))}"/>`
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
