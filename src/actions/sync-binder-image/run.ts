import { formatGitHubRepository } from '../../refs/github-repository.ts'
import { parseSourceRef } from '../../refs/source-ref.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import {
  type Adapters as BuildAdapters,
  type Outputs as BuildOutputs,
  run as build,
} from '../build-binder-image/run.ts'
import {
  type Adapters as CheckAdapters,
  type Outputs as CheckOutputs,
  run as check,
} from '../check-layer-sizes/run.ts'
import { preflight } from '../dispatch-launcher-update/preflight.ts'
import {
  type Adapters as DispatchAdapters,
  type Outputs as DispatchOutputs,
  run as dispatch,
} from '../dispatch-launcher-update/run.ts'
import type { Inputs, Launcher } from './inputs.ts'

export interface Adapters {
  readonly build: BuildAdapters
  readonly dispatchTo: (launcher: Launcher) => DispatchAdapters
}

export type Outputs = BuildOutputs & Partial<CheckOutputs> & Partial<DispatchOutputs>

/** The source side in one step: build, check what the registry now holds, announce it. */
export async function run(inputs: Inputs, adapters: Adapters): Promise<ActionResult<Outputs>> {
  const launcher = inputs.launcher && (await reachLauncher(inputs.launcher, adapters))
  const built = await build(inputs.build, adapters.build)
  if (inputs.dryRun && built.failure === undefined) adapters.build.log.info(describeDryRun(launcher))
  if (built.failure !== undefined || built.outputs.digest === '') return built

  const checked = await checkPublished(inputs, built.outputs, checkAdapters(built.outputs, adapters))
  // What the build looked into says more than the look at the registry, which only confirms the sizes.
  const { layers, plan } = built.outputs.built ? built.outputs : checked.outputs
  const outputs = { ...built.outputs, ...checked.outputs, layers, plan }
  if (checked.failure !== undefined) return { outputs, failure: checked.failure }

  if (launcher === undefined) {
    adapters.build.log.info('No launcher-repository is given: nobody is told')
    return { outputs }
  }
  const announced = await announce(inputs, launcher, built.outputs, adapters)
  return { outputs: { ...outputs, ...announced.outputs }, failure: announced.failure }
}

/** Of an image that was just built everything is said already: then the registry's copy is checked without a word. */
function checkAdapters({ built }: BuildOutputs, { build }: Adapters): CheckAdapters {
  if (!built) return build
  const silent = { ...build.log, info: () => {}, warning: () => {}, error: () => {}, group: runUngrouped }
  return { ...build, log: silent, writeSummary: async () => {} }
}

function runUngrouped<T>(_title: string, task: () => Promise<T>): Promise<T> {
  return task()
}

function checkPublished(
  { build: { image, platform, credentials }, check: limits }: Inputs,
  built: BuildOutputs,
  adapters: CheckAdapters,
): Promise<ActionResult<CheckOutputs>> {
  const { 'image-tag': tag, digest } = built
  if (digest === '') throw new Error('nothing was pushed')
  const reference = { ...image, tag, digest }
  return check({ image: { kind: 'registry', reference }, platform, credentials, ...limits }, adapters)
}

/**
 * Asked before the build, which may take an hour, what else would be said after it.
 *
 * @returns the launcher by its name of now.
 * @throws Error when the launcher is misspelled, out of the token's reach, or deaf to the event.
 */
async function reachLauncher(launcher: Launcher, { dispatchTo }: Adapters): Promise<Launcher> {
  return { ...launcher, repository: await preflight(launcher, dispatchTo(launcher)) }
}

function describeDryRun(launcher: Launcher | undefined): string {
  const untold =
    launcher === undefined ? '' : `, and ${formatGitHubRepository(launcher.repository)} was not told`
  return `dry-run: the image was built and checked, but not pushed${untold}`
}

function announce({ build: { image } }: Inputs, launcher: Launcher, built: BuildOutputs, adapters: Adapters) {
  const { 'image-tag': tag, digest, revision, created } = built
  if (digest === '') throw new Error('nothing was pushed')
  const { branch, ...delivery } = launcher
  const inputs = {
    ...delivery,
    image: { ...image, tag, digest },
    ref: parseSourceRef(built.ref),
    revision,
    created,
    launcherBranch: branch ?? built['launcher-branch'],
    dryRun: false,
  }
  return dispatch(inputs, adapters.dispatchTo(launcher))
}
