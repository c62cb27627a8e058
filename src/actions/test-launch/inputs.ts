import { defaultLaunchTimeout, type LaunchRequest } from '../../launch/launch-request.ts'
import { parseLaunchRef, parseLaunchTimeout, parseNotebook } from '../../launch/parse-request.ts'
import { isCommit, parseCommit } from '../../refs/commit-sha.ts'
import { formatGitHubRepository, parseGitHubRepository } from '../../refs/github-repository.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { readBinderHubUrls } from '../inputs/binderhub-inputs.ts'

export interface TestLaunchInputs {
  readonly request: LaunchRequest
  /** Launcher branch whose earlier launches are compared with this launch. */
  readonly launcherBranch: string
}

/** Reads the inputs. `repository` defaults to the repository in which the workflow runs. */
export function readInputs(
  reader: InputReader,
  { repository: ownRepository }: WorkflowContext,
): TestLaunchInputs {
  const ref = reader.required('branch', parseLaunchRef)
  const repository = reader.withDefault(
    'repository',
    parseGitHubRepository,
    parseGitHubRepository(ownRepository),
  )
  const commit = reader.optional('commit', parseCommit)
  const request: LaunchRequest = {
    repository: reader.derive(() => formatGitHubRepository(repository)),
    ref,
    commit: commit ?? (ref !== undefined && isCommit(ref) ? ref : undefined),
    revision: readRevision(reader),
    members: readBinderHubUrls(reader),
    program: readProgram(reader),
    timeout: reader.withDefault(
      'launch-timeout',
      parseLaunchTimeout,
      parseLaunchTimeout(defaultLaunchTimeout),
    ),
  }
  return { request, launcherBranch: reader.optional('launcher-branch', parseLaunchRef) ?? ref ?? '' }
}

/** Reads the check of the source commit. The command comes from the image, which may not define a check. */
function readRevision(reader: InputReader): LaunchRequest['revision'] {
  const command = reader.text('revision-check')
  const commit = reader.optional('revision', parseCommit)
  if (command === undefined) return undefined
  if (commit === undefined)
    reader.problem('revision is missing: set it to the commit that revision-check prints')
  return { command, commit: commit ?? '' }
}

function readProgram(reader: InputReader): LaunchRequest['program'] {
  const code = reader.text('code')
  const notebook = reader.optional('notebook', parseNotebook)
  if (code !== undefined && notebook !== undefined)
    reader.problem('code cannot be combined with notebook: set one or the other')
  if (notebook !== undefined) return notebook
  return code === undefined ? { kind: 'default' } : { kind: 'code', code }
}
