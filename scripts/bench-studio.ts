import {Command} from 'commander'

import {countMissed, describeMachine, parseCount, printFigures, stages} from './bench/measure.ts'

interface Options {
  conditions: number
  claims: number
  runs: number
  json: boolean
}

/** `bench studio` */
export const benchStudioCommand = new Command('studio')
  .description('Measure the built Studio on a large dataset, in a Chromium')
  .option('--conditions <number>', 'conditions in the dataset', parseCount, 500)
  .option('--claims <number>', 'claims that wait for a decision', parseCount, 5000)
  .option('--runs <number>', 'runs of each measurement', parseCount, 5)
  .option('--json', 'print the figures as JSON', false)
  .action(async ({conditions, claims, runs, json}: Options) => {
    const machine = describeMachine()
    if (!json) console.log(machine)
    const {benchStudio} = await import('./bench/studio.ts')
    const {times, edit} = await benchStudio({conditions, claims}, runs, stages())
    if (json) {
      console.log(JSON.stringify({machine, conditions, claims, times, edit}, null, 2))
      return
    }
    printFigures(`${conditions} conditions, ${claims} claims: median (least to most)`, times)
    printFigures('One edit', edit.figures)
    printCounts('Requests of one edit', edit.requests)
    printCounts(
      'Drawn by an edit of another field, those that hold the document included',
      edit.draws,
    )
    console.log(`\n${countMissed([...times, ...edit.figures])} targets not reached`)
  })

function printCounts(title: string, counts: Record<string, number>): void {
  console.log(`\n${title}`)
  for (const [name, count] of Object.entries(counts)) console.log(`  ${count} x ${name}`)
}
