import {createHash} from 'node:crypto'

import {html, raw} from 'hono/html'
import {jsonLdScript} from 'sanity-health-content/json-ld'

import {assetPath} from '../assets.ts'
import {LANGUAGE, SITE_NAME} from '../identity.ts'
import type {Visit} from '../visit.ts'
import {each, when, type Markup} from './markup.ts'

/** A page on the way to another. */
interface Crumb {
  label: string
  path: string
}

/** What a page gives to the layout. */
export interface View {
  title: string
  description: string
  /** The path of the page without anything that only filters it. */
  path: string
  main: Markup
  /** What lies between the start page and this page; the start page itself has none. */
  crumbs?: readonly Crumb[]
  jsonLd?: Parameters<typeof jsonLdScript>[0]
  kind?: 'article' | 'website'
  language?: string
  /** Keeps the page out of search engines, as for results of a search. */
  unlisted?: boolean
  /** Text of the search field. */
  searched?: string
}

const HOME: Crumb = {label: 'Home', path: '/'}

const SECTIONS = [
  {label: 'A to Z', path: '/a-to-z'},
  {label: 'Symptom checker', path: '/symptom-checker'},
  {label: 'Compare', path: '/compare'},
  {label: 'Articles', path: '/articles'},
  {label: 'Glossary', path: '/glossary'},
]

/** A whole page: what every page has, around what only one has. */
export async function layout(view: View, visit: Visit): Promise<string> {
  const {title, description, path, crumbs, jsonLd, kind = 'website', unlisted} = view
  const language = view.language ?? LANGUAGE
  const full = path === '/' ? `${SITE_NAME}: ${title}` : `${title} | ${SITE_NAME}`
  const content = String(
    await html`${when(
      crumbs ? [HOME, ...crumbs] : [],
      (crumbs) =>
        html`<nav class="crumbs" aria-label="Breadcrumbs">
          <ol>
            ${each(
              crumbs,
              ({label, path}) => html`<li><a href="${visit.path(path)}">${label}</a></li>`,
            )}
            <li aria-current="page">${title}</li>
          </ol>
        </nav>`,
    )}
    ${view.main}`,
  )
  const revision = createHash('sha256').update(content).digest('base64url').slice(0, 16)

  const page = String(
    await html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${full}</title>
          <meta name="description" content="${description}" />
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" content="#f6f8f7" media="(prefers-color-scheme: light)" />
          <meta name="theme-color" content="#0f1719" media="(prefers-color-scheme: dark)" />
          ${
            unlisted || visit.preview
              ? html`<meta name="robots" content="noindex" />`
              : html`<link rel="canonical" href="${visit.url(path)}" />`
          }
          <meta property="og:site_name" content="${SITE_NAME}" />
          <meta property="og:title" content="${title}" />
          <meta property="og:description" content="${description}" />
          <meta property="og:type" content="${kind}" />
          <meta property="og:url" content="${visit.url(path)}" />
          <meta property="og:locale" content="${language.replace('-', '_')}" />
          <link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml" />
          <link
            rel="preload"
            href="${assetPath('inter.woff2')}"
            as="font"
            type="font/woff2"
            crossorigin
          />
          <link rel="stylesheet" href="${assetPath('site.css')}" />
          <script type="module" src="${assetPath('live.js')}"></script>
          ${
            jsonLd
              ? html`<script type="application/ld+json">
                  ${raw(jsonLdScript(jsonLd))}
                </script>`
              : ''
          }
        </head>
        <body>
          <a class="skip" href="#main">Skip to the content</a>
          ${
            visit.preview
              ? html`<aside class="preview" aria-label="Preview">
                  <p>Preview: this page may show changes that nobody has published yet.</p>
                </aside>`
              : ''
          }
          <header class="masthead">
            <div class="wrap">
              <a class="brand" href="${visit.path('/')}">
                <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
                  <path
                    d="M16 28C7 21.5 3 16.6 3 11.4 3 7.3 6.1 4.5 9.7 4.5c2.5 0 4.8 1.3 6.3 3.5 1.5-2.2 3.8-3.5 6.3-3.5 3.6 0 6.7 2.8 6.7 6.9 0 5.2-4 10.1-13 16.6Z"
                  />
                </svg>
                <span>${SITE_NAME}</span>
              </a>
              <form class="search" action="/search" role="search">
                ${previewField(visit)}
                <label class="unseen" for="q">Search</label>
                <input
                  id="q"
                  name="q"
                  type="search"
                  placeholder="Condition, symptom, treatment"
                  autocomplete="off"
                  value="${view.searched ?? ''}"
                />
                <button>Search</button>
              </form>
              <nav aria-label="Main">
                <ul>
                  ${each(
                    SECTIONS,
                    (section) =>
                      html`<li>
                        <a
                          href="${visit.path(section.path)}"
                          ${path.startsWith(section.path) ? raw('aria-current="page"') : ''}
                          >${section.label}</a
                        >
                      </li>`,
                  )}
                </ul>
              </nav>
            </div>
          </header>
          <main
            id="main"
            class="wrap"
            tabindex="-1"
            data-revision="${revision}"
            data-tags="${[...visit.tags].join(' ')}"
          >
            ${raw(content)}
          </main>
          <p id="news" class="news" role="status"></p>
          <footer class="foot">
            <div class="wrap">
              <p class="disclaimer">
                <strong>This is information and not medical advice.</strong> It cannot replace the
                judgement of a doctor who knows you. In an emergency call your local emergency
                number at once. The content is an editorial example.
              </p>
              <ul>
                <li><a href="${visit.path('/')}">Home</a></li>
                ${each(
                  SECTIONS,
                  ({label, path}) => html`<li><a href="${visit.path(path)}">${label}</a></li>`,
                )}
                <li><a href="/sitemap.xml">Sitemap</a></li>
              </ul>
            </div>
          </footer>
        </body>
      </html>`,
  )
  // The indentation of the templates is for their readers: a tenth of the page without it.
  return page.replace(/\n\s+/g, '\n')
}

/** Keeps a preview a preview where a form is sent. */
export function previewField(visit: Visit): Markup | '' {
  return visit.preview ? html`<input type="hidden" name="preview" value="drafts" />` : ''
}
