/** Exit codes of every command, so that scripts around them can tell what happened. */
export const EXIT = {
  ok: 0,
  /** The command did its work and found faults, or set some input aside. */
  incomplete: 1,
  /** The command line or the environment is wrong; nothing was done. */
  usage: 2,
  /** The lake or the hosted service does not answer; nothing was done. */
  unreachable: 3,
  /** Something that a command stands on is broken: a port in use, a corrupt data folder. */
  unavailable: 4,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Ends a command with one message for the person who ran it, without a stack trace. */
export class CommandError extends Error {
  override name = 'CommandError'
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}
