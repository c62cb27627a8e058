import { parsePatterns } from '../../launcher/choose-branches.ts'
import {
  type DockerfileLocator,
  defaultDockerfile,
  parseDockerfileLocator,
  parseRepositoryPath,
} from '../../launcher/dockerfile-locator.ts'
import { decodeEvent, type PinRequest } from '../../launcher/image-updated-event.ts'
import { cleanReason, parseRollbackTarget } from '../../launcher/rollback.ts'
import { parseDigest } from '../../oci/digest.ts'
import { type ImageRepository, parseImageRepository, parseImageTag } from '../../oci/reference.ts'
import { parseCommit } from '../../refs/commit-sha.ts'
import { type GitHubRepository, parseGitHubRepository } from '../../refs/github-repository.ts'
import { parseSourceRef, refLauncherBranch } from '../../refs/source-ref.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { FormatError } from '../../user-error.ts'
import { readBinderHubUrls } from '../inputs/binderhub-inputs.ts'
import { type RequiredProvenance, readRequiredProvenance } from '../inputs/provenance-inputs.ts'
import type { Rollback } from './decide-rollback.ts'
import { rejectLoosenedChecks } from './reject-loosened-checks.ts'

export interface UpdateInputs {
  readonly token: string
  /** Launcher repository, in which this workflow runs. */
  readonly repository: GitHubRepository
  readonly work: Work
  readonly dockerfile: DockerfileLocator
  /** Path to the Dockerfile template for new branches, on the default branch. */
  readonly template: string | undefined
  /** Name of the `ENV` variable that contains the branch or tag of the source. */
  readonly branchVariable: string | undefined
  readonly allowedImage: ImageRepository | undefined
  /** Signed provenance that an image must have before it is pinned. */
  readonly provenance: RequiredProvenance | undefined
  /** GitHub repository that must be the source; undefined if any repository may be the source. */
  readonly sourceRepository: GitHubRepository | undefined
  /** URL of the GitHub server. */
  readonly serverUrl: string
  /** Whether an image may lack the labels that identify its source. */
  readonly allowUnlabelled: boolean
  /** Whether an event that contains only a branch and a digest may pin an image without provenance. */
  readonly acceptUnverifiedEvent: boolean
  readonly createBranch: boolean
  /** Maximum number of branches for pull requests; 0 if no such branch is created. */
  readonly maxPreviews: number
  readonly adoptRef: boolean
  readonly allowRetag: boolean
  readonly allowOlder: boolean
  /** Whether another variant of the image may be pinned. */
  readonly allowVariant: boolean
  readonly dryRun: boolean
  /** BinderHubs on which a build of a new commit is requested; empty without `prewarm`. */
  readonly prewarmMembers: readonly URL[]
}

/** Work of a run: update one branch to an event's image, or several branches to the current digests of their tags. */
export type Work =
  | { readonly kind: 'event'; readonly event: PinRequest }
  | {
      readonly kind: 'branches'
      readonly patterns: readonly string[]
      readonly imageTag: string | undefined
      /** Rollback of the branches; if absent, they are updated. */
      readonly rollback?: Rollback | undefined
      /** Whether to remove `hold` marks and update held branches. */
      readonly isResume?: boolean
    }

const defaultMaxPreviews = 20

const manualInputs = ['image', 'image-tag', 'digest', 'ref'] as const

export function readInputs(reader: InputReader, workflow: WorkflowContext): UpdateInputs {
  const token = reader.secret('token')
  if (token === undefined)
    reader.problem('token is empty: remove it, and give the job `permissions: contents: write`')
  rejectLoosenedChecks(reader, workflow.manualStart)
  const repository = parseGitHubRepository(workflow.repository)
  return {
    token: token ?? '',
    repository,
    provenance: readRequiredProvenance(reader, repository),
    work: readWork(reader),
    dockerfile: reader.withDefault(
      'dockerfile',
      parseDockerfileLocator,
      parseDockerfileLocator(defaultDockerfile),
    ),
    template: reader.optional('template', parseRepositoryPath),
    branchVariable: reader.optional('branch-variable', parseVariableName),
    allowedImage: reader.optional('allowed-image', parseImageRepository),
    sourceRepository: reader.optional('source-repository', parseGitHubRepository),
    serverUrl: workflow.serverUrl,
    allowUnlabelled: reader.boolean('allow-unlabelled', false),
    acceptUnverifiedEvent: reader.boolean('accept-unverified-event', false),
    createBranch: reader.boolean('create-branch', false),
    maxPreviews: reader.withDefault('max-previews', parseMaxPreviews, defaultMaxPreviews),
    adoptRef: reader.boolean('adopt-ref', false),
    allowRetag: reader.boolean('allow-retag', false),
    allowOlder: reader.boolean('allow-older', false),
    allowVariant: reader.boolean('allow-variant', false),
    dryRun: reader.boolean('dry-run', false),
    prewarmMembers: readMembers(reader),
  }
}

function readMembers(reader: InputReader): readonly URL[] {
  const members = readBinderHubUrls(reader)
  return reader.boolean('prewarm', false) ? members : []
}

/** Reads `payload`, the fields of an event as separate inputs, or `branches`. The three are mutually exclusive. */
function readWork(reader: InputReader): Work {
  const givenInputs = manualInputs.filter(name => reader.text(name) !== undefined)
  if (reader.text('branches') !== undefined) return readBranches(reader, givenInputs)
  for (const name of branchesOnlyInputs(reader))
    reader.problem(`${name} is set, but branches is not: set branches to the launcher branches to change`)
  if (hasPayload(reader)) {
    if (givenInputs.length > 0)
      reader.problem(`payload cannot be combined with ${givenInputs.join(', ')}: set one or the other`)
    return { kind: 'event', event: reader.required('payload', text => decodeEvent(parsePayload(text))) }
  }
  if (givenInputs.length === 0) {
    reader.problem(
      "payload is missing (the event's client_payload): set payload, or for a manual run set branches or all of these inputs",
    )
  }
  return { kind: 'event', event: readManualEvent(reader) }
}

/** Returns whether the run has a payload. In manual and scheduled runs, the documented expression evaluates to `null`. */
function hasPayload(reader: InputReader): boolean {
  const payload = reader.text('payload')
  return payload !== undefined && payload !== 'null'
}

function readBranches(reader: InputReader, givenInputs: readonly string[]): Work {
  const otherInputs = [
    ...(hasPayload(reader) ? ['payload'] : []),
    ...givenInputs.filter(name => name !== 'image-tag'),
  ]
  if (otherInputs.length > 0) {
    reader.problem(
      `branches cannot be combined with ${otherInputs.join(', ')}: each branch is pinned to the current image of its tag, or of image-tag`,
    )
  }
  const rollback = readRollback(reader)
  const exclusiveInputs = branchesOnlyInputs(reader)
  if (rollback !== undefined && reader.text('image-tag') !== undefined) exclusiveInputs.push('image-tag')
  if (exclusiveInputs.length > 1)
    reader.problem(`${exclusiveInputs.join(' and ')} cannot be combined: set one of them`)
  return {
    kind: 'branches',
    patterns: reader.required('branches', parsePatterns),
    imageTag: reader.optional('image-tag', parseImageTag),
    isResume: reader.boolean('resume', false),
    rollback,
  }
}

/** Returns the inputs that are set and apply only to `branches`. */
function branchesOnlyInputs(reader: InputReader): string[] {
  const isResume = reader.boolean('resume', false)
  return [
    ...(reader.text('rollback-to') === undefined ? [] : ['rollback-to']),
    ...(isResume ? ['resume'] : []),
  ]
}

function readRollback(reader: InputReader): Rollback | undefined {
  const to = reader.optional('rollback-to', parseRollbackTarget)
  const reason = cleanReason(reader.text('reason') ?? '')
  const expectedHead = reader.optional('expected-commit', parseCommit)
  return to === undefined ? undefined : { to, reason, expectedHead }
}

function readManualEvent(reader: InputReader): PinRequest {
  const image = reader.required('image', parseImageRepository)
  const tag = reader.required('image-tag', parseImageTag)
  const digest = reader.required('digest', parseDigest)
  const ref = reader.required('ref', parseSourceRef)
  return reader.derive(() => ({
    launcherBranch: refLauncherBranch(ref),
    digest,
    image: { ...image, tag },
    ref,
  }))
}

function parsePayload(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FormatError('expected JSON: write `payload: ${{ toJSON(github.event.client_payload) }}`')
  }
}

function parseMaxPreviews(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new FormatError('expected a number from 0 to 999')
  return Number(text)
}

function parseVariableName(text: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text))
    throw new FormatError('expected the name of an environment variable')
  return text
}
