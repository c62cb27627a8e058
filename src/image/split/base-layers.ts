import * as v from 'valibot'
import { parseJson } from '../../json.ts'
import { openLayout } from '../../layout/layout-source.ts'
import type { Platform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import type { RunCommand } from '../../process.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { registrySource } from '../../registry/registry-source.ts'
import type { PossibleBase } from './possible-bases.ts'

export interface BaseServices {
  readonly connect: ConnectRegistry
  readonly runCommand: RunCommand
}

/**
 * Returns the number of layers, from the lowest, that an image shares with its base image. A base image that cannot be
 * read is looked up in the engine of this machine. If it is not found, no layer is shared.
 *
 * @param diffIds diff IDs of the image.
 */
export async function countBaseLayers(
  diffIds: readonly string[],
  bases: readonly PossibleBase[],
  platform: Platform,
  services: BaseServices,
): Promise<number> {
  const baseDiffIds = await Promise.all(
    bases.map(base =>
      readDiffIds(base, platform, services)
        .catch(() => inspectDiffIds(base.name, services.runCommand))
        .catch(() => []),
    ),
  )
  return baseDiffIds.reduce((max, base) => Math.max(max, countSharedLayers(diffIds, base)), 0)
}

/** Returns the number of diff IDs, from the first, that two images have in common. */
export function countSharedLayers(diffIds: readonly string[], base: readonly string[]): number {
  const firstDifference = diffIds.findIndex((diffId, index) => base[index] !== diffId)
  return firstDifference === -1 ? diffIds.length : firstDifference
}

async function readDiffIds(
  { reference, directory }: PossibleBase,
  platform: Platform,
  { connect }: BaseServices,
): Promise<readonly string[]> {
  const source =
    directory === undefined
      ? registrySource(await connect(reference), reference)
      : await openLayout(directory)
  return (await readImage(source, platform)).config.diffIds
}

async function inspectDiffIds(name: string, run: RunCommand): Promise<readonly string[]> {
  const args = ['image', 'inspect', '--format', '{{json .RootFS.Layers}}', name]
  const { stdout } = await run({ file: 'docker', args, isQuiet: true })
  return parseJson(v.array(v.string()), stdout, `the layers of ${name}`)
}
