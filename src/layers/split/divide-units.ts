import { baseName, PathTree, parentDirectory } from '../../tar/path-tree.ts'
import type { Bond, BoundEntries } from './entry-bonds.ts'
import { familyStem } from './family-stem.ts'
import { compare } from './layer-tree.ts'
import { endOfTar } from './written-size.ts'

/** Entries that usually change together, such as a package's folder or a family of libraries. */
export interface SplitUnit {
  /** Names the unit; equal in every image that has it. */
  readonly label: string
  readonly bonds: readonly Bond[]
  /** Maximum bytes of a layer that holds only this unit, including the folders above it. */
  readonly weight: number
  readonly isDeletion: boolean
}

interface Node {
  readonly path: string
  readonly children: Node[]
  readonly bonds: Bond[]
  size: number
}

type UnitContent = Pick<SplitUnit, 'bonds' | 'weight'>

/** Share of the target below which families of one folder are put into a common unit. */
const smallestShare = 1 / 8

/**
 * Divides a layer into units of at most `target` bytes: whole folders where they are small enough, else families of
 * names. Only a single bond may exceed the target. The units of a folder depend on its names and rounded sizes alone.
 */
export function divideUnits(bound: BoundEntries, entrySizes: readonly number[], target: number): SplitUnit[] {
  const root = buildTree(bound.bonds.filter(bond => !bond.isDeletion))
  const units: SplitUnit[] = []
  const add = (label: string, bonds: readonly Bond[], isDeletion = false) => {
    const newScale = () => new Scale(bound, entrySizes)
    for (const [index, run] of runs(bonds, newScale, target).entries()) {
      const name = index === 0 ? label : `${label} (${index + 1})`
      units.push({ label: name, ...run, isDeletion })
    }
  }
  const deletions = bound.bonds.filter(bond => bond.isDeletion)
  if (deletions.length > 0) add('deletions', deletions, true)
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const isDivided = (child: Node) => child.children.length > 0 && child.size > target / 2
    for (const child of folder.children.filter(isDivided)) waiting.push(child)
    const whole = folder.children.filter(child => !isDivided(child))
    addFamilies({ path: folder.path, own: folder.bonds, children: whole }, target, add)
  }
  return units
}

function addFamilies(
  { path, own, children }: { path: string; own: readonly Bond[]; children: readonly Node[] },
  target: number,
  add: (label: string, bonds: readonly Bond[]) => void,
): void {
  const families = Map.groupBy(children, child => familyStem(baseName(child.path)))
  const small = [own]
  for (const [stem, members] of [...families].sort(([a], [b]) => compare(a, b))) {
    const bonds = members.flatMap(allBonds)
    const size = members.reduce((sum, member) => sum + member.size, 0)
    const [only] = members
    const label = members.length === 1 && only !== undefined ? only.path : `${join(path, stem)}*`
    if (size < target * smallestShare) small.push(bonds)
    else add(label, bonds)
  }
  const common = small.flat()
  if (common.length > 0) add(path === '' ? '/' : `${path}/`, common)
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
  for (const bond of bonds) {
    const node = tree.at(bond.path)
    node.bonds.push(bond)
    node.size += bond.size
  }
  for (const node of [...tree.nodes()].reverse()) {
    node.children.sort((a, b) => compare(a.path, b.path))
    if (node.path !== '') tree.at(parentDirectory(node.path)).size += node.size
  }
  return tree.root
}

/** Cuts bonds into consecutive runs of at most `target` bytes, unless a single bond is larger. */
function runs(bonds: readonly Bond[], newScale: () => Scale, target: number): UnitContent[] {
  const found: UnitContent[] = []
  let run: Bond[] = []
  let scale = newScale()
  for (const bond of bonds) {
    if (run.length > 0 && scale.weight + scale.measure(bond) > target) {
      found.push({ bonds: run, weight: scale.weight })
      run = []
      scale = newScale()
    }
    scale.add(bond)
    run.push(bond)
  }
  return [...found, { bonds: run, weight: scale.weight }]
}

/** Counts the bytes of a layer with certain bonds and the folders above their entries. */
class Scale {
  weight = endOfTar
  readonly #bound: BoundEntries
  readonly #entrySizes: readonly number[]
  readonly #written = new Set<string>()

  constructor(bound: BoundEntries, entrySizes: readonly number[]) {
    this.#bound = bound
    this.#entrySizes = entrySizes
  }

  /** @returns the bytes that a bond would add. */
  measure(bond: Bond): number {
    return this.#weigh(bond, new Set())
  }

  add(bond: Bond): void {
    this.weight += this.#weigh(bond, this.#written)
  }

  /** @param adding collects the folders that are not written yet. */
  #weigh({ entries, size }: Bond, adding: Set<string>): number {
    let weight = size
    for (const index of entries) {
      let folder: string | undefined = parentDirectory(this.#bound.places[index] ?? '')
      while (folder !== undefined && !this.#written.has(folder) && !adding.has(folder)) {
        adding.add(folder)
        for (const each of this.#bound.folders.get(folder) ?? []) weight += this.#entrySizes[each] ?? 0
        folder = folder === '' ? undefined : parentDirectory(folder)
      }
    }
    return weight
  }
}
