import {Command} from 'commander'

import {benchImport} from './bench/import.ts'
import {countMissed, describeMachine, parseCount, printFigures, stages} from './bench/measure.ts'

interface Options {
  articles: number
  runs: number
  json: boolean
}

/** `bench import` */
export const benchImportCommand = new Command('import')
  .description('Measure the importer beside reading and parsing the same files alone')
  .option('--articles <number>', 'articles of about 1,000 words', parseCount, 1_000)
  .option('--runs <number>', 'runs of what is measured several times', parseCount, 3)
  .option('--json', 'print the figures as JSON', false)
  .action(async ({articles, runs, json}: Options) => {
    const machine = describeMachine()
    if (!json) console.log(machine)
    const figures = await benchImport(articles, runs, stages())
    if (json) {
      console.log(JSON.stringify({machine, articles, import: figures}, null, 2))
      return
    }
    printFigures('Import: median (least to most)', figures)
    console.log(`\n${countMissed(figures)} targets not reached`)
  })
