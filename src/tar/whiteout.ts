/**
 * Effect of a whiteout on the layers below. It hides a path with everything below it (`path`), all contents of a
 * directory (`content`), or `nothing` (internal metadata of aufs, or a whiteout without a name). Source: OCI image-spec,
 * layer.md, "Whiteouts".
 */
export type Whiteout =
  | { readonly hides: 'path' | 'content'; readonly path: string }
  | { readonly hides: 'nothing' }

/** Prefix of the name of a whiteout. */
export const whiteoutPrefix = '.wh.'
const metadataPrefix = '.wh..wh.'
const opaqueName = '.wh..wh..opq'

/** Returns whether an entry is a whiteout, which marks a deletion in the layers below. */
export function isWhiteout(path: string): boolean {
  return path.startsWith(whiteoutPrefix, path.lastIndexOf('/') + 1)
}

/** Returns the effect of a whiteout; undefined for an entry that is not a whiteout. */
export function readWhiteout(path: string): Whiteout | undefined {
  if (!isWhiteout(path)) return undefined
  const slash = path.lastIndexOf('/')
  const name = path.slice(slash + 1)
  if (name === opaqueName) return { hides: 'content', path: path.slice(0, Math.max(0, slash)) }
  if (name.startsWith(metadataPrefix) || name === whiteoutPrefix) return { hides: 'nothing' }
  return { hides: 'path', path: path.slice(0, slash + 1) + name.slice(whiteoutPrefix.length) }
}
