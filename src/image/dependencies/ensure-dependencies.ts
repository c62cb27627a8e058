import { computeFingerprint } from '../../ingredients/fingerprint.ts'
import { encodeRecord } from '../../ingredients/ingredient-record.ts'
import type { LayerCheckServices } from '../../layers/layer-check-settings.ts'
import { hasSameContent } from '../../layers/packages/package-changes.ts'
import { annotateLayout } from '../../layout/annotate-layout.ts'
import type { LayoutSource } from '../../layout/layout-source.ts'
import {
  createdKey,
  fingerprintKey,
  ingredientsKey,
  packagesKey,
  revisionKey,
  sourceKey,
  splitKey,
} from '../../oci/annotations.ts'
import type { StoredManifest } from '../../oci/image-source.ts'
import { parseManifest } from '../../oci/manifest.ts'
import { formatReference } from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { headDigest } from '../../registry/head-manifest.ts'
import { pushImage } from '../../registry/push-image.ts'
import { findManifest, registrySource } from '../../registry/registry-source.ts'
import type { DependencyImage } from '../build/dependency-image.ts'
import { type BuildServices, runBuild } from '../build/run-build.ts'
import { findIfReadable } from '../identify/find-published.ts'
import { recordPackages } from '../packages/record-packages.ts'
import type { BuildPlan } from '../plan/build-plan.ts'
import type { DependencyPlan } from '../plan/dependency-plan.ts'
import { pushProgress } from '../publish/push-progress.ts'
import { readPackageRecord } from '../publish/unchanged-image.ts'
import type { ImageRequest } from '../request/image-request.ts'
import type { LastImage } from '../split/last-image.ts'
import { possibleBases } from '../split/possible-bases.ts'
import { type SplitServices, splitBuiltImage } from '../split/split-built-image.ts'
import { checkBuiltLayers } from '../verify/check-built-layers.ts'

export interface DependencyServices extends BuildServices, LayerCheckServices, SplitServices {
  readonly connect: ConnectRegistry
}

/** Planned dependency image and the build that needs it. */
export interface DependencyBuild {
  readonly plan: DependencyPlan
  readonly owner: BuildPlan
}

/**
 * Returns the dependency image from the registry, or builds it, and pushes it if the image itself is pushed. Only the
 * manifest of an image in the registry is read.
 */
export async function ensureDependencies(
  dependency: DependencyBuild,
  request: ImageRequest,
  services: DependencyServices,
): Promise<DependencyImage> {
  const { plan } = dependency
  const client = await services.connect(plan.image)
  const find = () => findManifest(client, plan.tag)
  const findStored = () => (request.publication.push ? find() : findIfReadable(find, plan.name, services.log))
  const { noCache, refresh } = request.builder
  const mayReuse = plan.changes.length === 0 && !noCache && !refresh
  const storedManifest = mayReuse ? await findStored() : undefined
  if (storedManifest === undefined) return buildDependencies(dependency, request, services)
  services.log.info(`The dependency image is already in the registry: ${plan.name}@${storedManifest.digest}`)
  return { ...describeStored(plan, storedManifest), seconds: undefined, directory: undefined }
}

/** Returns whether the registry still has the dependency image; true if the lookup fails. */
export async function hasDependencies(
  { image }: DependencyPlan,
  { digest }: DependencyImage,
  { connect }: Pick<DependencyServices, 'connect'>,
): Promise<boolean> {
  const client = await connect(image)
  return headDigest(client, digest).then(
    currentDigest => currentDigest !== undefined,
    () => true,
  )
}

async function buildDependencies(
  { plan, owner }: DependencyBuild,
  { builder, splitting, verification, publication }: ImageRequest,
  services: DependencyServices,
): Promise<DependencyImage> {
  const { ingredients, file, image, namedContexts, name } = plan
  const origin = originAnnotations(plan, owner)
  const request = {
    ...owner.request,
    ...{ file, namedContexts, target: undefined, buildArgs: ingredients.buildArgs },
    labels: new Map(Object.entries(origin)),
  }
  const { image: ownerImage, ref } = owner.target
  const cachedBuild = { image, owner: ownerImage, ref, stage: owner.request.target, ingredients }
  const { layout: newLayout, seconds } = await services.log.group(`Build the dependency image ${name}`, () =>
    runBuild(request, cachedBuild, { builder, publication }, services),
  )
  const { platform } = owner.target
  const layout = await splitBuiltImage(
    { layout: newLayout, name, platform, bases: possibleBases(ingredients.bases, undefined) },
    {
      ...splitting,
      budget: verification.budget,
      locked: plan.locked,
      lastImage: builder.noCache ? undefined : await findPreviousImage(image, owner, services),
    },
    services,
  )
  const recordedLayout = await recordPackages({ layout, name, platform }, undefined, services)
  const annotatedLayout = await annotateLayout(recordedLayout, {
    ...origin,
    [ingredientsKey]: encodeRecord(ingredients),
  })
  const unchangedManifest = builder.onlyIfChanged
    ? await findSameContent(plan, annotatedLayout, services)
    : undefined
  if (unchangedManifest !== undefined)
    return { ...describeStored(plan, unchangedManifest), seconds, directory: undefined }
  const check = { ...verification, platform, dockerfile: file }
  const { failure } = await checkBuiltLayers({ layout: annotatedLayout, name }, check, services)
  if (failure !== undefined) throw failure
  if (publication.push) {
    const client = await services.connect(image)
    const progress = pushProgress(services.log, client.name)
    await services.log.group(`Push ${name}`, () =>
      pushImage(client, annotatedLayout, [plan.tag], { progress }),
    )
  }
  const storedManifest = await annotatedLayout.readManifest()
  const directory = publication.push ? undefined : annotatedLayout.directory
  return { ...describeStored(plan, storedManifest), seconds, directory }
}

/** Returns the dependency image in the registry if a new build of it has the same packages and other files. */
async function findSameContent(
  { image, tag, name, changes }: DependencyPlan,
  newLayout: LayoutSource,
  { connect, log }: Pick<DependencyServices, 'connect' | 'log'>,
): Promise<StoredManifest | undefined> {
  const client = await connect(image)
  const manifest = await findIfReadable(() => findManifest(client, tag), name, log)
  if (manifest === undefined || changes.length > 0) return undefined
  const source = registrySource(client, { ...image, digest: manifest.digest })
  if (!hasSameContent(await readPackageRecord(source), await readPackageRecord(newLayout))) return undefined
  log.info(`A new build of ${name} has the same packages and other files: ${name}@${manifest.digest} is used`)
  return manifest
}

/** Returns the previous dependency image, if it can still be read. */
async function findPreviousImage(
  image: DependencyPlan['image'],
  { published }: BuildPlan,
  { connect }: Pick<DependencyServices, 'connect'>,
): Promise<LastImage | undefined> {
  if (published?.dependencies === undefined) return undefined
  const reference = { ...image, digest: published.dependencies }
  const name = formatReference(reference)
  try {
    const client = await connect(image)
    const storedManifest = await findManifest(client, published.dependencies)
    if (storedManifest === undefined) return undefined
    const manifest = parseManifest(storedManifest.bytes, storedManifest.mediaType, `the manifest of ${name}`)
    const split = manifest.kind === 'manifest' ? manifest.annotations[splitKey] : undefined
    return { split, open: async () => registrySource(client, reference) }
  } catch {
    return undefined
  }
}

function originAnnotations(
  { ingredients, changes }: DependencyPlan,
  { annotations }: BuildPlan,
): Record<string, string> {
  const entries = [sourceKey, revisionKey, createdKey].map(key => [key, annotations[key] ?? ''] as const)
  return {
    ...Object.fromEntries(entries),
    [fingerprintKey]: changes.length === 0 ? computeFingerprint(ingredients) : '',
  }
}

function describeStored({ image, tag, name }: DependencyPlan, { bytes, digest, mediaType }: StoredManifest) {
  const manifest = parseManifest(bytes, mediaType, `the manifest of ${name}`)
  const { layers, annotations } =
    manifest.kind === 'manifest' ? manifest : { layers: [], annotations: {} as Record<string, string> }
  return {
    digest,
    layers,
    packages: annotations[packagesKey],
    reference: formatReference({ ...image, tag, digest }),
  }
}
