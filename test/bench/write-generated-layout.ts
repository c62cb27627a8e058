/** Generates an OCI image layout of any size with incompressible layers. */
import { createCipheriv, createHash } from 'node:crypto'
import { mkdir, open, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const chunkSize = 2 ** 22
const configType = 'application/vnd.oci.image.config.v1+json'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const layerType = 'application/vnd.oci.image.layer.v1.tar+gzip'

interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

/**
 * Writes a layout with layers of random bytes. The layers have the media type of gzip, because a push does not decompress
 * them.
 *
 * @param sizes Size of each layer in bytes.
 * @returns the digest of the image's manifest.
 */
export async function writeGeneratedLayout(directory: string, sizes: readonly number[]): Promise<string> {
  const blobs = join(directory, 'blobs', 'sha256')
  await mkdir(blobs, { recursive: true })
  const layers: Descriptor[] = []
  for (const [index, size] of sizes.entries()) layers.push(await writeLayer(blobs, `layer ${index}`, size))
  const writeJson = async (mediaType: string, value: object): Promise<Descriptor> => {
    const bytes = Buffer.from(JSON.stringify(value))
    const hex = createHash('sha256').update(bytes).digest('hex')
    await writeFile(join(blobs, hex), bytes)
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length }
  }
  const platform = { os: 'linux', architecture: 'amd64' }
  const rootfs = { type: 'layers', diff_ids: layers.map(({ digest }) => digest) }
  const config = await writeJson(configType, { ...platform, config: {}, rootfs, history: [] })
  const manifest = await writeJson(manifestType, {
    schemaVersion: 2,
    mediaType: manifestType,
    config,
    layers,
  })
  await writeFile(join(directory, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  await writeFile(join(directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }))
  return manifest.digest
}

async function writeLayer(blobs: string, seed: string, size: number): Promise<Descriptor> {
  const key = createHash('sha256').update(seed).digest()
  const random = createCipheriv('aes-256-ctr', key, Buffer.alloc(16))
  const bytes = Buffer.alloc(Math.min(chunkSize, size))
  const hash = createHash('sha256')
  const temporaryFile = join(blobs, seed.replaceAll(' ', '-'))
  const file = await open(temporaryFile, 'w')
  for (let offset = 0; offset < size; offset += chunkSize) {
    const chunk = random.update(bytes.subarray(0, Math.min(chunkSize, size - offset)))
    hash.update(chunk)
    await file.write(chunk)
  }
  await file.close()
  const hex = hash.digest('hex')
  await rename(temporaryFile, join(blobs, hex))
  return { mediaType: layerType, digest: `sha256:${hex}`, size }
}
