import { spawn } from 'node:child_process'

export type GitResult = { readonly code: number; readonly stdout: Buffer; readonly stderr: string }
export type GitOptions = {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Environment for git that excludes the configuration of the machine and of its user. */
export const hermeticEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
}

/** Runs git in a bare repository. @returns the output and the exit code. */
export function tryGit(
  directory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...args], {
      cwd: directory,
      env: { ...hermeticEnvironment, GIT_DIR: directory, ...options.env },
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    // git can exit without reading its input. The exit code, not the broken pipe, then describes the failure.
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', code =>
      resolve({
        code: code ?? -1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString().trim(),
      }),
    )
    child.stdin.end(options.input ?? '')
  })
}

/** Runs git in a bare repository. @returns the standard output. @throws Error with the error output if git fails. */
export async function git(
  directory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<Buffer> {
  const result = await tryGit(directory, args, options)
  if (result.code !== 0) {
    throw new Error(`git ${args.join(' ')} failed with exit code ${result.code}: ${result.stderr}`)
  }
  return result.stdout
}
