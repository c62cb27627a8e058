import { addTo, type Bulk, emptyBulk } from './bulk.ts'
import type { StoredPath } from './layer-content.ts'

/** A directory and what it takes in one layer. */
export interface LargeDirectory extends Bulk {
  readonly path: string
  /** Whether directories below that are listed themselves are left out of the numbers. */
  readonly isRest: boolean
}

interface Directory extends Bulk {
  readonly path: string
  readonly children: Map<string, Directory>
}

/** Parts of the layer: below the first nothing is listed, above the second a directory is looked into. */
const smallest = 0.01
const coarse = 0.1
/** Of a directory: when one child holds more, that child is the one to name. */
const dominant = 0.9

/**
 * Directories that explain where a layer's bytes are, largest first, without counting a byte twice. A directory is named
 * as a whole unless it is a large part of the layer, or one directory in it holds nearly everything: then those inside are
 * named, and the directory again for the rest of it, if that is worth a line.
 *
 * Sizes are compared in tar bytes, so that a hundred thousand small files count as what they are.
 */
export function largestDirectories(stored: Iterable<StoredPath>, count: number): LargeDirectory[] {
  const root = buildTree(stored)
  const found: LargeDirectory[] = []
  choose(root, root.tarSize, found)
  return found.sort((a, b) => b.tarSize - a.tarSize || (a.path < b.path ? -1 : 1)).slice(0, count)
}

function choose(directory: Directory, total: number, found: LargeDirectory[]): void {
  const { path, contentSize, tarSize, fileCount } = directory
  const large = [...directory.children.values()].filter(child => child.tarSize > total * smallest)
  const isCoarse = tarSize > total * coarse || large.some(child => child.tarSize > tarSize * dominant)
  if (!isCoarse || large.length === 0) {
    if (tarSize > 0) found.push({ path, contentSize, tarSize, fileCount, isRest: false })
    return
  }
  const rest = { path, contentSize, tarSize, fileCount, isRest: true }
  for (const child of large) {
    rest.contentSize -= child.contentSize
    rest.tarSize -= child.tarSize
    rest.fileCount -= child.fileCount
    choose(child, total, found)
  }
  if (rest.tarSize > total * smallest) found.push(rest)
}

function buildTree(stored: Iterable<StoredPath>): Directory {
  const root: Directory = { path: '', children: new Map(), ...emptyBulk() }
  let known = ''
  let chain = [root]
  for (const item of stored) {
    const { path, type } = item
    const place = type === 'directory' ? path : path.slice(0, Math.max(0, path.lastIndexOf('/')))
    // The next path mostly lies beside the last one.
    if (place !== known) chain = chainTo(place, root)
    known = place
    for (const directory of chain) addTo(directory, item)
  }
  return root
}

/** The directories from the root down to `path`, both included; those that are missing are made. */
function chainTo(path: string, root: Directory): Directory[] {
  const chain = [root]
  let directory = root
  for (let start = 0; start < path.length; ) {
    const slash = path.indexOf('/', start)
    const end = slash < 0 ? path.length : slash
    if (end <= start) break
    directory = childOf(directory, path, start, end)
    chain.push(directory)
    start = end + 1
  }
  return chain
}

function childOf({ children }: Directory, path: string, start: number, end: number): Directory {
  const name = path.slice(start, end)
  const known = children.get(name)
  if (known !== undefined) return known
  const made: Directory = { path: path.slice(0, end), children: new Map(), ...emptyBulk() }
  children.set(name, made)
  return made
}
