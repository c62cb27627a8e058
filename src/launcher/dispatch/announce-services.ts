import type { EventReceiver } from '../../github/event-receiver.ts'
import type { DispatchEvent } from '../../github/send-dispatch.ts'
import type { StartedRun, WorkflowStart } from '../../github/start-workflow.ts'
import type { WorkflowRun } from '../../github/workflow-runs.ts'
import type { Image } from '../../oci/read-image.ts'
import type { GitHubRepository } from '../../refs/github-repository.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { AnnouncedImage, Transport } from './announcement.ts'

/** Services for announcing an image. */
export interface AnnounceServices {
  readonly readReceiver: (repository: GitHubRepository) => Promise<EventReceiver | undefined>
  /** Returns an error that states why a repository was not found. */
  readonly missingRepositoryError: (repository: GitHubRepository) => Promise<Error>
  /** Asserts that the token may send events by this transport. */
  readonly requireWrite: (repository: GitHubRepository, transport: Transport) => Promise<void>
  readonly send: (receiver: GitHubRepository, event: DispatchEvent) => Promise<void>
  readonly startWorkflow: (
    receiver: GitHubRepository,
    start: WorkflowStart,
  ) => Promise<StartedRun | undefined>
  readonly fetchRun: (repository: GitHubRepository, id: number) => Promise<WorkflowRun>
  readonly findRuns: (repository: GitHubRepository, title: string, since: Date) => Promise<WorkflowRun[]>
  /** Reads an image from its registry, for linux/amd64. */
  readonly readImage: (reference: AnnouncedImage) => Promise<Image>
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Returns the current time, in milliseconds since the epoch. */
  readonly now: () => number
  readonly log: Log
  readonly writeSummary: WriteSummary
  /** Repository, run URL and server URL of the run that built the image. */
  readonly workflow: Pick<WorkflowContext, 'repository' | 'runUrl' | 'serverUrl'>
  readonly newCorrelation: () => string
}
