import { familyPatterns } from './family-patterns.ts'

import { compare, type TreeNode } from './layer-tree.ts'
import { hasPrefix } from './matching-names.ts'
import { familyOf } from './name-family.ts'
import { isWritable, literal } from './path-pattern.ts'
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

/** A folder that is taken apart, and those in it that are, too, in the order of their names. */
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
  const opened: Parts[] = []
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const apart = folder.children.filter(child => child.children.length > 0 && weigh(child) > grain.largest)
    opened.push({ folder, apart, grain, found })
    for (const child of apart) waiting.push(child)
  }
  // What is in a folder comes before the folder's own: that order reaches the names of parts that are joined.
  for (const parts of opened.reverse()) findInFolder(parts)
  return found
}

export function candidateOf(
  members: readonly TreeNode[],
  patterns: readonly PathPattern[],
  kind: Candidate['kind'],
): Candidate {
  const content = members.reduce((sum, member) => sum + member.total, 0)
  const folders = new Map(members.map(member => [member.parent, member]))
  const above = [...folders.values()].reduce((sum, member) => sum + member.above, 0)
  return { members, patterns, kind, content, weight: content + above + endOfTar }
}

function findInFolder(parts: Parts): void {
  const { folder, grain } = parts
  const apart = new Set(parts.apart)
  const families = Map.groupBy(
    folder.children.filter(child => !apart.has(child)),
    child => (weigh(child) > grain.largest ? child.name : familyOf(child.name)),
  )
  const small = [...families].flatMap(([stem, members]) => nameFamily(parts, stem, members))
  if (sumOf(small) > grain.smallest) findRanges(parts, small)
}

/** @returns what has to go without a name. */
function nameFamily(parts: Parts, stem: string, members: readonly TreeNode[]): readonly TreeNode[] {
  const { folder, grain, found } = parts
  const whole = candidateOf(members, [], 'named')
  if (whole.content < grain.smallest) return members
  const [first] = members
  const isFolder = members.length === 1 && first !== undefined && first.children.length > 0
  const patterns = isFolder ? undefined : familyPatterns(folder, stem, members)
  if (patterns !== undefined && whole.weight <= grain.largest) {
    found.push({ ...whole, patterns })
    return []
  }
  const isNameable = (member: TreeNode) => member.total >= grain.smallest && isWritable(literal(member))
  const nameable = members.filter(isNameable)
  for (const member of nameable) found.push(candidateOf([member], [literal(member)], 'named'))
  return members.filter(member => !isNameable(member))
}

/** Names that begin alike, and nothing else in the folder but what is taken apart. */
interface Range {
  readonly members: readonly TreeNode[]
  /** What they begin with. */
  readonly prefix: string
  /** Whether the prefix is the whole name of the one member. */
  readonly isName: boolean
}

/** Divides by the next character until no range is larger than a quarter of the grain or takes a folder along. */
function findRanges(parts: Parts, members: readonly TreeNode[]): void {
  const waiting = dividedRange({ members, prefix: '', isName: false })
  for (let range = waiting.pop(); range !== undefined; range = waiting.pop()) {
    const { prefix, isName } = range
    const pattern: PathPattern = { folder: parts.folder.path, prefix, tail: isName ? '' : '*' }
    const takesAlong = !isName && hasPrefix(parts.apart, prefix)
    const isLarge = !isName && range.members.length > 1 && sumOf(range.members) > parts.grain.largest / 4
    if (!takesAlong && !isLarge && isWritable(pattern))
      parts.found.push(candidateOf(range.members, [pattern], 'range'))
    else if (!isName) for (const part of dividedRange(range)) waiting.push(part)
  }
}

/** By the next character, the last one first: a stack gives them in order. */
function dividedRange({ members, prefix }: Range): Range[] {
  const byNext = Map.groupBy(members, ({ name }) => characterAt(name, prefix.length))
  return [...byNext]
    .sort(([a], [b]) => compare(b, a))
    .map(([next, inRange]) => ({
      members: inRange,
      prefix: (inRange[0]?.name ?? '').slice(0, prefix.length + next.length),
      isName: next === '',
    }))
}

/** With both halves of a pair; empty behind the end. */
function characterAt(text: string, index: number): string {
  const point = text.codePointAt(index)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function weigh(node: TreeNode): number {
  return node.total + node.above + endOfTar
}

function sumOf(nodes: readonly TreeNode[]): number {
  return nodes.reduce((sum, node) => sum + node.total, 0)
}
