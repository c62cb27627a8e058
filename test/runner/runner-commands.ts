/** Commands that the runner registers. Source: actions/runner, ActionCommandManager.cs. */
const registeredCommands = [
  ...['stop-commands', 'set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher'],
  ...['remove-matcher', 'warning', 'error', 'notice', 'debug', 'group', 'endgroup', 'echo'],
]
/** Commands that the actions issue. */
const issuedCommands = new Set(['add-mask', 'warning', 'error', 'debug', 'group', 'endgroup'])

/** White space according to .NET's `char.IsWhiteSpace`, which contains U+0085 but not U+FEFF, unlike in JavaScript. */
const leadingWhiteSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/** Command that the runner executes. */
interface RunnerCommand {
  readonly name: string
  readonly data: string
}

/**
 * Parses the output of a step like the runner, except that `stop-commands` has no effect on later commands.
 *
 * @returns the commands that the runner would execute.
 */
export function readRunnerCommands(output: string): RunnerCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap(line => parseColons(line) ?? parseBrackets(line) ?? [])
}

/** Asserts that the output of a step contains only commands that the actions issue. @throws Error otherwise. */
export function assertOwnCommands(output: string): void {
  const unexpectedCommands = readRunnerCommands(output).filter(({ name }) => !issuedCommands.has(name))
  if (unexpectedCommands.length > 0)
    throw new Error(
      `the output contains commands that no action issues: ${JSON.stringify(unexpectedCommands)}`,
    )
}

/** Parses `::name key=value::data` at the start of a line. Source: ActionCommand.cs, TryParseV2. */
function parseColons(line: string): RunnerCommand | undefined {
  const message = line.replace(leadingWhiteSpace, '')
  const end = message.indexOf('::', 2)
  return message.startsWith('::') && end >= 0
    ? makeCommand(message.slice(2, end), message.slice(end + 2))
    : undefined
}

/** Parses `##[name key=value]data` anywhere in a line. Source: ActionCommand.cs, TryParse. */
function parseBrackets(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? undefined : makeCommand(line.slice(start + 3, end), line.slice(end + 1))
}

function makeCommand(header: string, data: string): RunnerCommand | undefined {
  const [name = ''] = header.split(' ', 1)
  const registeredName = registeredCommands.find(item => item === name.toLowerCase())
  return registeredName === undefined ? undefined : { name: registeredName, data }
}
