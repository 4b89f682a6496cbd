import {Command} from 'commander'

import {benchImportCommand} from './bench-import.ts'
import {benchLakeCommand} from './bench-lake.ts'
import {benchStudioCommand} from './bench-studio.ts'

/** `bench lake`, `bench import`, `bench studio` */
export const benchCommand = new Command('bench')
  .description('Measure parts of the project')
  .addCommand(benchLakeCommand)
  .addCommand(benchImportCommand)
  .addCommand(benchStudioCommand)
