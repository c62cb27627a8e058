import { longestEventType } from '../../github/send-dispatch.ts'
import type { TaggedImage } from '../../launcher/image-updated-event.ts'
import { type Digest, parseDigest } from '../../oci/digest.ts'
import {
  formatImageRepository,
  parseImageRepository,
  parseImageTag,
  parseReference,
} from '../../oci/reference.ts'
import { type GitHubRepository, parseGitHubRepository } from '../../refs/github-repository.ts'
import { launcherBranchOf, parseSourceRef, type SourceRef } from '../../refs/source-ref.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { parseDuration } from '../../units.ts'

/** Where an event goes. */
export interface Delivery {
  /** The launcher repository. */
  readonly repository: GitHubRepository
  readonly eventType: string
  /** How long (ms) to follow the launcher's run; undefined: not at all. */
  readonly waitTimeout: number | undefined
}

export interface Inputs extends Delivery {
  readonly token: string
  readonly image: AnnouncedImage
  readonly ref: SourceRef
  readonly revision: string
  /** RFC 3339; read from the image when absent. */
  readonly created: string | undefined
  readonly launcherBranch: string
  readonly dryRun: boolean
}

export interface AnnouncedImage extends TaggedImage {
  readonly digest: Digest
}

export const defaultEventType = 'image-updated'
const defaultWait = 15 * 60_000

export function readInputs(reader: InputReader, workflow: WorkflowContext): Inputs {
  const ref = reader.optional('ref', parseSourceRef) ?? reader.derive(() => parseSourceRef(workflow.ref))
  return {
    token: readToken(reader, 'token'),
    ...readDelivery(reader),
    image: readImage(reader),
    ref,
    revision: reader.withDefault('revision', parseRevision, workflow.sha),
    created: reader.text('created'),
    launcherBranch:
      reader.optional('launcher-branch', parseLauncherBranch) ?? reader.derive(() => launcherBranchOf(ref)),
    dryRun: reader.boolean('dry-run', false),
  }
}

/** @returns milliseconds, undefined when nobody waits. */
export function readWait(reader: InputReader): number | undefined {
  const timeout = reader.withDefault('wait-timeout', parseDuration, defaultWait)
  return reader.boolean('wait', false) ? timeout : undefined
}

function readDelivery(reader: InputReader): Delivery {
  return {
    repository: reader.required('repository', parseGitHubRepository),
    eventType: reader.withDefault('event-type', parseEventType, defaultEventType),
    waitTimeout: readWait(reader),
  }
}

export function parseEventType(text: string): string {
  if (text.length > longestEventType) throw new Error(`expected at most ${longestEventType} characters`)
  return text
}

/** An empty secret is the most common way to have no token. */
export function readToken(reader: InputReader, name: string): string {
  const token = reader.secret(name)
  if (token === undefined) {
    reader.problem(
      `${name} is missing: a token that may write contents of the launcher repository. A secret that is not defined, ` +
        'or that this run may not see, is empty',
    )
  }
  return token ?? ''
}

/** Either one `reference`, or `image`, `image-tag` and `digest`. */
function readImage(reader: InputReader): AnnouncedImage {
  const parts = ['image', 'image-tag', 'digest'].filter(name => reader.text(name) !== undefined)
  if (reader.text('reference') === undefined) {
    const image = reader.required('image', parseImageRepository)
    const tag = reader.required('image-tag', parseImageTag)
    const digest = reader.required('digest', parseDigest)
    return reader.derive(() => ({ ...image, tag, digest }))
  }
  if (parts.length > 0)
    reader.problem(`reference is given, and so is ${parts.join(', ')}: expected one or the other`)
  return reader.required('reference', parsePinnedReference)
}

function parsePinnedReference(text: string): AnnouncedImage {
  const { tag, digest, ...image } = parseReference(text)
  if (tag === undefined || digest === undefined) {
    const example = `${formatImageRepository(image)}:TAG@sha256:…`
    throw new Error(`it lacks ${tag === undefined ? 'a tag' : 'a digest'}: expected "${example}"`)
  }
  return { ...image, tag, digest }
}

function parseRevision(text: string): string {
  if (!/^[0-9a-f]{40}$/.test(text))
    throw new Error('expected a whole git commit id, 40 lower-case hex digits')
  return text
}

export function parseLauncherBranch(text: string): string {
  if (text.startsWith('refs/')) throw new Error('expected the short name of a branch, without "refs/heads/"')
  return parseSourceRef(`refs/heads/${text}`).short
}
