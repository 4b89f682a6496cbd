import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'

import {Command} from 'commander'
import {z} from 'zod'

import {findClaims} from '../importer/claim/find-claims.ts'
import {
  goldFile,
  measureClaims,
  type GoldFile,
  type Measurement,
} from '../importer/claim/measure.ts'
import {
  cleanDocument,
  ImportProblem,
  readSource,
  structureDocument,
  type LedgerEntry,
} from '../importer/index.ts'
import {CommandError, EXIT} from './lib/command-error.ts'

interface EvalFlags {
  article: string
  gold: string
  json?: boolean
}

export const evalCommand = new Command('eval')
  .description('Compare the claims that are found in an article with a gold file.')
  .requiredOption('--article <file>', 'the article: text, HTML, Markdown or Word')
  .requiredOption('--gold <file>', 'the claims that a careful editor finds in it, as JSON')
  .option('--json', 'print the comparison as JSON')
  .addHelpText(
    'after',
    `
A gold file: {"claims": [{"subject": ["migraine"], "relation": "symptom", "object":
["nausea", "feeling sick"]}], "never": [...], "dropped": [1, 20]}. Labels are compared
without case, plural and punctuation, with US and UK spelling folded. No dataset is used.`,
  )
  .action(async ({article, gold, json}: EvalFlags) => {
    const expected = await readGold(gold)
    const {claims, ledger} = await readClaims(article)
    const measurement = measureClaims(claims, expected, ledger)
    if (json) console.log(JSON.stringify({article: basename(article), ...measurement}, null, 2))
    else console.log(printMeasurement(basename(article), measurement))
  })

async function readGold(file: string): Promise<GoldFile> {
  const text = await readText(file)
  try {
    return goldFile.parse(JSON.parse(text))
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new CommandError(`${file} is no gold file: ${reason}`, EXIT.usage, {cause: error})
  }
}

async function readText(file: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(file))
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`${file} cannot be read: ${reason}`, EXIT.usage, {cause: error})
  }
}

async function readClaims(
  file: string,
): Promise<{claims: ReturnType<typeof findClaims>; ledger: LedgerEntry[]}> {
  const bytes = await readBytes(file)
  try {
    const source = await readSource({file: basename(file), bytes})
    const parts = source.documents.map((document) => {
      const cleaned = cleanDocument(document)
      const {body, ledger} = structureDocument(cleaned, {assets: new Map(), sources: new Map()})
      return {
        claims: findClaims({title: cleaned.title, body}),
        ledger: [...document.ledger, ...cleaned.ledger, ...ledger],
      }
    })
    return {
      claims: parts.flatMap(({claims}) => claims),
      ledger: [...source.ledger, ...parts.flatMap(({ledger}) => ledger)],
    }
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error
    throw new CommandError(`${file}: ${error.message}`, EXIT.usage, {cause: error})
  }
}

function printMeasurement(article: string, measurement: Measurement): string {
  const {precision, recall, f1, expected, found, correct} = measurement
  return [
    `${article}: ${expected} claims expected, ${found} found, ${correct} of them right`,
    ...list('Missing', measurement.missing),
    ...list('Extra', measurement.extra),
    ...list('Denied by the text and found as a claim', measurement.violations),
    ...list('Found with its negation', measurement.negated),
    ...(measurement.notDropped.length > 0
      ? [`Lines that are in the article and should not be: ${measurement.notDropped.join(', ')}`]
      : []),
    `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
  ].join('\n')
}

function list(title: string, claims: Measurement['extra']): string[] {
  if (claims.length === 0) return []
  return [
    `${title}:`,
    ...claims.map(
      ({subject, relation, object, rule}) =>
        `  ${subject} - ${relation} - ${object}${rule ? ` (${rule})` : ''}`,
    ),
  ]
}
