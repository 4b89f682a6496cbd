import {html, raw} from 'hono/html'
import {
  azIndex,
  groupByLetter,
  pageSegments,
  type AzEntry,
  type PageType,
} from 'sanity-health-content/queries'

import {LANGUAGE} from '../identity.ts'
import type {View} from '../html/layout.ts'
import {each, type Markup} from '../html/markup.ts'
import {count} from '../html/words.ts'
import type {Visit} from '../visit.ts'

/** Document types that an A to Z lists, each with what it is called in the plural and singular. */
export const INDEXED_TYPES = {
  condition: {many: 'Conditions', one: 'condition'},
  symptom: {many: 'Symptoms', one: 'symptom'},
  cause: {many: 'Causes', one: 'cause'},
  treatment: {many: 'Treatments', one: 'treatment'},
  test: {many: 'Tests', one: 'test'},
} as const satisfies Partial<Record<PageType, {many: string; one: string}>>

export type IndexedType = keyof typeof INDEXED_TYPES

const allTypes = Object.keys(INDEXED_TYPES)

/** Everything by its first letter, other names too; of one type, or of all. */
export async function aToZPage(type: IndexedType | undefined, visit: Visit): Promise<View> {
  const entries = await visit.fetch(azIndex, {types: type ? [type] : allTypes})
  const letters = groupByLetter(entries, LANGUAGE)
  const title = type ? `${INDEXED_TYPES[type].many} A to Z` : 'A to Z'
  const current = (is: boolean) => (is ? raw('aria-current="page"') : '')

  return {
    title,
    description: `${title} of ${SITE_SCOPE}, with the other names that they are known by.`,
    path: type ? `/${pageSegments[type]}` : '/a-to-z',
    crumbs: [{label: 'Home', path: '/'}],
    main: html`<h1>${title}</h1>
      <nav aria-label="Kinds of pages">
        <ul class="chips">
          <li><a href="${visit.path('/a-to-z')}" ${current(!type)}>Everything</a></li>
          ${each(
            Object.entries(INDEXED_TYPES),
            ([name, {many}]) =>
              html`<li>
                <a
                  href="${visit.path(`/${pageSegments[name as IndexedType]}`)}"
                  ${current(name === type)}
                  >${many}</a
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

/** What a document type is called on this site. */
export function kindOf(type: string): string {
  if (Object.hasOwn(INDEXED_TYPES, type)) return INDEXED_TYPES[type as IndexedType].one
  return type
}

function nameOf(letter: string): string {
  return letter === '#' ? 'other' : letter
}
