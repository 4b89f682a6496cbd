import type {findClaims} from '../../importer/claim/find-claims.ts'
import {foldLabel} from '../../importer/claim/lexicon.ts'
import type {FoundClaim} from '../../importer/claim/types.ts'
import type {Entity} from '../../importer/link/vocabulary.ts'
import type {TextBlock} from '../../importer/structure/blocks.ts'
import {
  asRecords,
  asText,
  passagesOf,
  relationsOf,
  sourceIdsOf,
  textOf,
  toRelated,
  type DocumentFinding,
  type Loose,
  type Passage,
  type PlacedBlock,
  type RelatedDocument,
  type SanityDocumentLike,
} from '../../schemas/index.ts'
import {aboutIds} from './named.ts'
import {remember} from './remember.ts'

/**
 * What the claim finder is told that a text is about. Putting names together takes it longer than
 * reading a page, so it knows the names of the language and this one, whatever the document.
 */
const SUBJECT = 'this condition'
const SUBJECTS: readonly Entity[] = [
  {id: 'subject', type: 'condition', names: [SUBJECT], draftOnly: false},
]

/**
 * Finds the statements of a text that rest on nothing: those that the importer would take for
 * claims, where neither the paragraph (or the line above its list) nor the condition's own
 * relation cites a source. A paragraph that was read before is not read again.
 *
 * @param find - What finds the claims of a text.
 */
export function createUncitedStatements(find: typeof findClaims) {
  const claimsOf = remember(
    ({body}: {body: TextBlock[]; key: string}) => find({title: SUBJECT, body}, SUBJECTS),
    ({key}) => key,
  )
  return (
    document: SanityDocumentLike,
    related: (id: string) => RelatedDocument | undefined,
  ): DocumentFinding[] => {
    const subject = subjectOf(document, related)
    const cited = citedNames(document, related)
    return passagesOf(document)
      .filter(({path, blocks}) => path[0] !== 'careGuidance' && blocks.length > 0)
      .flatMap((passage) => {
        const claims = readingUnits(passage, withSubject(subject)).flatMap((body) =>
          claimsOf({body, key: JSON.stringify(body)}),
        )
        return uncitedIn(passage, claims, cited, subject)
      })
  }
}

function uncitedIn(
  {blocks}: Passage,
  claims: readonly FoundClaim[],
  cited: ReadonlySet<string>,
  {names: [name = '']}: Subject,
): DocumentFinding[] {
  let lead: Loose | undefined
  return blocks.flatMap(({block, path}: PlacedBlock): DocumentFinding[] => {
    if (!asText(block.listItem)) lead = block
    const open = claims.filter(
      ({blockKey, object}) =>
        blockKey === block._key && !object.names.some((one) => cited.has(foldLabel(one))),
    )
    if (open.length === 0 || isCited(block) || (lead && isCited(lead))) return []
    return [
      {
        code: 'uncited-statement',
        level: 'warning',
        message: `${statementText(open, name)} Cite the source in this paragraph.`,
        path,
      },
    ]
  })
}

/** What a relation makes of the thing that it leads to. */
const ROLES: Record<FoundClaim['relation'], string> = {
  symptom: 'symptom',
  cause: 'cause',
  riskFactor: 'risk factor',
  aggravator: 'aggravator',
  treatment: 'treatment',
  complication: 'complication',
  test: 'test',
  comorbidity: 'companion',
  differential: 'look-alike',
}

function statementText(claims: readonly FoundClaim[], subject: string): string {
  const [first] = claims
  if (!first) return ''
  const same = claims.filter(({relation}) => relation === first.relation)
  const names = [...new Set(same.map(({object}) => `"${object.label}"`))]
  const others = claims.length - same.length
  const role = ROLES[first.relation]
  const what =
    names.length > 1
      ? `${listed(names)} as ${role}s`
      : `${names[0]} as a${/^[aeiou]/.test(role) ? 'n' : ''} ${role}`
  const more = others > 0 ? `, and makes ${others === 1 ? 'another statement' : 'others'}` : ''
  const {label} = first.subject
  const whose = foldLabel(label) === foldLabel(SUBJECT) ? subject : label
  return `The text gives ${what} of ${whose}${more}, without a source.`
}

/** Three names at most; who wants all reads the paragraph. */
function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names
  return new Intl.ListFormat('en').format(shown)
}

function isCited(block: Loose): boolean {
  return asRecords(block.markDefs).some(({_type}) => _type === 'citation')
}

/** Names of what a condition has relations to that rest on a source, folded. */
function citedNames(
  document: SanityDocumentLike,
  related: (id: string) => RelatedDocument | undefined,
): Set<string> {
  const targets = relationsOf(document).flatMap(({relation, target}) =>
    target && sourceIdsOf(relation).length > 0 ? (related(target) ?? []) : [],
  )
  return new Set(targets.flatMap(namesOf).map(foldLabel))
}

/** The condition that a text is about, by all its names. */
interface Subject {
  names: readonly string[]
}

/** A condition itself, or the first that an article is about. */
function subjectOf(
  document: SanityDocumentLike,
  related: (id: string) => RelatedDocument | undefined,
): Subject {
  if (document._type === 'condition') return {names: namesOf(toRelated(document))}
  const about = aboutIds(document).map(related)
  const condition = about.find((one) => one?._type === 'condition')
  return {names: condition ? namesOf(condition) : ['the condition']}
}

function namesOf({title, synonyms = []}: RelatedDocument): string[] {
  return title === undefined ? [...synonyms] : [title, ...synonyms]
}

/** Writes a text as if it said 'this condition' wherever it names its subject. */
function withSubject({names}: Subject): (text: string) => string {
  const longestFirst = names.toSorted((one, other) => other.length - one.length)
  const quoted = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (quoted.length === 0) return (text) => text
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${quoted.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.replace(pattern, SUBJECT)
}

/**
 * What is read at once: a paragraph with the list below it, under its headings, which tell what
 * a list is of. A part of an article has its own heading among its blocks.
 */
function readingUnits(
  {title, path, blocks}: Passage,
  rewrite: (text: string) => string,
): TextBlock[][] {
  let headings = path[0] === 'sections' ? [textBlock('', 'h2', title)] : []
  const units: TextBlock[][] = []
  for (const {block} of blocks) {
    const own = readableBlock(block, rewrite)
    const level = headingLevel(own)
    if (level > 0) {
      headings = [...headings.filter((heading) => headingLevel(heading) < level), own]
      units.push([...headings])
      continue
    }
    const unit = units.at(-1)
    if (own.listItem && unit) unit.push(own)
    else units.push([...headings, own])
  }
  return units.filter((unit) => unit.some((one) => headingLevel(one) === 0))
}

function headingLevel({style}: TextBlock): number {
  return Number(/^h(\d)$/.exec(style)?.[1] ?? 0)
}

const STYLES = ['normal', 'h2', 'h3', 'h4', 'blockquote'] as const

/** A block as the claim finder reads it, which looks at its words and its place in a list. */
function readableBlock(block: Loose, rewrite: (text: string) => string): TextBlock {
  const style = STYLES.find((one) => one === block.style) ?? 'normal'
  const {listItem, level} = block
  return {
    ...textBlock(asText(block._key) ?? '', style, rewrite(textOf(block))),
    ...(listItem === 'bullet' || listItem === 'number' ? {listItem} : {}),
    ...(typeof level === 'number' ? {level} : {}),
  }
}

function textBlock(key: string, style: TextBlock['style'], text: string): TextBlock {
  return {
    _type: 'block',
    _key: key,
    style,
    markDefs: [],
    children: [{_type: 'span', _key: '', text, marks: []}],
  }
}
