import { readBounded } from '../http/bounded-body.ts'
import type { HttpResponse } from '../http/http-response.ts'
import { cancelBody } from '../http/idle-timeout.ts'
import { RetryableError } from '../http/retry.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import { sha256Digest } from '../oci/digest.ts'
import type { ImageSource, StoredManifest } from '../oci/image-source.ts'
import { maxManifestSize } from '../oci/manifest.ts'
import { manifestMediaTypes } from '../oci/media-types.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import { UserError } from '../user-error.ts'
import { describeBlob, openBlob, readRange } from './blob-reading.ts'
import { RegistryError } from './registry-error.ts'
import type { RepositoryClient } from './repository-client.ts'

/** Maximum size of a blob that is read into memory, in bytes. */
const maxSmallBlobSize = 16 * 2 ** 20

/** Creates a source for an image in a registry. Content is fetched on demand. */
export function registrySource(client: RepositoryClient, reference: Reference): ImageSource {
  const name = formatReference(reference)
  const root = reference.digest ?? reference.tag ?? 'latest'

  return {
    name,
    isLocal: false,
    readManifest: digest => fetchManifest(client, digest ?? root, name),
    readBlob: descriptor => fetchSmallBlob(client, descriptor, name),
    openBlob: descriptor => openBlob(client, descriptor, name),
    readRange: (descriptor, start, length) => readRange(client, descriptor, { start, length }, name),
  }
}

/** Fetches a manifest by tag or digest. @returns undefined if the registry has no such manifest. */
export async function findManifest(
  client: RepositoryClient,
  target: string,
): Promise<StoredManifest | undefined> {
  const name = `${client.name}${target.includes(':') ? '@' : ':'}${target}`
  const headers = { accept: manifestMediaTypes.join(', ') }
  return client.exchange(
    { method: 'GET', target: `manifests/${target}`, headers, access: 'pull' },
    async response => {
      if (response.status === 404) {
        cancelBody(response)
        return undefined
      }
      if (response.status !== 200)
        throw new RegistryError(await client.describeErrorResponse(response, name), response.status)
      const mediaType = responseMediaType(response)
      if (mediaType === 'text/html') {
        cancelBody(response)
        throw new UserError(
          'proxy-invalid',
          `${name}: a web page was sent instead of a manifest. Check that ${client.repository.registry} is a registry, ` +
            'and that no login page or proxy intercepts the request',
        )
      }
      const { idle: idleTimeout } = client.timeouts
      const bytes = await readBounded(response, maxManifestSize, idleTimeout, `the manifest of ${name}`)
      return verifyManifest(bytes, target, response, name)
    },
  )
}

async function fetchManifest(
  client: RepositoryClient,
  target: string,
  name: string,
): Promise<StoredManifest> {
  const manifest = await findManifest(client, target)
  if (manifest === undefined) {
    const label = name.endsWith(target) ? name : `${name}: the manifest ${target}`
    throw new RegistryError(
      `${label} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`,
      404,
    )
  }
  return manifest
}

function verifyManifest(
  bytes: Uint8Array,
  target: string,
  response: HttpResponse,
  name: string,
): StoredManifest {
  const digest = sha256Digest(bytes)
  const announcedDigest = target.includes(':') ? target : response.headers.get('docker-content-digest')
  // A registry may use another digest algorithm. In that case, there is nothing to compare.
  if (announcedDigest?.startsWith('sha256:') && announcedDigest !== digest) {
    throw new UserError(
      'content-mismatch',
      `${name}: the registry announced ${announcedDigest} but sent ${digest}: do not use this image`,
    )
  }
  return { bytes, digest, mediaType: responseMediaType(response) }
}

function responseMediaType(response: HttpResponse): string | undefined {
  const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  return mediaType === '' ? undefined : mediaType
}

async function fetchSmallBlob(
  client: RepositoryClient,
  descriptor: Descriptor,
  name: string,
): Promise<Uint8Array> {
  const { digest, size } = descriptor
  const label = describeBlob(descriptor, name)
  if (size > maxSmallBlobSize)
    throw new UserError(
      'content-mismatch',
      `${label} claims ${size} bytes, over the limit of ${maxSmallBlobSize}: do not use this image`,
    )
  const request = { method: 'GET', target: `blobs/${digest}`, access: 'pull' } as const
  const bytes = await client.exchange(request, async response => {
    if (response.status !== 200)
      throw new RegistryError(await client.describeErrorResponse(response, label), response.status)
    const receivedBytes = await readBounded(response, size, client.timeouts.idle, label)
    if (receivedBytes.length < size)
      throw new RetryableError(`${label} is truncated: ${receivedBytes.length} of ${size} bytes`)
    return receivedBytes
  })
  const actualDigest = sha256Digest(bytes)
  if (actualDigest !== digest)
    throw new UserError(
      'content-mismatch',
      `${label}: the registry returned content with another digest, ${actualDigest}: do not use this image`,
    )
  return bytes
}
