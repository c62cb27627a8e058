import { mkdtemp, rm } from 'node:fs/promises'
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
 * cancelled. `writeVerdict` writes to the job summary immediately; the summaries of the stages are appended after it.
 */
export async function withWorkspace<T, S extends WorkspaceServices>(
  services: S,
  task: (services: S, writeVerdict: WriteSummary) => Promise<T>,
): Promise<T> {
  const temporaryDirectory = await mkdtemp(join(services.temporaryDirectory, 'binder-image-'))
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
