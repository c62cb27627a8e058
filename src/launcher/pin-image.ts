import { parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import { replaceReference } from '../dockerfile/replace-reference.ts'
import { readStages } from '../dockerfile/stages.ts'
import {
  formatImageRepository,
  formatReference,
  type ImageRepository,
  isSameImageRepository,
  parseReference,
  type Reference,
} from '../oci/reference.ts'
import type { ImageUpdated } from './image-updated-event.ts'

/** A launcher's Dockerfile with the event's image in it. */
export interface Pin {
  readonly bytes: Uint8Array
  readonly previous: Reference
  readonly pinned: Reference
  readonly isChange: boolean
}

/**
 * Puts the event's digest into the one FROM that names the image, and changes nothing else.
 *
 * @param allowedImage what the launcher may run; by default only what it runs already.
 * @throws Error when the event's image is another one, or when not exactly one FROM fits.
 */
export function pinImage(
  dockerfile: Uint8Array,
  event: ImageUpdated,
  allowedImage: ImageRepository | undefined,
): Pin {
  const announced = event.image
  if (
    announced !== undefined &&
    allowedImage !== undefined &&
    !isSameImageRepository(announced, allowedImage)
  ) {
    throw new Error(
      `The event announces ${formatImageRepository(announced)}, but \`allowed-image\` is ${formatImageRepository(allowedImage)}: refused`,
    )
  }
  const mayRename =
    announced !== undefined && allowedImage !== undefined && !namesImage(dockerfile, announced)
  const isMatch = (text: string) => mayRename || isWanted(text, announced ?? allowedImage)
  const pinnedIn = (text: string) => pinnedReference(parseReference(text), event)
  const { bytes, previous } = replaceReference(dockerfile, isMatch, text => writtenLike(text, pinnedIn(text)))
  return {
    bytes,
    previous: parseReference(previous),
    pinned: pinnedIn(previous),
    isChange: !Buffer.from(bytes).equals(dockerfile),
  }
}

/**
 * The image that the launcher runs, as its Dockerfile names it.
 *
 * @param wanted decides where several FROM name an image.
 * @throws Error when not exactly one FROM fits.
 */
export function readPinned(dockerfile: Uint8Array, wanted: ImageRepository | undefined): Reference {
  const { previous } = replaceReference(
    dockerfile,
    text => isWanted(text, wanted),
    text => text,
  )
  return parseReference(previous)
}

/** Whether some FROM names the image, under any tag. */
export function namesImage(dockerfile: Uint8Array, image: ImageRepository): boolean {
  const stages = readStages(parseDockerfile(dockerfile))
  return stages.some(
    ({ kind, resolved }) => kind === 'image' && resolved !== undefined && isWanted(resolved, image),
  )
}

function isWanted(text: string, wanted: ImageRepository | undefined): boolean {
  if (wanted === undefined) return true
  try {
    return isSameImageRepository(parseReference(text), wanted)
  } catch {
    return false
  }
}

/** The first form of the event names no tag: then the one that stands there is kept. */
function pinnedReference(previous: Reference, { digest, image }: ImageUpdated): Reference {
  return { ...(image ?? previous), digest }
}

/** Docker Hub's short names stay short: `FROM owner/name` is not turned into `FROM docker.io/owner/name`. */
function writtenLike(previousText: string, pinned: Reference): string {
  const text = formatReference(pinned)
  const isShort = pinned.registry === 'docker.io' && !previousText.startsWith('docker.io/')
  return isShort ? text.replace(/^docker\.io\/(?:library\/)?/, '') : text
}
