import {html} from 'hono/html'
import {search, searchTerms} from 'sanity-health-content/queries'

import {kindOf} from '../html/kinds.ts'
import {previewField, type View} from '../html/layout.ts'
import {each} from '../html/markup.ts'
import {link} from '../html/parts.ts'
import {count, sentence} from '../html/words.ts'
import type {Visit} from '../visit.ts'

/** What was typed is shown again, cut to what somebody can have meant. */
const LONGEST_SHOWN = 200

/** Pages that have the words, the best first. */
export async function searchPage(typed: string, visit: Visit): Promise<View> {
  const shown = typed.trim().slice(0, LONGEST_SHOWN)
  const terms = searchTerms(typed)
  const hits = terms.length > 0 ? await visit.fetch(search, {terms}) : []

  return {
    title: shown ? `Search: ${shown}` : 'Search',
    description: 'Search all pages.',
    path: '/search',
    crumbs: [],
    unlisted: true,
    searched: shown,
    main: html`<h1>Search</h1>
      <form class="search search-big" action="/search">
        ${previewField(visit)}
        <label class="unseen" for="page-q">Search all pages</label>
        <input id="page-q" name="q" type="search" value="${shown}" autocomplete="off" />
        <button>Search</button>
      </form>
      ${
        shown
          ? html`<p class="help">
              ${count(hits.length, 'result')} for
              “${shown}”${hits.length === 0 ? '.' : ', the best first.'}
            </p>`
          : html`<p class="help">Type the name of a condition, symptom, treatment or test.</p>`
      }
      ${
        shown && hits.length === 0
          ? html`<p>
              Try fewer or shorter words, or look in the
              <a href="${visit.path('/a-to-z')}">A to Z</a>.
            </p>`
          : ''
      }
      <ol class="results">
        ${each(
          hits,
          (hit) =>
            html`<li>
              <h2>${link(visit, hit)} <span class="kind">${sentence(kindOf(hit._type))}</span></h2>
              ${
                hit.synonyms.length > 0
                  ? html`<p class="names">Also called: ${hit.synonyms.join(', ')}</p>`
                  : ''
              }
              ${hit.summary ? html`<p>${hit.summary}</p>` : ''}
            </li>`,
        )}
      </ol>`,
  }
}
