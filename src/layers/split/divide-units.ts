import { baseName, PathTree, parentDirectory } from '../../tar/path-tree.ts'
import { compiledSource } from '../packages/compiled-file.ts'
import { divideByName, type NamedBonds } from './divide-by-name.ts'
import type { Bond, BoundEntries } from './entry-bonds.ts'
import { familyStem } from './family-stem.ts'
import { compare } from './layer-tree.ts'
import { packageLabel } from './package-label.ts'
import { Scale } from './unit-scale.ts'

/** Entries that usually change together, such as a package's folder or a family of libraries. */
export interface SplitUnit {
  /** Name of the unit; equal in every image that has it. */
  readonly label: string
  readonly bonds: readonly Bond[]
  /** Maximum size in bytes of a layer that contains only this unit, including the folders above it. */
  readonly weight: number
  readonly isDeletion: boolean
}

interface Node {
  readonly path: string
  readonly children: Node[]
  readonly bonds: Bond[]
  size: number
}

/**
 * Share of the target below which families of one folder are put into a common unit, so that the record of the units stays
 * small. A common unit changes if any of its families does.
 */
const smallestShare = 1 / 512

/** Package of each path that belongs to a package. Its label is equal in every image that has the package. */
export type PackageOwners = ReadonlyMap<string, { readonly label: string }>

/** Maximum number of packages that are units of their own. All smaller packages share a unit. */
const maxPackages = 1500

/**
 * Divides a layer into units of at most `target` bytes: packages where they are known, whole folders where they are small
 * enough, else families of names. A group that exceeds the target is divided by name, so that a file that grows changes no
 * other unit. Only a single bond may exceed the target.
 */
export function divideUnits(
  bound: BoundEntries,
  entrySizes: readonly number[],
  target: number,
  owners: PackageOwners = new Map(),
): SplitUnit[] {
  const contents = bound.bonds.filter(bond => !bond.isDeletion)
  const root = buildTree(contents.filter(bond => !owners.has(bond.path)))
  const units: SplitUnit[] = []
  const newScale = () => new Scale(bound, entrySizes)
  const add = (label: string, members: readonly NamedBonds[], isDeletion = false) => {
    for (const { suffix, ...content } of divideByName(members, newScale, target))
      units.push({ label: `${label}${suffix}`, ...content, isDeletion })
  }
  const deletions = bound.bonds.filter(bond => bond.isDeletion)
  if (deletions.length > 0) add('deletions', groupByPath(deletions), true)
  for (const [label, bonds] of groupByPackage(contents, owners)) add(packageLabel(label), groupByPath(bonds))
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const isDivided = (child: Node) => child.children.length > 0 && child.size > target / 2
    for (const child of folder.children.filter(isDivided)) waiting.push(child)
    const whole = folder.children.filter(child => !isDivided(child))
    addFamilies({ path: folder.path, folderBonds: folder.bonds, children: whole }, target, add)
  }
  return units
}

function addFamilies(
  { path, folderBonds, children }: { path: string; folderBonds: readonly Bond[]; children: readonly Node[] },
  target: number,
  add: (label: string, members: readonly NamedBonds[]) => void,
): void {
  const families = Map.groupBy(children, child => familyStem(baseName(child.path)))
  const small = [groupByPath(folderBonds)]
  for (const [stem, members] of [...families].sort(([a], [b]) => compare(a, b))) {
    const named = members.map(member => ({ name: member.path, bonds: allBonds(member) }))
    const size = members.reduce((sum, member) => sum + member.size, 0)
    const [only] = members
    const label = members.length === 1 && only !== undefined ? only.path : `${join(path, stem)}*`
    if (size < target * smallestShare) small.push(named)
    else add(label, named)
  }
  const common = small.flat()
  if (common.length > 0) add(path === '' ? '/' : `${path}/`, common)
}

/** Returns the bonds of each package, by label. The smallest packages beyond the maximum are combined. */
function groupByPackage(bonds: readonly Bond[], owners: PackageOwners): Map<string, Bond[]> {
  const owned = bonds.filter(bond => owners.has(bond.path))
  const groups = Map.groupBy(owned, bond => owners.get(bond.path)?.label ?? '')
  const size = (group: readonly Bond[]) => group.reduce((sum, bond) => sum + bond.size, 0)
  const bySize = [...groups].sort(([a, first], [b, second]) => size(second) - size(first) || compare(a, b))
  const small = bySize.slice(maxPackages).flatMap(([, group]) => group)
  const large = bySize.slice(0, maxPackages).sort(([a], [b]) => compare(a, b))
  return new Map(small.length === 0 ? large : [...large, ['small packages', small]])
}

/** Groups bonds by path. Compiled Python files are grouped with their source. */
function groupByPath(bonds: readonly Bond[]): NamedBonds[] {
  const paths = new Set(bonds.map(({ path }) => path))
  const groups = Map.groupBy(bonds, ({ path }) => sourcePath(path, paths))
  return [...groups].map(([name, members]) => ({ name, bonds: members }))
}

/** Returns the path of the source of a compiled file, or the path itself. */
function sourcePath(path: string, existing: ReadonlySet<string>): string {
  const source = compiledSource(path)
  return source !== undefined && existing.has(source) ? source : path
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

function allBonds(top: Node): Bond[] {
  const found: Bond[] = []
  const waiting = [top]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const bond of node.bonds) found.push(bond)
    for (const child of node.children) waiting.push(child)
  }
  return found.sort((a, b) => (a.entries[0] ?? 0) - (b.entries[0] ?? 0))
}

function buildTree(bonds: readonly Bond[]): Node {
  const tree = new PathTree<Node>((path, parent) => {
    const node: Node = { path, children: [], bonds: [], size: 0 }
    parent?.children.push(node)
    return node
  })
  const paths = new Set(bonds.map(({ path }) => path))
  for (const bond of bonds) {
    const node = tree.at(sourcePath(bond.path, paths))
    node.bonds.push(bond)
    node.size += bond.size
  }
  for (const node of [...tree.nodes()].reverse()) {
    node.children.sort((a, b) => compare(a.path, b.path))
    if (node.path !== '') tree.at(parentDirectory(node.path)).size += node.size
  }
  return tree.root
}
