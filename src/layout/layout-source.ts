import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Digest, digestHex } from '../oci/digest.ts'
import type { ImageSource, StoredManifest } from '../oci/image-source.ts'
import { maxManifestSize } from '../oci/manifest.ts'
import { UserError } from '../user-error.ts'
import { openBlobs, readVerifiedBlob } from './blob-store.ts'
import { directoryTree, type FileTree } from './file-tree.ts'
import { readLayoutRoot } from './layout-index.ts'

/** Image in a layout directory, whose blobs are also available as files. */
export interface LayoutSource extends ImageSource {
  readonly directory: string
  blobPath(digest: Digest): string
}

/**
 * Opens an OCI image layout directory that contains one image, for one or more platforms.
 * Source: OCI image-spec, image-layout.md.
 *
 * @throws Error that names the directory if it is not a layout or does not contain exactly one image.
 */
export async function openLayout(directory: string): Promise<LayoutSource> {
  const name = `oci-layout:${directory}`
  const stats = await stat(directory).catch(() => undefined)
  if (stats === undefined)
    throw new UserError('image-file-not-found', `${name} does not exist: check the path`)
  if (!stats.isDirectory()) {
    throw new UserError(
      'image-file-not-found',
      `${name} is a file, not a directory: read an archive with "docker-archive:${directory}"`,
    )
  }
  const source = await layoutSource(directoryTree(directory), name)
  return { ...source, directory, blobPath: digest => join(directory, layoutBlobPath(digest)) }
}

/** Returns a source for the image of a layout, in a directory or an archive. */
export async function layoutSource(tree: FileTree, name: string): Promise<ImageSource> {
  const root = await readLayoutRoot(tree, name)
  const rootDigest = root.kind === 'index' ? root.stored.digest : root.descriptor.digest

  const readManifest = async (digest: Digest = rootDigest): Promise<StoredManifest> => {
    if (digest === rootDigest && root.kind === 'index') return root.stored
    const blob = { path: layoutBlobPath(digest), digest }
    const bytes = await readVerifiedBlob(tree, blob, maxManifestSize, name)
    const isRoot = digest === rootDigest && root.kind === 'descriptor'
    return { bytes, digest, mediaType: isRoot ? root.descriptor.mediaType : undefined }
  }
  return { name, isLocal: true, readManifest, ...openBlobs(tree, layoutBlobPath, name) }
}

function layoutBlobPath(digest: Digest): string {
  return `blobs/sha256/${digestHex(digest)}`
}
