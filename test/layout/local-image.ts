/** Files of a small image as an image layout or an archive of `docker save`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Digest, digestHex } from '../../src/oci/digest.ts'
import { ociIndex } from '../../src/oci/media-types.ts'
import { type FakeImage, fakeDescriptor } from '../fakes/registry/fake-image.ts'
import type { TarMember } from './tar-archive.ts'

export const amd64 = { os: 'linux', architecture: 'amd64' }

export const blobPath = (digest: Digest) => `blobs/sha256/${digestHex(digest)}`

/** Returns the files of a layout. @param entries manifests in index.json. */
export function layoutFiles(
  { config, layers, manifest }: FakeImage,
  entries: readonly object[] = [fakeDescriptor(manifest)],
) {
  const blobs = [config, ...layers, manifest].map(({ digest, bytes }) => [blobPath(digest), bytes] as const)
  return new Map<string, string | Uint8Array>([
    ['oci-layout', '{"imageLayoutVersion":"1.0.0"}'],
    ['index.json', JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests: entries })],
    ...blobs,
  ])
}

/** Writes files to a directory. */
export function writeFiles(directory: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
}

/** Returns files as members of a tar archive. */
export function tarMembers(files: ReadonlyMap<string, string | Uint8Array>): TarMember[] {
  return [...files].map(([name, content]) => ({ name, content }))
}
