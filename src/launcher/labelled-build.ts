import { imageOrigin } from '../oci/image-origin.ts'
import type { Image } from '../oci/read-image.ts'
import { isSameRepositoryName } from '../refs/github-repository.ts'
import { findLauncherBranch, findSourceRef, type SourceRef } from '../refs/source-ref.ts'
import { UserError } from '../user-error.ts'

/** Origin of an image, according to its labels. A label that is empty or has no usable value is undefined. */
export interface LabelledBuild {
  readonly ref: SourceRef | undefined
  readonly revision: string | undefined
  readonly source: LabelledSource | undefined
}

/** Repository in a source label. */
export interface LabelledSource {
  /** Host with port; empty if the label is not a URL. */
  readonly host: string
  /** Path without `.git`, such as `owner/name`. */
  readonly repository: string
}

/** Build of an image, as reported by an event. */
interface AnnouncedBuild {
  /** Full ref. */
  readonly ref: string | undefined
  readonly revision: string | undefined
  /** `owner/name`. */
  readonly repository: string | undefined
}

/**
 * Reads the labels that state the origin of an image. A `ref.name` without `refs/` is ignored: it is not a full Git
 * ref, and usually inherited, such as `ubuntu` from Ubuntu's base image.
 */
export function readLabelledBuild(image: Image): LabelledBuild {
  const { ref, revision, source } = imageOrigin(image)
  return { ref: findSourceRef(ref), revision: revision || undefined, source: parseSource(source?.trim()) }
}

function parseSource(text: string | undefined): LabelledSource | undefined {
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  const path = (url?.pathname ?? text)
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
  return { host: url?.host ?? '', repository: path }
}

/** Returns the keys of the labels that an image lacks. */
export function missingLabels({ ref, revision, source }: LabelledBuild): readonly string[] {
  const values = { 'ref.name': ref, revision, source }
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [`org.opencontainers.image.${key}`] : [],
  )
}

/**
 * Asserts that the labels of an image agree with its event, or with the run that pushes it.
 *
 * @param name name of the image in messages.
 * @param claim beginning of the phrase that names the other value.
 * @throws Error that names the values of both.
 */
export function assertLabelsAgree(
  name: string,
  labels: LabelledBuild,
  announced: AnnouncedBuild,
  claim: 'the event is for' | 'it is pushed for' = 'the event is for',
): void {
  const { ref, revision, source } = labels
  const isSameSource = isSameRepositoryName(source?.repository ?? '', announced.repository ?? '')
  const pairs = [
    ['', ref?.full, announced.ref],
    ['commit ', revision, announced.revision],
    ['', isSameSource ? undefined : source?.repository, announced.repository],
  ] as const
  const problems = pairs.flatMap(([noun, labelled, other]) =>
    labelled === undefined || other === undefined || labelled === other
      ? []
      : [`was built from ${noun}${labelled}, but ${claim} ${other}`],
  )
  if (problems.length === 0) return
  throw new UserError(
    'labels-mismatch',
    `${name} ${problems.join(', and ')}. If a label is inherited from the base image, set it in the build`,
  )
}

/**
 * Asserts that an event without a ref may pin an image on a branch: the ref in the image's label must map to the branch.
 *
 * @param owner branch or tag that the launcher branch names as its owner.
 */
export function assertLabelledBranch(
  name: string,
  { ref }: LabelledBuild,
  launcherBranch: string,
  owner: string | undefined,
): void {
  if (ref === undefined || ref.kind === 'pull') return
  if (findLauncherBranch(ref.full) === launcherBranch || owner === ref.short) return
  throw new UserError(
    'labels-mismatch',
    `${name} was built from ${ref.full}, which does not belong on launcher branch "${launcherBranch}": send the event to the launcher branch of that ref`,
  )
}
