/** Measures the elapsed time and the peak memory of child processes. */
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'

export interface TimedCommand {
  readonly program: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/** Runs a command. @returns the elapsed time in seconds. @throws Error with the output if the command fails. */
export async function timeProcess(command: TimedCommand): Promise<number> {
  const startTime = performance.now()
  await start(command).end
  return (performance.now() - startTime) / 1000
}

/**
 * Runs a command and measures its memory. Linux only provides the peak while the process runs, so the peak is read every
 * two milliseconds. Only a peak in the last two milliseconds is missed.
 *
 * @returns the peak resident memory in bytes.
 */
export async function measurePeakMemory(command: TimedCommand): Promise<number> {
  const { pid, end } = start(command)
  let isRunning = true
  let peak = 0
  const poll = async () => {
    while (isRunning) {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0))
      await delay(2)
    }
  }
  const polling = poll()
  await end.finally(() => {
    isRunning = false
  })
  await polling
  return peak * 1024
}

function start({ program, args, env }: TimedCommand): { pid: number | undefined; end: Promise<void> } {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const exit = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
  const end = Promise.all([text(child.stdout), text(child.stderr), exit]).then(([out, err, status]) => {
    if (status !== 0)
      throw new Error(`${[program, ...args].join(' ')}\nfailed with ${status}:\n${err || out}`)
  })
  return { pid: child.pid, end }
}
