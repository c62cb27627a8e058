import { didYouMean } from '../suggest.ts'
import { formatError, unreleased } from '../user-error.ts'
import { type CliCommand, type ExitCode, type Terminal, UsageError } from './command.ts'
import { commands } from './commands.ts'

/** Runs the command named by the first argument, and prints its error as one message. */
export async function runCommandLine(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitCode> {
  const [name = '--help', ...commandArgs] = args
  if (name === '--help' || name === '-h' || (name === 'help' && commandArgs.length === 0)) {
    terminal.out(overview())
    return args.length === 0 ? 2 : 0
  }
  const commandName = name === 'help' ? (commandArgs[0] ?? '') : name
  const entry = commands.find(command => command.name === commandName)
  if (entry === undefined) {
    const names = commands.map(command => command.name)
    terminal.err(
      `binder-actions: unknown command ${JSON.stringify(commandName)}${didYouMean(commandName, names)}\n\n${overview()}`,
    )
    return 2
  }
  const command = await entry.load()
  if (name === 'help' || isHelpRequest(commandArgs)) {
    terminal.out(`${entry.summary}\n\n${help(commandName, command)}`)
    return 0
  }
  try {
    return await command.run(commandArgs, env, terminal)
  } catch (error) {
    const message =
      error instanceof UsageError
        ? `${error.message}\n\n${help(commandName, command)}`
        : formatError(error, unreleased)
    terminal.err(`binder-actions ${commandName}: ${message}`)
    return 2
  }
}

function isHelpRequest(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some(arg => arg === '--help' || arg === '-h')
}

function help(name: string, { usage, details }: CliCommand): string {
  return `Usage: binder-actions ${name} ${usage}\n\n${details}`
}

function overview(): string {
  const width = commands.reduce((longest, { name }) => Math.max(longest, name.length), 0) + 2
  return [
    'binder-actions: keep a mybinder.org launcher in step with its image',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    'Run `binder-actions COMMAND --help` for the options of a command.',
  ].join('\n')
}
