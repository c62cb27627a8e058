import { UserError } from '../user-error.ts'
import type { KernelConnection } from './kernel-connection.ts'
import type { KernelSpec } from './kernel-specs.ts'

/** Functions by language that return code that runs a shell command and prints its output. */
const programs: Readonly<Record<string, (command: string) => string>> = {
  python: command =>
    `import subprocess\nprint(subprocess.run(["sh", "-c", ${JSON.stringify(command)}], stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout.decode(errors="replace"))`,
  r: command =>
    `cat(suppressWarnings(system2("sh", c("-c", shQuote(${JSON.stringify(command)})), stdout = TRUE, stderr = TRUE)), sep = "\\n")`,
  julia: command =>
    `print(read(ignorestatus(Cmd(["sh", "-c", ${JSON.stringify(command).replaceAll('$', '\\$')}])), String))`,
}

/** Returns whether a kernel can run a shell command. */
export function hasShell({ language }: KernelSpec): boolean {
  return language in programs
}

/**
 * Runs a shell command in a kernel, because Jupyter's terminals are not available on every server.
 *
 * @param kernel kernel for which `hasShell` returns true.
 * @returns the output of the command, without leading and trailing whitespace.
 * @throws UserError if the kernel dies or cannot run a shell.
 */
export async function runShellCommand(
  connection: KernelConnection,
  kernel: KernelSpec,
  command: string,
): Promise<string> {
  const { output, error } = await connection.execute(programs[kernel.language]?.(command) ?? '')
  if (error === undefined) return output.trim()
  throw new UserError('launch-failed', `the kernel "${kernel.name}" cannot run a shell command: ${error}`)
}
