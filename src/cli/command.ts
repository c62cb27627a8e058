export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** What a command ends with: 0 pass, 1 verdict fail, 2 usage or environment. */
export type ExitCode = 0 | 1 | 2

/** One subcommand of `binder-actions`. */
export interface CliCommand {
  /** What follows the name: `IMAGE [options]`. */
  readonly usage: string
  /** Arguments, options and exit codes, for `--help`. */
  readonly details: string
  run(args: readonly string[], env: NodeJS.ProcessEnv, terminal: Terminal): Promise<ExitCode>
}

/** A command line that cannot be understood; how it is written is shown as well. */
export class UsageError extends Error {}
