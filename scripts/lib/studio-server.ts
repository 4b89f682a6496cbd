import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {serve} from '@hono/node-server'
import {serveStatic} from '@hono/node-server/serve-static'
import {Hono} from 'hono'

import {TARGET_META_NAME, type Target} from '../../environment.ts'
import {REPORTS_PATH, VERSIONS_PATH} from '../../studio/build/offline-assets.ts'

export interface StudioServer {
  /** Where a browser opens the Studio, for example `http://localhost:3333`. */
  url: string
  close(): Promise<void>
}

/**
 * Serves a built Studio on this machine only, and tells it in the page where its
 * content lives. The content security policy lets the page reach that one
 * place: that the Studio works offline is enforced, not hoped for.
 *
 * @param options.port - TCP port, or 0 for any free one.
 * @throws Error with code `EADDRINUSE` when the port is taken.
 */
export async function serveStudio(options: {
  directory: string
  port: number
  target: Target
}): Promise<StudioServer> {
  const page = studioPage(
    readFileSync(join(options.directory, 'index.html'), 'utf8'),
    options.target,
  )

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

/** The Studio's page with its target written in, and the policy that goes with it. */
export function studioPage(html: string, target: Target): {html: string; policy: string} {
  const {token: _secret, ...shown} = target as Target & {token?: string}
  const meta = `<meta name="${TARGET_META_NAME}" content="${escapeAttribute(JSON.stringify(shown))}"/>`
  const written = html.replace('<head>', `<head>${meta}`)
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
  const policy = [
    `default-src 'self'`,
    `script-src 'self' ${scripts.join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob: ${http}`,
    `media-src 'self' blob: ${http}`,
    `font-src 'self' data:`,
    `connect-src 'self' ${http} ${socket}`,
    `worker-src 'self' blob:`,
    `frame-src 'self' http://localhost:*`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `frame-ancestors 'self'`,
  ].join('; ')
  return {html: written, policy}
}

function isLocalHost(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host ?? '')
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
