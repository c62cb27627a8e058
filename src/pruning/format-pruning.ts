import { escapeInvisible } from '../invisible-characters.ts'
import { formatSize } from '../units.ts'
import { plural } from '../wording.ts'
import { freedBytes } from './freed-bytes.ts'
import type { ImageVersion } from './image-version.ts'
import type { PruningDecision } from './plan-pruning.ts'

const day = 86_400_000

/** Formats the decisions as lines: the versions that are deleted, those that stay, and the totals. */
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
export function formatVersion({ tags, digest, blobs, pushed }: ImageVersion, now: number): string {
  const size = [...blobs.values()].reduce((sum, bytes) => sum + bytes, 0)
  const facts = [
    ...(size > 0 ? [formatSize(size)] : []),
    ...(pushed === undefined ? [] : [plural(Math.max(0, Math.floor((now - pushed) / day)), 'day')]),
  ]
  return `${tags.join(' ') || digest}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`
}
