#!/usr/bin/env node
import {Command, CommanderError} from 'commander'

import {CommandError, EXIT} from './lib/command-error.ts'

/**
 * Each command with the module that holds it. Only the one that runs is loaded,
 * so that `import --help` does not wait for the Studio's compiler.
 */
const COMMANDS: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start.ts')).startCommand,
  lake: async () => (await import('./lake.ts')).lakeCommand,
  seed: async () => (await import('./seed.ts')).seedCommand,
  import: async () => (await import('./import.ts')).importCommand,
  claims: async () => (await import('./claims.ts')).claimsCommand,
  eval: async () => (await import('./eval.ts')).evalCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  bench: async () => (await import('./bench-lake.ts')).benchCommand,
  conformance: async () => (await import('./conformance.ts')).conformanceCommand,
  validate: async () => (await import('./validate.ts')).validateCommand,
}

const requested = process.argv[2] ?? ''
const program = new Command('health-content')
  .description('Typed, reviewable health content: one command for each job.')
  .helpCommand(false)
  .showHelpAfterError()

const loaders = COMMANDS[requested] ? [COMMANDS[requested]] : Object.values(COMMANDS)
for (const load of loaders) program.addCommand(await load())
for (const command of [program, ...program.commands]) command.exitOverride()

// `npm run validate -- --json | head` closes the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(EXIT.ok)
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
  } else if (error instanceof CommandError) {
    console.error(`error: ${error.message}`)
    process.exitCode = error.exitCode
  } else {
    throw error
  }
}
