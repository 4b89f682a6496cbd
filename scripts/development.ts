import {Command} from 'commander'

import {runProgram} from './lib/run-program.ts'

/** What needs the sources of this repository, and is no part of the package. */
await runProgram(
  new Command('npm run').description('Commands for the work on this repository itself.'),
  {
    start: async () => (await import('./start.ts')).startCommand,
    bench: async () => (await import('./bench.ts')).benchCommand,
    conformance: async () => (await import('./conformance.ts')).conformanceCommand,
  },
)
