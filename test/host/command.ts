import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

export interface CommandOutput {
  stdout: string
  stderr: string
}

export interface CommandOptions {
  env?: NodeJS.ProcessEnv
  /** Standard input of the command. Default: empty. */
  input?: string | Uint8Array
  cwd?: string
}

/** Runs a program without a shell. @throws Error with the command line and its output if the program fails. */
export async function run(
  program: string,
  args: string[],
  options: CommandOptions = {},
): Promise<CommandOutput> {
  const child = spawn(program, args, { env: options.env, cwd: options.cwd, stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
  // EPIPE is ignored: a command that ends before it has read its input is reported by its exit code.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input)
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (status !== 0) {
    throw new Error(`${[program, ...args].join(' ')}\nfailed with ${status}:\n${(stderr || stdout).trim()}`)
  }
  return { stdout, stderr }
}

/** Returns whether the program exists and succeeds. */
export async function succeeds(
  program: string,
  args: string[],
  options: CommandOptions = {},
): Promise<boolean> {
  return run(program, args, options).then(
    () => true,
    () => false,
  )
}
