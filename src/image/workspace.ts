import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type OnInterruption, withCleanUp } from '../process.ts'
import type { WriteSummary } from '../runner/job-summary.ts'

export interface WorkspaceServices {
  readonly temporaryDirectory: string
  readonly onInterruption: OnInterruption
  readonly writeSummary: WriteSummary
}

/**
 * Runs `task` with a temporary directory of its own, which may grow to gigabytes and is removed even if the run is
 * cancelled. A directory left by a killed run may contain credentials, and is removed by the next run. `writeVerdict`
 * writes to the job summary immediately; the summaries of the stages are appended after it.
 */
export async function withWorkspace<T, S extends WorkspaceServices>(
  services: S,
  task: (services: S, writeVerdict: WriteSummary) => Promise<T>,
): Promise<T> {
  await removeLeftovers(services.temporaryDirectory)
  const temporaryDirectory = await mkdtemp(join(services.temporaryDirectory, `binder-image-${process.pid}-`))
  const details: string[] = []
  const writeSummary: WriteSummary = async markdown => void details.push(markdown)
  const run = async () => {
    try {
      return await task({ ...services, temporaryDirectory, writeSummary }, services.writeSummary)
    } finally {
      await services.writeSummary(details.join('\n'))
    }
  }
  const remove = () => rm(temporaryDirectory, { recursive: true, force: true })
  return withCleanUp(services, remove, run, 'at once')
}

/** Removes the directories of processes that no longer exist. */
async function removeLeftovers(temporaryDirectory: string): Promise<void> {
  for (const name of await readdir(temporaryDirectory)) {
    const [, id] = /^binder-image-(\d+)-/.exec(name) ?? []
    if (id === undefined || isRunning(Number(id))) continue
    await rm(join(temporaryDirectory, name), { recursive: true, force: true }).catch(() => {})
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // EPERM: it belongs to another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
