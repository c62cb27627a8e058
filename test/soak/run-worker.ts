/**
 * Thread that runs the use case of the launcher's action without the fakes, so that the memory of the use case can be
 * measured.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { createProvenanceClients } from '../../src/actions/services/provenance-services.ts'
import { readInputs } from '../../src/actions/update-launcher-sha/inputs.ts'
import { run } from '../../src/actions/update-launcher-sha/run.ts'
import { launcherServices } from '../../src/actions/update-launcher-sha/services.ts'
import { errorMessage } from '../../src/error-message.ts'
import { createGitHubClient } from '../../src/github/github-client.ts'
import { connectGitHub } from '../../src/github/github-connection.ts'
import { nodeFetch } from '../../src/http/node-fetch.ts'
import { defaultRetry } from '../../src/http/retry.ts'
import { registryConnector } from '../../src/registry/connect-registry.ts'
import { InputReader } from '../../src/runner/input-reader.ts'
import type { Log } from '../../src/runner/log.ts'
import { readWorkflowContext, type WorkflowContext } from '../../src/runner/workflow-context.ts'
import { launcher, launcherToken } from '../scenarios/two-repositories.ts'
import { FaultyRequests } from './faulty-requests.ts'
import type { PlannedEvent } from './plan.ts'
import { type RunResult, reportedChanges } from './run-result.ts'

export interface RunRequest {
  /** Payload of the event, or undefined for a run over all branches. */
  readonly payload: object | undefined
  readonly plannedEvent: Pick<PlannedEvent, 'faults' | 'kill' | 'clockSkew'>
  /** URL of GitHub. */
  readonly url: string
  /** Directory for temporary files. */
  readonly directory: string
}

/** Factor by which the pauses of a run are shortened. */
const speed = 100
const silentLog: Log = {
  ...{ info: () => {}, warning: () => {}, error: () => {}, mask: () => {} },
  group: (_title, task) => task(),
}
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

async function runOnce(request: RunRequest): Promise<RunResult> {
  const env = environment(request)
  const requests = new FaultyRequests(request.plannedEvent)
  const workflow = readWorkflowContext(env)
  const reader = new InputReader(env, () => {})
  const inputs = readInputs(reader, workflow)
  reader.finish()
  try {
    const { outputs, failure } = await run(inputs, services(request, workflow, requests))
    const changes = reportedChanges(outputs['commit-sha'], outputs.branches)
    return { isKilled: requests.isKilled, error: failure?.message, ...changes }
  } catch (error) {
    return { isKilled: requests.isKilled, error: errorMessage(error), commits: [], changedBranches: [] }
  }
}

/** Returns production services with faults in their requests and short pauses. */
function services(
  { plannedEvent }: RunRequest,
  { apiUrl, temporaryDirectory }: WorkflowContext,
  requests: FaultyRequests,
) {
  const pause = async (milliseconds: number) => {
    requests.assertAlive()
    await sleep(milliseconds / speed)
  }
  const retry = { ...defaultRetry, sleep: pause }
  const fetch = requests.wrap(globalThis.fetch)
  const connection = { ...connectGitHub(apiUrl, {}, () => {}), fetch, retry }
  const clients = createProvenanceClients(connection, launcherToken, temporaryDirectory)
  const client = createGitHubClient(connection, launcherToken)
  return {
    ...launcherServices(client, { clients, provenance: undefined }, silentLog),
    now: () => Date.now() + plannedEvent.clockSkew,
    sleep: pause,
    connect: registryConnector({ fetch: requests.wrap(nodeFetch), retry }),
    writeSummary: async () => {},
    prewarm: async () => {},
  }
}

function environment({ payload, url, directory }: RunRequest): NodeJS.ProcessEnv {
  return {
    ...{
      GITHUB_SERVER_URL: url,
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: launcher,
      GITHUB_REF: 'refs/heads/main',
    },
    ...{ GITHUB_SHA: '0'.repeat(40), GITHUB_EVENT_NAME: 'repository_dispatch', GITHUB_ACTOR: 'someone' },
    ...{
      GITHUB_RUN_ID: '1',
      GITHUB_WORKSPACE: directory,
      RUNNER_TEMP: directory,
      INPUT_TOKEN: launcherToken,
    },
    ...(payload === undefined ? { INPUT_BRANCHES: 'branch-*' } : { INPUT_PAYLOAD: JSON.stringify(payload) }),
  }
}

function measureMemory(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

parentPort?.on('message', async ([id, request]: [number, RunRequest | 'memory']) => {
  parentPort?.postMessage([id, request === 'memory' ? measureMemory() : await runOnce(request)])
})
