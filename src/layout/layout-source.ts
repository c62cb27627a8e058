import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Digest, hexOf } from '../oci/digest.ts'
import type { ImageSource, StoredManifest } from '../oci/image-source.ts'
import { blobsIn, largestManifest, readVerified } from './blob-store.ts'
import { directoryTree, type FileTree } from './file-tree.ts'
import { readLayoutRoot } from './layout-index.ts'

/** An image layout directory whose blobs can also be handed out as files. */
export interface LayoutSource extends ImageSource {
  readonly directory: string
  blobPath(digest: Digest): string
}

/**
 * Opens a directory in OCI image layout that holds one image, for one platform or several.
 * Source: OCI image-spec, image-layout.md.
 *
 * @throws Error naming the directory when it is not a layout or holds not exactly one image.
 */
export async function openLayout(directory: string): Promise<LayoutSource> {
  const name = `oci-layout:${directory}`
  const found = await stat(directory).catch(() => undefined)
  if (found === undefined) throw new Error(`${name}: there is no such directory`)
  if (!found.isDirectory()) {
    throw new Error(`${name} is a file, not a directory: read an archive with "docker-archive:${directory}"`)
  }
  const source = await layoutIn(directoryTree(directory), name)
  return { ...source, directory, blobPath: digest => join(directory, blobPathOf(digest)) }
}

/** The image of a layout, whose files may be those of a directory or of an archive. */
export async function layoutIn(tree: FileTree, name: string): Promise<ImageSource> {
  const root = await readLayoutRoot(tree, name)
  const rootDigest = root.kind === 'index' ? root.stored.digest : root.descriptor.digest

  const readManifest = async (digest: Digest = rootDigest): Promise<StoredManifest> => {
    if (digest === rootDigest && root.kind === 'index') return root.stored
    const bytes = await readVerified(tree, { path: blobPathOf(digest), digest }, largestManifest, name)
    const isRoot = digest === rootDigest && root.kind === 'descriptor'
    return { bytes, digest, mediaType: isRoot ? root.descriptor.mediaType : undefined }
  }
  return { name, isLocal: true, readManifest, ...blobsIn(tree, blobPathOf, name) }
}

function blobPathOf(digest: Digest): string {
  return `blobs/sha256/${hexOf(digest)}`
}
