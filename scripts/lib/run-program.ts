import {Command, CommanderError} from 'commander'

import {CommandError, EXIT} from './command-error.ts'

/**
 * Runs one of several commands, as the command line of this process names it, and sets the
 * exit code. Only the command that runs is loaded, so that `import --help` does not wait for
 * what another stands on.
 *
 * @param program - what stands before the name of a command, with its description.
 * @param commands - what loads each command, by its name.
 */
export async function runProgram(
  program: Command,
  commands: Readonly<Record<string, () => Promise<Command>>>,
): Promise<void> {
  program.helpCommand(false).showHelpAfterError()
  const requested = process.argv[2] ?? ''
  const loaders = Object.hasOwn(commands, requested)
    ? [commands[requested]]
    : Object.values(commands)
  for (const load of loaders) if (load) program.addCommand(await load())
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
}
