import { UserError } from '../user-error.ts'
import { plural } from '../wording.ts'
import type { Descriptor } from './descriptor.ts'
import type { Digest } from './digest.ts'
import { type ImageConfig, parseImageConfig } from './image-config.ts'
import type { ImageSource } from './image-source.ts'
import { type Index, isAttestation, type Manifest, parseManifest } from './manifest.ts'
import { formatPlatform, isForPlatform, type Platform } from './platform.ts'

/** Manifest of an image for one platform, without its config. */
export interface PlatformManifest {
  readonly name: string
  /** Digest that `name` resolves to: of the index, or of the manifest if there is no index. */
  readonly rootDigest: Digest
  /** Digest of this platform's manifest. */
  readonly manifestDigest: Digest
  readonly manifest: Manifest
}

/** Manifest and config of an image for one platform. */
export interface Image extends PlatformManifest {
  readonly config: ImageConfig
}

/**
 * Reads the manifest and config of the image for `platform`, with at most three small requests.
 *
 * @throws Error that names the image and its platforms if none matches.
 */
export async function readImage(source: ImageSource, platform: Platform): Promise<Image> {
  return completeImage(source, await readPlatformManifest(source, platform), platform)
}

/** Reads the manifest for `platform`. @throws Error that names the image and its platforms if none matches. */
export async function readPlatformManifest(
  source: ImageSource,
  platform: Platform,
): Promise<PlatformManifest> {
  const root = await source.readManifest()
  const rootManifest = parseManifest(root.bytes, root.mediaType, `the manifest of ${source.name}`)
  const { digest, manifest } =
    rootManifest.kind === 'manifest'
      ? { digest: root.digest, manifest: rootManifest }
      : await readChild(source, rootManifest, platform)
  return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest }
}

/**
 * Reads the config and adds it to the manifest.
 *
 * @throws Error that names the image if the config is for another platform or does not match the manifest.
 */
export async function completeImage(
  source: ImageSource,
  platformManifest: PlatformManifest,
  platform: Platform,
): Promise<Image> {
  const config = await readConfig(source, platformManifest.manifest)
  if (!isForPlatform(config, platform)) {
    throw new UserError(
      'platform-missing',
      `${source.name} is an image for ${formatPlatform(config)}, not for ${formatPlatform(platform)}: ` +
        `build it with --platform ${formatPlatform(platform)}`,
    )
  }
  const layerCount = platformManifest.manifest.layers.length
  if (config.diffIds.length !== layerCount) {
    throw new UserError(
      'image-damaged',
      `${source.name} is inconsistent: its manifest has ${plural(layerCount, 'layer')}, but its config lists ` +
        `${config.diffIds.length}. Build the image again`,
    )
  }
  return { ...platformManifest, config }
}

async function readConfig(source: ImageSource, { config }: Manifest): Promise<ImageConfig> {
  return parseImageConfig(await source.readBlob(config), `the config of ${source.name}`)
}

async function readChild(
  source: ImageSource,
  index: Index,
  platform: Platform,
): Promise<{ digest: Digest; manifest: Manifest }> {
  const descriptor = chooseChild(source.name, index, platform)
  const { bytes, digest } = await source.readManifest(descriptor.digest)
  const manifest = parseManifest(
    bytes,
    descriptor.mediaType,
    `the ${formatPlatform(platform)} manifest of ${source.name}`,
  )
  if (manifest.kind === 'index') {
    throw new UserError(
      'unsupported-image',
      `${source.name} is a nested index, which Docker cannot run: push an image instead`,
    )
  }
  return { digest, manifest }
}

function chooseChild(name: string, index: Index, platform: Platform): Descriptor {
  const images = index.manifests.filter(descriptor => !isAttestation(descriptor))
  const platformManifest = images.find(
    image => image.platform !== undefined && isForPlatform(image.platform, platform),
  )
  // A hand-written index or an image layout with one image may omit the platform. The config states it in that case.
  const [onlyImage, ...others] = images
  const hasOneUnnamed = others.length === 0 && onlyImage?.platform === undefined
  const chosenImage = platformManifest ?? (hasOneUnnamed ? onlyImage : undefined)
  if (chosenImage === undefined) {
    const availablePlatforms = images
      .map(image => (image.platform ? formatPlatform(image.platform) : 'unnamed'))
      .join(', ')
    throw new UserError(
      'platform-missing',
      `${name} has no image for ${formatPlatform(platform)} (available: ${availablePlatforms || 'none'}): build it with --platform ${formatPlatform(platform)}`,
    )
  }
  return chosenImage
}
