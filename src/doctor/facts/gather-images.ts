import { errorMessage } from '../../error-message.ts'
import { mapConcurrent } from '../../map-concurrent.ts'
import { imageOrigin } from '../../oci/image-labels.ts'
import { binderPlatform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import {
  formatImageRepository,
  formatReference,
  type ImageRepository,
  parseReference,
  type Reference,
} from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { headDigest } from '../../registry/head-manifest.ts'
import { RegistryError } from '../../registry/registry-error.ts'
import { registrySource } from '../../registry/registry-source.ts'
import { type Fact, foundValue, type ImageFacts, type ImageState, type LookupFailure } from './facts.ts'
import { digestOnly, ownTagReference, tagOnly } from './launched-images.ts'

const maxConcurrentRequests = 8
const failureByStatus: ReadonlyMap<number, LookupFailure> = new Map([
  [401, 'denied'],
  [403, 'denied'],
  // A missing image is not an error; this status means that part of an existing image is missing.
  [404, 'lost'],
])

/**
 * Looks up the tag, the digest and the digest's own tag of every launched reference.
 *
 * @param extraImages image repositories to check even if they are not launched.
 */
export async function gatherImages(
  launchedReferences: readonly Reference[],
  extraImages: readonly ImageRepository[],
  connect: ConnectRegistry,
): Promise<ImageFacts> {
  const latestReferences = extraImages.map((repository): Reference => ({ ...repository, tag: 'latest' }))
  const candidates = [
    ...launchedReferences.flatMap(reference => [
      tagOnly(reference),
      digestOnly(reference),
      ownTagReference(reference),
    ]),
    ...latestReferences,
  ]
  const references = [
    ...new Set(candidates.filter(candidate => candidate !== undefined).map(formatReference)),
  ]
  const lookups = await mapConcurrent(references, maxConcurrentRequests, async text => {
    const state = await attemptLookup(parseReference(text), connect)
    return [text, state] as const
  })
  const repositories = new Map(
    [...launchedReferences, ...extraImages].map(repository => [
      formatImageRepository(repository),
      repository,
    ]),
  )
  return {
    repositories: [...repositories.values()].map(({ registry, path }) => ({ registry, path })),
    lookups: new Map(lookups),
  }
}

/** Looks up an image. Failures are classified by status, because a message may quote any text. */
async function attemptLookup(
  reference: Reference,
  connect: ConnectRegistry,
): Promise<Fact<ImageState | undefined>> {
  try {
    return foundValue(await lookUp(reference, connect))
  } catch (error) {
    const reason = errorMessage(error)
    return {
      isKnown: false,
      reason,
      failure: failureByStatus.get(error instanceof RegistryError ? error.status : 0),
    }
  }
}

/** Reads an image from its registry. @returns undefined if the registry has no such image. */
async function lookUp(reference: Reference, connect: ConnectRegistry): Promise<ImageState | undefined> {
  const client = await connect(reference)
  const target = reference.digest ?? reference.tag ?? 'latest'
  if ((await headDigest(client, target)) === undefined) return undefined
  const image = await readImage(registrySource(client, reference), binderPlatform)
  return { digest: image.rootDigest, manifestDigest: image.manifestDigest, origin: imageOrigin(image) }
}
