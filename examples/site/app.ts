import type {SanityClient} from '@sanity/client'
import {Hono, type Context} from 'hono'
import {compress} from 'hono/compress'
import {etag} from 'hono/etag'
import {streamSSE} from 'hono/streaming'
import {trimTrailingSlash} from 'hono/trailing-slash'
import {pageSegments, redirectBySlug, type PageType} from 'sanity-health-content/queries'

import {assetAt} from './assets.ts'
import {INDEXED_TYPES, listOf} from './html/kinds.ts'
import {layout, type View} from './html/layout.ts'
import {shareChanges, type Change} from './live.ts'
import {aToZPage} from './pages/a-to-z.ts'
import {articlePage} from './pages/article.ts'
import {articlesPage} from './pages/articles.ts'
import {causePage} from './pages/cause.ts'
import {comparePage} from './pages/compare.ts'
import {conditionPage} from './pages/condition.ts'
import {glossaryPage} from './pages/glossary.ts'
import {homePage} from './pages/home.ts'
import {notFoundPage, refusedPage, unreachablePage} from './pages/problem.ts'
import {searchPage} from './pages/search.ts'
import {sitemapXml} from './pages/sitemap.ts'
import {symptomCheckerPage} from './pages/symptom-checker.ts'
import {symptomPage} from './pages/symptom.ts'
import {testPage} from './pages/test.ts'
import {treatmentPage} from './pages/treatment.ts'
import {accessOf, checkSecret, withoutSecret, type PreviewOptions} from './preview.ts'
import {securityHeaders} from './security.ts'
import {beginVisit, type Visit} from './visit.ts'

export interface SiteOptions {
  /** Reads what is published. Needs no token, and should have none. */
  client: SanityClient
  /** Where readers find the site: canonical addresses and the sitemap are made of it. */
  origin: string
  /** Origins that images of the content come from. */
  imageOrigins?: readonly string[]
  /** Shows drafts to the Studio, and to nobody else. */
  preview?: PreviewOptions & {studioOrigin: string}
  /** The clock, for the day on which a review is overdue. */
  now?: () => Date
  /** Told of every failure that a reader saw as "not available". */
  onError?: (error: unknown) => void
}

const pageOf: Record<PageType, (slug: string, visit: Visit) => Promise<View | undefined>> = {
  condition: conditionPage,
  symptom: symptomPage,
  cause: causePage,
  treatment: treatmentPage,
  test: testPage,
  article: articlePage,
}

/** Long enough for proxies to keep a quiet stream open. */
const HEARTBEAT_MS = 25_000

/** The site, without a port: `app.request()` answers in tests, `serve()` on the network. */
export function createSite(options: SiteOptions): Hono {
  const {preview, origin, now = () => new Date(), onError = () => {}} = options
  if (preview) checkSecret(preview.secret)
  const published = options.client.withConfig({perspective: 'published', useCdn: false})
  const drafts = preview?.client.withConfig({perspective: 'drafts', useCdn: false})
  const changes = {
    published: shareChanges(published, {includeDrafts: false}),
    drafts: drafts && shareChanges(drafts, {includeDrafts: true}),
  }

  const visitOf = (showsDrafts: boolean): Visit =>
    beginVisit({
      client: showsDrafts && drafts ? drafts : published,
      origin,
      today: now().toISOString().slice(0, 10),
      preview: showsDrafts && drafts !== undefined,
    })

  const respond = async (
    context: Context,
    view: View,
    visit: Visit,
    status: 200 | 401 | 404 | 503 = 200,
  ) => context.html(await layout(view, visit), status)

  /** Answers with a page, under the perspective that the request may see. */
  const page =
    (make: (visit: Visit, context: Context) => Promise<View | Response | undefined>) =>
    async (context: Context): Promise<Response> => {
      const access = accessOf(context, preview)
      if (access === 'refused') {
        return respond(context, refusedPage(), visitOf(false), 401)
      }
      if (access === 'drafts' && preview) {
        const onwards = withoutSecret(context, preview)
        if (onwards) return context.redirect(onwards, 303)
      }
      const visit = visitOf(access === 'drafts')
      const view = await make(visit, context)
      if (view instanceof Response) return view
      return view
        ? respond(context, view, visit)
        : respond(context, notFoundPage(visit), visit, 404)
    }

  const app = new Hono()
  app.use(
    securityHeaders({frameAncestors: preview?.studioOrigin, imageOrigins: options.imageOrigins}),
  )
  app.use(compress())
  app.use(trimTrailingSlash())

  app.get('/assets/*', (context) => {
    const asset = assetAt(context.req.path)
    if (!asset) return context.text('Not found', 404)
    context.header('Cache-Control', 'public, max-age=31536000, immutable')
    return context.body(asset.body, 200, {'Content-Type': asset.type})
  })

  app.get('/live', (context) => {
    const access = accessOf(context, preview)
    const subscribe = access === 'drafts' ? changes.drafts : changes.published
    if (access === 'refused' || !subscribe) return context.text('This preview is closed', 401)
    context.header('Cache-Control', 'no-store')
    return streamSSE(
      context,
      (stream) =>
        new Promise<void>((resolve) => {
          const send = ({tags}: Change) =>
            void stream.writeSSE({event: 'change', data: JSON.stringify(tags)})
          const heartbeat = setInterval(() => void stream.write(': still here\n\n'), HEARTBEAT_MS)
          const unsubscribe = subscribe({next: send, end: () => stop()})
          const stop = () => {
            clearInterval(heartbeat)
            unsubscribe()
            resolve()
          }
          stream.onAbort(stop)
          void stream.writeSSE({event: 'ready', data: '', retry: 3_000})
        }),
    )
  })

  // Browsers and caches may keep a page, and ask each time whether it still holds.
  app.use(async (context, next) => {
    await next()
    const isPreview = context.req.query('preview') !== undefined
    context.header(
      'Cache-Control',
      isPreview || !context.res.ok ? 'private, no-store' : 'public, no-cache',
    )
  })
  app.use(etag())

  app.get(
    '/',
    page((visit) => homePage(visit)),
  )
  app.get(
    '/a-to-z',
    page((visit) => aToZPage(undefined, visit)),
  )
  app.get(
    '/articles',
    page((visit) => articlesPage(visit)),
  )
  app.get(
    '/glossary',
    page((visit) => glossaryPage(visit)),
  )
  app.get(
    '/search',
    page((visit, context) => searchPage(context.req.query('q') ?? '', visit)),
  )
  app.get(
    '/compare',
    page((visit, context) =>
      comparePage(context.req.query('first') ?? '', context.req.query('second') ?? '', visit),
    ),
  )
  app.get(
    '/symptom-checker',
    page((visit, context) => symptomCheckerPage(context.req.queries('symptom') ?? [], visit)),
  )
  for (const type of INDEXED_TYPES) {
    app.get(
      listOf(type).path,
      page((visit) => aToZPage(type, visit)),
    )
  }
  for (const [type, segment] of Object.entries(pageSegments) as [PageType, string][]) {
    app.get(
      `/${segment}/:slug`,
      page(async (visit, context) => {
        const slug = context.req.param('slug') ?? ''
        const view = await pageOf[type](slug, visit)
        if (view) return view
        // A slug that changed leads to where the page is now.
        const moved = await visit.fetch(redirectBySlug, {type, slug})
        const path = moved && visit.to(moved)
        return path ? context.redirect(path, 301) : undefined
      }),
    )
  }

  app.get('/sitemap.xml', async (context) =>
    context.body(await sitemapXml(visitOf(false)), 200, {
      'Content-Type': 'application/xml; charset=utf-8',
    }),
  )
  app.get('/robots.txt', (context) =>
    context.text(
      `User-agent: *\nDisallow: /search\nDisallow: /live\nDisallow: /*?preview=\n\nSitemap: ${new URL('/sitemap.xml', origin).href}\n`,
    ),
  )

  app.notFound(page(() => Promise.resolve(undefined)))
  app.onError((error, context) => {
    onError(error)
    context.header('Retry-After', '60')
    context.header('Cache-Control', 'private, no-store')
    return respond(context, unreachablePage(), visitOf(false), 503)
  })
  return app
}
