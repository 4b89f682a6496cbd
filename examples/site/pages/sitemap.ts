import {html} from 'hono/html'
import {pageSegments, pathOf, sitemap} from 'sanity-health-content/queries'

import {each} from '../html/markup.ts'
import type {Visit} from '../visit.ts'

const FIXED = ['/', '/a-to-z', '/symptom-checker', '/compare', '/glossary']

/** Every page for search engines, with the day on which its content was last vouched for. */
export async function sitemapXml(visit: Visit): Promise<string> {
  const pages = await visit.fetch(sitemap)
  const lists = Object.values(pageSegments).map((segment) => `/${segment}`)
  const body = await html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    ${each([...FIXED, ...lists], (path) => html`<url><loc>${visit.url(path)}</loc></url>`)}
    ${each(
      pages,
      (page) =>
        html`<url
          ><loc>${visit.url(pathOf(page))}</loc><lastmod>${page.contentDate}</lastmod></url
        >`,
    )}
  </urlset>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(body)}\n`
}
