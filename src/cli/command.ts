import { UserError } from '../user-error.ts'

/** Output streams of a command. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Exit code of a command: 0 pass, 1 fail, 2 usage or environment error, 130 interrupted by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130

/** One subcommand of `binder-actions`. */
export interface CliCommand {
  /** Arguments after the name, such as `IMAGE [options]`. */
  readonly usage: string
  /** Arguments, options and exit codes, for `--help`. */
  readonly details: string
  run(args: readonly string[], env: NodeJS.ProcessEnv, terminal: Terminal): Promise<ExitCode>
}

/** Error for Ctrl-C at a prompt. No message is printed for it. */
export class InterruptedError extends Error {}

/** Error for an invalid command line. Its message is one line; a line that mentions `--help` follows. */
export class UsageError extends UserError {
  constructor(message: string) {
    super('usage', message)
  }
}
