import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type OnInterruption, withCleanUp } from '../process.ts'
import type { WriteSummary } from '../runner/job-summary.ts'
import { findOwnerState, formatOwner } from './workspace-owner.ts'

/** Maximum duration of a job on a self-hosted runner, in milliseconds. */
const maxJobDuration = 5 * 24 * 60 * 60_000

export interface WorkspaceServices {
  readonly temporaryDirectory: string
  readonly onInterruption: OnInterruption
  readonly writeSummary: WriteSummary
}

/**
 * Runs `task` with its own temporary directory, which may grow to gigabytes and is removed even if the run is cancelled.
 * The next run removes the directory of a run that was killed, because it may contain credentials. `writeVerdict` writes
 * to the job summary immediately; the summaries of the stages are appended after it.
 */
export async function withWorkspace<T, S extends WorkspaceServices>(
  services: S,
  task: (services: S, writeVerdict: WriteSummary) => Promise<T>,
): Promise<T> {
  await removeAbandonedDirectories(services.temporaryDirectory)
  const temporaryDirectory = await mkdtemp(
    join(services.temporaryDirectory, `binder-image-${await formatOwner()}-`),
  )
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

/** Removes the directories of processes that have ended, and those of other containers that are older than any job. */
async function removeAbandonedDirectories(temporaryDirectory: string): Promise<void> {
  for (const name of await readdir(temporaryDirectory)) {
    const [, owner] = /^binder-image-(\d+(?:\.\d+\.\d+)?)-/.exec(name) ?? []
    if (owner === undefined) continue
    const path = join(temporaryDirectory, name)
    const state = await findOwnerState(owner)
    if (state === 'running' || (state === 'unknown' && !(await isOlderThanAnyJob(path)))) continue
    await rm(path, { recursive: true, force: true }).catch(() => {})
  }
}

async function isOlderThanAnyJob(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  return stats !== undefined && stats.mtimeMs < Date.now() - maxJobDuration
}
