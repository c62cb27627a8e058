import { compare, sizeAbove, type TreeNode } from './layer-tree.ts'
import { familyOf } from './name-family.ts'
import { familyPatterns, isWritable, literal } from './path-pattern.ts'
import type { PathPattern } from './split-plan.ts'
import { endOfTar } from './written-size.ts'

/** Paths that may leave `rest` together. Candidates never overlap. */
export interface Candidate {
  readonly patterns: readonly PathPattern[]
  readonly members: readonly TreeNode[]
  /** Bytes of the members. */
  readonly content: number
  /** Bytes of a layer that holds nothing else. */
  readonly weight: number
  /** A folder, file or family has a name that people know; a range is all that begins with some letters. */
  readonly kind: 'named' | 'range'
}

export interface Grain {
  /** Folders and families above it are taken apart, in bytes. */
  readonly largest: number
  /** Folders and families below it are not worth a name of their own, in bytes. */
  readonly smallest: number
}

/** What a folder that is taken apart consists of. */
interface Parts {
  readonly folder: TreeNode
  readonly apart: readonly TreeNode[]
  readonly grain: Grain
  readonly found: Candidate[]
}

/**
 * Takes the tree apart from the root, as far as folders are too large: whole folders, families of names, and what is
 * small by its first letters. Every decision depends on one folder's names and on its size against the grain.
 */
export function findCandidates(root: TreeNode, grain: Grain): Candidate[] {
  const found: Candidate[] = []
  takeApart(root, grain, found)
  return found
}

export function candidateOf(
  members: readonly TreeNode[],
  patterns: readonly PathPattern[],
  kind: Candidate['kind'],
): Candidate {
  const content = members.reduce((sum, member) => sum + member.total, 0)
  const folders = new Map(members.map(member => [member.parent?.path, member]))
  const above = [...folders.values()].reduce((sum, member) => sum + sizeAbove(member), 0)
  return { members, patterns, kind, content, weight: content + above + endOfTar }
}

function takeApart(folder: TreeNode, grain: Grain, found: Candidate[]): void {
  const children = [...folder.children.values()].sort((a, b) => compare(a.name, b.name))
  const apart = children.filter(child => child.children.size > 0 && weigh(child) > grain.largest)
  for (const child of apart) takeApart(child, grain, found)
  const parts: Parts = { folder, apart, grain, found }
  const families = Map.groupBy(
    children.filter(child => !apart.includes(child)),
    child => (weigh(child) > grain.largest ? child.name : familyOf(child.name)),
  )
  const small = [...families].flatMap(([stem, members]) => nameFamily(parts, stem, members))
  if (sumOf(small) > grain.smallest) findRanges(parts, small, '')
}

/** @returns what has to go without a name. */
function nameFamily(parts: Parts, stem: string, members: readonly TreeNode[]): readonly TreeNode[] {
  const { folder, grain, found } = parts
  const whole = candidateOf(members, [], 'named')
  if (whole.content < grain.smallest) return members
  const [first] = members
  const isFolder = members.length === 1 && first !== undefined && first.children.size > 0
  const patterns = isFolder ? undefined : familyPatterns(folder, stem, members)
  if (patterns !== undefined && whole.weight <= grain.largest) {
    found.push({ ...whole, patterns })
    return []
  }
  const isNameable = (member: TreeNode) => member.total >= grain.smallest && isWritable(literal(member))
  const nameable = members.filter(isNameable)
  found.push(...nameable.map(member => candidateOf([member], [literal(member)], 'named')))
  return members.filter(member => !isNameable(member))
}

/** Divides by the next character until no range is larger than a quarter of the grain or takes a folder along. */
function findRanges(parts: Parts, members: readonly TreeNode[], prefix: string): void {
  const byNext = Map.groupBy(members, member => prefix + firstCharacter(member.name.slice(prefix.length)))
  for (const [longer, inRange] of [...byNext].sort(([a], [b]) => compare(a, b))) {
    const isName = longer === prefix
    const pattern: PathPattern = { folder: parts.folder.path, prefix: longer, tail: isName ? '' : '*' }
    const takesAlong = !isName && parts.apart.some(folder => folder.name.startsWith(longer))
    const isLarge = !isName && inRange.length > 1 && sumOf(inRange) > parts.grain.largest / 4
    if (takesAlong || isLarge || !isWritable(pattern)) {
      if (!isName) findRanges(parts, inRange, longer)
    } else parts.found.push(candidateOf(inRange, [pattern], 'range'))
  }
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(...[text.codePointAt(0) ?? 0].filter(point => point > 0))
}

function weigh(node: TreeNode): number {
  return node.total + sizeAbove(node) + endOfTar
}

function sumOf(nodes: readonly TreeNode[]): number {
  return nodes.reduce((sum, node) => sum + node.total, 0)
}
