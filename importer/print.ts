import {claimRelations, titleOf} from '../schemas/vocabularies/index.ts'
import {formatPlace} from './problem.ts'
import type {ClaimReport, DocumentReport, ImportReport} from './report.ts'
import {excerpt} from './words.ts'

/** The report of an import in words, for a terminal or a log. */
export function printReport(report: ImportReport): string {
  const {dryRun, documents, files, totals, resumed, skipped} = report
  const lines: string[] = []
  if (resumed > 0) {
    lines.push(
      `Finished ${counted(resumed, 'transaction')} of an import that had been stopped.`,
      '',
    )
  }
  for (const document of documents) lines.push(...printDocument(document, dryRun))
  for (const {file, entries} of skipped) {
    for (const {line, text, reason} of entries) {
      lines.push(`left out   ${formatPlace({file, line})}: ${excerpt(text, 80)}. ${reason}`)
    }
  }
  if (lines.length > 0) lines.push('')
  const would = dryRun ? 'would be ' : ''
  lines.push(
    `${counted(files, 'file')}, ${counted(documents.length, 'article')}: ${totals.created} ${would}created, ${totals.updated} ${would}updated, ${totals.unchanged} unchanged, ${totals.setAside} set aside`,
    `${counted(totals.blocks, 'block')}, ${counted(totals.links, 'link')} to health entities, ${counted(totals.warnings, 'warning')}, ${counted(totals.conflicts, 'conflict')}`,
    `${counted(totals.claims, 'claim')} in the texts, ${counted(totals.flags, 'flag')}`,
  )
  const dropped = Object.entries(totals.ledger).toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (dropped.length > 0) {
    lines.push(`ledger: ${dropped.map(([name, count]) => `${count} ${name}`).join(', ')}`)
  }
  lines.push(
    dryRun
      ? `Dry run: ${counted(totals.mutations, 'mutation')} checked by the dataset, nothing written.`
      : `${counted(totals.mutations, 'mutation')} written.`,
  )
  return lines.join('\n')
}

function printDocument(report: DocumentReport, dryRun: boolean): string[] {
  const {file, status, id, title, problem, words} = report
  if (problem) return [`set aside  ${formatPlace({file, ...problem})}: ${problem.message}`]
  if (status === 'unchanged') return [`unchanged  ${file}`]
  const lines = [`${status.padEnd(9)}  ${file} -> ${id ?? ''} "${title ?? ''}"`]
  if (words) {
    lines.push(
      `           ${words.wordsIn} words in = ${words.wordsOut} out + ${words.wordsDropped} in the ledger`,
    )
  }
  for (const {line, action, construct, reason, text} of report.ledger) {
    lines.push(
      `  ${action.padEnd(7)}  line ${line}, ${construct}: "${excerpt(text, 60)}" ${reason}`,
    )
  }
  for (const {line, field, message} of report.warnings) {
    lines.push(`  warning  ${formatPlace({file, line, field})}: ${message}`)
  }
  for (const {field, key, theirs, ours} of report.conflicts) {
    const place = key === undefined ? field : `${field}[${key}]`
    lines.push(
      `  conflict ${file}, ${place}: the edited text stands.`,
      `           edited:   ${excerpt(theirs, 100) || '(taken out)'}`,
      `           imported: ${excerpt(ours, 100) || '(taken out)'}`,
    )
  }
  lines.push(...printClaims(report), ...printFlags(report))
  if (dryRun) lines.push(...printChanges(report))
  return lines
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
  const {subject, relation, object, polarity, hedge, line, rule, state, reason} = claim
  const said = [
    subject,
    polarity === 'negated' ? 'NOT' : '',
    `- ${titleOf(claimRelations, relation) ?? relation} -`,
    object,
    hedge === undefined ? '' : `("${hedge}")`,
  ]
  const place = [line === undefined ? '' : `line ${line}`, rule ?? '']
  const standing = state === 'proposed' ? '' : `: ${state}${reason ? `, ${reason}` : ''}`
  return `${join(said, ' ')} [${join(place, ', ')}]${standing}`
}

function printFlags({flags = []}: DocumentReport): string[] {
  if (flags.length === 0) return []
  return [
    `  flags    ${flags.length}`,
    ...flags.map(({severity, code, message}) => `    ${severity ?? 'info'} ${code}: ${message}`),
  ]
}

function join(words: readonly string[], between: string): string {
  return words.filter(Boolean).join(between)
}

function printChanges({changes}: DocumentReport): string[] {
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
