import {html} from 'hono/html'
import {azIndex, glossary} from 'sanity-health-content/queries'

import {INDEXED_TYPES} from '../html/kinds.ts'
import {previewField, type View} from '../html/layout.ts'
import {when} from '../html/markup.ts'
import {cards, part} from '../html/parts.ts'
import {count} from '../html/words.ts'
import type {Visit} from '../visit.ts'
import {letterLinks} from './a-to-z.ts'
import {newestArticles} from './articles.ts'

const CONDITIONS_SHOWN = 6

/** The start page: the ways in. */
export async function homePage(visit: Visit): Promise<View> {
  const [entries, terms, articles] = await Promise.all([
    visit.fetch(azIndex, {types: INDEXED_TYPES}),
    visit.fetch(glossary),
    newestArticles(visit, 3),
  ])
  const conditions = terms.filter(({_type}) => _type === 'condition')
  const symptoms = entries.filter(({_type}) => _type === 'symptom').length

  return {
    title: 'conditions, symptoms and treatments, with their evidence',
    description:
      'Plain-language pages on conditions, symptoms, causes, treatments and tests, each with its sources and the day of its medical review.',
    path: '/',
    main: html`<section class="hero">
        <h1>Health information that shows its evidence</h1>
        <p class="lead">
          What a condition is, when to get help, what works and how sure anybody can be of it.
        </p>
        <form class="search search-big" action="/search">
          ${previewField(visit)}
          <label class="unseen" for="home-q">Search all pages</label>
          <input
            id="home-q"
            name="q"
            type="search"
            placeholder="For example: tired, ferritin, restless legs"
            autocomplete="off"
          />
          <button>Search</button>
        </form>
      </section>
      ${part(
        'a-to-z',
        'A to Z',
        html`${letterLinks(entries, visit.path('/a-to-z'))}
          <p class="help">
            ${count(entries.length, 'page')} on conditions, symptoms, causes, treatments and tests.
          </p>`,
      )}
      <section class="panel" aria-labelledby="checker">
        <div>
          <h2 id="checker">Which conditions have these symptoms?</h2>
          <p>
            Choose from ${count(symptoms, 'symptom')} and see which conditions have them, and what
            would have to be there too.
          </p>
        </div>
        <a class="button" href="${visit.path('/symptom-checker')}">Check symptoms</a>
      </section>
      ${when(articles, (articles) => part('articles', 'Articles', cards(articles, visit)))}
      ${when(conditions, (conditions) =>
        part(
          'conditions',
          'Conditions',
          html`${cards(conditions.slice(0, CONDITIONS_SHOWN), visit)}
            <p>
              <a href="${visit.path('/conditions')}"
                >All ${count(conditions.length, 'condition')}</a
              >
            </p>`,
        ),
      )}`,
  }
}
