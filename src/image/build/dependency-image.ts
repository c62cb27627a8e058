import type { Inputs } from '../../actions/build-binder-image/inputs.ts'
import { fingerprintOf } from '../../ingredients/fingerprint.ts'
import { encodeRecord } from '../../ingredients/ingredient-record.ts'
import { annotateLayout } from '../../layout/annotate-layout.ts'
import type { LayoutSource } from '../../layout/layout-source.ts'
import { createdKey, fingerprintKey, ingredientsKey, revisionKey, sourceKey } from '../../oci/annotations.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import { parseManifest } from '../../oci/manifest.ts'
import { formatReference } from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { findDigest } from '../../registry/head-manifest.ts'
import { findManifest } from '../../registry/registry-source.ts'
import { findIfReadable } from '../identify/published-image.ts'
import type { BuildPlan } from '../plan/build-plan.ts'
import type { DependencyPlan } from '../plan/dependency-plan.ts'
import { type BuildAdapters, runBuild } from './run-build.ts'

/** The dependency image, ready to be built on. */
export interface DependencyImage {
  /** Value of the build argument: name, tag and digest. */
  readonly reference: string
  readonly digest: Digest
  readonly layers: readonly Descriptor[]
  /** Seconds that its build took; undefined when the registry held it. */
  readonly seconds: number | undefined
  /** Where it is on disk, when it was not pushed. */
  readonly directory: string | undefined
}

export interface DependencyAdapters extends BuildAdapters {
  readonly connect: ConnectRegistry
  /** Refuses layers that are too large, before the push. */
  readonly checkLayers: (layout: LayoutSource, name: string, dockerfile: string) => Promise<void>
  readonly push: (layout: LayoutSource, plan: DependencyPlan) => Promise<void>
}

/**
 * The dependency image as the registry holds it, else built anew; pushed when the image itself is. Only its manifest is
 * looked at.
 */
export async function ensureDependencies(
  plan: DependencyPlan,
  owner: BuildPlan,
  inputs: Inputs,
  directory: string,
  adapters: DependencyAdapters,
): Promise<DependencyImage> {
  const client = await adapters.connect(plan.image)
  const mayReuse = plan.changes.length === 0 && !inputs.noCache
  const find = () => findManifest(client, plan.tag)
  const look = () => (inputs.push ? find() : findIfReadable(find, plan.name, adapters.log))
  const stored = mayReuse ? await look() : undefined
  if (stored === undefined) return build(plan, owner, inputs, directory, adapters)
  adapters.log.info(`The dependency image is in the registry already: ${plan.name}@${stored.digest}`)
  const manifest = parseManifest(stored.bytes, stored.mediaType, `the manifest of ${plan.name}`)
  const layers = manifest.kind === 'manifest' ? manifest.layers : []
  return { ...describe(plan, stored.digest), layers, seconds: undefined, directory: undefined }
}

/** Whether it is still in the registry, as far as the registry says. */
export async function hasDependencies(
  plan: DependencyPlan,
  { digest }: DependencyImage,
  { connect }: Pick<DependencyAdapters, 'connect'>,
): Promise<boolean> {
  const client = await connect(plan.image)
  return findDigest(client, digest).then(
    found => found !== undefined,
    () => true,
  )
}

async function build(
  plan: DependencyPlan,
  owner: BuildPlan,
  inputs: Inputs,
  directory: string,
  adapters: DependencyAdapters,
): Promise<DependencyImage> {
  const { log } = adapters
  const { ingredients, file, image, namedContexts } = plan
  const origin = originOf(plan, owner)
  const request = {
    ...owner,
    ...{ file, namedContexts, target: undefined, buildArgs: ingredients.buildArgs },
    labels: new Map(Object.entries(origin)),
  }
  const { layout, seconds } = await log.group(`Build the dependency image ${plan.name}`, () =>
    runBuild(inputs, request, { image, ingredients }, directory, adapters),
  )
  const annotated = await annotateLayout(layout, { ...origin, [ingredientsKey]: encodeRecord(ingredients) })
  await adapters.checkLayers(annotated, plan.name, file)
  if (inputs.push) await log.group(`Push ${plan.name}`, () => adapters.push(annotated, plan))
  const { bytes, digest, mediaType } = await annotated.readManifest()
  const manifest = parseManifest(bytes, mediaType, plan.name)
  return {
    ...describe(plan, digest),
    layers: manifest.kind === 'manifest' ? manifest.layers : [],
    seconds,
    directory: inputs.push ? undefined : annotated.directory,
  }
}

function originOf(
  { ingredients, changes }: DependencyPlan,
  { annotations }: BuildPlan,
): Record<string, string> {
  const kept = [sourceKey, revisionKey, createdKey].map(key => [key, annotations[key] ?? ''] as const)
  return {
    ...Object.fromEntries(kept),
    [fingerprintKey]: changes.length === 0 ? fingerprintOf(ingredients) : '',
  }
}

function describe({ image, tag }: DependencyPlan, digest: Digest) {
  return { digest, reference: formatReference({ ...image, tag, digest }) }
}
