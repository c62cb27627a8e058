import type { Descriptor } from '../oci/descriptor.ts'
import { digestOf } from '../oci/digest.ts'
import type { ImageSource, StoredManifest } from '../oci/image-source.ts'
import { manifestMediaTypes } from '../oci/media-types.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import { readBounded } from './bounded-body.ts'
import { describeRefusal } from './refusal.ts'
import type { RepositoryClient } from './repository-client.ts'

/** Registries cap manifests at 4 MiB. Source: OCI distribution-spec, "Pushing Manifests". */
const largestManifest = 4 * 2 ** 20
const largestSmallBlob = 16 * 2 ** 20

/** An image in a registry. Nothing is fetched before it is asked for. */
export function registrySource(client: RepositoryClient, reference: Reference): ImageSource {
  const name = formatReference(reference)
  const root = reference.digest ?? reference.tag ?? 'latest'

  return {
    name,
    readManifest: digest => fetchManifest(client, digest ?? root, name),
    readBlob: descriptor => fetchSmallBlob(client, descriptor, name),
    openBlob: descriptor => fetchBlob(client, descriptor, name),
    readRange: (descriptor, start, length) => fetchRange(client, descriptor, start, length, name),
  }
}

/** @returns undefined when the registry has no such manifest. */
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
        await response.body?.cancel()
        return undefined
      }
      if (response.status !== 200) throw new Error(await describeRefusal(response, name, client.isAnonymous))
      const bytes = await readBounded(response.body, largestManifest, `the manifest of ${name}`)
      return verifyManifest(bytes, target, response, name)
    },
  )
}

async function fetchManifest(
  client: RepositoryClient,
  target: string,
  name: string,
): Promise<StoredManifest> {
  const found = await findManifest(client, target)
  if (found === undefined) {
    throw new Error(`${name} is not in the registry: it was never pushed, was deleted, or is private`)
  }
  return found
}

function verifyManifest(bytes: Uint8Array, target: string, response: Response, name: string): StoredManifest {
  const digest = digestOf(bytes)
  const promised = target.includes(':') ? target : response.headers.get('docker-content-digest')
  // A registry may name another algorithm; the bytes are then identified by ours.
  if (promised?.startsWith('sha256:') && promised !== digest) {
    throw new Error(`${name}: the registry promised ${promised} but sent ${digest}: do not trust this answer`)
  }
  const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim()
  return { bytes, digest, mediaType: mediaType === '' ? undefined : mediaType }
}

async function fetchSmallBlob(
  client: RepositoryClient,
  descriptor: Descriptor,
  name: string,
): Promise<Uint8Array> {
  const what = `blob ${descriptor.digest} of ${name}`
  if (descriptor.size > largestSmallBlob) throw new Error(`${what} claims ${descriptor.size} bytes: refused`)
  const request = { method: 'GET', target: `blobs/${descriptor.digest}`, access: 'pull' } as const
  const bytes = await client.exchange(request, async response => {
    if (response.status !== 200) throw new Error(await describeRefusal(response, what, client.isAnonymous))
    return readBounded(response.body, descriptor.size, what)
  })
  const digest = digestOf(bytes)
  if (digest !== descriptor.digest) throw new Error(`${what}: the registry sent other content, ${digest}`)
  return bytes
}

async function fetchBlob(
  client: RepositoryClient,
  { digest }: Descriptor,
  name: string,
): Promise<AsyncIterable<Uint8Array>> {
  const response = await client.send({ method: 'GET', target: `blobs/${digest}`, access: 'pull' })
  if (response.status !== 200) {
    throw new Error(await describeRefusal(response, `blob ${digest} of ${name}`, client.isAnonymous))
  }
  return response.body ?? emptyBody()
}

async function fetchRange(
  client: RepositoryClient,
  { digest }: Descriptor,
  start: number,
  length: number,
  name: string,
): Promise<Uint8Array | undefined> {
  const what = `blob ${digest} of ${name}`
  // A suffix range (`bytes=-4`) is not understood by every storage behind a registry; a plain one is.
  const headers = { range: `bytes=${start}-${start + length - 1}` }
  const expected = `bytes ${start}-${start + length - 1}/`
  return client.exchange(
    { method: 'GET', target: `blobs/${digest}`, headers, access: 'pull' },
    async response => {
      const isRange = response.headers.get('content-range')?.startsWith(expected) ?? false
      if (response.status === 206 && isRange) return readBounded(response.body, length, what)
      if (response.status === 200 || response.status === 206 || response.status === 416) {
        await response.body?.cancel()
        return undefined
      }
      throw new Error(await describeRefusal(response, what, client.isAnonymous))
    },
  )
}

async function* emptyBody(): AsyncIterable<Uint8Array> {}
