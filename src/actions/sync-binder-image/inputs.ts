import { withoutPush } from '../../image/request/image-request.ts'
import type { Delivery } from '../../launcher/dispatch/announcement.ts'
import type { LayerCheck } from '../../layers/layer-check-settings.ts'
import {
  formatGitHubRepository,
  isSameRepositoryName,
  parseGitHubRepository,
} from '../../refs/github-repository.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { type ImageInputs, readImageInputs } from '../inputs/image-request-inputs.ts'
import {
  parseLauncherBranch,
  readLegacyField,
  readToken,
  readTransport,
  readWait,
} from '../inputs/launcher-inputs.ts'
import { readFailOn } from '../inputs/layer-inputs.ts'

export interface SyncInputs {
  readonly build: ImageInputs
  readonly check: LayerCheck
  /** Launcher to notify; undefined if there is none. */
  readonly launcher: LauncherSettings | undefined
  /** Whether to build and check only, without pushing or announcing the image. */
  readonly dryRun: boolean
}

/** Launcher to notify of the image. */
export interface LauncherSettings extends Delivery {
  readonly token: string
  readonly branch: string | undefined
}

export function readInputs(reader: InputReader, workflow: WorkflowContext): SyncInputs {
  const imageInputs = readImageInputs(reader, workflow)
  const dryRun = reader.boolean('dry-run', false)
  const build = dryRun ? withoutPush(imageInputs) : imageInputs
  const { verification, recipe } = build
  const failOn = readFailOn(reader, verification.oversize === 'warn' ? 'never' : 'error')
  // Without `push` nothing is announced, and a pull request from a fork has no launcher token.
  const launcher = imageInputs.publication.push ? readLauncher(reader, workflow) : undefined
  // With `recipe-ref`, the Dockerfile is not in the workspace.
  const recipeFile = recipe.ref === undefined ? recipe.file : undefined
  const dockerfile = build.existing === undefined ? recipeFile : build.existing.file
  // Oversized layers are already explained before the push.
  const check = { budget: verification.budget, failOn, explain: 'never', dockerfile } as const
  return { build, check, launcher, dryRun }
}

function readLauncher(
  reader: InputReader,
  { repository: ownRepository }: WorkflowContext,
): LauncherSettings | undefined {
  const repository = reader.optional('launcher-repository', parseGitHubRepository)
  if (reader.text('launcher-repository') === undefined) return undefined
  const token = readToken(reader, 'launcher-token')
  const isOtherRepository =
    repository !== undefined && !isSameRepositoryName(formatGitHubRepository(repository), ownRepository)
  if (isOtherRepository && token !== '' && token === reader.text('token'))
    reader.problem(
      `launcher-token is the workflow's own token, which cannot access other repositories: set it to a token with write access to the contents of ${formatGitHubRepository(repository)}`,
    )
  return {
    repository: repository ?? { owner: '', name: '' },
    token,
    transport: readTransport(reader),
    branch: reader.optional('launcher-branch', parseLauncherBranch),
    waitTimeout: readWait(reader),
    legacyField: readLegacyField(reader),
  }
}
