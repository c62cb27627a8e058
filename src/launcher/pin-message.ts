import { escapeInvisible } from '../invisible-characters.ts'
import { digestHex } from '../oci/digest.ts'
import { formatImageRepository, formatReference, type Reference } from '../oci/reference.ts'

export interface CommitMessage {
  readonly headline: string
  readonly body: string
}

/** Origin of a pinned image, as far as it is known. */
export interface PinSource {
  /** `owner/name` of the GitHub repository. */
  readonly repository?: string | undefined
  readonly revision?: string | undefined
  /** Full ref. */
  readonly ref?: string | undefined
  readonly runUrl?: string | undefined
}

/**
 * Returns the commit message, which serves as the launcher's history: the pinned image, its source commit and its
 * build.
 */
export function pinMessage(pinned: Reference, source: PinSource): CommitMessage {
  const name = formatImageRepository(pinned).split('/').at(-1)
  const tag = pinned.tag === undefined ? '' : `:${pinned.tag}`
  const short = pinned.digest === undefined ? '' : digestHex(pinned.digest).slice(0, 12)
  const trailers = [`Image: ${formatReference(pinned)}`]
  const { repository, revision, ref, runUrl } = source
  if (repository !== undefined && revision !== undefined) {
    trailers.push(`Source: ${repository}@${revision}${ref === undefined ? '' : ` (${ref})`}`)
  }
  if (runUrl !== undefined) trailers.push(`Build: ${runUrl}`)
  return { headline: `Pin ${name}${tag} to ${short}`, body: escapeInvisible(trailers.join('\n')) }
}
