import {Box, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {Link} from 'sanity/router'
import {styled} from 'styled-components'

import {staleContent, type StaleContentResult} from '../../queries/index.ts'
import {reviewedTypes} from '../../schemas/index.ts'
import {DataTable} from '../shared/data-table.tsx'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'
import {useToday} from '../shared/use-today.ts'
import {inAYear} from '../structure/use-counts.ts'
import {useListHref} from './list-link.ts'
import {reviewColumns, type ReviewColumn} from './review-months.ts'

/** CSS pixels that the highest column takes. */
const HEIGHT = 96

/** The reviews that are overdue and those of the next twelve months, as columns and as a table. */
export function ReviewsChart() {
  const today = useToday()
  const pages = useLiveQuery(staleContent, {
    params: inAYear(today),
    types: reviewedTypes,
    wait: 5000,
  })
  return (
    <QueryState query={pages} what="the reviews that fall due">
      {(data) => <Columns pages={data} today={today} />}
    </QueryState>
  )
}

function Columns({pages, today}: {pages: StaleContentResult; today: string}) {
  const columns = useMemo(() => reviewColumns(pages, today), [pages, today])
  const href = useListHref()
  const most = Math.max(1, ...columns.map(({high, standard}) => high + standard))
  return (
    <Stack gap={4}>
      <Chart aria-label="Reviews by month">
        {columns.map((column) => (
          <li key={column.title}>
            <Link aria-label={inWords(column)} href={href('work', ...column.panes)}>
              <Column column={column} most={most} />
              <Box aria-hidden paddingTop={2}>
                <Text align="center" muted size={0}>
                  {column.label}
                </Text>
              </Box>
            </Link>
          </li>
        ))}
      </Chart>
      <Flex gap={4}>
        <Flex align="center" gap={2}>
          <Swatch />
          <Text muted size={1}>
            High risk
          </Text>
        </Flex>
        <Flex align="center" gap={2}>
          <Swatch $open />
          <Text muted size={1}>
            Standard risk
          </Text>
        </Flex>
      </Flex>
      <details>
        <Summary>As a table</Summary>
        <Box paddingTop={3}>
          <DataTable columns={['Due', 'High risk', 'Standard risk', 'All']} label="Reviews due">
            {columns.map(({panes, title, high, standard}) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>{high}</td>
                <td>{standard}</td>
                <td>
                  <Link
                    aria-label={`${title}: ${high + standard} reviews`}
                    href={href('work', ...panes)}
                  >
                    {high + standard}
                  </Link>
                </td>
              </tr>
            ))}
          </DataTable>
        </Box>
      </details>
    </Stack>
  )
}

function Column({column: {high, standard}, most}: {column: ReviewColumn; most: number}) {
  const pixels = (count: number) => `${Math.round((HEIGHT * count) / most)}px`
  const all = high + standard
  return (
    <Flex
      aria-hidden
      direction="column"
      justify="flex-end"
      style={{height: HEIGHT + 24, borderBottom: '1px solid var(--card-border-color)'}}
    >
      <Box paddingBottom={2}>
        <Text align="center" muted={all === 0} size={1} weight={all ? 'medium' : 'regular'}>
          {all}
        </Text>
      </Box>
      <Bar $open style={{height: pixels(standard)}} />
      <Bar style={{height: pixels(high)}} />
    </Flex>
  )
}

function inWords({title, high, standard}: ReviewColumn): string {
  const all = high + standard
  return `${title}: ${all} ${all === 1 ? 'review' : 'reviews'}${high > 0 ? `, ${high} of high risk` : ''}`
}

const Chart = styled.ol`
  display: grid;
  grid-template-columns: repeat(13, minmax(0, 1fr));
  gap: 6px;
  margin: 0;
  padding: 0;
  list-style: none;

  a {
    display: block;
    border-radius: 3px;
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    background: var(--card-muted-bg-color);
  }
  a:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
  }
`

const Summary = styled.summary`
  width: fit-content;
  font-size: 13px;
  line-height: 1.45;
  cursor: pointer;
`

/** Told apart by filling, not by colour: standard risk is an outline. */
const Bar = styled.div<{$open?: boolean}>`
  box-sizing: border-box;
  margin: 0 4px;
  background: ${({$open}) => ($open ? 'transparent' : 'var(--card-accent-fg-color)')};
  box-shadow: inset 0 0 0 1px var(--card-accent-fg-color);
`

const Swatch = styled(Bar)`
  width: 12px;
  height: 12px;
  margin: 0;
`
