import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

export interface PipedCommand {
  readonly command: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/**
 * Connects the output of a command to the input of another command.
 *
 * @returns the error output of the commands that failed; empty if both succeeded.
 */
export async function pipeCommands(from: PipedCommand, to: PipedCommand): Promise<string> {
  const [source = '', ...sourceArgs] = from.command
  const [target = '', ...targetArgs] = to.command
  const sourceProcess = spawn(source, sourceArgs, { env: from.env, stdio: ['ignore', 'pipe', 'pipe'] })
  const targetProcess = spawn(target, targetArgs, {
    env: to.env,
    stdio: [sourceProcess.stdout, 'ignore', 'pipe'],
  })
  // The pipe now directly connects the two children.
  sourceProcess.stdout.destroy()
  return (await Promise.all([errorOutput(sourceProcess), errorOutput(targetProcess)])).join('')
}

/** Returns the error output of a child process, or an empty string if it succeeded. */
async function errorOutput(child: ReturnType<typeof spawn>): Promise<string> {
  const errors = child.stderr === null ? '' : text(child.stderr)
  try {
    const [code, signal] = await once(child, 'close')
    return code === 0 ? '' : `${child.spawnfile} ended with ${code ?? signal}: ${await errors}\n`
  } catch (error) {
    return `${child.spawnfile}: ${error}\n`
  }
}
