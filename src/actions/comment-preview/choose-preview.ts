import { errorMessage } from '../../error-message.ts'
import { maxChangedFiles, type PullRequest } from '../../github/pull-requests.ts'
import { compareLayers } from '../../image/report/transfer.ts'
import { launchLink, launchUrl } from '../../launcher/launch-link.ts'
import type { ImageDifference, Preview } from '../../launcher/preview-comment.ts'
import { compareRecords, formatChangeCounts, listChanges } from '../../layers/packages/package-changes.ts'
import { packagesKey } from '../../oci/annotations.ts'
import type { Manifest } from '../../oci/manifest.ts'
import { formatReference, type Reference } from '../../oci/reference.ts'
import { formatGitHubRepository, isSameRepositoryName } from '../../refs/github-repository.ts'
import { parseSourceRef, refImageTag, refLauncherBranch, type SourceRef } from '../../refs/source-ref.ts'
import { UserError } from '../../user-error.ts'
import { matchesPaths } from '../../workflows/path-filter.ts'
import type { PreviewInputs } from './inputs.ts'
import type { PreviewServices } from './services.ts'

/** Result if the base image has no nbgitpuller and therefore cannot open the files of a pull request. */
type UnavailablePreview = { readonly state: 'unavailable'; readonly base: Reference }

/** Login of Dependabot, whose branches are in the repository itself, but whose runs have no write access. */
const dependabot = 'dependabot[bot]'

/** Returns the preview of a pull request in the state of this run. */
export async function choosePreview(
  inputs: PreviewInputs,
  pull: PullRequest,
  services: PreviewServices,
): Promise<Preview | UnavailablePreview> {
  switch (inputs.state) {
    case 'building':
      return (await hasOnlyNotebookChanges(inputs, pull, services))
        ? await notebooksPreview(inputs, pull, services)
        : { state: 'building' }
    case 'ready':
      return readyPreview(inputs, pull, services)
    case 'failed':
      return { state: 'failed', reason: inputs.reason }
    case 'content':
      assertFromForkOrDependabot(inputs, pull)
      return contentPreview(inputs, pull, services)
  }
}

/** Returns a preview that opens the notebooks in the base image; the state `building` if the image cannot open them. */
async function notebooksPreview(
  inputs: PreviewInputs,
  pull: PullRequest,
  services: PreviewServices,
): Promise<Preview> {
  try {
    const preview = await contentPreview(inputs, pull, services)
    if (preview.state === 'content') return { ...preview, mayChangeImage: false }
    services.log.info(`${formatReference(preview.base)} has no nbgitpuller: building an image instead`)
  } catch (error) {
    services.log.info(`The files cannot be opened in the base image: ${errorMessage(error)}`)
  }
  return { state: 'building' }
}

/** Returns whether every changed file is a notebook or document; false if the list may be incomplete. */
async function hasOnlyNotebookChanges(
  { notebooks, nbgitpuller }: PreviewInputs,
  { number, changedFiles = Number.POSITIVE_INFINITY }: PullRequest,
  { listChangedFiles }: PreviewServices,
): Promise<boolean> {
  if (notebooks.length === 0 || nbgitpuller === 'false' || changedFiles >= maxChangedFiles) return false
  const files = await listChangedFiles(number)
  return files.length > 0 && files.every(file => matchesPaths(notebooks, file))
}

async function readyPreview(
  inputs: PreviewInputs,
  pull: PullRequest,
  services: PreviewServices,
): Promise<Preview> {
  const { launcher, launcherBranch, reference } = inputs
  if (reference === undefined)
    throw new UserError('invalid-input', 'reference is missing: set it to the image of the pull request')
  const branch = launcherBranch ?? `pr-${pull.number}`
  return {
    state: 'ready',
    launchUrl: launchUrl(formatGitHubRepository(launcher), branch),
    image: reference,
    difference: await compareWithBase(reference, baseImage(inputs, pull), services),
  }
}

async function compareWithBase(
  reference: Reference,
  base: Reference,
  { readImage, log }: PreviewServices,
): Promise<ImageDifference | undefined> {
  try {
    const [image, comparedImage] = await Promise.all([readImage(reference), readImage(base)])
    const { missing, total } = compareLayers(image.manifest.layers, comparedImage.manifest.layers)
    return { base, missing, total, packages: comparePackages(comparedImage.manifest, image.manifest) }
  } catch (error) {
    log.info(`The image was not compared with ${formatReference(base)}: ${errorMessage(error)}`)
    return undefined
  }
}

function comparePackages(before: Manifest, after: Manifest): ImageDifference['packages'] {
  const changes = compareRecords(before.annotations[packagesKey], after.annotations[packagesKey])
  if (changes === undefined) return undefined
  return { count: formatChangeCounts(changes), changes: listChanges(changes) }
}

async function contentPreview(
  inputs: PreviewInputs,
  pull: PullRequest,
  services: PreviewServices,
): Promise<(Preview & { readonly state: 'content' }) | UnavailablePreview> {
  const { launcher, launcherBranch, nbgitpuller } = inputs
  const { headRepository: repository, headBranch: branch } = pull
  const base = baseImage(inputs, pull)
  if (repository === undefined)
    throw new UserError(
      'repository-not-found',
      `The fork of pull request ${pull.number} was deleted, so its files cannot be opened: close the pull request`,
    )
  const launcherTarget = { repository: launcher, branch: launcherBranch ?? refLauncherBranch(baseRef(pull)) }
  const { url } = launchLink(launcherTarget, { repository, branch })
  const canOpen = nbgitpuller === 'auto' ? await services.hasNbgitpuller(base) : nbgitpuller === 'true'
  if (!canOpen) return { state: 'unavailable', base }
  const name = formatGitHubRepository(repository)
  return { state: 'content', launchUrl: url, base, repository: name, branch, mayChangeImage: true }
}

function baseImage({ baseImage: givenImage, image, tagSuffix }: PreviewInputs, pull: PullRequest): Reference {
  return givenImage ?? { ...image, tag: refImageTag(baseRef(pull), tagSuffix) }
}

function baseRef({ baseBranch }: PullRequest): SourceRef {
  return parseSourceRef(`refs/heads/${baseBranch}`)
}

/**
 * Asserts that the head is in another repository, or that Dependabot opened the pull request. For other pull requests,
 * an image is built.
 */
function assertFromForkOrDependabot(
  { repository }: PreviewInputs,
  { headRepository, author, number }: PullRequest,
): void {
  const name = formatGitHubRepository(repository)
  const isFromSameRepository =
    headRepository !== undefined && isSameRepositoryName(formatGitHubRepository(headRepository), name)
  if (isFromSameRepository && author !== dependabot)
    throw new UserError(
      'invalid-input',
      `Pull request ${number} is from ${name} itself, not from a fork: use preview.yml, which builds an image for the pull request`,
    )
}
