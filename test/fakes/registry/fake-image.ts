/** Creates small images, serves them, and writes them as image layouts. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sha256Digest } from '../../../src/oci/digest.ts'
import { ociManifest } from '../../../src/oci/media-types.ts'
import type { HostileInternet, StubResponse } from './hostile-internet.ts'

export interface FakeBlob {
  readonly mediaType: string
  readonly digest: ReturnType<typeof sha256Digest>
  readonly size: number
  readonly bytes: Buffer
}

export interface FakeImage {
  readonly config: FakeBlob
  readonly layers: readonly FakeBlob[]
  readonly manifest: FakeBlob
}

export function fakeBlob(bytes: Buffer, mediaType: string): FakeBlob {
  return { mediaType, digest: sha256Digest(bytes), size: bytes.length, bytes }
}

export function fakeDescriptor({ mediaType, digest, size }: FakeBlob) {
  return { mediaType, digest, size }
}

/**
 * Creates an image.
 *
 * @param change Changes the manifest before it is hashed.
 * @param tars Uncompressed layers.
 */
export function fakeImage(
  change: (manifest: Record<string, unknown>) => void = () => {},
  tars: readonly Buffer[] = [Buffer.alloc(4096, 'a'), Buffer.alloc(8192, 'b')],
): FakeImage {
  const layers = tars.map(tar => fakeBlob(gzipSync(tar), 'application/vnd.oci.image.layer.v1.tar+gzip'))
  const configJson = {
    os: 'linux',
    architecture: 'amd64',
    rootfs: { type: 'layers', diff_ids: tars.map(sha256Digest) },
  }
  const config = fakeBlob(Buffer.from(JSON.stringify(configJson)), 'application/vnd.oci.image.config.v1+json')
  const manifest: Record<string, unknown> = {
    schemaVersion: 2,
    mediaType: ociManifest,
    config: fakeDescriptor(config),
    layers: layers.map(fakeDescriptor),
  }
  change(manifest)
  return { config, layers, manifest: fakeBlob(Buffer.from(JSON.stringify(manifest)), ociManifest) }
}

export function manifestResponse({ mediaType, digest, bytes }: FakeBlob): StubResponse {
  return { headers: { 'content-type': mediaType, 'docker-content-digest': digest }, body: bytes }
}

/** Serves an image for every tag and its digest. */
export function serve(
  internet: HostileInternet,
  origin: string,
  { config, layers, manifest }: FakeImage,
): void {
  internet.on(origin, /\/manifests\//, manifestResponse(manifest))
  for (const blob of [config, ...layers]) serveBlob(internet, origin, blob)
}

export function serveBlob(internet: HostileInternet, origin: string, { digest, bytes }: FakeBlob): void {
  internet.on(origin, new RegExp(`/blobs/${digest}$`), ({ headers }) => rangeResponse(bytes, headers.range))
}

export async function writeLayout(directory: string, { config, layers, manifest }: FakeImage): Promise<void> {
  const blobs = join(directory, 'blobs/sha256')
  await mkdir(blobs, { recursive: true })
  for (const { digest, bytes } of [config, manifest, ...layers])
    await writeFile(join(blobs, digest.slice('sha256:'.length)), bytes)
  await writeFile(join(directory, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  const index = { schemaVersion: 2, manifests: [fakeDescriptor(manifest)] }
  await writeFile(join(directory, 'index.json'), JSON.stringify(index))
}

/** Returns the response to a request for a range of the bytes. */
export function rangeResponse(bytes: Buffer, range: string | undefined): StubResponse {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
  if (from === undefined || to === undefined) return { body: bytes }
  const headers = { 'content-range': `bytes ${from}-${to}/${bytes.length}` }
  return { status: 206, headers, body: bytes.subarray(Number(from), Number(to) + 1) }
}
