import { findKernels } from '../../contract/find-kernels.ts'
import { ImageFiles } from '../../contract/image-files.ts'
import { kernelKey, nativeKernel } from '../../contract/kernel-key.ts'
import { parseNotebook } from '../../contract/notebooks.ts'
import { flattenLayers } from '../../layers/flatten-layers.ts'
import { readFiles } from '../../layers/read-files.ts'
import { binderPlatform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import { formatReference, type Reference } from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { registrySource } from '../../registry/registry-source.ts'
import { attempt, foundValue, type LaunchedKernels, type LauncherFacts, type SourceFacts } from './facts.ts'

/** Maximum compressed size in bytes of an image whose layers are downloaded. */
const maxDownloadSize = 10 ** 9

/**
 * Finds the kernels of one launched image. The image is that of the launcher branch with the name of the source's default
 * branch, otherwise that of the launcher's default branch, otherwise that of the first launched branch. Its layers are
 * downloaded only if a notebook requires a kernel other than Jupyter's own.
 *
 * @returns undefined if no notebook requires another kernel, or no image is launched.
 */
export async function gatherKernels(
  source: SourceFacts,
  launcher: LauncherFacts,
  connect: ConnectRegistry,
): Promise<LaunchedKernels | undefined> {
  const reference = launchedReference(source, launcher)
  if (reference === undefined || ![...source.notebooks.values()].some(requiresOtherKernel)) return undefined
  const kernels = await attempt(() => readKernels(reference, connect))
  return { reference: formatReference(reference), installed: kernels.isKnown ? kernels.value : kernels }
}

function requiresOtherKernel(text: string): boolean {
  const kernel = parseNotebook(text)?.kernel
  return kernel !== undefined && kernelKey(kernel) !== nativeKernel
}

function launchedReference(
  { defaultBranch }: SourceFacts,
  { branches, defaultBranch: launcherDefault }: LauncherFacts,
): Reference | undefined {
  const launchedBranches = branches.flatMap(({ name, launches }) =>
    launches.isKnown ? [{ name, reference: launches.value.reference }] : [],
  )
  const preferredBranches = [defaultBranch, launcherDefault].flatMap(
    branch => launchedBranches.find(({ name }) => name === branch) ?? [],
  )
  return (preferredBranches[0] ?? launchedBranches[0])?.reference
}

async function readKernels(
  reference: Reference,
  connect: ConnectRegistry,
): Promise<LaunchedKernels['installed']> {
  const source = registrySource(await connect(reference), reference)
  const image = await readImage(source, binderPlatform)
  const size = image.manifest.layers.reduce((sum, layer) => sum + layer.size, 0)
  if (size > maxDownloadSize) {
    const megabytes = (bytes: number) => `${Math.round(bytes / 10 ** 6)} MB`
    const reason = `its layers are ${megabytes(size)} in total, more than the ${megabytes(maxDownloadSize)} that are downloaded`
    return { isKnown: false, reason }
  }
  const layers = await readFiles(source, image, ({ path }) => path === 'etc/passwd')
  return foundValue(findKernels(image.config, new ImageFiles(flattenLayers(layers))))
}
