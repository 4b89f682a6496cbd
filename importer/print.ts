import {claimRelations, titleOf} from '../schemas/vocabularies/index.ts'
import {formatPlace} from './problem.ts'
import type {ClaimReport, DocumentReport, ImportReport} from './report.ts'
import {LEDGER_ACTIONS} from './types.ts'
import {excerpt} from './words.ts'

/** How much is said of each article. */
export interface PrintOptions {
  dryRun: boolean
  /** Say where each line of the ledger, each claim and each flag stands, and not only how many there are. */
  details: boolean
}

/** The end of an import in words: what became of everything. */
export function printSummary(report: ImportReport): string {
  const {dryRun, files, totals, resumed, skipped} = report
  const lines: string[] = []
  if (resumed > 0) {
    lines.push(`Finished ${counted(resumed, 'transaction')} of an import that had been stopped.`)
  }
  for (const {file, entries} of skipped) {
    for (const {line, text, reason} of entries) {
      lines.push(`left out   ${formatPlace({file, line})}: ${excerpt(text, 80)}. ${reason}`)
    }
  }
  if (lines.length > 0) lines.push('')
  const {created, updated, unchanged, setAside} = totals
  const articles = created + updated + unchanged + setAside
  const done = dryRun ? WOULD_BE : {created: 'created', updated: 'updated'}
  lines.push(
    `${counted(files, 'file')}, ${counted(articles, 'article')}: ${created} ${done.created}, ${updated} ${done.updated}, ${unchanged} unchanged, ${setAside} set aside`,
    ...(created + updated > 0 ? printFound(totals) : []),
    ...printLedger(totals.ledger),
    dryRun
      ? `Dry run: ${counted(totals.mutations, 'mutation')} checked by the dataset, nothing written.`
      : `${counted(totals.mutations, 'mutation')} written.`,
  )
  return lines.join('\n')
}

/** What is in the articles that were read. A file that did not change is not read again. */
function printFound(totals: ImportReport['totals']): string[] {
  return [
    `${counted(totals.blocks, 'block')}, ${counted(totals.links, 'link')} to health entities, ${counted(totals.warnings, 'warning')}, ${counted(totals.conflicts, 'conflict')}`,
    `${counted(totals.claims, 'claim')} in the texts, ${counted(totals.flags, 'flag')}`,
  ]
}

/** What was dropped, changed and pointed out, each by what it was. */
function printLedger(ledger: ImportReport['totals']['ledger']): string[] {
  const entries = Object.entries(ledger).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return LEDGER_ACTIONS.flatMap((action) => {
    const own = entries.filter(([name]) => name.startsWith(`${action}: `))
    const said = own.map(([name, count]) => `${count} ${name.slice(action.length + 2)}`)
    return said.length > 0 ? [`${action}: ${said.join(', ')}`] : []
  })
}

/** What became of one article, in words. */
export function printDocument(report: DocumentReport, {dryRun, details}: PrintOptions): string {
  const {file, status, problem} = report
  if (problem) return `set aside  ${formatPlace({file, ...problem})}: ${problem.message}`
  if (status === 'unchanged') return `unchanged  ${file}`
  return [
    ...printHead(report, dryRun),
    ...(details ? printEntries(report) : []),
    ...printWarnings(report),
    ...(details ? [...printClaims(report), ...printFlags(report)] : []),
    ...(details && dryRun ? printChanges(report) : []),
  ].join('\n')
}

function printHead({file, status, id, title, words}: DocumentReport, dryRun: boolean): string[] {
  const done = dryRun ? WOULD_BE[status] : status
  const lines = [`${done.padEnd(9)}  ${file} -> ${id ?? ''} "${title ?? ''}"`]
  if (words) {
    lines.push(
      `           ${words.wordsIn} words in = ${words.wordsOut} out + ${words.wordsDropped} in the ledger`,
    )
  }
  return lines
}

/** What stands before an article in a dry run. */
const WOULD_BE: Record<DocumentReport['status'], string> = {
  created: 'to create',
  updated: 'to update',
  unchanged: 'unchanged',
  'set-aside': 'set aside',
}

function printEntries({ledger}: DocumentReport): string[] {
  return ledger.map(
    ({line, action, construct, reason, text}) =>
      `  ${action.padEnd(7)}  line ${line}, ${construct}: "${excerpt(text, 60)}" ${reason}`,
  )
}

function printWarnings({file, warnings, conflicts}: DocumentReport): string[] {
  return [
    ...warnings.map(
      ({line, field, message}) => `  warning  ${formatPlace({file, line, field})}: ${message}`,
    ),
    ...conflicts.flatMap(({field, key, theirs, ours}) => [
      `  conflict ${file}, ${key === undefined ? field : `${field}[${key}]`}: the edited text stands.`,
      `           edited:   ${excerpt(theirs, 100) || '(taken out)'}`,
      `           imported: ${excerpt(ours, 100) || '(taken out)'}`,
    ]),
  ]
}

/** The claims of an article under the headings where it makes them. */
function printClaims({claims = []}: DocumentReport): string[] {
  if (claims.length === 0) return []
  const states = Object.entries(Object.groupBy(claims, ({state}) => state))
  const sections = Map.groupBy(claims, ({section, inText}) =>
    inText ? (section ?? 'Before the first heading') : 'No longer in the text',
  )
  return [
    `  claims   ${claims.length}: ${states.map(([state, of]) => `${of?.length ?? 0} ${state}`).join(', ')}`,
    ...[...sections].flatMap(([section, of]) => [
      `    ${section}`,
      ...of.map((claim) => `      ${printClaim(claim)}`),
    ]),
  ]
}

/** One claim in a line: what it says, how the text weakens it, where, and how it stands. */
function printClaim(claim: ClaimReport): string {
  const {subject, relation, object, polarity, hedge, line, state, reason} = claim
  const said = [
    polarity === 'negated' ? 'denied:' : '',
    subject,
    `- ${titleOf(claimRelations, relation) ?? relation} -`,
    object,
    hedge === undefined ? '' : `("${hedge}")`,
  ]
  const place = line === undefined ? '' : ` [line ${line}]`
  const standing = state === 'proposed' ? '' : `: ${state}${reason ? `, ${reason}` : ''}`
  return `${said.filter(Boolean).join(' ')}${place}${standing}`
}

function printFlags({flags = []}: DocumentReport): string[] {
  if (flags.length === 0) return []
  return [
    `  flags    ${flags.length}`,
    ...flags.map(({severity, code, message}) => `    ${severity ?? 'info'} ${code}: ${message}`),
  ]
}

/** The difference to what stands; of a new article, which is all new, its fields and how much text it has. */
function printChanges({status, changes}: DocumentReport): string[] {
  if (status === 'created') {
    const fields = new Set(changes.map(({field}) => field))
    const blocks = changes.filter(({field}) => field === 'body').length
    const said = [...fields].map((field) => (field === 'body' ? counted(blocks, 'block') : field))
    return [`  new      ${said.join(', ')}`]
  }
  return changes.flatMap(({field, key, change, before, after}) => {
    const place = key === undefined ? field : `${field}[${key}]`
    return [
      ...(change === 'added' ? [] : [`  - ${place}: ${excerpt(before ?? '', 100)}`]),
      ...(change === 'removed' ? [] : [`  + ${place}: ${excerpt(after ?? '', 100)}`]),
    ]
  })
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
