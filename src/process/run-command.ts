/** A child process to run. Arguments are passed as they are: no shell is involved, nothing needs quoting. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd?: string
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
  /** Given to the command's standard input, which is empty otherwise. */
  readonly input?: string
  /** Keeps the command line and its output out of the log. */
  readonly isQuiet?: boolean
}

export interface CommandResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** @throws CommandNotFound when there is no such program; an exit code other than 0 is not an exception. */
export type RunCommand = (command: Command) => Promise<CommandResult>

export class CommandNotFound extends Error {
  readonly file: string
  constructor(file: string) {
    super(`${file} is not installed, or not on the PATH`)
    this.file = file
  }
}

/** The last words of a program that failed, for an error message. */
export function lastLines({ stdout, stderr }: CommandResult, count = 15): string {
  const text = stderr.trim() || stdout.trim()
  return text.split('\n').slice(-count).join('\n')
}
