import {Card} from '@sanity/ui'
import type {ReactNode} from 'react'
import {styled} from 'styled-components'

interface DataTableProps {
  /** What the table is, for those who do not see it. */
  label: string
  columns: readonly string[]
  /** Rows: `<tr>` with a `<th scope="row">` first. */
  children: ReactNode
}

/** A table of facts in the Studio's own type and colours; wide ones scroll on their own. */
export function DataTable({label, columns, children}: DataTableProps) {
  return (
    // A region that scrolls must be reachable by keyboard.
    <Scroller aria-label={label} border radius={2} role="region" tabIndex={0}>
      <Table aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </Table>
    </Scroller>
  )
}

const Scroller = styled(Card)`
  overflow-x: auto;
`

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-family: inherit;
  font-size: 13px;
  font-weight: 400;
  line-height: 1.45;
  color: var(--card-fg-color);

  th,
  td {
    padding: 10px 12px;
    text-align: left;
    vertical-align: baseline;
    border-bottom: 1px solid var(--card-border-color);
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  th {
    font-weight: 500;
  }
  thead th {
    font-size: 11px;
    color: var(--card-muted-fg-color);
    white-space: nowrap;
  }
  a {
    color: var(--card-link-color);
  }
  small {
    display: block;
    color: var(--card-muted-fg-color);
  }
  tr.nested > td {
    background: var(--card-muted-bg-color);
  }
  .missing {
    color: var(--card-muted-fg-color);
  }
`
