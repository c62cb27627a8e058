import * as v from 'valibot'
import { errorMessage } from '../error-message.ts'
import { type Digest, parseDigest } from '../oci/digest.ts'
import {
  formatImageRepository,
  type ImageRepository,
  parseImageRepository,
  parseImageTag,
} from '../oci/reference.ts'
import { parseSourceRef, refName, type SourceRef } from '../refs/source-ref.ts'
import { UserError } from '../user-error.ts'

/** Default type of the `repository_dispatch` event. */
export const defaultEventType = 'image-updated'

/** Request to pin an image on a launcher branch, from an event or from manual input. */
export interface PinRequest {
  readonly launcherBranch: string
  readonly digest: Digest
  /** Image with its tag; absent in the original form of the event, which contains only a branch and a digest. */
  readonly image?: TaggedImage
  /** Whether the tag points to another digest in the registry. If true, the tag is not written to FROM. */
  readonly isTagMoved?: boolean
  readonly ref?: SourceRef
  /** Build that produced the image; absent in the original form of the event, and for manual input. */
  readonly build?: BuildOrigin
}

/** Event of version 1, in which all fields are present. */
export interface ImageUpdatedEvent extends PinRequest {
  readonly image: TaggedImage
  readonly ref: SourceRef
  readonly build: BuildOrigin
}

/** Image repository with a tag. */
export interface TaggedImage extends ImageRepository {
  readonly tag: string
}

/** Build that produced an image. */
interface BuildOrigin {
  /** Path of the source repository, on GitHub `owner/name`. */
  readonly repository: string
  readonly revision: string
  readonly runUrl: string
  /** Build time, in RFC 3339 format. */
  readonly created: string
  /** ID in the title of the launcher's workflow run that this event starts. */
  readonly correlation: string
}

/** Additional field of an event for a handler from before version 1. The decoder ignores it. */
export interface LegacyField {
  readonly name: string
  readonly value: string | boolean
}

const eventVersion = 1

/** Wire format of version 1. GitHub allows at most ten top-level keys and less than 64 KB. */
export interface Payload {
  readonly version: typeof eventVersion
  readonly branch: string
  readonly sha: string
  readonly image: string
  readonly tag: string
  readonly ref: string
  readonly source: { readonly repository: string; readonly revision: string; readonly run_url: string }
  readonly created: string
  readonly correlation: string
}

/**
 * Encodes an event and validates the payload.
 *
 * @param legacyField field for an old handler.
 * @throws Error that names every field that the launcher would reject.
 */
export function encodeEvent(
  { launcherBranch, digest, image, ref, build }: ImageUpdatedEvent,
  legacyField?: LegacyField,
): Payload {
  const { repository, revision, runUrl, created, correlation } = build
  const payload: Payload = {
    version: eventVersion,
    branch: launcherBranch,
    sha: digest,
    image: formatImageRepository(image),
    tag: image.tag,
    ref: ref.full,
    source: { repository, revision, run_url: runUrl },
    created,
    correlation,
    ...(legacyField === undefined ? {} : { [legacyField.name]: legacyField.value }),
  }
  decodeEvent(payload)
  return payload
}

/** Returns the schema of a string that `parse` converts. An error that `parse` throws is reported with the name of the field. */
function field<T>(parse: (text: string) => T) {
  return v.pipe(
    v.string('expected a string'),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      try {
        return parse(dataset.value)
      } catch (error) {
        addIssue({ message: errorMessage(error) })
        return NEVER
      }
    }),
  )
}

const versionOneSchema = v.strictObject({
  version: v.literal(eventVersion),
  branch: field(parseBranch),
  sha: field(parseDigest),
  image: field(parseImageRepository),
  tag: field(parseImageTag),
  ref: field(parseSourceRef),
  source: v.strictObject({
    // GitLab has nested groups.
    repository: field(text => match(text, /^[\w.-]+(?:\/[\w.-]+)+$/, 'owner/name of a repository')),
    revision: field(text => match(text, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full git commit ID')),
    run_url: field(text => match(text, /^https?:\/\/[^\s<>"'()]+$/, 'the URL of a workflow run')),
  }),
  created: field(parseTime),
  correlation: field(text =>
    match(text, /^[\w.:-]{1,200}$/, 'up to 200 letters, digits, ".", ":", "_" or "-"'),
  ),
})

/** Fields of the event, version 1. */
export const versionOneFields: readonly string[] = Object.keys(versionOneSchema.entries)

const originalSchema = v.strictObject({
  branch: field(parseBranch),
  sha: field(text => parseDigest(text.startsWith('sha256:') ? text : `sha256:${text}`)),
})

/**
 * Decodes a `client_payload`. A payload that does not match its version exactly is rejected as a whole, because
 * guessing a missing field could update the wrong branch. One extra field whose value is a string or a boolean is
 * ignored. Sources send it for handlers from before version 1.
 *
 * @throws Error that names every invalid field and its value.
 */
export function decodeEvent(payload: unknown): PinRequest {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw new UserError(
      'event-malformed',
      `The event's payload is ${excerpt(payload)}: expected an object with the fields of version ${eventVersion}`,
    )
  }
  if (!('version' in payload)) return decodeOriginalForm(payload)
  if (payload.version !== eventVersion) {
    throw new UserError(
      'event-malformed',
      `The event has version ${excerpt(payload.version)}, but this action supports ${eventVersion}: ` +
        'use the same release of Binder Actions in both repositories',
    )
  }
  const { branch, sha, image, tag, ref, source, created, correlation } = parsePayload(
    versionOneSchema,
    withoutLegacyField(payload),
  )
  assertPullBranch(ref, branch)
  const { repository, revision, run_url: runUrl } = source
  return {
    launcherBranch: branch,
    digest: sha,
    image: { ...image, tag },
    ref,
    build: { repository, revision, runUrl, created, correlation },
  }
}

/** Rejects an event for a pull request that names a launcher branch other than its preview. */
function assertPullBranch(ref: SourceRef, branch: string): void {
  if (ref.kind !== 'pull' || branch === refName(ref)) return
  throw new UserError(
    'no-launcher-branch',
    `The event for pull request ${ref.full} names launcher branch "${branch}", but a pull request is launched only on ` +
      `"${refName(ref)}", so nothing was changed. Remove \`launcher-branch\` from the step that sends the event`,
  )
}

function withoutLegacyField(payload: object): object {
  const entries = Object.entries(payload)
  const [extraField, ...otherFields] = entries.filter(([name]) => !versionOneFields.includes(name))
  const isComplete = versionOneFields.every(name => name in payload)
  const isLegacy = extraField !== undefined && ['string', 'boolean'].includes(typeof extraField[1])
  // If a field is missing, the unknown one is probably that field under another name.
  if (!isComplete || !isLegacy || otherFields.length > 0) return payload
  return Object.fromEntries(entries.filter(([name]) => name !== extraField[0]))
}

function decodeOriginalForm(payload: object): PinRequest {
  const { branch, sha } = parsePayload(originalSchema, payload)
  return { launcherBranch: branch, digest: sha }
}

function parsePayload<T>(schema: v.GenericSchema<unknown, T>, payload: object): T {
  const result = v.safeParse(schema, payload)
  if (result.success) return result.output
  const problems = result.issues.map(issue => {
    const path = v.getDotPath(issue) ?? 'payload'
    if (issue.type === 'strict_object') {
      return issue.expected === 'never' ? `${path}: unknown field` : `${path}: missing`
    }
    return `${path} is ${excerpt(issue.input)}: ${issue.message}`
  })
  throw new UserError(
    'event-malformed',
    `The event is malformed, so nothing was changed:\n${problems.map(problem => `- ${problem}`).join('\n')}`,
  )
}

function parseBranch(text: string): string {
  if (text.startsWith('refs/'))
    throw new UserError('event-malformed', 'expected the short name of a branch, without "refs/heads/"')
  return parseSourceRef(`refs/heads/${text}`).short
}

function parseTime(text: string): string {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
  if (!form.test(text) || Number.isNaN(Date.parse(text)))
    throw new UserError('event-malformed', 'expected a time such as "2026-01-31T12:00:00Z"')
  return text
}

function match(text: string, form: RegExp, expected: string): string {
  if (!form.test(text)) throw new UserError('event-malformed', `expected ${expected}`)
  return text
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
