#!/usr/bin/env node
import {Command} from 'commander'

import {runProgram} from './lib/run-program.ts'

/** The `bin` of the package: what works on the content of any project. */
await runProgram(
  new Command('health-content').description(
    'Typed, reviewable health content: one command for each job.',
  ),
  {
    lake: async () => (await import('./lake.ts')).lakeCommand,
    seed: async () => (await import('./seed.ts')).seedCommand,
    import: async () => (await import('./import.ts')).importCommand,
    claims: async () => (await import('./claims.ts')).claimsCommand,
    eval: async () => (await import('./eval.ts')).evalCommand,
    export: async () => (await import('./export.ts')).exportCommand,
    validate: async () => (await import('./validate.ts')).validateCommand,
  },
)
