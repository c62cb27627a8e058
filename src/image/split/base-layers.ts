import type { Image } from '../../oci/read-image.ts'

/** Returns how many layers, from the lowest, an image shares with the image it was built on. */
export function countBaseLayers(image: Pick<Image, 'config'>, base: Pick<Image, 'config'>): number {
  const own = image.config.diffIds
  const differing = base.config.diffIds.findIndex((diffId, index) => own[index] !== diffId)
  return differing === -1 ? Math.min(base.config.diffIds.length, own.length) : differing
}
