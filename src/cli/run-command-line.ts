import { exitCodes } from '../runner/interruption.ts'
import { didYouMean } from '../suggest.ts'
import { formatError, unreleased } from '../user-error.ts'
import { type CliCommand, type ExitCode, InterruptedError, type Terminal, UsageError } from './command.ts'
import { commands } from './commands.ts'
import { formatEntry, formatHelp, helpWidth, wrap } from './format-help.ts'
import { version } from './version.ts'

/** Runs the command named by the first argument, and prints its error as one message. */
export async function runCommandLine(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitCode> {
  const [name = '--help', ...commandArgs] = args
  if (name === '--version' || name === '-V' || name === 'version') {
    terminal.out(`binder-actions ${version} (Node.js ${process.versions.node})`)
    return 0
  }
  if (name === '--help' || name === '-h' || (name === 'help' && commandArgs.length === 0)) {
    terminal.out(overview())
    return args.length === 0 ? 2 : 0
  }
  const commandName = name === 'help' ? (commandArgs[0] ?? '') : name
  const entry = commands.find(command => command.name === commandName)
  if (entry === undefined) {
    terminal.err(unknownCommand(commandName))
    return 2
  }
  const command = await entry.load()
  if (name === 'help' || isHelpRequest(commandArgs)) {
    terminal.out(`${wrap(entry.summary).join('\n')}\n\n${help(commandName, command)}`)
    return 0
  }
  try {
    return await command.run(commandArgs, env, terminal)
  } catch (error) {
    if (error instanceof InterruptedError) return exitCodes.SIGINT
    const message =
      error instanceof UsageError
        ? `${error.message}\nRun \`binder-actions ${commandName} --help\` for its arguments and options.`
        : formatError(error, unreleased)
    terminal.err(`binder-actions ${commandName}: ${message}`)
    return 2
  }
}

function unknownCommand(name: string): string {
  const names = [...commands.map(command => command.name), '--help', '--version']
  const kind = name.startsWith('-') ? 'option' : 'command'
  return (
    `binder-actions: unknown ${kind} ${JSON.stringify(name)}${didYouMean(name, names)}\n` +
    'Run `binder-actions --help` for the list of commands.'
  )
}

function isHelpRequest(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some(arg => arg === '--help' || arg === '-h')
}

function help(name: string, { usage, details }: CliCommand): string {
  const [firstLine = '', ...otherLines] = wrap(`Usage: binder-actions ${name} ${usage}`, helpWidth - 4)
  return [firstLine, ...otherLines.map(line => `    ${line}`), '', formatHelp(details)].join('\n')
}

function overview(): string {
  const column = commands.reduce((longest, { name }) => Math.max(longest, name.length), 0) + 4
  return [
    'binder-actions: keep a mybinder.org launcher up to date with its image',
    '',
    ...commands.flatMap(({ name, summary }) => formatEntry({ term: name, description: summary }, column)),
    '',
    'Run `binder-actions COMMAND --help` for the options of a command, and',
    '`binder-actions --version` for the version.',
  ].join('\n')
}
