import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

export interface CliResult {
  readonly exitCode: number | null
  readonly out: string
  readonly err: string
}

const bundle = resolve(import.meta.dirname, '../../dist/cli/index.js')

/**
 * Runs the bundle of the command line in an environment of PATH, HOME and `env` only.
 *
 * @param onStart receives a function that interrupts the command like Ctrl-C.
 */
export async function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  onStart: (interrupt: () => void) => void = () => {},
): Promise<CliResult> {
  const child = spawn(process.execPath, [bundle, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onStart(() => child.kill('SIGINT'))
  const ended = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  const [out, err, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { exitCode, out, err }
}
