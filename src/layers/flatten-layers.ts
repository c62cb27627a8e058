import { parentDirectory } from '../tar/path-tree.ts'
import type { TarEntry } from '../tar/tar-entry.ts'
import { isWhiteout, readWhiteout } from '../tar/whiteout.ts'

/**
 * Visible entry at each path. A hard link maps to the entry with the content, whose own path a later layer may have
 * deleted.
 */
type VisibleEntries<Entry extends TarEntry> = Map<string, Entry>

/**
 * Returns the visible entries of several layers, lowest first. Deletions are applied; if the first path of a
 * hard-linked file is deleted, the next path gets the content. Source: OCI image-spec, layer.md, "Whiteouts".
 */
export function flattenLayers<Entry extends TarEntry>(layers: Iterable<Iterable<Entry>>): Entry[] {
  let visibleEntries: VisibleEntries<Entry> = new Map()
  for (const layer of layers) {
    const entries = [...layer]
    visibleEntries = removeHidden(visibleEntries, entries)
    for (const entry of entries) {
      if (isWhiteout(entry.path)) continue
      visibleEntries.set(
        entry.path,
        entry.type === 'hardlink' ? (visibleEntries.get(linkTargetPath(entry)) ?? entry) : entry,
      )
    }
  }
  const firstPaths = new Map<Entry, string>()
  return [...visibleEntries].map(([path, entry]) => {
    const firstPath = firstPaths.get(entry)
    if (firstPath !== undefined)
      return { ...entry, path, type: 'hardlink', size: 0, tarSize: 0, linkTarget: firstPath }
    firstPaths.set(entry, path)
    return { ...entry, path }
  })
}

function removeHidden<Entry extends TarEntry>(
  visibleEntries: VisibleEntries<Entry>,
  entries: readonly Entry[],
): VisibleEntries<Entry> {
  const removedPaths = new Set<string>()
  const emptiedDirectories = new Set<string>()
  for (const { path, type } of entries) {
    const whiteout = readWhiteout(path)
    if (whiteout?.hides === 'content') emptiedDirectories.add(whiteout.path)
    else if (whiteout?.hides === 'path') removedPaths.add(whiteout.path)
    else if (whiteout === undefined && type !== 'directory') emptiedDirectories.add(path)
  }
  return new Map([...visibleEntries].filter(([path]) => !isHidden(path, removedPaths, emptiedDirectories)))
}

function isHidden(
  path: string,
  removedPaths: ReadonlySet<string>,
  emptiedDirectories: ReadonlySet<string>,
): boolean {
  if (removedPaths.has(path)) return true
  for (let directory = path; directory !== ''; ) {
    directory = parentDirectory(directory)
    if (removedPaths.has(directory) || emptiedDirectories.has(directory)) return true
  }
  return false
}

function linkTargetPath({ linkTarget = '' }: TarEntry): string {
  return linkTarget
    .split('/')
    .filter(name => name !== '' && name !== '.')
    .join('/')
}
