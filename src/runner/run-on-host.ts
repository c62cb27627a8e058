import { getExecOutput } from '@actions/exec'
import { type Command, CommandNotFound, type RunCommand } from '../process/run-command.ts'

/** Runs commands as children of this process, their output in the log unless they are quiet. */
export function runOnHost(env: NodeJS.ProcessEnv): RunCommand {
  return async (command: Command) => {
    const options = {
      ignoreReturnCode: true,
      silent: command.isQuiet ?? false,
      env: { ...definedOnly(env), ...command.env },
      input: Buffer.from(command.input ?? ''),
      ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    }
    try {
      return await getExecOutput(command.file, [...command.args], options)
    } catch (error) {
      if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
        throw new CommandNotFound(command.file)
      }
      throw error
    }
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
