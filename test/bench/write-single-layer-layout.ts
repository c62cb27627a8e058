/** Writes an OCI image layout for a layer that exists as a file. */
import { createHash } from 'node:crypto'
import { linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Descriptor } from '../../src/oci/descriptor.ts'
import type { Digest } from '../../src/oci/digest.ts'

/**
 * Writes the layout with a hard link to the layer.
 *
 * @param directory A new directory on the file system of the layer file.
 * @returns the directory.
 */
export function writeSingleLayerLayout(
  directory: string,
  layerFile: string,
  layer: Descriptor,
  diffId: Digest,
): string {
  const blobs = join(directory, 'blobs', 'sha256')
  mkdirSync(blobs, { recursive: true })
  linkSync(layerFile, join(blobs, layer.digest.slice('sha256:'.length)))
  const writeJson = (mediaType: string, value: object) => {
    const bytes = Buffer.from(JSON.stringify(value))
    const hex = createHash('sha256').update(bytes).digest('hex')
    writeFileSync(join(blobs, hex), bytes)
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length }
  }
  const config = writeJson('application/vnd.oci.image.config.v1+json', {
    os: 'linux',
    architecture: 'amd64',
    config: {},
    rootfs: { type: 'layers', diff_ids: [diffId] },
    history: [{ created_by: 'COPY --from=builder /env / # buildkit' }],
  })
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const manifest = writeJson(mediaType, { schemaVersion: 2, mediaType, config, layers: [layer] })
  writeFileSync(join(directory, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  writeFileSync(join(directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }))
  return directory
}
