import {Link} from 'sanity/router'

import {evidenceCoverage} from '../../queries/index.ts'
import {DataTable} from '../shared/data-table.tsx'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'
import {coverageLines} from './coverage.ts'
import {useListHref} from './list-link.ts'

/** A bar for each kind of relation, in a table that says the same in numbers. */
export function CoverageTable() {
  const coverage = useLiveQuery(evidenceCoverage, {types: ['condition', 'source'], wait: 5000})
  const href = useListHref()
  return (
    <QueryState query={coverage} what="the coverage of evidence">
      {(data) => (
        <DataTable
          columns={['Statements', 'With a source', 'Share', 'Without a source']}
          label="Coverage of evidence"
        >
          {coverageLines(data).map(({field, title, stated, cited, uncited, percent}) => (
            <tr key={field}>
              <th scope="row">{title}</th>
              <td>
                <Bar share={percent ?? 0} />
                {cited} of {stated}
              </td>
              <td>{percent === undefined ? 'None stated' : `${percent} %`}</td>
              <td>
                <Link
                  aria-label={`${title}: ${uncited} without a source`}
                  href={href('work', 'uncited', `uncited-${field}`)}
                >
                  {uncited}
                </Link>
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </QueryState>
  )
}

/** @param share - per cent. */
function Bar({share}: {share: number}) {
  return (
    <svg aria-hidden height="8" preserveAspectRatio="none" viewBox="0 0 100 8" width="100%">
      <rect
        fill="none"
        height="7"
        stroke="var(--card-muted-fg-color)"
        vectorEffect="non-scaling-stroke"
        width="99.6"
        x="0.2"
        y="0.5"
      />
      <rect fill="var(--card-accent-fg-color)" height="8" width={share} />
    </svg>
  )
}
