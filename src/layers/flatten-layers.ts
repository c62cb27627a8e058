import { parentDirectory } from '../tar/path-tree.ts'
import type { TarEntry } from '../tar/tar-entry.ts'
import { isWhiteout, readWhiteout } from '../tar/whiteout.ts'

/**
 * Entry at each path. A hard link maps to the entry that holds the content, whose own path may since have been deleted.
 */
type Seen<Entry extends TarEntry> = Map<string, Entry>

/**
 * Returns the visible entries of several layers, lowest first. Deletions are applied; if the first path of a
 * hard-linked file is deleted, the next path holds the content. Source: OCI image-spec, layer.md, "Whiteouts".
 */
export function flattenLayers<Entry extends TarEntry>(layers: Iterable<Iterable<Entry>>): Entry[] {
  let seen: Seen<Entry> = new Map()
  for (const layer of layers) {
    const entries = [...layer]
    seen = withoutHidden(seen, entries)
    for (const entry of entries) {
      if (isWhiteout(entry.path)) continue
      seen.set(entry.path, entry.type === 'hardlink' ? (seen.get(linkTargetPath(entry)) ?? entry) : entry)
    }
  }
  const firsts = new Map<Entry, string>()
  return [...seen].map(([path, entry]) => {
    const first = firsts.get(entry)
    if (first !== undefined)
      return { ...entry, path, type: 'hardlink', size: 0, tarSize: 0, linkTarget: first }
    firsts.set(entry, path)
    return { ...entry, path }
  })
}

function withoutHidden<Entry extends TarEntry>(seen: Seen<Entry>, entries: readonly Entry[]): Seen<Entry> {
  const gone = new Set<string>()
  const emptied = new Set<string>()
  for (const { path, type } of entries) {
    const whiteout = readWhiteout(path)
    if (whiteout?.hides === 'content') emptied.add(whiteout.path)
    else if (whiteout?.hides === 'path') gone.add(whiteout.path)
    else if (whiteout === undefined && type !== 'directory') emptied.add(path)
  }
  return new Map([...seen].filter(([path]) => !isHidden(path, gone, emptied)))
}

function isHidden(path: string, gone: ReadonlySet<string>, emptied: ReadonlySet<string>): boolean {
  if (gone.has(path)) return true
  for (let directory = path; directory !== ''; ) {
    directory = parentDirectory(directory)
    if (gone.has(directory) || emptied.has(directory)) return true
  }
  return false
}

function linkTargetPath({ linkTarget = '' }: TarEntry): string {
  return linkTarget
    .split('/')
    .filter(name => name !== '' && name !== '.')
    .join('/')
}
