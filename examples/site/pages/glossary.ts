import {html} from 'hono/html'
import {abbreviations, glossary, groupAbbreviations} from 'sanity-health-content/queries'

import {LANGUAGE} from '../identity.ts'
import {kindOf} from '../html/kinds.ts'
import type {View} from '../html/layout.ts'
import {each, when} from '../html/markup.ts'
import {link, part} from '../html/parts.ts'
import type {Visit} from '../visit.ts'

/** Every term in a sentence or two, and what abbreviations stand for. */
export async function glossaryPage(visit: Visit): Promise<View> {
  const [terms, rows] = await Promise.all([visit.fetch(glossary), visit.fetch(abbreviations)])
  const collator = new Intl.Collator(LANGUAGE, {sensitivity: 'base', numeric: true})
  const ordered = terms.toSorted((a, b) => collator.compare(a.title, b.title))
  const short = groupAbbreviations(rows, LANGUAGE)

  return {
    title: 'Glossary',
    description: 'Medical terms in plain words.',
    path: '/glossary',
    crumbs: [],
    main: html`<h1>Glossary</h1>
      <p class="lead">Each term in plain words, with a link to its page.</p>
      ${when(short, (short) =>
        part(
          'abbreviations',
          'Abbreviations',
          html`<dl class="glossary">
            ${each(
              short,
              ({short, long}) =>
                html`<div>
                  <dt>${short}</dt>
                  <dd>${long}</dd>
                </div>`,
            )}
          </dl>`,
        ),
      )}
      ${when(ordered, (ordered) =>
        part(
          'terms',
          'Terms',
          html`<dl class="glossary">
            ${each(
              ordered,
              (term) =>
                html`<div>
                  <dt>${link(visit, term)} <span class="kind">${kindOf(term._type)}</span></dt>
                  <dd>
                    ${term.summary}${when(
                      term.synonyms,
                      (names) =>
                        html` <span class="names">Also called: ${names.join(', ')}.</span>`,
                    )}
                  </dd>
                </div>`,
            )}
          </dl>`,
        ),
      )}`,
  }
}
