import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

/** Exit code and output of a command. */
export interface CliResult {
  readonly exitCode: number | null
  readonly out: string
  readonly err: string
}

const bundle = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** Callbacks and working directory of a run. */
export interface RunCliOptions {
  /** Receives a function that interrupts the command like Ctrl-C. */
  readonly onStart?: (interrupt: () => void) => void
  /** Receives the output as it arrives. */
  readonly onOutput?: (text: string) => void
  /** Working directory of the command. */
  readonly cwd?: string
}

/** Runs the bundle of the command line with only PATH, HOME and `env` as environment variables. */
export async function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { onStart, onOutput, cwd }: RunCliOptions = {},
): Promise<CliResult> {
  const child = spawn(process.execPath, [bundle, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  })
  onStart?.(() => child.kill('SIGINT'))
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => onOutput?.(String(chunk)))
  const exit = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  const [out, err, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { exitCode, out, err }
}
