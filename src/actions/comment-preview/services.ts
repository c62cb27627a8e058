import { isNbgitpuller } from '../../contract/nbgitpuller.ts'
import { type CommitStatus, setCommitStatus } from '../../github/commit-status.ts'
import { createGitHubClient } from '../../github/github-client.ts'
import { connectGitHub } from '../../github/github-connection.ts'
import {
  fetchPullRequest,
  findPullRequests,
  listChangedFiles,
  type PullRequest,
  type PullRequestHead,
} from '../../github/pull-requests.ts'
import { type WrittenComment, writeStickyComment } from '../../github/sticky-comment.ts'
import { derivedForms } from '../../github/token-forms.ts'
import { previewMarker } from '../../launcher/preview-comment.ts'
import { hasEntry } from '../../layers/has-entry.ts'
import { binderPlatform } from '../../oci/platform.ts'
import { type Image, readImage } from '../../oci/read-image.ts'
import type { Reference } from '../../oci/reference.ts'
import { registrySource } from '../../registry/registry-source.ts'
import { summaryWriter, type WriteSummary } from '../../runner/job-summary.ts'
import { type Log, runnerLog } from '../../runner/log.ts'
import { connectFromRunner } from '../../runner/registry-services.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { PreviewInputs } from './inputs.ts'

export interface PreviewServices {
  readonly fetchPullRequest: (number: number) => Promise<PullRequest>
  readonly findPullRequests: (head: PullRequestHead) => Promise<readonly PullRequest[]>
  readonly listChangedFiles: (number: number) => Promise<readonly string[]>
  /** Writes the comment on a pull request, or updates it. */
  readonly writeComment: (number: number, body: string) => Promise<WrittenComment>
  readonly setStatus: (sha: string, status: CommitStatus) => Promise<void>
  readonly readImage: (reference: Reference) => Promise<Image>
  /** Returns whether the image contains nbgitpuller. Downloads layers until nbgitpuller is found. */
  readonly hasNbgitpuller: (reference: Reference) => Promise<boolean>
  readonly log: Log
  readonly writeSummary: WriteSummary
}

/** Production services: the GitHub API with the given token, registries over the network. */
export function previewServices(
  { token, repository }: Pick<PreviewInputs, 'token' | 'repository'>,
  { apiUrl, actor }: Pick<WorkflowContext, 'apiUrl' | 'actor'>,
  env: NodeJS.ProcessEnv,
): PreviewServices {
  const client = createGitHubClient(connectGitHub(apiUrl, env, runnerLog.info), token)
  for (const form of derivedForms(token)) runnerLog.mask(form)
  const fallback = { registry: 'ghcr.io', credentials: { username: actor, password: token } }
  const connect = connectFromRunner(env, { fallback }, runnerLog.mask)
  const source = async (reference: Reference) => registrySource(await connect(reference), reference)
  const comment = { repository, marker: previewMarker }
  return {
    fetchPullRequest: number => fetchPullRequest(client, repository, number),
    findPullRequests: head => findPullRequests(client, repository, head),
    listChangedFiles: number => listChangedFiles(client, repository, number),
    writeComment: (number, body) => writeStickyComment(client, { ...comment, number }, body),
    setStatus: (sha, status) => setCommitStatus(client, repository, sha, status),
    readImage: async reference => readImage(await source(reference), binderPlatform),
    hasNbgitpuller: async reference => {
      const imageSource = await source(reference)
      const image = await readImage(imageSource, binderPlatform)
      return hasEntry(imageSource, image, ({ path }) => isNbgitpuller(path))
    },
    log: runnerLog,
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
  }
}
