import {html, raw} from 'hono/html'
import {azIndex, groupByLetter, type AzEntry} from 'sanity-health-content/queries'

import {INDEXED_TYPES, kindOf, listOf, type IndexedType} from '../html/kinds.ts'
import {LANGUAGE} from '../identity.ts'
import type {View} from '../html/layout.ts'
import {each, type Markup} from '../html/markup.ts'
import {count} from '../html/words.ts'
import type {Visit} from '../visit.ts'

/** Everything by its first letter, other names too; of one type, or of all. */
export async function aToZPage(type: IndexedType | undefined, visit: Visit): Promise<View> {
  const entries = await visit.fetch(azIndex, {types: type ? [type] : INDEXED_TYPES})
  const letters = groupByLetter(entries, LANGUAGE)
  const title = type ? `${listOf(type).label} A to Z` : 'A to Z'
  const current = (is: boolean) => (is ? raw('aria-current="page"') : '')

  return {
    title,
    description: `${title} of ${SITE_SCOPE}, with the other names that they are known by.`,
    path: type ? listOf(type).path : '/a-to-z',
    crumbs: [],
    main: html`<h1>${title}</h1>
      <nav aria-label="Kinds of pages">
        <ul class="chips">
          <li><a href="${visit.path('/a-to-z')}" ${current(!type)}>Everything</a></li>
          ${each(
            INDEXED_TYPES,
            (one) =>
              html`<li>
                <a href="${visit.path(listOf(one).path)}" ${current(one === type)}
                  >${listOf(one).label}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${
        letters.length > 0
          ? html`${letterLinks(entries)}
            ${each(
              letters,
              ({letter, count: howMany, lines}) =>
                html`<section class="letter" aria-labelledby="letter-${nameOf(letter)}">
                  <h2 id="letter-${nameOf(letter)}">
                    ${letter} <small>${count(howMany, 'entry', 'entries')}</small>
                  </h2>
                  <ul class="index">
                    ${each(lines, (line) => {
                      const kind = type
                        ? ''
                        : html` <span class="kind">${kindOf(line._type)}</span>`
                      const href = visit.to(line)
                      return line.see
                        ? html`<li>${line.label}, see <a href="${href}">${line.see}</a>${kind}</li>`
                        : html`<li><a href="${href}">${line.label}</a>${kind}</li>`
                    })}
                  </ul>
                </section>`,
            )}`
          : html`<p>Nothing has been published yet.</p>`
      }`,
  }
}

const SITE_SCOPE = 'conditions, symptoms, causes, treatments and tests'

/** The letters, each with how many lines it has, as links into an A to Z. */
export function letterLinks(entries: readonly AzEntry[], page = ''): Markup {
  const letters = new Map(groupByLetter(entries, LANGUAGE).map((one) => [one.letter, one.count]))
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ...letters.keys()]
  return html`<nav aria-label="Letters">
    <ul class="letters">
      ${each([...new Set(alphabet)], (letter) => {
        const howMany = letters.get(letter)
        return howMany
          ? html`<li>
              <a href="${page}#letter-${nameOf(letter)}"
                >${letter}<span class="unseen">, ${count(howMany, 'entry', 'entries')}</span
                ><small aria-hidden="true">${howMany}</small></a
              >
            </li>`
          : html`<li><span aria-hidden="true">${letter}</span></li>`
      })}
    </ul>
  </nav>`
}

function nameOf(letter: string): string {
  return letter === '#' ? 'other' : letter
}
