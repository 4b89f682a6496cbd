import {html} from 'hono/html'
import type {JsonLdOptions} from 'sanity-health-content/json-ld'
import {pathOf, type ConditionBySlugResult} from 'sanity-health-content/queries'
import {addMonths, careLevels, codeSystems} from 'sanity-health-content/schemas'

import {LANGUAGE, SITE_NAME} from '../identity.ts'
import type {Linkable, Visit} from '../visit.ts'
import {listOf} from './kinds.ts'
import {each, when, type Markup} from './markup.ts'
import {day, word} from './words.ts'

type Condition = NonNullable<ConditionBySlugResult>

/** A link to the page of a document, or its title alone when it has no page. */
export function link(visit: Visit, entity: Linkable & {title: string | null}): Markup {
  const href = visit.to(entity)
  return href ? html`<a href="${href}">${entity.title}</a>` : html`${entity.title}`
}

/** What a page begins with: its name, its other names, and itself in a sentence or two. */
export function heading(
  page: {
    title: string
    summary: string | null
    synonyms?: readonly {label: string}[]
  },
  kind?: string,
): Markup {
  return html`${kind ? html`<p class="kicker">${kind}</p>` : ''}
    <h1>${page.title}</h1>
    ${when(
      page.synonyms ?? [],
      (names) =>
        html`<p class="names">Also called: ${names.map(({label}) => label).join(', ')}</p>`,
    )}
    ${page.summary ? html`<p class="lead">${page.summary}</p>` : ''}`
}

/** Who reviewed the page, when, and when it is due again. */
export function reviewLine(review: Condition['review'], visit: Visit): Markup | '' {
  const last = review?.lastReviewed
  if (!last) return html`<p class="review">Not medically reviewed yet.</p>`
  const date = last.date.slice(0, 10)
  const next = addMonths(date, review.intervalMonths)
  return html`<dl class="review">
    <div>
      <dt>Medically reviewed by</dt>
      <dd>${last.reviewer?.name ?? 'a medical reviewer'}</dd>
    </div>
    <div>
      <dt>Last reviewed</dt>
      <dd><time datetime="${date}">${day(date)}</time></dd>
    </div>
    <div>
      <dt>Next review</dt>
      <dd>
        <time datetime="${next}">${day(next)}</time>${
          next < visit.today ? html` <strong class="badge badge-caution">overdue</strong>` : ''
        }
      </dd>
    </div>
  </dl>`
}

/** Documents as cards with their summaries. */
export function cards(
  entities: readonly (Linkable & {title: string; summary: string | null})[],
  visit: Visit,
): Markup {
  return html`<ul class="cards">
    ${each(
      entities,
      (entity) =>
        html`<li class="card">
          <h3>${link(visit, entity)}</h3>
          ${entity.summary ? html`<p>${entity.summary}</p>` : ''}
        </li>`,
    )}
  </ul>`
}

/** How urgent something is, where it is urgent at all. */
export function urgencyBadge(level: string | null): Markup | '' {
  if (level !== 'emergency' && level !== 'urgent') return ''
  return html`<strong class="badge badge-${level}">${word(careLevels, level)}</strong>`
}

/** The codes of an entity, folded away. */
export function codeList(codes: Condition['codes']): Markup | '' {
  return when(
    codes,
    (codes) =>
      html`<details class="codes">
        <summary>Codes in medical code systems</summary>
        <dl>
          ${each(
            codes,
            ({system, value, mapping, authority}) =>
              html`<div>
                <dt>${word(codeSystems, system)}</dt>
                <dd>
                  <code>${value}</code>${mapping && mapping !== 'exact' ? ` (${mapping})` : ''}${
                    authority ? html` <span class="kind">by ${authority}</span>` : ''
                  }
                </dd>
              </div>`,
          )}
        </dl>
      </details>`,
  )
}

/** A table that scrolls by itself where the screen is narrow. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly Markup[],
): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${each(columns, (column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

/** What JSON-LD needs to know of this site. */
export function jsonLdOptions(visit: Visit): JsonLdOptions {
  return {
    urlOf: (page) => visit.url(pathOf(page)),
    home: {url: visit.url('/'), name: SITE_NAME},
    listOf: (type) => {
      const {label, path} = listOf(type)
      return {url: visit.url(path), name: label}
    },
    language: LANGUAGE,
    publisher: {name: SITE_NAME, url: visit.url('/')},
  }
}

/** Attributes that have a value. */
export function attributes(pairs: readonly (readonly [string, string])[]): Markup | '' {
  return when(
    pairs.filter(([, value]) => value),
    (pairs) =>
      html`<dl class="attributes">
        ${each(
          pairs,
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`,
  )
}

/** A part of a page under a heading that can be linked to. */
export function part(id: string, title: string, content: Markup | ''): Markup {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`
}
