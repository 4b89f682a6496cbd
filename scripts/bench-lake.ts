import {Command, Option} from 'commander'
import {countMissed, describeMachine, parseCount, printFigures, stages} from './bench/measure.ts'
import {benchQueries} from './bench/queries.ts'
import {benchStorage} from './bench/storage.ts'

interface Options {
  documents: number
  runs: number
  only?: 'queries' | 'storage'
  json: boolean
}

/** `bench lake` */
export const benchLakeCommand = new Command('lake')
  .description('Measure the lake beside plain groq-js and plain SQLite')
  .option('--documents <number>', 'size of the large world', parseCount, 100_000)
  .option('--runs <number>', 'runs of each slow measurement', parseCount, 5)
  .addOption(new Option('--only <part>', 'measure one part alone').choices(['queries', 'storage']))
  .option('--json', 'print the figures as JSON', false)
  .action(async ({documents, runs, only, json}: Options) => {
    const machine = describeMachine()
    if (!json) console.log(machine)
    const progress = stages()
    const queries = only === 'storage' ? [] : await benchQueries([1000, documents], runs, progress)
    if (!json) printFigures('Queries: median (least to most)', queries)
    const storage =
      only === 'queries' ? [] : await benchStorage(documents, Math.min(runs, 3), progress)
    progress('done')
    if (json) {
      console.log(JSON.stringify({machine, documents, queries, storage}, null, 2))
      return
    }
    printFigures('Storage: median (least to most)', storage)
    console.log(`\n${countMissed([...queries, ...storage])} targets not reached`)
  })
