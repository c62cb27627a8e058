import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { type Command, CommandNotFoundError, type CommandResult, type RunCommand } from '../process.ts'
import { excludeFromTermination, terminateTree } from './child-processes.ts'
import { CommandFilter } from './escape-commands.ts'
import { wasInterrupted } from './interruption.ts'

/**
 * Returns a function that runs commands as child processes. Unless `isQuiet` is set, their output is logged to `output`
 * with workflow commands disabled. After the run is cancelled, only the promises of cleanup commands resolve. All
 * others remain pending, so that callers start no further work.
 */
export function runOnHost(env: NodeJS.ProcessEnv, output: Writable = process.stdout): RunCommand {
  return async command => {
    if (isCancelled(command)) return pendingForever
    const childEnv = { ...definedOnly(env), ...command.env }
    const result = await (command.isQuiet
      ? runQuietly(command, childEnv)
      : runLogged(command, childEnv, output))
    return isCancelled(command) ? pendingForever : result
  }
}

const pendingForever = new Promise<never>(() => {})

function isCancelled({ isCleanUp = false }: Command): boolean {
  return wasInterrupted() && !isCleanUp
}

async function runLogged(
  command: Command,
  env: Record<string, string>,
  output: Writable,
): Promise<CommandResult> {
  // @actions/exec writes the command line and the child's stdout and stderr to this stream.
  const outStream = new CommandFilter(output)
  const options = {
    ignoreReturnCode: true,
    env,
    outStream,
    ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
  }
  try {
    const { getExecOutput } = await import('@actions/exec')
    return await getExecOutput(command.file, [...command.args], options)
  } catch (error) {
    if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
      throw new CommandNotFoundError(command.file)
    }
    throw error
  } finally {
    outStream.flush()
  }
}

/**
 * Runs a command without `@actions/exec`, which crashes the action (EPIPE) if a child exits before it has read its
 * input, and cannot kill a child that hangs.
 */
function runQuietly(command: Command, env: Record<string, string>): Promise<CommandResult> {
  const { file, args, cwd, timeout, input = '' } = command
  const child = spawn(file, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] })
  if (command.isCleanUp) excludeFromTermination(child)
  const stdout = collect(child.stdout)
  const stderr = collect(child.stderr)
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    const finish = (exitCode: number, isTimedOut = false) => {
      clearTimeout(timer)
      resolve({ exitCode, isTimedOut, stdout: stdout(), stderr: stderr() })
    }
    // Pipes that a grandchild keeps open would delay the `close` event.
    const killOnTimeout = () => {
      if (child.pid !== undefined) terminateTree(child.pid)
      child.stdout.destroy()
      child.stderr.destroy()
      finish(1, true)
    }
    const timer = timeout === undefined ? undefined : setTimeout(killOnTimeout, timeout)
    child.once('close', code => finish(code ?? 1))
    child.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      reject(error.code === 'ENOENT' ? new CommandNotFoundError(file) : error)
    })
  })
}

function collect(stream: Readable): () => string {
  const chunks: Buffer[] = []
  stream.on('data', chunk => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
