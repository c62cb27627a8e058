import type { Descriptor } from '../oci/descriptor.ts'
import { type Digest, sha256Digest } from '../oci/digest.ts'
import type { ImageSource } from '../oci/image-source.ts'
import { UserError } from '../user-error.ts'
import { type FileTree, readSmallFile } from './file-tree.ts'

/** Maximum size of an image's config and of the JSON files in an archive, in bytes. */
export const maxSmallFileSize = 16 * 2 ** 20

/**
 * Returns the blob methods of an image source that reads from files.
 *
 * @param blobPath returns the path of a blob's file; undefined if there is none.
 * @param name name of the image in messages.
 */
export function openBlobs(
  tree: FileTree,
  blobPath: (digest: Digest) => string | undefined,
  name: string,
): Pick<ImageSource, 'readBlob' | 'openBlob' | 'readRange'> {
  const locateBlob = (descriptor: Descriptor) => locate(tree, blobPath(descriptor.digest), descriptor, name)
  return {
    readBlob: async descriptor => {
      await locateBlob(descriptor)
      return readVerifiedBlob(
        tree,
        { path: blobPath(descriptor.digest), digest: descriptor.digest },
        maxSmallFileSize,
        name,
      )
    },
    openBlob: async descriptor => tree.read(await locateBlob(descriptor), 0, descriptor.size),
    readRange: async (descriptor, start, length) => {
      const path = await locateBlob(descriptor)
      if (start + length > descriptor.size) return undefined
      const chunks: Uint8Array[] = []
      for await (const chunk of tree.read(path, start, start + length)) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
  }
}

/**
 * Reads a blob and verifies its digest.
 *
 * @throws Error that names the image and blob if it is missing, larger than `maxSize` or has a different digest.
 */
export async function readVerifiedBlob(
  tree: FileTree,
  { path, digest }: { readonly path: string | undefined; readonly digest: Digest },
  maxSize: number,
  name: string,
): Promise<Uint8Array> {
  const label = `blob ${digest} of ${name}`
  const bytes = path === undefined ? undefined : await readSmallFile(tree, path, maxSize, label)
  if (bytes === undefined) throw new UserError('image-damaged', missingBlobMessage(digest, name))
  if (sha256Digest(bytes) !== digest)
    throw new UserError(
      'image-damaged',
      `${label} has content that does not match its digest: save the image again`,
    )
  return bytes
}

async function locate(
  tree: FileTree,
  path: string | undefined,
  { digest, size }: Descriptor,
  name: string,
): Promise<string> {
  const actualSize = path === undefined ? undefined : await tree.size(path)
  if (path === undefined || actualSize === undefined)
    throw new UserError('image-damaged', missingBlobMessage(digest, name))
  const label = `blob ${digest} of ${name}`
  if (actualSize < size)
    throw new UserError(
      'image-damaged',
      `${label} is truncated: ${actualSize} of ${size} bytes. Save the image again`,
    )
  if (actualSize > size)
    throw new UserError(
      'image-damaged',
      `${label} is ${actualSize} bytes, but its manifest states ${size}: save the image again`,
    )
  return path
}

function missingBlobMessage(digest: Digest, name: string): string {
  return `${name} lacks blob ${digest}: it is incomplete, or contains only the image for another platform. Save the image again for the required platform`
}
