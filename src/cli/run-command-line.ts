import { checkLayerSizes } from './check-layer-sizes.ts'
import { plan } from './plan.ts'

export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** What a command ends with: 0 pass, 1 verdict fail, 2 usage or environment. */
export type ExitCode = 0 | 1 | 2

export interface CliCommand {
  readonly usage: string
  readonly summary: string
  run(args: readonly string[], env: NodeJS.ProcessEnv, terminal: Terminal): Promise<ExitCode>
}

/** A command line that cannot be understood; its usage is shown as well. */
export class UsageError extends Error {}

const commands: ReadonlyMap<string, CliCommand> = new Map([
  ['check-layer-sizes', checkLayerSizes],
  ['plan', plan],
])

export async function runCommandLine(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitCode> {
  const [name = '--help', ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(overview())
    return args.length === 0 ? 2 : 0
  }
  const command = commands.get(name)
  if (command === undefined) {
    terminal.err(`binder-actions: there is no command ${JSON.stringify(name)}\n\n${overview()}`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(`${command.summary}\n\n${command.usage}`)
    return 0
  }
  try {
    return await command.run(rest, env, terminal)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    terminal.err(
      `binder-actions ${name}: ${message}${error instanceof UsageError ? `\n\n${command.usage}` : ''}`,
    )
    return 2
  }
}

function overview(): string {
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(20)} ${summary}`)
  return [
    'binder-actions: keep a mybinder.org launcher in step with its image',
    '',
    ...lines,
    '',
    '`binder-actions COMMAND --help` explains one',
  ].join('\n')
}
