import {Text} from '@sanity/ui'

import {recentImports} from '../../queries/index.ts'
import {DataTable} from '../shared/data-table.tsx'
import {DocumentLink} from '../shared/document-link.tsx'
import {formatDay, plural} from '../shared/format.ts'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'

/** The last imports: what became of their words, and what is left to decide. */
export function ImportsTable() {
  const imports = useLiveQuery(recentImports, {types: ['article', 'claim'], wait: 2000})
  return (
    <QueryState query={imports} what="the last imports">
      {(articles) =>
        articles.length === 0 ? (
          <Text muted size={1}>
            Nothing was imported yet. Run npm run import -- followed by the path of an article.
          </Text>
        ) : (
          <DataTable
            columns={[
              'Article',
              'Imported',
              'Words in',
              'Out',
              'Dropped',
              'Ledger',
              'Open',
              'Claims',
            ]}
            label="Recent imports"
          >
            {articles.map((article) => (
              <tr key={article._id}>
                <th scope="row">
                  <DocumentLink id={article._id} type="article">
                    {article.title}
                  </DocumentLink>
                  <small>{article.fileName}</small>
                </th>
                <td>{article.importedAt && formatDay(article.importedAt)}</td>
                <td>{article.wordsIn ?? '–'}</td>
                <td>{article.wordsOut ?? '–'}</td>
                <td>{article.wordsDropped ?? '–'}</td>
                <td>
                  <DocumentLink id={article._id} type="article" view="last-import">
                    {article.entries} {article.entries === 1 ? 'entry' : 'entries'}
                  </DocumentLink>
                </td>
                <td>
                  <DocumentLink id={article._id} type="article" view="last-import">
                    {plural(article.flags, 'flag')}
                  </DocumentLink>
                  <small>{plural(article.openConflicts, 'conflict')}</small>
                </td>
                <td>
                  <DocumentLink id={article._id} type="article" view="claims">
                    {article.undecidedClaims} of {article.claims} to decide
                  </DocumentLink>
                </td>
              </tr>
            ))}
          </DataTable>
        )
      }
    </QueryState>
  )
}
