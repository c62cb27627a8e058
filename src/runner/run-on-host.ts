import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { type Command, CommandNotFound, type CommandResult, type RunCommand } from '../process/run-command.ts'

/** Runs commands as children of this process, their output in the log unless they are quiet. */
export function runOnHost(env: NodeJS.ProcessEnv): RunCommand {
  return command => {
    const childEnv = { ...definedOnly(env), ...command.env }
    return command.input === undefined
      ? runInLog(command, childEnv)
      : runWithInput(command, command.input, childEnv)
  }
}

async function runInLog(command: Command, env: Record<string, string>): Promise<CommandResult> {
  const options = {
    ignoreReturnCode: true,
    silent: command.isQuiet ?? false,
    env,
    ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
  }
  try {
    const { getExecOutput } = await import('@actions/exec')
    return await getExecOutput(command.file, [...command.args], options)
  } catch (error) {
    if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
      throw new CommandNotFound(command.file)
    }
    throw error
  }
}

/**
 * @actions/exec crashes the whole action (EPIPE) when a child ends before it has read its input; and what goes to
 * standard input is a secret more often than not, so that nothing of this belongs in the log.
 */
async function runWithInput(
  command: Command,
  input: string,
  env: Record<string, string>,
): Promise<CommandResult> {
  const child = spawn(command.file, command.args, {
    env,
    cwd: command.cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<number>((resolve, reject) => {
    child.once('close', code => resolve(code ?? 1))
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new CommandNotFound(command.file) : error)
    })
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [exitCode, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { exitCode, stdout, stderr }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
