import type { PullRequestHead } from '../../github/pull-requests.ts'
import {
  type ImageRepository,
  parseImageRepository,
  parseReference,
  type Reference,
} from '../../oci/reference.ts'
import { parseCommit } from '../../refs/commit-sha.ts'
import { type GitHubRepository, parseGitHubRepository } from '../../refs/github-repository.ts'
import { isRefName } from '../../refs/ref-name.ts'
import { findSourceRef } from '../../refs/source-ref.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { UserError } from '../../user-error.ts'
import { parseLauncherBranch } from '../inputs/launcher-inputs.ts'
import { parseTagSuffix } from '../inputs/tag-suffix.ts'

const states = ['building', 'ready', 'failed', 'content'] as const

export interface PreviewInputs {
  readonly token: string
  readonly state: (typeof states)[number]
  /** Repository of the pull request. */
  readonly repository: GitHubRepository
  readonly pullRequest: PullRequestChoice
  readonly headSha: string
  readonly runUrl: string
  readonly launcher: GitHubRepository
  readonly launcherBranch: string | undefined
  readonly image: ImageRepository
  readonly tagSuffix: string
  readonly baseImage: Reference | undefined
  /** Image of the pull request; required for the state `ready`. */
  readonly reference: Reference | undefined
  readonly notebooks: readonly string[]
  readonly nbgitpuller: (typeof nbgitpullerChoices)[number]
  readonly reason: string
  readonly hasStatus: boolean
}

/** Pull request selected by its number, or pull requests selected by their head. */
type PullRequestChoice =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'head'; readonly head: PullRequestHead }

const nbgitpullerChoices = ['auto', 'true', 'false'] as const

export function readInputs(reader: InputReader, workflow: WorkflowContext): PreviewInputs {
  const state = readState(reader)
  const headSha = reader.required('head-sha', parseCommit)
  const reference = reader.optional('reference', parseBuiltReference)
  if (state === 'ready' && reference === undefined)
    reader.problem('reference is missing: set it to the image of the pull request')
  return {
    token: reader.secret('token') ?? '',
    state,
    repository: reader.derive(() => parseGitHubRepository(workflow.repository)),
    pullRequest: readPullRequest(reader, state, headSha, workflow),
    headSha,
    runUrl: workflow.runUrl,
    launcher: reader.required('launcher-repository', parseGitHubRepository),
    launcherBranch: reader.optional('launcher-branch', parseLauncherBranch),
    image: reader.required('image', parseImageRepository),
    tagSuffix: reader.withDefault('tag-suffix', parseTagSuffix, ''),
    baseImage: reader.optional('base-image', parseReference),
    reference,
    notebooks: reader.lines('notebooks', text => text) ?? [],
    nbgitpuller: reader.choice('nbgitpuller', nbgitpullerChoices, 'auto'),
    reason: reader.text('reason') ?? '',
    hasStatus: reader.boolean('status', true),
  }
}

function readState(reader: InputReader): PreviewInputs['state'] {
  if (reader.text('state') === undefined)
    reader.problem('state is missing: set it to building, ready, failed or content')
  return reader.choice('state', states, 'building')
}

function readPullRequest(
  reader: InputReader,
  state: PreviewInputs['state'],
  sha: string,
  { ref }: WorkflowContext,
): PullRequestChoice {
  const repository = reader.optional('head-repository', parseGitHubRepository)
  const branch = reader.optional('head-branch', parseHeadBranch)
  const number = reader.optional('pull-request', parseNumber)
  if (repository === undefined && branch === undefined) {
    const workflowRef = findSourceRef(ref)
    const workflowPullNumber = workflowRef?.kind === 'pull' ? Number(workflowRef.short) : undefined
    if (number === undefined && workflowPullNumber === undefined)
      reader.problem(
        'pull-request is missing, and this run is not for a pull request: set it to the number of the pull request',
      )
    return { kind: 'number', number: number ?? workflowPullNumber ?? 0 }
  }
  if (repository === undefined || branch === undefined)
    reader.problem('head-repository and head-branch belong together: set both')
  if (number !== undefined)
    reader.problem('pull-request cannot be combined with head-repository: set one or the other')
  if (state !== 'content')
    reader.problem('head-repository is only for `state: content`: remove it, or set `state: content`')
  return reader.derive(() => ({
    kind: 'head',
    head: { repository: repository ?? parseGitHubRepository(''), branch: branch ?? '', sha },
  }))
}

function parseNumber(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text))
    throw new UserError('invalid-input', 'expected the number of a pull request, such as "12"')
  return Number(text)
}

function parseHeadBranch(text: string): string {
  if (!isRefName(text)) throw new UserError('invalid-input', 'expected the name of a branch')
  return text
}

function parseBuiltReference(text: string): Reference {
  const reference = parseReference(text)
  if (reference.digest === undefined)
    throw new UserError('invalid-input', 'it has no digest: expected "registry/name:tag@sha256:…"')
  return reference
}
