import { baseName, PathTree, parentDirectory } from '../../tar/path-tree.ts'
import { compiledSource } from '../packages/compiled-file.ts'
import { divideByName, type NamedComponents } from './divide-by-name.ts'
import type { EntryComponent, LayerStructure } from './entry-components.ts'
import { familyStem } from './family-stem.ts'
import { LayerSizeCounter } from './layer-size-counter.ts'
import { compare } from './layer-tree.ts'
import { packageLabel } from './package-label.ts'

/** Entries that usually change together, such as a package's folder or a family of libraries. */
export interface SplitUnit {
  /** Name of the unit; equal in every image that has it. */
  readonly label: string
  readonly components: readonly EntryComponent[]
  /** Maximum size in bytes of a layer that contains only this unit, including the folders above it. */
  readonly size: number
  readonly isDeletion: boolean
}

interface Node {
  readonly path: string
  readonly children: Node[]
  readonly components: EntryComponent[]
  size: number
}

/**
 * Share of the target below which families of one folder are put into a common unit, so that the record of the units
 * stays small. A common unit changes if any of its families does.
 */
const minFamilyShare = 1 / 512

/** Package of each path that belongs to a package. Its label is equal in every image that has the package. */
export type PackageOwners = ReadonlyMap<string, { readonly label: string }>

/** Maximum number of packages that are units of their own. All smaller packages share a unit. */
const maxPackages = 1500

/**
 * Divides a layer into units of at most `target` bytes: packages where they are known, whole folders where they are
 * small enough, else families of names. A group that exceeds the target is divided by name, so that a file that grows
 * changes no other unit. Only a single component may exceed the target.
 */
export function divideUnits(
  structure: LayerStructure,
  entrySizes: readonly number[],
  target: number,
  owners: PackageOwners = new Map(),
): SplitUnit[] {
  const contents = structure.components.filter(component => !component.isDeletion)
  const root = buildTree(contents.filter(component => !owners.has(component.path)))
  const units: SplitUnit[] = []
  const newCounter = () => new LayerSizeCounter(structure, entrySizes)
  const add = (label: string, members: readonly NamedComponents[], isDeletion = false) => {
    for (const { suffix, ...content } of divideByName(members, newCounter, target))
      units.push({ label: `${label}${suffix}`, ...content, isDeletion })
  }
  const deletions = structure.components.filter(component => component.isDeletion)
  if (deletions.length > 0) add('deletions', groupByPath(deletions), true)
  for (const [label, components] of groupByPackage(contents, owners))
    add(packageLabel(label), groupByPath(components))
  const waitingFolders = [root]
  for (let folder = waitingFolders.pop(); folder !== undefined; folder = waitingFolders.pop()) {
    const isDivided = (child: Node) => child.children.length > 0 && child.size > target / 2
    for (const child of folder.children.filter(isDivided)) waitingFolders.push(child)
    const undividedChildren = folder.children.filter(child => !isDivided(child))
    const { path, components: folderComponents } = folder
    addFamilies({ path, folderComponents, children: undividedChildren }, target, add)
  }
  return units
}

function addFamilies(
  {
    path,
    folderComponents,
    children,
  }: { path: string; folderComponents: readonly EntryComponent[]; children: readonly Node[] },
  target: number,
  add: (label: string, members: readonly NamedComponents[]) => void,
): void {
  const families = Map.groupBy(children, child => familyStem(baseName(child.path)))
  const smallFamilies = [groupByPath(folderComponents)]
  for (const [stem, members] of [...families].sort(([a], [b]) => compare(a, b))) {
    const namedComponents = members.map(member => ({ name: member.path, components: allComponents(member) }))
    const size = members.reduce((sum, member) => sum + member.size, 0)
    const [onlyMember] = members
    const label = members.length === 1 && onlyMember !== undefined ? onlyMember.path : `${join(path, stem)}*`
    if (size < target * minFamilyShare) smallFamilies.push(namedComponents)
    else add(label, namedComponents)
  }
  const common = smallFamilies.flat()
  if (common.length > 0) add(path === '' ? '/' : `${path}/`, common)
}

/** Returns the components of each package, by label. The smallest packages beyond the maximum are combined. */
function groupByPackage(
  components: readonly EntryComponent[],
  owners: PackageOwners,
): Map<string, EntryComponent[]> {
  const ownedComponents = components.filter(component => owners.has(component.path))
  const groups = Map.groupBy(ownedComponents, component => owners.get(component.path)?.label ?? '')
  const size = (group: readonly EntryComponent[]) => group.reduce((sum, component) => sum + component.size, 0)
  const bySize = [...groups].sort(([a, own], [b, other]) => size(other) - size(own) || compare(a, b))
  const small = bySize.slice(maxPackages).flatMap(([, group]) => group)
  const large = bySize.slice(0, maxPackages).sort(([a], [b]) => compare(a, b))
  return new Map(small.length === 0 ? large : [...large, ['small packages', small]])
}

/** Groups components by path. A compiled Python file joins the group of its source. */
function groupByPath(components: readonly EntryComponent[]): NamedComponents[] {
  const paths = new Set(components.map(({ path }) => path))
  const groups = Map.groupBy(components, ({ path }) => sourcePath(path, paths))
  return [...groups].map(([name, members]) => ({ name, components: members }))
}

/** Returns the path of the source of a compiled file, or the path itself. */
function sourcePath(path: string, existing: ReadonlySet<string>): string {
  const source = compiledSource(path)
  return source !== undefined && existing.has(source) ? source : path
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

function allComponents(top: Node): EntryComponent[] {
  const components: EntryComponent[] = []
  const waitingNodes = [top]
  for (let node = waitingNodes.pop(); node !== undefined; node = waitingNodes.pop()) {
    for (const component of node.components) components.push(component)
    for (const child of node.children) waitingNodes.push(child)
  }
  return components.sort((a, b) => (a.entries[0] ?? 0) - (b.entries[0] ?? 0))
}

function buildTree(components: readonly EntryComponent[]): Node {
  const tree = new PathTree<Node>((path, parent) => {
    const node: Node = { path, children: [], components: [], size: 0 }
    parent?.children.push(node)
    return node
  })
  const paths = new Set(components.map(({ path }) => path))
  for (const component of components) {
    const node = tree.at(sourcePath(component.path, paths))
    node.components.push(component)
    node.size += component.size
  }
  for (const node of [...tree.nodes()].reverse()) {
    node.children.sort((a, b) => compare(a.path, b.path))
    if (node.path !== '') tree.at(parentDirectory(node.path)).size += node.size
  }
  return tree.root
}
