import { parseGitHubRepository } from '../../refs/github-repository.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { type Inputs as BuildInputs, readInputs as readBuildInputs } from '../build-binder-image/inputs.ts'
import { failConditions, type LayerCheck } from '../check-layer-sizes/inputs.ts'
import {
  type Delivery,
  defaultEventType,
  parseEventType,
  parseLauncherBranch,
  readToken,
  readWait,
} from '../dispatch-launcher-update/inputs.ts'

export interface Inputs {
  readonly build: BuildInputs
  readonly check: LayerCheck
  /** Without one, nothing is announced. */
  readonly launcher: Launcher | undefined
  /** Builds and checks, pushes nothing and announces nothing. */
  readonly dryRun: boolean
}

export interface Launcher extends Delivery {
  readonly token: string
  readonly branch: string | undefined
}

export function readInputs(reader: InputReader, workflow: WorkflowContext): Inputs {
  const asked = readBuildInputs(reader, workflow)
  const dryRun = reader.boolean('dry-run', false)
  const build = dryRun ? { ...asked, push: false } : asked
  const failOn = reader.choice('fail-on', failConditions, build.oversize === 'warn' ? 'never' : 'error')
  // A build that is not pushed is announced to nobody, and a fork's pull request has no token for it.
  const launcher = asked.push ? readLauncher(reader) : undefined
  const { budget, file } = build
  // What is too large was explained before the push.
  return { build, check: { budget, failOn, explain: 'never', dockerfile: file }, launcher, dryRun }
}

function readLauncher(reader: InputReader): Launcher | undefined {
  const repository = reader.optional('launcher-repository', parseGitHubRepository)
  if (reader.text('launcher-repository') === undefined) return undefined
  return {
    repository: repository ?? { owner: '', name: '' },
    token: readToken(reader, 'launcher-token'),
    eventType: reader.withDefault('event-type', parseEventType, defaultEventType),
    branch: reader.optional('launcher-branch', parseLauncherBranch),
    waitTimeout: readWait(reader),
  }
}
