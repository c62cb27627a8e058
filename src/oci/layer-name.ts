/** Returns the name of a layer in messages: `layer 2 of 5 of ghcr.io/owner/name:tag`. @param index 0-based. */
export function layerName(image: string, index: number, count: number): string {
  return `layer ${index + 1} of ${count} of ${image}`
}
