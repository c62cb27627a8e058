/**
 * What a whiteout hides in the layers below: a path with all that is in it, or all that a directory shows. `nothing`: a
 * note of aufs to itself. Source: OCI image-spec, layer.md, "Whiteouts".
 */
export type Whiteout =
  | { readonly hides: 'path' | 'content'; readonly path: string }
  | { readonly hides: 'nothing' }

const prefix = '.wh.'
const metadata = '.wh..wh.'
const opaque = '.wh..wh..opq'

/** Whether an entry stands for a deletion, and is no file of the image. */
export function isWhiteout(path: string): boolean {
  return path.startsWith(prefix, path.lastIndexOf('/') + 1)
}

/** @returns undefined for an entry that is no whiteout. */
export function readWhiteout(path: string): Whiteout | undefined {
  if (!isWhiteout(path)) return undefined
  const slash = path.lastIndexOf('/')
  const name = path.slice(slash + 1)
  if (name === opaque) return { hides: 'content', path: path.slice(0, Math.max(0, slash)) }
  if (name.startsWith(metadata) || name === prefix) return { hides: 'nothing' }
  return { hides: 'path', path: path.slice(0, slash + 1) + name.slice(prefix.length) }
}
