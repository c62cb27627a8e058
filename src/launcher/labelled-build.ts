import { refNameKey, revisionKey, sourceKey } from '../oci/annotations.ts'
import { type ImageOrigin, imageOrigin } from '../oci/image-labels.ts'
import type { Image } from '../oci/read-image.ts'
import { isSameRepositoryName } from '../refs/github-repository.ts'
import { findLauncherBranch, findSourceRef, type SourceRef } from '../refs/source-ref.ts'
import { UserError } from '../user-error.ts'

/** Origin of an image, according to its labels. A property is undefined if its label is empty or invalid. */
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
  /** Source repository, as `owner/name`. */
  readonly repository: string | undefined
}

/**
 * Reads the labels that state the origin of an image. A `ref.name` without `refs/` is ignored, because it is not a full git
 * ref and is usually inherited, such as `ubuntu` from the Ubuntu base image.
 */
export function readLabelledBuild(image: Image): LabelledBuild {
  return toLabelledBuild(imageOrigin(image))
}

/** Reads the manifest annotations that state the origin of an image. They have the same keys as the labels. */
function readAnnotatedBuild({ manifest: { annotations } }: Image): LabelledBuild {
  return toLabelledBuild({
    ref: annotations[refNameKey],
    revision: annotations[revisionKey],
    source: annotations[sourceKey],
  })
}

function toLabelledBuild({
  ref,
  revision,
  source,
}: Pick<ImageOrigin, 'ref' | 'revision' | 'source'>): LabelledBuild {
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
 * Asserts that the labels of an image agree with its event.
 *
 * @param name name of the image in messages.
 * @throws Error that names the values of both.
 */
export function assertLabelsAgree(name: string, labels: LabelledBuild, announcedBuild: AnnouncedBuild): void {
  const problems = findContradictions(labels, announcedBuild, 'the event is for')
  if (problems.length > 0) throw labelsMismatchError(name, problems)
}

/**
 * Asserts that an image was built from the ref and commit of this run, according to its labels and the annotations of
 * its manifest.
 *
 * @returns the labels.
 * @throws Error that names the values of both.
 */
export function assertPushedOrigin(image: Image, run: AnnouncedBuild): LabelledBuild {
  const labels = readLabelledBuild(image)
  const problems = findContradictions(labels, run, 'it is pushed for')
  if (problems.length > 0) throw labelsMismatchError(image.name, problems)
  const annotationProblems = findContradictions(readAnnotatedBuild(image), run, 'it is pushed for')
  if (annotationProblems.length === 0) return labels
  throw new UserError(
    'labels-mismatch',
    `According to the annotations of its manifest, ${image.name} ${annotationProblems.join(', and ')}: push the image that was built for this commit, or remove the annotations`,
  )
}

function labelsMismatchError(name: string, problems: readonly string[]): UserError {
  return new UserError(
    'labels-mismatch',
    `${name} ${problems.join(', and ')}. If a label is inherited from the base image, set it in the build`,
  )
}

/** Returns phrases that state each contradiction. @param claim phrase that precedes the announced value. */
function findContradictions(
  { ref, revision, source }: LabelledBuild,
  announcedBuild: AnnouncedBuild,
  claim: string,
): string[] {
  const isSameSource = isSameRepositoryName(source?.repository ?? '', announcedBuild.repository ?? '')
  const pairs = [
    ['', ref?.full, announcedBuild.ref],
    ['commit ', revision, announcedBuild.revision],
    ['', isSameSource ? undefined : source?.repository, announcedBuild.repository],
  ] as const
  return pairs.flatMap(([noun, labelValue, announcedValue]) =>
    labelValue === undefined || announcedValue === undefined || labelValue === announcedValue
      ? []
      : [`was built from ${noun}${labelValue}, but ${claim} ${announcedValue}`],
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
