import type { CommitStatus } from '../../github/commit-status.ts'
import type { PullRequest } from '../../github/pull-requests.ts'
import type { WrittenComment } from '../../github/sticky-comment.ts'
import { formatPreviewComment, type Preview } from '../../launcher/preview-comment.ts'
import { formatReference } from '../../oci/reference.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import { choosePreview } from './choose-preview.ts'
import type { PreviewInputs } from './inputs.ts'
import type { PreviewServices } from './services.ts'

export interface PreviewOutputs {
  readonly outcome: WrittenComment['outcome'] | 'outdated' | 'unavailable'
  readonly build: boolean
  readonly 'launch-url': string
  readonly 'comment-url': string
}

/** Name of the commit status. */
const statusContext = 'binder/preview'

/** Comments on the pull requests of this run, and sets a status on their commit. */
export async function run(
  inputs: PreviewInputs,
  services: PreviewServices,
): Promise<ActionResult<PreviewOutputs>> {
  const { pullRequest } = inputs
  const pulls =
    pullRequest.kind === 'number'
      ? [await services.fetchPullRequest(pullRequest.number)]
      : await services.findPullRequests(pullRequest.head)
  let outputs: PreviewOutputs = outdatedOutputs(inputs)
  if (pulls.length === 0) services.log.info(`No open pull request has the head ${inputs.headSha}`)
  for (const pull of pulls) outputs = await previewPull(inputs, pull, services)
  return { outputs }
}

async function previewPull(
  inputs: PreviewInputs,
  pull: PullRequest,
  services: PreviewServices,
): Promise<PreviewOutputs> {
  const { headSha, runUrl } = inputs
  const { log } = services
  if (!pull.isOpen || pull.headSha !== headSha) {
    const reason = pull.isOpen ? `has the newer commit ${pull.headSha}` : 'is closed'
    log.info(`Pull request ${pull.number} ${reason}: its comment is left unchanged`)
    return outdatedOutputs(inputs)
  }
  const preview = await choosePreview(inputs, pull, services)
  if (preview.state === 'unavailable') {
    log.warning(
      `${formatReference(preview.base)} has no nbgitpuller, so the files of pull requests cannot be opened in it: install nbgitpuller in the image`,
    )
    return { outcome: 'unavailable', build: false, 'launch-url': '', 'comment-url': '' }
  }
  const body = formatPreviewComment(preview, { commit: headSha, runUrl })
  const { outcome, url } = await services.writeComment(pull.number, body)
  if (inputs.hasStatus) await services.setStatus(headSha, commitStatus(preview, runUrl))
  log.info(`The comment was ${outcome === 'unchanged' ? 'not changed' : outcome}: ${url}`)
  await services.writeSummary(body.split('\n').slice(1).join('\n'))
  return {
    outcome,
    build: preview.state === 'building',
    'launch-url': 'launchUrl' in preview ? preview.launchUrl : '',
    'comment-url': url,
  }
}

/**
 * Returns the outputs of a run without a comment. `build` has the same value as for an open pull request, because
 * GitHub's response may be out of date.
 */
function outdatedOutputs({ state }: PreviewInputs): PreviewOutputs {
  return { outcome: 'outdated', build: state === 'building', 'launch-url': '', 'comment-url': '' }
}

function commitStatus(preview: Preview, runUrl: string): CommitStatus {
  switch (preview.state) {
    case 'building':
      return status('pending', 'The image is being built', runUrl)
    case 'ready':
      return status('success', 'Launch this pull request on Binder', preview.launchUrl)
    case 'content':
      return status('success', 'Launch the files of this pull request on Binder', preview.launchUrl)
    case 'failed':
      return status('failure', 'The preview failed: see the run', runUrl)
  }
}

function status(state: CommitStatus['state'], description: string, url: string): CommitStatus {
  return { context: statusContext, state, description, url }
}
