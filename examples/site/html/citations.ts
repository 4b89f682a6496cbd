import {html} from 'hono/html'
import {numberCitations, type ConditionBySlugResult} from 'sanity-health-content/queries'
import {sourceKinds} from 'sanity-health-content/schemas'

import {each, when, type Markup} from './markup.ts'
import {day, word} from './words.ts'

type Source = NonNullable<ConditionBySlugResult>['references'][number]

/** A citation of one statement. */
export interface Cited {
  source: string | null
  locator?: string | null
}

/** The citations of one page, numbered once across all of it. */
export interface Citations {
  /** The number of a source; undefined when the page cannot read it. */
  numberOf(source: string | null | undefined): number | undefined
  /** Raised numbers that lead to the list of references. */
  marks(cited: readonly Cited[]): Markup | ''
  /** The list of references. */
  list(): Markup | ''
}

/** Numbers the citations of a page: the result of a query that has `references`. */
export function citationsOf<Page extends {references: readonly Source[]}>(page: Page): Citations {
  const {references, numbers} = numberCitations(page)
  return {
    numberOf: (source) => (source ? numbers.get(source) : undefined),
    marks(cited) {
      const known = new Map<number, string>()
      for (const {source, locator} of cited) {
        const number = source ? numbers.get(source) : undefined
        if (number !== undefined && !known.has(number)) known.set(number, locator ?? '')
      }
      const marks = [...known].toSorted(([a], [b]) => a - b)
      return when(
        marks,
        (marks) =>
          html`<sup class="cite"
            >${each(
              marks,
              ([number, locator]) =>
                html`<a href="#ref-${number}" title="${locator || 'To the reference'}"
                  ><span class="unseen">Reference </span>${number}</a
                >`,
            )}</sup
          >`,
      )
    },
    list: () =>
      when(
        references,
        (references) =>
          html`<section class="references" aria-labelledby="references">
            <h2 id="references">References</h2>
            <ol>
              ${each(
                references,
                (source) => html`<li id="ref-${source.number}">${reference(source)}</li>`,
              )}
            </ol>
          </section>`,
      ),
  }
}

function reference(source: Source): Markup {
  const authors =
    source.authors.length > 4
      ? `${source.authors.slice(0, 3).join(', ')} et al.`
      : source.authors.join(', ')
  const issue = [
    source.volume && `${source.volume}${source.issue ? `(${source.issue})` : ''}`,
    source.pages,
  ]
    .filter(Boolean)
    .join(':')
  const place = [
    source.container ?? source.publisher,
    [source.year, issue].filter(Boolean).join('; '),
  ]
    .filter(Boolean)
    .join('. ')
  const fallen = source.status === 'retracted' || source.status === 'superseded'
  return html`${authors ? `${authors.replace(/\.$/, '')}. ` : ''}<cite>${source.title}</cite>.
    ${place ? `${place}. ` : ''}<span class="kind">${word(sourceKinds, source.kind)}</span>${
      fallen ? html` <strong class="badge badge-against">${source.status}</strong>` : ''
    }${each(
      addresses(source),
      ({label, href}) => html` <a href="${href}" rel="noopener">${label}</a>`,
    )}${source.readOn ? html` <span class="kind">Read on ${day(source.readOn)}.</span>` : ''}`
}

function addresses({doi, pmid, url}: Source): {label: string; href: string}[] {
  return [
    ...(doi ? [{label: `doi:${doi}`, href: `https://doi.org/${encodeURI(doi)}`}] : []),
    ...(pmid
      ? [
          {
            label: `PubMed ${pmid}`,
            href: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`,
          },
        ]
      : []),
    ...(url && !doi && /^https?:\/\//i.test(url) ? [{label: hostOf(url), href: url}] : []),
  ]
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url
}
