import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import { type Descriptor, descriptorSchema } from '../oci/descriptor.ts'
import { type Digest, digestOf, hexOf } from '../oci/digest.ts'
import type { ImageSource, StoredManifest } from '../oci/image-source.ts'

/** An image layout directory whose blobs can also be handed out as files. */
export interface LayoutSource extends ImageSource {
  blobPath(digest: Digest): string
}

const indexSchema = v.object({ manifests: v.array(descriptorSchema) })
const chunkSize = 2 ** 20

/**
 * Opens a directory in OCI image layout that holds one image.
 * Source: OCI image-spec, image-layout.md.
 *
 * @throws Error naming the directory when it is not a layout or holds not exactly one image.
 */
export async function openLayout(directory: string): Promise<LayoutSource> {
  const name = `oci-layout:${directory}`
  const root = await readRoot(directory, name)
  const blobPath = (digest: Digest) => join(directory, 'blobs', 'sha256', hexOf(digest))

  return {
    name,
    blobPath,
    readManifest: digest => readManifest(blobPath, digest ?? root.digest, root, name),
    readBlob: descriptor => readVerified(blobPath(descriptor.digest), descriptor.digest, name),
    openBlob: async ({ digest }) => createReadStream(blobPath(digest), { highWaterMark: chunkSize }),
    readRange: ({ digest }, start, length) => readPart(blobPath(digest), start, length),
  }
}

async function readRoot(directory: string, name: string): Promise<Descriptor> {
  const isDirectory = await stat(directory).then(
    found => found.isDirectory(),
    () => false,
  )
  if (!isDirectory) throw new Error(`${name}: there is no such directory`)
  const bytes = await readFile(join(directory, 'index.json')).catch(() => {
    throw new Error(`${name} is not an image layout: it has no index.json`)
  })
  const { manifests } = parseJson(indexSchema, bytes, `index.json of ${name}`)
  const [root, ...others] = manifests
  if (root === undefined) throw new Error(`${name} holds no image`)
  if (others.some(({ digest }) => digest !== root.digest)) {
    throw new Error(`${name} holds ${manifests.length} images: expected one`)
  }
  return root
}

async function readManifest(
  blobPath: (digest: Digest) => string,
  digest: Digest,
  root: Descriptor,
  name: string,
): Promise<StoredManifest> {
  const bytes = await readVerified(blobPath(digest), digest, name)
  return { bytes, digest, mediaType: digest === root.digest ? root.mediaType : undefined }
}

async function readVerified(path: string, digest: Digest, name: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`${name} lacks blob ${digest}: the layout is incomplete`)
  })
  if (digestOf(bytes) !== digest)
    throw new Error(`${name}: blob ${digest} has other content than its digest says`)
  return bytes
}

async function readPart(path: string, start: number, length: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
