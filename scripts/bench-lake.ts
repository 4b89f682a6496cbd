import {cpus} from 'node:os'
import {Command, InvalidArgumentError} from 'commander'
import {printFigures, type Figure} from './bench/measure.ts'
import {benchQueries} from './bench/queries.ts'
import {benchStorage} from './bench/storage.ts'

interface Options {
  documents: number
  runs: number
  json: boolean
}

const benchLakeCommand = new Command('lake')
  .description('Measure the lake beside plain groq-js and plain SQLite')
  .option('--documents <number>', 'size of the large world', parseCount, 100_000)
  .option('--runs <number>', 'runs of each slow measurement', parseCount, 5)
  .option('--json', 'print the figures as JSON', false)
  .action(async ({documents, runs, json}: Options) => {
    const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
    if (!json) console.log(machine)
    const started = performance.now()
    const progress = (stage: string) => {
      const seconds = Math.round((performance.now() - started) / 1000)
      console.error(`${String(seconds).padStart(5)} s  ${stage}`)
    }
    const queries = await benchQueries([1000, documents], runs, progress)
    if (!json) printFigures('Queries: median (least to most)', queries)
    const storage = await benchStorage(documents, Math.min(runs, 3), progress)
    if (json) {
      console.log(JSON.stringify({machine, documents, queries, storage}, null, 2))
      return
    }
    printFigures('Storage: median (least to most)', storage)
    const missed = [...queries, ...storage].filter(isMissed)
    console.log(`\n${missed.length} targets not reached`)
  })

function isMissed({target}: Figure): boolean {
  return target?.reached === false
}

function parseCount(value: string): number {
  const count = Number(value)
  if (Number.isInteger(count) && count > 0) return count
  throw new InvalidArgumentError('It must be a whole number above 0.')
}

/** `bench lake` */
export const benchCommand = new Command('bench')
  .description('Measure parts of the project')
  .addCommand(benchLakeCommand)

if (import.meta.main) await benchCommand.parseAsync()
