import {userInfo} from 'node:os'

import {ClientError, ServerError, type SanityClient} from '@sanity/client'
import {Command, Option} from 'commander'

import {
  ClaimProblem,
  decideClaims,
  listClaims,
  type ClaimDecision,
  type ClaimSelection,
  type DecidedClaims,
  type ListedClaim,
} from '../importer/index.ts'
import {claimRelations, claimStates, titleOf, valuesOf} from '../schemas/index.ts'
import type {Claim, ClaimState} from '../schemas/index.ts'
import {contentClient} from './lib/client.ts'
import {CommandError, EXIT} from './lib/command-error.ts'

interface ListFlags {
  article?: string
  state?: ClaimState[]
  json?: boolean
}

interface DecideFlags extends ListFlags {
  all?: boolean
  by: string
  dryRun?: boolean
  reason?: string
}

/** States of claims that are decided together where no state is named. */
const UNDECIDED: readonly ClaimState[] = ['proposed', 'duplicate', 'contradicted']

export const claimsCommand = new Command('claims')
  .description('List the claims that imports found, and accept or reject them.')
  .helpCommand(false)

claimsCommand
  .command('list')
  .description('Print claims, article by article.')
  .option('--article <id>', 'of one article: its id or slug')
  .addOption(stateOption('in this state; give it again for each state'))
  .option('--json', 'print the claims as JSON')
  .action(async (flags: ListFlags) => {
    const claims = await select(await contentClient(), {
      article: flags.article,
      states: flags.state,
    })
    if (flags.json) console.log(JSON.stringify(claims.map(toJson), null, 2))
    else console.log(printList(claims))
  })

for (const kind of ['accept', 'reject'] as const) {
  const command = claimsCommand
    .command(kind)
    .description(
      kind === 'accept'
        ? 'Write the relations of claims into the drafts of their conditions.'
        : 'Reject claims: later imports of the article do not propose them again.',
    )
    .argument('[ids...]', 'ids of claims')
    .option('--article <id>', 'the undecided claims of one article: its id or slug')
    .option('--all', 'the undecided claims of all articles')
    .addOption(stateOption('of --article or --all only those in this state'))
    .option('--by <name>', 'who decides', userInfo().username)
    .option('--dry-run', 'have the dataset check each transaction, and write nothing')
    .option('--json', 'print what was decided as JSON')
  if (kind === 'reject') command.option('--reason <words>', 'why, for those who ask later')
  command.action((ids: string[], flags: DecideFlags) => decide(kind, ids, flags))
}

claimsCommand.addHelpText(
  'after',
  `
Accepting leaves what a relation of the condition speaks against ("contradicted"): name such
a claim by its id, or with --state contradicted. A name without a document becomes a draft
with a title and no summary, which an editor writes before it can be published.

Exit codes: 0 all decided, 1 some were left with their reason, 2 wrong usage, 3 the lake or
the hosted service does not answer.`,
)

function stateOption(description: string): Option {
  const states = valuesOf(claimStates)
  return new Option('--state <state>', description)
    .choices(states)
    .argParser((value: string, before: string[] = []) => {
      if ((states as readonly string[]).includes(value)) return [...before, value]
      throw new CommandError(
        `"${value}" is no state of a claim. Write one of: ${states.join(', ')}.`,
        EXIT.usage,
      )
    })
}

async function decide(kind: 'accept' | 'reject', ids: string[], flags: DecideFlags): Promise<void> {
  const ways = [ids.length > 0, flags.article !== undefined, flags.all ?? false]
  if (ways.filter(Boolean).length !== 1) {
    throw new CommandError(
      `Say which claims to ${kind}: their ids, or --article <id>, or --all.`,
      EXIT.usage,
    )
  }
  const dryRun = flags.dryRun ?? false
  const client = await contentClient({write: !dryRun})
  const chosen = await select(client, {
    article: flags.article,
    states: ids.length > 0 ? undefined : (flags.state ?? UNDECIDED),
    ids: ids.length > 0 ? ids : undefined,
  })
  const open = chosen.filter(
    ({claim}) => kind === 'reject' || ids.length > 0 || flags.state || !isContradicted(claim),
  )
  const decision: Extract<ClaimDecision, {kind: 'accept' | 'reject'}> =
    kind === 'accept' ? {kind} : {kind, reason: flags.reason}
  const who = {by: flags.by, at: new Date().toISOString()}
  const decided = await clearly(() => decideClaims(client, open, decision, who, {dryRun}))
  const left = chosen
    .filter((one) => !open.includes(one))
    .map(({claim}) => ({claim, outcome: 'left' as const, problem: claim.reason ?? 'Contradicted.'}))
  const result = {...decided, outcomes: [...decided.outcomes, ...left]}
  if (flags.json) console.log(JSON.stringify(decisionJson(result, dryRun), null, 2))
  else console.log(printDecision(result, dryRun))
  if (result.outcomes.some(({outcome}) => outcome === 'left')) process.exitCode = EXIT.incomplete
}

function isContradicted({state}: Claim): boolean {
  return state === 'contradicted'
}

function select(client: SanityClient, selection: ClaimSelection): Promise<ListedClaim[]> {
  return clearly(() => listClaims(client, selection))
}

/** Says what a person can do about what the dataset refuses. */
async function clearly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ClaimProblem) {
      throw new CommandError(error.message, EXIT.usage, {cause: error})
    }
    if (error instanceof ClientError && (error.statusCode === 401 || error.statusCode === 403)) {
      throw new CommandError(
        `The dataset may not be read or written: ${error.message} Check the token.`,
        EXIT.usage,
        {cause: error},
      )
    }
    if (error instanceof ClientError && error.statusCode === 409) {
      throw new CommandError(
        'Somebody goes on changing the same documents. What was decided until then is written: run the command again for the rest.',
        EXIT.incomplete,
        {cause: error},
      )
    }
    if (error instanceof ServerError) {
      throw new CommandError(
        `The dataset does not answer: ${error.message} What was decided until then is written: run the command again for the rest.`,
        EXIT.unreachable,
        {cause: error},
      )
    }
    throw error
  }
}

function toJson({claim, article}: ListedClaim): object {
  const {base: _base, article: _reference, ...fields} = claim
  return {...fields, article}
}

function decisionJson({outcomes, created}: DecidedClaims, dryRun: boolean): object {
  return {
    dryRun,
    outcomes: outcomes.map(({claim, outcome, problem}) => ({
      id: claim._id,
      subject: claim.subject.label,
      relation: claim.relation,
      object: claim.object.label,
      polarity: claim.polarity,
      outcome,
      ...(problem !== undefined && {problem}),
    })),
    created,
  }
}

function printList(claims: readonly ListedClaim[]): string {
  if (claims.length === 0) return 'No claims.'
  const articles = Map.groupBy(claims, ({article}) => article.id)
  return [...articles]
    .flatMap(([id, of]) => [
      `${of[0]?.article.title ?? id} (${id}): ${counts(of)}`,
      ...of.flatMap(({claim}) => [
        `  ${claim._id}  ${statement(claim)} [${claim.state}]${claim.reason ? ` ${claim.reason}` : ''}`,
        `      "${claim.quote}"`,
      ]),
      '',
    ])
    .join('\n')
    .trimEnd()
}

function counts(claims: readonly ListedClaim[]): string {
  const states = Map.groupBy(claims, ({claim}) => claim.state)
  return [...states].map(([state, of]) => `${of.length} ${state}`).join(', ')
}

function statement({subject, relation, object, polarity}: Claim): string {
  const verb = titleOf(claimRelations, relation) ?? relation
  return `${subject.label} ${polarity === 'negated' ? 'NOT ' : ''}- ${verb} - ${object.label}`
}

function printDecision({outcomes, created}: DecidedClaims, dryRun: boolean): string {
  const of = (outcome: string): number => outcomes.filter((one) => one.outcome === outcome).length
  return [
    ...outcomes.map(({claim, outcome, problem}) =>
      [outcome.padEnd(8), claim._id, statement(claim), problem].filter(Boolean).join('  '),
    ),
    ...created.map(({_id, _type, title}) => `new draft  drafts.${_id}  ${_type} "${title}"`),
    ...(outcomes.length > 0 ? [''] : []),
    `${of('accepted')} accepted, ${of('rejected')} rejected, ${of('left')} left, ${created.length} new drafts to write.`,
    ...(dryRun ? ['Dry run: checked by the dataset, nothing written.'] : []),
  ].join('\n')
}
