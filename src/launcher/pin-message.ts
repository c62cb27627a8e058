import { escapeInvisible } from '../invisible-characters.ts'
import { digestHex } from '../oci/digest.ts'
import { formatImageRepository, formatReference, type Reference } from '../oci/reference.ts'

/** Headline and body of a commit message. */
export interface CommitMessage {
  readonly headline: string
  readonly body: string
}

/** Origin of a pinned image. Unknown properties are absent. */
export interface PinSource {
  /** `owner/name` of the GitHub repository. */
  readonly repository?: string | undefined
  readonly revision?: string | undefined
  /** Full ref. */
  readonly ref?: string | undefined
  readonly runUrl?: string | undefined
}

/**
 * Returns the commit message for a pin. The message records the image, its source commit and its build. Later runs read
 * the messages as the launcher's history.
 */
export function pinMessage(pinnedImage: Reference, source: PinSource): CommitMessage {
  return {
    headline: `Pin ${shortName(pinnedImage)}`,
    body: escapeInvisible(pinTrailers(pinnedImage, source).join('\n')),
  }
}

/** Returns the commit message of a rollback, which is a pin with a reason. */
export function rollbackMessage(
  pinnedImage: Reference,
  source: PinSource,
  { replacedImage, reason }: { readonly replacedImage: Reference; readonly reason: string },
): CommitMessage {
  const trailers = [...pinTrailers(pinnedImage, source), `Rolled-back: ${formatReference(replacedImage)}`]
  const body = [...(reason === '' ? [] : [reason, '']), ...trailers].join('\n')
  return { headline: `Roll back ${shortName(pinnedImage)}`, body: escapeInvisible(body) }
}

/** Returns the commit message for a branch whose updates are resumed without changing its image. */
export function resumeMessage(launchedImage: Reference, holdReason: string): CommitMessage {
  const { tag } = launchedImage
  const name = `${formatImageRepository(launchedImage).split('/').at(-1)}${tag === undefined ? '' : `:${tag}`}`
  return {
    headline: `Resume updates of ${name}`,
    body: holdReason === '' ? '' : escapeInvisible(`Hold removed: ${holdReason}`),
  }
}

/** Formats the pinned image for a headline: `model:main to 692228fc1a2b`. */
function shortName(pinnedImage: Reference): string {
  const name = formatImageRepository(pinnedImage).split('/').at(-1)
  const tag = pinnedImage.tag === undefined ? '' : `:${pinnedImage.tag}`
  const shortDigest = pinnedImage.digest === undefined ? '' : digestHex(pinnedImage.digest).slice(0, 12)
  return `${name}${tag} to ${shortDigest}`
}

function pinTrailers(pinnedImage: Reference, { repository, revision, ref, runUrl }: PinSource): string[] {
  const trailers = [`Image: ${formatReference(pinnedImage)}`]
  if (repository !== undefined && revision !== undefined) {
    trailers.push(`Source: ${repository}@${revision}${ref === undefined ? '' : ` (${ref})`}`)
  }
  if (runUrl !== undefined) trailers.push(`Build: ${runUrl}`)
  return trailers
}
