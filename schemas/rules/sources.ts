import {asText, refOf} from './loose.ts'
import {defineRule, type Problem} from './rule.ts'

/** A superseded source says by what. */
export const supersededWithoutSuccessor = defineRule({
  code: 'superseded-without-successor',
  level: 'warning',
  title: 'A superseded source names its successor, and only a superseded one has a successor.',
  on: ['source'],
  check: ({status, supersededBy}) => {
    const successor = refOf(supersededBy)
    if (status === 'superseded' && !successor) {
      return [{message: 'Choose the edition that takes its place.', path: ['supersededBy']}]
    }
    if (successor && status !== 'superseded') {
      return [{message: 'It has a successor: set the status to "superseded".', path: ['status']}]
    }
    return []
  },
})

/** A source can be found again. */
export const sourceNotFindable = defineRule({
  code: 'source-not-findable',
  level: 'warning',
  title:
    'A source has an identifier, an address, or a journal with year; a web page has both address and date.',
  on: ['source'],
  check: (source) => {
    const has = (field: string) => asText(source[field]) !== undefined
    if (source.kind === 'webPage') {
      const problems: Problem[] = []
      if (!has('url')) problems.push({message: 'Give the address of the page.', path: ['url']})
      if (!has('readOn')) {
        problems.push({message: 'Say when the page was read: pages change.', path: ['readOn']})
      }
      return problems
    }
    const found = ['doi', 'pmid', 'isbn', 'url', 'container'].some(has)
    if (found && source.year !== undefined) return []
    return [
      {
        message:
          'Give the year, and a DOI, PubMed id, ISBN, address or journal, so that readers can find it.',
        path: [found ? 'year' : 'doi'],
      },
    ]
  },
})
