import {Command} from 'commander'

import {benchImportCommand} from './bench-import.ts'
import {benchLakeCommand} from './bench-lake.ts'

/** `bench lake`, `bench import` */
export const benchCommand = new Command('bench')
  .description('Measure parts of the project')
  .addCommand(benchLakeCommand)
  .addCommand(benchImportCommand)
