import type { GitHubClient } from '../../github/github-client.ts'
import { PackageVersions } from '../../github/package-versions.ts'
import { mapConcurrent } from '../../map-concurrent.ts'
import { refNameKey } from '../../oci/annotations.ts'
import { type Digest, isDigest, parseDigest, sha256Digest } from '../../oci/digest.ts'
import { imageOrigin } from '../../oci/image-labels.ts'
import { type Manifest, parseManifest } from '../../oci/manifest.ts'
import { binderPlatform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import { isImmutableTag } from '../../pruning/image-tag.ts'
import type { ImageVersion } from '../../pruning/image-version.ts'
import type { VersionStore } from '../../pruning/prune-images.ts'
import { deleteManifest } from '../../registry/delete-manifest.ts'
import { headDigest } from '../../registry/head-manifest.ts'
import { listTags } from '../../registry/list-tags.ts'
import { findManifest, registrySource } from '../../registry/registry-source.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import { UserError } from '../../user-error.ts'

const maxConcurrentRequests = 6

/** Registry whose image versions GitHub's package API manages. */
export const gitHubRegistry = 'ghcr.io'

/** Returns the store of the versions of an image repository, in the registry or on GitHub. */
export function openVersionStore(github: GitHubClient, registry: RepositoryClient): VersionStore {
  return registry.repository.registry === gitHubRegistry
    ? packageStore(github, registry)
    : registryStore(registry)
}

/** Returns the store for ghcr.io. GitHub's API lists and deletes the versions; the registry has their manifests. */
function packageStore(github: GitHubClient, registry: RepositoryClient): VersionStore {
  const [owner = '', ...name] = registry.repository.path.split('/')
  const packages = new PackageVersions(github, { owner, name: name.join('/') })
  return {
    list: async () => {
      const packageVersions = await packages.list()
      const versions = packageVersions.map(({ id, digest, tags, updated }) => {
        return { digest: parseDigest(digest), packageVersion: id, tags, pushed: updated }
      })
      return addContents(registry, versions)
    },
    // GitHub lists all versions, including those without a tag.
    find: async () => undefined,
    readTags: version => packages.readTags(versionId(version)),
    remove: version => packages.remove(versionId(version)),
  }
}

function versionId({ packageVersion, digest }: ImageVersion): number {
  if (packageVersion === undefined)
    throw new UserError(
      'internal-error',
      `the version ${digest} of the package has no ID: report this as a bug`,
    )
  return packageVersion
}

/** Returns the store for any other registry, which lists and deletes only tagged versions. */
function registryStore(registry: RepositoryClient): VersionStore {
  /** Immutable tags that `list` has found. */
  const immutableTags = new Set<string>()
  return {
    list: async () => {
      const tagsByDigest = await resolveTags(registry, await listTags(registry))
      for (const [digest, tags] of tagsByDigest)
        for (const tag of tags) if (isImmutableTag(tag, digest)) immutableTags.add(tag)
      return mapConcurrent([...tagsByDigest], maxConcurrentRequests, ([digest, tags]) =>
        readVersion(registry, digest, tags),
      )
    },
    find: async digest =>
      (await headDigest(registry, digest)) === undefined ? undefined : readVersion(registry, digest, []),
    readTags: async ({ digest }) => {
      const movableTags = (await listTags(registry)).filter(tag => !immutableTags.has(tag))
      return (await resolveTags(registry, movableTags)).get(digest) ?? []
    },
    remove: ({ digest }) => deleteManifest(registry, digest),
  }
}

/** Returns the digests that tags point to, with their tags. */
async function resolveTags(
  registry: RepositoryClient,
  unorderedTags: readonly string[],
): Promise<Map<Digest, string[]>> {
  const tags = unorderedTags.toSorted()
  const digests = await mapConcurrent(tags, maxConcurrentRequests, tag => headDigest(registry, tag))
  const tagsByDigest = new Map<Digest, string[]>()
  for (const [index, digest] of digests.entries())
    if (digest !== undefined)
      tagsByDigest.set(digest, [...(tagsByDigest.get(digest) ?? []), tags[index] ?? ''])
  return tagsByDigest
}

async function readVersion(
  registry: RepositoryClient,
  digest: Digest,
  tags: readonly string[],
): Promise<ImageVersion> {
  const pushed = await readCreated(registry, digest)
  return { digest, packageVersion: undefined, tags, pushed, ...(await readContent(registry, digest)) }
}

type Content = Pick<ImageVersion, 'ref' | 'children' | 'blobs'>

const noContent: Content = { ref: undefined, children: [], blobs: new Map() }

/**
 * Adds the content of each version. The manifests of an index are read with the index, not again as untagged versions.
 */
async function addContents(
  registry: RepositoryClient,
  versions: readonly Omit<ImageVersion, keyof Content>[],
): Promise<ImageVersion[]> {
  const contents = new Map<Digest, Content>()
  const read = async (digest: Digest, readOne: typeof readContent) => {
    contents.set(digest, await readOne(registry, digest))
  }
  const digests = (isTagged: boolean) =>
    versions.filter(({ tags }) => tags.length > 0 === isTagged).map(({ digest }) => digest)
  await mapConcurrent(digests(true), maxConcurrentRequests, digest => read(digest, readContent))
  const childDigests = new Set([...contents.values()].flatMap(({ children }) => children))
  const untaggedDigests = digests(false).filter(digest => !childDigests.has(digest))
  await mapConcurrent(untaggedDigests, maxConcurrentRequests, digest => read(digest, readUntaggedContent))
  return versions.map(version => ({ ...version, ...(contents.get(version.digest) ?? noContent) }))
}

/** Reads a version without a tag, which may be an index that a launcher names by its digest. */
async function readUntaggedContent(registry: RepositoryClient, digest: Digest): Promise<Content> {
  try {
    return await readContent(registry, digest)
  } catch (error) {
    if (error instanceof UserError && notIndexErrors.has(error.kind)) return noContent
    throw error
  }
}

/** Kinds of errors for a version that was deleted after it was listed, or that is not an index. */
const notIndexErrors: ReadonlySet<string> = new Set(['image-not-found', 'unsupported-image'])

/**
 * Reads the ref, the manifests and the blobs of a version, at any depth.
 *
 * @throws Error if the version's manifest cannot be read.
 */
async function readContent(registry: RepositoryClient, digest: Digest): Promise<Content> {
  const label = `${registry.name}@${digest}`
  const storedManifest = await findManifest(registry, digest)
  if (storedManifest === undefined)
    throw new UserError('image-not-found', `${label} was deleted after it was listed: run this again`)
  const manifest = parseManifest(storedManifest.bytes, storedManifest.mediaType, `the manifest of ${label}`)
  const blobs = new Map<Digest, number>([[digest, storedManifest.bytes.length]])
  if (manifest.kind === 'manifest')
    return { ref: manifest.annotations[refNameKey], children: [], blobs: addBlobs(blobs, manifest) }
  let ref: string | undefined
  const children = new Set(manifest.manifests.map(child => child.digest))
  // The loop also visits the manifests that it adds to the set.
  for (const child of children) {
    const storedChild = await findManifest(registry, child)
    if (storedChild === undefined) continue
    blobs.set(sha256Digest(storedChild.bytes), storedChild.bytes.length)
    const childManifest = parseManifest(
      storedChild.bytes,
      storedChild.mediaType,
      `the manifest of ${registry.name}@${child}`,
    )
    if (childManifest.kind === 'manifest') {
      addBlobs(blobs, childManifest)
      ref ??= childManifest.annotations[refNameKey]
    } else for (const { digest: nestedDigest } of childManifest.manifests) children.add(nestedDigest)
  }
  return { ref, children: [...children], blobs }
}

function addBlobs(blobs: Map<Digest, number>, { config, layers }: Manifest): Map<Digest, number> {
  for (const { digest, size } of [config, ...layers]) if (isDigest(digest)) blobs.set(digest, size)
  return blobs
}

/**
 * Returns the build time of an image in milliseconds since the epoch; undefined if it is unknown, or if the manifest is
 * not an image.
 */
async function readCreated(registry: RepositoryClient, digest: Digest): Promise<number | undefined> {
  try {
    const source = registrySource(registry, { ...registry.repository, digest })
    const { created } = imageOrigin(await readImage(source, binderPlatform))
    return created === undefined ? undefined : Date.parse(created)
  } catch (error) {
    if (error instanceof UserError && notImageErrors.has(error.kind)) return undefined
    throw error
  }
}

/** Kinds of errors for a manifest that is not an image for linux/amd64, such as a signature. */
const notImageErrors: ReadonlySet<string> = new Set([
  'unsupported-image',
  'platform-missing',
  'image-damaged',
  'content-mismatch',
])
