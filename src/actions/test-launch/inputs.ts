import { defaultLaunchTimeout, type LaunchRequest } from '../../launch/launch-request.ts'
import { parseLaunchRef, parseLaunchTimeout, parseNotebookPath } from '../../launch/parse-request.ts'
import { isCommit, parseCommit } from '../../refs/commit-sha.ts'
import { formatGitHubRepository, parseGitHubRepository } from '../../refs/github-repository.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { readBinderHubUrls } from '../inputs/binderhub-inputs.ts'

/** Reads the inputs. `repository` defaults to the repository in which the workflow runs. */
export function readInputs(
  reader: InputReader,
  { repository: ownRepository }: WorkflowContext,
): LaunchRequest {
  const ref = reader.required('branch', parseLaunchRef)
  const repository = reader.withDefault(
    'repository',
    parseGitHubRepository,
    parseGitHubRepository(ownRepository),
  )
  const commit = reader.optional('commit', parseCommit)
  return {
    repository: reader.derive(() => formatGitHubRepository(repository)),
    ref,
    commit: commit ?? (ref !== undefined && isCommit(ref) ? ref : undefined),
    members: readBinderHubUrls(reader),
    program: readProgram(reader),
    timeout: reader.withDefault(
      'launch-timeout',
      parseLaunchTimeout,
      parseLaunchTimeout(defaultLaunchTimeout),
    ),
  }
}

function readProgram(reader: InputReader): LaunchRequest['program'] {
  const code = reader.text('code')
  const path = reader.optional('notebook', parseNotebookPath)
  if (code !== undefined && path !== undefined)
    reader.problem('code cannot be combined with notebook: set one or the other')
  if (path !== undefined) return { kind: 'notebook', path }
  return code === undefined ? { kind: 'default' } : { kind: 'code', code }
}
