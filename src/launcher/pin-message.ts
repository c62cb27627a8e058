import { hexOf } from '../oci/digest.ts'
import { formatImageRepository, formatReference, type Reference } from '../oci/reference.ts'
import type { ImageUpdated } from './image-updated-event.ts'

export interface CommitMessage {
  readonly headline: string
  readonly body: string
}

/** The commit message is the launcher's history: what is pinned, from which commit, by which build. */
export function pinMessage(pinned: Reference, { ref, build }: ImageUpdated): CommitMessage {
  const name = formatImageRepository(pinned).split('/').at(-1)
  const tag = pinned.tag === undefined ? '' : `:${pinned.tag}`
  const short = pinned.digest === undefined ? '' : hexOf(pinned.digest).slice(0, 12)
  const trailers = [`Image: ${formatReference(pinned)}`]
  if (build !== undefined && ref !== undefined) {
    trailers.push(`Source: ${build.repository}@${build.revision} (${ref.full})`, `Build: ${build.runUrl}`)
  }
  return { headline: `Pin ${name}${tag} to ${short}`, body: trailers.join('\n') }
}
