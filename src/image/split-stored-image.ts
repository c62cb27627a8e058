import type { ImageLocation } from '../layout/image-location.ts'
import type { ImageSource } from '../oci/image-source.ts'
import { readImage } from '../oci/read-image.ts'
import type { Log } from '../runner/log.ts'
import { type OpenServices, withImageSource } from './open-source.ts'
import { countBaseLayers } from './split/base-layers.ts'
import { describeSplit } from './split/report-split.ts'
import { type SplitRequest, splitImage } from './split/split-image.ts'

/** Image to split, and the folder for the result. */
export interface StoredSplitRequest extends Omit<SplitRequest, 'baseLayers'> {
  readonly image: ImageLocation
  /** Image that it was built on, if its layers are to be kept. */
  readonly base: ImageLocation | undefined
  readonly directory: string
}

/** Result for a person, and for a program. */
export interface StoredSplit {
  readonly lines: readonly string[]
  readonly outputs: object
}

/** Splits the layers of an image at any location into a new image layout. */
export function splitStoredImage(
  request: StoredSplitRequest,
  services: OpenServices & { readonly log: Pick<Log, 'info' | 'warning'> },
): Promise<StoredSplit> {
  return withImageSource(request.image, services, async source => {
    const baseLayers = await readBaseLayers(source, request, services)
    const split = await splitImage(source, { ...request, baseLayers }, request.directory, services.log)
    const { digest } = await split.layout.readManifest()
    return {
      lines: describeSplit(split),
      outputs: { digest, target: split.target, layers: split.layers },
    }
  })
}

async function readBaseLayers(
  source: ImageSource,
  { base, platform }: StoredSplitRequest,
  services: OpenServices,
): Promise<number> {
  if (base === undefined) return 0
  const own = await readImage(source, platform)
  return withImageSource(base, services, async below =>
    countBaseLayers(own, await readImage(below, platform)),
  )
}
