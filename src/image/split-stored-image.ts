import type { ImageLocation } from '../layout/image-location.ts'
import type { Digest } from '../oci/digest.ts'
import type { Platform } from '../oci/platform.ts'
import { readImage } from '../oci/read-image.ts'
import type { Log } from '../runner/log.ts'
import { countSharedLayers } from './split/base-layers.ts'
import { describeSplit } from './split/report-split.ts'
import { splitImage } from './split/split-image.ts'
import { readSplitScope, type SplitRequest } from './split/split-scope.ts'
import { type OpenServices, withImageSource } from './with-image-source.ts'

/** Image to split, and the folder for the result. */
export interface StoredSplitRequest extends Omit<SplitRequest, 'countBaseLayers' | 'lastImage'> {
  readonly image: ImageLocation
  /** Base image whose layers are kept, if any. */
  readonly base: ImageLocation | undefined
  readonly directory: string
}

/** Result as text, and as an object for JSON. */
export interface StoredSplit {
  readonly lines: readonly string[]
  readonly outputs: object
}

/** Splits the layers of an image at any location into a new image layout. */
export function splitStoredImage(
  request: StoredSplitRequest,
  services: OpenServices & { readonly log: Pick<Log, 'info' | 'warning'> },
): Promise<StoredSplit> {
  const { base, platform, directory } = request
  return withImageSource(request.image, services, async source => {
    const scope = await readSplitScope(source, {
      ...request,
      lastImage: undefined,
      countBaseLayers: async image =>
        base === undefined
          ? 0
          : countSharedLayers(image.config.diffIds, await readDiffIds(base, platform, services)),
    })
    const split = await splitImage(source, scope, directory, services.log)
    const { digest } = await split.layout.readManifest()
    return {
      lines: describeSplit(split),
      outputs: { digest, target: split.target, layers: split.layers },
    }
  })
}

function readDiffIds(
  location: ImageLocation,
  platform: Platform,
  services: OpenServices,
): Promise<readonly Digest[]> {
  return withImageSource(
    location,
    services,
    async source => (await readImage(source, platform)).config.diffIds,
  )
}
