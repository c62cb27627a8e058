import {
  type DockerfileLocator,
  defaultDockerfile,
  parseDockerfileLocator,
} from '../../launcher/dockerfile-locator.ts'
import { type GitHubRepository, parseGitHubRepository } from '../../refs/github-repository.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { UserError } from '../../user-error.ts'

export interface SweepInputs {
  readonly token: string
  /** Launcher repository, in which this workflow runs. */
  readonly repository: GitHubRepository
  /** Repository of the pull requests. */
  readonly source: GitHubRepository
  /** Age of the last pin, in days, at which a preview is deleted. */
  readonly previewDays: number
  readonly dockerfile: DockerfileLocator
  readonly dryRun: boolean
}

const defaultPreviewDays = 30

export function readInputs(reader: InputReader, { repository }: WorkflowContext): SweepInputs {
  const token = reader.secret('token')
  if (token === undefined)
    reader.problem('token is empty: remove it, and give the job `permissions: contents: write`')
  return {
    token: token ?? '',
    repository: parseGitHubRepository(repository),
    source: reader.required('source-repository', parseGitHubRepository),
    previewDays: reader.withDefault('preview-days', parseDays, defaultPreviewDays),
    dockerfile: reader.withDefault(
      'dockerfile',
      parseDockerfileLocator,
      parseDockerfileLocator(defaultDockerfile),
    ),
    dryRun: reader.boolean('dry-run', false),
  }
}

function parseDays(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new UserError('invalid-input', 'expected a number of days from 1 to 9999')
  return Number(text)
}
