import {html} from 'hono/html'
import {articleBySlug, sitemap} from 'sanity-health-content/queries'

import {listOf} from '../html/kinds.ts'
import type {View} from '../html/layout.ts'
import {cards} from '../html/parts.ts'
import type {Visit} from '../visit.ts'

/** The articles, the newest first. */
export async function newestArticles(visit: Visit, atMost = Infinity) {
  const pages = await visit.fetch(sitemap)
  const newest = pages
    .filter(({_type}) => _type === 'article')
    .toSorted((a, b) => (b.contentDate ?? '').localeCompare(a.contentDate ?? ''))
    .slice(0, atMost)
  const articles = await Promise.all(newest.map(({slug}) => visit.fetch(articleBySlug, {slug})))
  return articles.filter((article) => article !== null)
}

/** All articles. */
export async function articlesPage(visit: Visit): Promise<View> {
  const articles = await newestArticles(visit)
  return {
    title: 'Articles',
    description: 'Articles about conditions, their symptoms, causes and treatments.',
    path: listOf('article').path,
    crumbs: [],
    main: html`<h1>Articles</h1>
      ${
        articles.length > 0
          ? cards(articles, visit)
          : html`<p>No article has been published yet.</p>`
      }`,
  }
}
