import {Badge, Box, Card, Text} from '@sanity/ui'
import {useCallback, useMemo, useRef} from 'react'
import type {UserViewComponent} from 'sanity/structure'
import {styled} from 'styled-components'

import type {NumberedReference} from '../../queries/index.ts'
import {DocumentLink} from '../shared/document-link.tsx'
import {plural} from '../shared/format.ts'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'
import {
  readDocuments,
  readingOf,
  referenceEntry,
  referencesOf,
  TYPES_READ,
  type ReadDocument,
  type ReadSource,
  type WrittenArticle,
} from './reading.ts'
import {ReadingText} from './reading-text.tsx'

/** An article as a text to read, with each cited work numbered once; it follows what is typed. */
export const ReadingView: UserViewComponent = ({document: {displayed}}) => {
  const article = displayed as WrittenArticle
  const query = useLiveQuery<string, ReadDocument[]>(readDocuments, {
    params: {ids: referencesOf(article)},
    types: TYPES_READ,
  })
  return (
    <QueryState query={query} what="what the article refers to">
      {(documents) => <ArticleReading article={article} documents={documents} />}
    </QueryState>
  )
}

interface ArticleReadingProps {
  article: WrittenArticle
  documents: readonly ReadDocument[]
}

function ArticleReading({article, documents}: ArticleReadingProps) {
  const {title, summary, body = []} = article
  const reading = useMemo(() => readingOf(article, documents), [article, documents])
  const list = useRef<HTMLOListElement>(null)
  const onCite = useCallback((number: number) => {
    const entry = list.current?.children.item(number - 1)
    if (entry instanceof HTMLElement) entry.focus()
  }, [])
  return (
    <Page data-testid="reading" padding={5}>
      <h2>{title ?? 'Article without a title'}</h2>
      {summary && <p className="lead">{summary}</p>}
      <ReadingText body={body} onCite={onCite} reading={reading} />
      <section aria-labelledby="reading-references">
        <h3 id="reading-references">References</h3>
        {reading.references.length === 0 && (
          <p className="quiet">
            Nothing is cited yet. Mark the words of a statement in the text, and choose Citation.
          </p>
        )}
        <ol className="references" ref={list}>
          {reading.references.map((source) => (
            <Reference key={source._id} source={source} />
          ))}
        </ol>
        {reading.unreadable > 0 && (
          <Card border padding={3} radius={2} role="note" tone="caution">
            <Text size={1}>
              {plural(reading.unreadable, 'cited source')} cannot be read under the perspective that
              you look at, and shows as a question mark: publish it, or cite another.
            </Text>
          </Card>
        )}
      </section>
    </Page>
  )
}

function Reference({source}: {source: NumberedReference<ReadSource>}) {
  const {authors, title, place, kind, links, fallen} = referenceEntry(source)
  return (
    <li id={`reference-${source.number}`} tabIndex={-1}>
      {authors && `${authors}. `}
      <DocumentLink id={source._id} type="source">
        {title}
      </DocumentLink>
      . {place && `${place}. `}
      <span className="quiet">{kind}</span> {fallen && <Badge tone="critical">{fallen}</Badge>}
      {links.map(({label, href}) => (
        <span key={href}>
          {' '}
          <a href={href} rel="noopener" target="_blank">
            {label}
          </a>
        </span>
      ))}
    </li>
  )
}

/** A measure and a rhythm for reading; the Studio's own type is for forms. */
const Page = styled(Box)`
  max-width: 68ch;
  font-family: inherit;
  font-size: 16px;
  font-weight: 400;
  line-height: 1.6;
  color: var(--card-fg-color);

  h2,
  h3,
  h4,
  h5 {
    margin: 2em 0 0.5em;
    font-weight: 600;
    line-height: 1.25;
  }
  h2 {
    margin-top: 0;
    font-size: 27px;
  }
  h3 {
    font-size: 21px;
  }
  h4,
  h5 {
    font-size: 16px;
  }
  p,
  ul,
  ol,
  figure,
  aside,
  .wide {
    margin: 0 0 1em;
  }
  ul {
    list-style: disc;
    padding-left: 1.5em;
  }
  ol {
    list-style: decimal;
    padding-left: 1.5em;
  }
  li {
    margin-bottom: 0.25em;
  }
  a {
    color: var(--card-link-color);
  }
  sup,
  sub {
    font-size: 0.75em;
    line-height: 0;
  }
  sup a {
    padding: 0 2px;
  }
  blockquote {
    margin: 0 0 1em;
    padding-left: 1em;
    border-left: 3px solid var(--card-border-color);
  }
  aside {
    padding: 1em 1.25em;
    border: 1px solid var(--card-border-color);
    border-radius: 3px;
  }
  aside > :last-child {
    margin-bottom: 0;
  }
  img {
    max-width: 100%;
    height: auto;
  }
  figcaption,
  .quiet {
    color: var(--card-muted-fg-color);
  }
  .lead {
    font-size: 18px;
    color: var(--card-muted-fg-color);
  }
  .wide {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 14px;
  }
  caption {
    padding-bottom: 0.5em;
    text-align: left;
    font-weight: 500;
  }
  th,
  td {
    padding: 6px 12px 6px 0;
    text-align: left;
    vertical-align: baseline;
    border-bottom: 1px solid var(--card-border-color);
  }
  th {
    font-weight: 500;
  }
  .references {
    font-size: 14px;
  }
  .references li:focus {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 2px;
  }
`
