import {
  PortableText,
  type PortableTextComponents,
  type PortableTextMarkComponentProps,
  type PortableTextTypeComponentProps,
} from '@portabletext/react'
import {useMemo} from 'react'

import {
  calloutTones,
  publishedId,
  refOf,
  titleOf,
  type AbbreviationMark,
  type Callout,
  type CitationMark,
  type DataTable,
  type EntityLinkMark,
  type Figure,
  type HealthText,
  type LinkMark,
} from '../../schemas/index.ts'
import {DocumentLink} from '../shared/document-link.tsx'
import type {Reading} from './reading.ts'

interface ReadingTextProps {
  body: HealthText
  reading: Reading
  /** Leads to an entry of the list of references. */
  onCite: (number: number) => void
}

/** The text of an article with links to what it names and numbers of what it cites. */
export function ReadingText({body, reading, onCite}: ReadingTextProps) {
  const components = useMemo(() => componentsOf(reading, onCite), [reading, onCite])
  return <PortableText components={components} onMissingComponent={false} value={body} />
}

/** Headings begin below that of the view. */
function componentsOf(reading: Reading, onCite: (number: number) => void): PortableTextComponents {
  return {
    block: {
      h2: ({children}) => <h3>{children}</h3>,
      h3: ({children}) => <h4>{children}</h4>,
      h4: ({children}) => <h5>{children}</h5>,
    },
    marks: {
      sup: ({children}) => <sup>{children}</sup>,
      sub: ({children}) => <sub>{children}</sub>,
      abbreviation: ({children, value}: PortableTextMarkComponentProps<AbbreviationMark>) => (
        <abbr title={value?.title}>{children}</abbr>
      ),
      link: ({children, value}: PortableTextMarkComponentProps<LinkMark>) => (
        <a href={value?.href} rel="noopener" target="_blank">
          {children}
        </a>
      ),
      entityLink: ({children, value}: PortableTextMarkComponentProps<EntityLinkMark>) => {
        const entity = reading.documents.get(publishedId(refOf(value?.reference) ?? ''))
        return entity ? (
          <DocumentLink id={entity._id} type={entity._type}>
            {children}
          </DocumentLink>
        ) : (
          <>{children}</>
        )
      },
      citation: ({children, value}: PortableTextMarkComponentProps<CitationMark>) => {
        const number = reading.numbers.get(refOf(value?.source) ?? '')
        return (
          <>
            {children}
            {number === undefined ? (
              <sup title="The cited source cannot be read">?</sup>
            ) : (
              <sup>
                <a
                  aria-label={`Reference ${number}`}
                  href={`#reference-${number}`}
                  onClick={(event) => {
                    // The address belongs to the Studio.
                    event.preventDefault()
                    onCite(number)
                  }}
                  title={value?.locator}
                >
                  {number}
                </a>
              </sup>
            )}
          </>
        )
      },
    },
    types: {
      callout: ({value}: PortableTextTypeComponentProps<Callout>) => (
        <aside aria-label={nameOf(value)}>
          <p>
            <strong>{nameOf(value)}</strong>
          </p>
          <ReadingText body={value.body ?? []} onCite={onCite} reading={reading} />
        </aside>
      ),
      dataTable: ({value}: PortableTextTypeComponentProps<DataTable>) => <Table table={value} />,
      figure: ({value}: PortableTextTypeComponentProps<Figure>) => (
        <Picture figure={value} reading={reading} />
      ),
    },
  }
}

function nameOf({title, tone}: Callout): string {
  return title ?? titleOf(calloutTones, tone) ?? 'Note'
}

function Table({table: {caption, rows}}: {table: DataTable}) {
  return (
    <div aria-label={caption ?? 'Table'} className="wide" role="region" tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        <tbody>
          {rows.map(({_key, cells}, row) => (
            <tr key={_key}>
              {cells.map(({_key, text, header, colspan, rowspan}) => {
                const isHeader = header || row === 0
                const Cell = isHeader ? 'th' : 'td'
                return (
                  <Cell
                    colSpan={colspan}
                    key={_key}
                    rowSpan={rowspan}
                    scope={isHeader ? (row === 0 ? 'col' : 'row') : undefined}
                  >
                    {text}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Picture({
  figure: {image, alt, decorative, caption, credit},
  reading,
}: {
  figure: Figure
  reading: Reading
}) {
  const asset = reading.documents.get(refOf(image?.asset) ?? '')
  if (asset?._type !== 'sanity.imageAsset') return null
  const words = [caption, credit].filter(Boolean).join(' · ')
  return (
    <figure>
      <img alt={decorative ? '' : (alt ?? '')} src={asset.url} />
      {words && <figcaption>{words}</figcaption>}
    </figure>
  )
}
