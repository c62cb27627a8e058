import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const bundle = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** Python program that runs a command at a terminal and gives one answer to each prompt. */
const terminalProgram = `
import json, os, pty, select, signal, sys, time

command, answers = json.loads(sys.argv[1])
child, fd = pty.fork()
if child == 0: os.execv(command[0], command)
output, mark, deadline = b"", 0, time.time() + 120
while time.time() < deadline:
    ready = select.select([fd], [], [], 0.2)[0]
    try:
        output += os.read(fd, 65536) if ready else b""
    except OSError: break
    if not ready and answers and b": " in output[mark:]:
        mark = len(output)
        os.write(fd, answers.pop(0).encode())
else: os.kill(child, signal.SIGKILL)
_, status = os.waitpid(child, 0)
print(json.dumps([os.waitstatus_to_exitcode(status), output.decode()]))`

/** Runs the bundle of the command line at a terminal, and gives one answer to each prompt. */
export function runAtTerminal(
  args: readonly string[],
  answers: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): { readonly status: number; readonly screen: string } {
  const command = JSON.stringify([[process.execPath, bundle, ...args], answers])
  const { stdout, stderr } = spawnSync('python3', ['-c', terminalProgram, command], {
    encoding: 'utf8',
    ...options,
  })
  if (stdout === '') throw new Error(stderr)
  const [status, screen] = JSON.parse(stdout) as [number, string]
  return { status, screen: screen.replace(/\r/g, '') }
}
