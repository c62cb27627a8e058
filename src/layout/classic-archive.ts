import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { parseJson } from '../json.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import { type Digest, digestHex, parseDigest, sha256Digest } from '../oci/digest.ts'
import { parseImageConfig } from '../oci/image-config.ts'
import type { ImageSource, StoredManifest } from '../oci/image-source.ts'
import { dockerManifest } from '../oci/media-types.ts'
import { UserError } from '../user-error.ts'
import { plural } from '../wording.ts'
import { maxSmallFileSize, openBlobs } from './blob-store.ts'
import { type FileTree, readSmallFile } from './file-tree.ts'
import { severalImagesMessage } from './layout-index.ts'

const listFile = 'manifest.json'
const listSchema = v.array(
  v.object({ Config: v.string(), RepoTags: v.nullish(v.array(v.string()), []), Layers: v.array(v.string()) }),
)

const configType = 'application/vnd.docker.container.image.v1+json'
const layerType = 'application/vnd.docker.image.rootfs.diff.tar'

/** Descriptor of a layer, and the file with its content. */
interface ArchiveLayer {
  readonly descriptor: Descriptor
  readonly path: string
}

/**
 * Returns a source for the image in a classic `docker save` archive: manifest.json, a config and one tar per layer. The
 * archive has no registry manifest, so one is created from the digests of its files.
 * Source: Docker image specification v1.2, "Combined Image JSON + Filesystem Changeset Format".
 *
 * @throws Error that names the archive if it does not contain exactly one complete image.
 */
export async function classicArchive(tree: FileTree, name: string): Promise<ImageSource> {
  const entry = await readEntry(tree, name)
  const config = await readConfig(tree, entry.Config, name)
  const layers = await describeLayers(tree, entry.Layers, config.diffIds, name)
  const stored = makeManifest(config.stored.descriptor, layers)
  const paths = new Map([config.stored, ...layers].map(({ descriptor, path }) => [descriptor.digest, path]))

  return {
    name,
    isLocal: true,
    readManifest: async (digest = stored.digest) => {
      if (digest !== stored.digest)
        throw new UserError('image-damaged', `${name} has no manifest ${digest}: save the image again`)
      return stored
    },
    ...openBlobs(tree, digest => paths.get(digest), name),
  }
}

async function readEntry(tree: FileTree, name: string) {
  const label = `${listFile} of ${name}`
  const bytes = await readSmallFile(tree, listFile, maxSmallFileSize, label)
  if (bytes === undefined) {
    throw new UserError(
      'unsupported-image',
      `${name} is not an archive of \`docker save\`: it has no ${listFile}. Check the path, or save the image again`,
    )
  }
  const [entry, ...others] = parseJson(listSchema, bytes, label)
  if (entry === undefined)
    throw new UserError('unsupported-image', `${name} contains no image: save it again with one image`)
  if (others.length > 0) {
    const names = [entry, ...others].flatMap(({ Config, RepoTags }) =>
      RepoTags?.length ? RepoTags : [Config],
    )
    throw new UserError('unsupported-image', severalImagesMessage(name, names))
  }
  return entry
}

async function readConfig(tree: FileTree, path: string, name: string) {
  const label = `the config of ${name}`
  const bytes = await readSmallFile(tree, path, maxSmallFileSize, label)
  if (bytes === undefined)
    throw new UserError(
      'image-damaged',
      `${name} lacks ${path}, its config: it is incomplete. Save the image again`,
    )
  const digest = sha256Digest(bytes)
  // In this format, only the file name contains the digest.
  const [expectedHex] = /[0-9a-f]{64}/.exec(path) ?? []
  if (expectedHex !== undefined && expectedHex !== digestHex(digest)) {
    throw new UserError(
      'image-damaged',
      `${label} has content that does not match its name, ${path}: save the image again`,
    )
  }
  const { diffIds } = parseImageConfig(bytes, label)
  const descriptor: Descriptor = { mediaType: configType, digest, size: bytes.length }
  return { stored: { descriptor, path }, diffIds }
}

async function describeLayers(
  tree: FileTree,
  files: readonly string[],
  diffIds: readonly Digest[],
  name: string,
): Promise<ArchiveLayer[]> {
  if (files.length !== diffIds.length) {
    throw new UserError(
      'image-damaged',
      `${name} is inconsistent: it has ${plural(files.length, 'layer')}, but its config lists ${diffIds.length}. Save the image again`,
    )
  }
  const layers: ArchiveLayer[] = []
  for (const [index, path] of files.entries()) {
    const diffId = diffIds[index]
    const size = await tree.size(path)
    if (size === undefined || diffId === undefined) {
      throw new UserError(
        'image-damaged',
        `${name} lacks ${path}, layer ${index + 1} of ${files.length}: it is incomplete. Save the image again`,
      )
    }
    const descriptor = (await isGzip(tree, path, size))
      ? { mediaType: `${layerType}.gzip`, digest: await hashFile(tree, path, size), size }
      : { mediaType: layerType, digest: diffId, size }
    layers.push({ descriptor, path })
  }
  return layers
}

/** Returns whether a layer is compressed with gzip. Docker writes plain tars, but kaniko and others compress them. */
async function isGzip(tree: FileTree, path: string, size: number): Promise<boolean> {
  for await (const [first, second] of tree.read(path, 0, Math.min(2, size))) {
    return first === 0x1f && second === 0x8b
  }
  return false
}

async function hashFile(tree: FileTree, path: string, size: number): Promise<Digest> {
  const hash = createHash('sha256')
  for await (const chunk of tree.read(path, 0, size)) hash.update(chunk)
  return parseDigest(`sha256:${hash.digest('hex')}`)
}

function makeManifest(config: Descriptor, layers: readonly ArchiveLayer[]): StoredManifest {
  const manifest = {
    schemaVersion: 2,
    mediaType: dockerManifest,
    config,
    layers: layers.map(({ descriptor }) => descriptor),
  }
  const bytes = new TextEncoder().encode(JSON.stringify(manifest))
  return { bytes, digest: sha256Digest(bytes), mediaType: dockerManifest }
}
