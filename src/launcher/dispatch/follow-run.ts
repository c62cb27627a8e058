import type { WorkflowRun } from '../../github/workflow-runs.ts'
import { formatGitHubRepository, type GitHubRepository } from '../../refs/github-repository.ts'
import { formatDuration } from '../../units.ts'
import { UserError } from '../../user-error.ts'
import type { AnnounceServices } from './announce-services.ts'

/** Observed outcome of the launcher's run. */
export interface FollowedRun {
  readonly runUrl: string | undefined
  readonly conclusion: string | undefined
  /** Error if the launcher was not updated or the outcome is unknown; undefined otherwise. */
  readonly failure: UserError | undefined
}

/** Delay after the first poll, in milliseconds. */
const firstPause = 1000
/** Maximum delay between two polls, in milliseconds. */
const maxPause = 10_000

/**
 * Waits for the run that the event started. If the event was sent twice, it started two runs, and one of them must
 * succeed.
 *
 * @param findRuns returns the current state of the runs that the event may have started.
 * @param timeout milliseconds.
 */
export async function followRun(
  repository: GitHubRepository,
  findRuns: () => Promise<readonly WorkflowRun[]>,
  timeout: number,
  { sleep, now, log }: Pick<AnnounceServices, 'sleep' | 'now' | 'log'>,
): Promise<FollowedRun> {
  const start = now()
  let loggedUrl: string | undefined
  for (let pause = firstPause; ; pause = Math.min(maxPause, pause * 1.5)) {
    const runs = await findRuns()
    const [latestRun] = runs
    if (latestRun !== undefined && latestRun.url !== loggedUrl)
      log.info(`The launcher's run: ${latestRun.url}`)
    loggedUrl = latestRun?.url
    const endedRun = findEnded(runs)
    if (endedRun !== undefined) return describeEnd(endedRun)
    const remainingTime = start + timeout - now()
    if (remainingTime <= 0) return describeTimeout(repository, latestRun, timeout)
    await sleep(Math.min(pause, remainingTime))
  }
}

/** Returns the run that determines the outcome; undefined if no run has determined it yet. */
function findEnded(runs: readonly WorkflowRun[]): WorkflowRun | undefined {
  const success = runs.find(({ conclusion }) => conclusion === 'success')
  if (success !== undefined || !runs.every(({ isCompleted }) => isCompleted)) return success
  return runs.find(({ conclusion }) => conclusion !== 'cancelled') ?? runs[0]
}

function describeEnd({ url, conclusion }: WorkflowRun): FollowedRun {
  const runState = { runUrl: url, conclusion }
  if (conclusion === 'success') return { ...runState, failure: undefined }
  const advice =
    conclusion === 'cancelled'
      ? 'it was cancelled by a user, or by a later event in the queue, which announces its own image'
      : 'see its log for the reason, then re-run it'
  return {
    ...runState,
    failure: new UserError(
      'launcher-run-failed',
      `The launcher's run ended with "${conclusion ?? 'nothing'}": ${advice}. ${url}`,
    ),
  }
}

function describeTimeout(
  repository: GitHubRepository,
  latestRun: WorkflowRun | undefined,
  timeout: number,
): FollowedRun {
  const name = formatGitHubRepository(repository)
  const period = `within ${formatDuration(timeout)}`
  const message =
    latestRun === undefined
      ? `The event was sent, but it started no run in ${name} ${period}: check that GitHub Actions is enabled there. See https://docs.github.com/actions/managing-workflow-runs`
      : `The launcher's run did not end ${period} and is still running: ${latestRun.url}. Increase \`wait-timeout\` to wait longer`
  return {
    runUrl: latestRun?.url,
    conclusion: latestRun?.conclusion,
    failure: new UserError('launcher-run-not-found', message),
  }
}
