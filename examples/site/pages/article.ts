import {html} from 'hono/html'
import {articleJsonLd} from 'sanity-health-content/json-ld'
import {articleBySlug, pathOf} from 'sanity-health-content/queries'

import {citationsOf} from '../html/citations.ts'
import {healthText} from '../html/health-text.ts'
import {listOf} from '../html/kinds.ts'
import type {View} from '../html/layout.ts'
import {when} from '../html/markup.ts'
import {cards, heading, jsonLdOptions, part, reviewLine} from '../html/parts.ts'
import {day} from '../html/words.ts'
import type {Visit} from '../visit.ts'

/** An article with links to what it speaks of, and numbered citations. */
export async function articlePage(slug: string, visit: Visit): Promise<View | undefined> {
  const article = await visit.fetch(articleBySlug, {slug})
  if (!article) return undefined
  const citations = citationsOf(article)
  const {authors, publisher, publishedAt} = article
  const byline = [
    authors.length > 0 ? `By ${authors.map(({name}) => name).join(', ')}` : '',
    publisher ?? '',
  ].filter(Boolean)

  return {
    title: article.title,
    description: article.summary ?? article.title,
    path: pathOf(article),
    crumbs: [listOf('article')],
    jsonLd: articleJsonLd(article, jsonLdOptions(visit)),
    kind: 'article',
    language: article.language ?? undefined,
    main: html`<article class="text prose">
      <header>
        ${heading(article, 'Article')}
        <p class="byline">
          ${byline.join(' · ')}${
            publishedAt
              ? html`${byline.length > 0 ? ' · ' : ''}<time datetime="${publishedAt}"
                    >${day(publishedAt)}</time
                  >`
              : ''
          }
        </p>
        ${reviewLine(article.review, visit)}
      </header>
      ${healthText(article.body, {visit, citations})}
      ${when(article.about, (entities) => part('about', 'About', cards(entities, visit)))}
      ${citations.list()}
    </article>`,
  }
}
