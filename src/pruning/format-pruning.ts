import { escapeInvisible } from '../invisible-characters.ts'
import type { Digest } from '../oci/digest.ts'
import { formatSize } from '../units.ts'
import { plural } from '../wording.ts'
import { freedBytes } from './freed-bytes.ts'
import type { ImageVersion } from './image-version.ts'
import type { PruningDecision } from './plan-pruning.ts'
import type { DeletionResult } from './prune-images.ts'

/** Length of a day, in milliseconds. */
const day = 86_400_000

/** Formats the decisions as lines: the versions to delete, the versions to keep, and the totals. */
export function formatPruning(name: string, decisions: readonly PruningDecision[], now: number): string {
  const deleted = decisions.filter(({ isDeleted }) => isDeleted)
  const kept = decisions.filter(({ isDeleted }) => !isDeleted)
  const line = ({ version, isDeleted, reason }: PruningDecision) =>
    `${isDeleted ? 'delete' : 'keep  '}  ${formatVersion(version, now)}: ${reason}`
  return escapeInvisible(
    [
      ...deleted.map(line),
      ...kept.map(line),
      `${name}: ${plural(deleted.length, 'version')} to delete (${formatSize(freedBytes(decisions))}), ${kept.length} to keep`,
    ].join('\n'),
  )
}

/** Formats the tags or the digest of a version, its size and its age. */
export function formatVersion(version: ImageVersion, now: number): string {
  const { tags, digest, pushed } = version
  const size = storedBytes(version)
  const facts = [
    ...(size > 0 ? [formatSize(size)] : []),
    ...(pushed === undefined ? [] : [plural(Math.max(0, Math.floor((now - pushed) / day)), 'day')]),
  ]
  return `${tags.join(' ') || digest}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`
}

/** Formats a version that was kept because it received a tag after it was listed. */
export function formatTaggedVersion(
  { version, tags }: DeletionResult['tagged'][number],
  now: number,
): string {
  return escapeInvisible(
    `${formatVersion(version, now)} was not deleted, because it has another tag now: ${tags.join(' ')}`,
  )
}

/** Decision in the form of the JSON output. */
export interface PrunedImage {
  readonly action: 'delete' | 'keep'
  readonly reason: string
  readonly digest: Digest
  readonly tags: readonly string[]
  /** Time of the push, in RFC 3339 format; undefined if unknown. */
  readonly pushed: string | undefined
  readonly bytes: number
}

/** Returns a decision in the form of the JSON output. */
export function prunedImage({ version, isDeleted, reason }: PruningDecision): PrunedImage {
  const { digest, tags, pushed } = version
  return {
    action: isDeleted ? 'delete' : 'keep',
    reason,
    digest,
    tags,
    pushed: pushed === undefined ? undefined : new Date(pushed).toISOString(),
    bytes: storedBytes(version),
  }
}

function storedBytes({ blobs }: ImageVersion): number {
  return [...blobs.values()].reduce((sum, size) => sum + size, 0)
}
