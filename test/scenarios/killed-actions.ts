/** Runs of actions that are killed at a request to GitHub. The next run produces the result of an undisturbed run. */
import type { GitHub } from '../fakes/github/github.ts'
import type { StepContext, StepResult } from '../runner/run-action.ts'

/** Action that is killed, with the state that it changes. */
export interface KilledAction {
  readonly github: GitHub
  readonly run: (hooks: Pick<StepContext, 'onStart'>) => Promise<StepResult>
  /** Returns the state that the action changes, without values that differ between runs. */
  readonly readState: () => Promise<unknown>
  readonly close: () => Promise<void>
}

export interface KilledRun {
  readonly killPoint: string
  readonly errors: readonly string[]
  readonly state: unknown
}

/** Runs an action undisturbed. @returns its errors, the number of its requests to GitHub, and the state after the run. */
export async function runUndisturbed(open: () => Promise<KilledAction>) {
  const action = await open()
  try {
    const previousCount = action.github.requests.length
    const { errors } = await action.run({})
    const requests = action.github.requests.length - previousCount
    return { errors, requests, state: await action.readState() }
  } finally {
    await action.close()
  }
}

/** Kills a run before or after GitHub handles each of its requests, and runs the action again. */
export async function runKilled(open: () => Promise<KilledAction>, requests: number): Promise<KilledRun[]> {
  const runs: KilledRun[] = []
  for (let request = 1; request <= requests; request++)
    for (const isHandled of [false, true]) runs.push(await runKilledAt(await open(), request, isHandled))
  return runs
}

async function runKilledAt(action: KilledAction, request: number, isHandled: boolean): Promise<KilledRun> {
  let kill = () => {}
  let count = 0
  const stop = action.github.intercept(() => {
    if (++count !== request) return undefined
    kill()
    return isHandled ? 'drop-after' : 'drop-before'
  })
  try {
    const end = await action
      .run({
        onStart: killStep => {
          kill = killStep
        },
      })
      .then(
        // A killed step that has already reported an error has a result without an exit code.
        ({ exitCode }) => (exitCode === null ? 'the step exited with code null' : 'was not killed'),
        (error: Error) => error.message.split('\n')[0] ?? '',
      )
    const requestCount = count
    stop()
    const { errors } = await action.run({})
    // The number of concurrent requests may be smaller in another run.
    const isExpected = requestCount < request || end.includes('the step exited with code null')
    const unexpectedErrors = isExpected ? [] : [end]
    const killPoint = `request ${request}, ${isHandled ? 'handled' : 'not handled'}`
    return { killPoint, errors: [...unexpectedErrors, ...errors], state: await action.readState() }
  } finally {
    await action.close()
  }
}
