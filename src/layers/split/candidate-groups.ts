import { familyPatterns } from './family-patterns.ts'
import { familyStem } from './family-stem.ts'
import { compare, type TreeNode } from './layer-tree.ts'
import { hasPrefix } from './matching-names.ts'
import { isWritable, literal } from './path-pattern.ts'
import type { PathPattern } from './split-plan.ts'
import { endOfTar } from './written-size.ts'

/** Paths that can be moved out of `rest` together. Candidates never overlap. */
export interface GroupCandidate {
  readonly patterns: readonly PathPattern[]
  readonly members: readonly TreeNode[]
  /** Bytes of the members. */
  readonly content: number
  /** Bytes of a layer that holds only the members. */
  readonly weight: number
  /** `named`: a folder, file or family; `range`: all names that begin with certain characters. */
  readonly kind: 'named' | 'range'
}

export interface SizeRange {
  /** Folders and families larger than this are divided, in bytes. */
  readonly max: number
  /** Folders and families smaller than this get no pattern of their own, in bytes. */
  readonly min: number
}

/** A folder to divide, with those of its subfolders that are divided too, in order of name. */
interface OpenFolder {
  readonly folder: TreeNode
  readonly apart: readonly TreeNode[]
  readonly grain: SizeRange
  readonly found: GroupCandidate[]
}

/**
 * Divides the tree from the root, as far as folders are too large, into whole folders, families of names and, for small
 * items, ranges of first letters. Each decision depends only on one folder's names and on sizes relative to the grain.
 */
export function findCandidates(root: TreeNode, grain: SizeRange): GroupCandidate[] {
  const found: GroupCandidate[] = []
  const opened: OpenFolder[] = []
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const apart = folder.children.filter(child => child.children.length > 0 && weigh(child) > grain.max)
    opened.push({ folder, apart, grain, found })
    for (const child of apart) waiting.push(child)
  }
  // Subfolders come before their folder; this order determines the names of joined parts.
  for (const open of opened.reverse()) findInFolder(open)
  return found
}

export function makeCandidate(
  members: readonly TreeNode[],
  patterns: readonly PathPattern[],
  kind: GroupCandidate['kind'],
): GroupCandidate {
  const content = members.reduce((sum, member) => sum + member.total, 0)
  const folders = new Map(members.map(member => [member.parent, member]))
  const above = [...folders.values()].reduce((sum, member) => sum + member.above, 0)
  return { members, patterns, kind, content, weight: content + above + endOfTar }
}

function findInFolder(open: OpenFolder): void {
  const { folder, grain } = open
  const apart = new Set(open.apart)
  const families = Map.groupBy(
    folder.children.filter(child => !apart.has(child)),
    child => (weigh(child) > grain.max ? child.name : familyStem(child.name)),
  )
  const small = [...families].flatMap(([stem, members]) => nameFamily(open, stem, members))
  if (totalWeight(small) > grain.min) findRanges(open, small)
}

/** @returns the members that get no pattern of their own. */
function nameFamily(open: OpenFolder, stem: string, members: readonly TreeNode[]): readonly TreeNode[] {
  const { folder, grain, found } = open
  const whole = makeCandidate(members, [], 'named')
  if (whole.content < grain.min) return members
  const [first] = members
  const isFolder = members.length === 1 && first !== undefined && first.children.length > 0
  const patterns = isFolder ? undefined : familyPatterns(folder, stem, members)
  if (patterns !== undefined && whole.weight <= grain.max) {
    found.push({ ...whole, patterns })
    return []
  }
  const isNameable = (member: TreeNode) => member.total >= grain.min && isWritable(literal(member))
  const nameable = members.filter(isNameable)
  for (const member of nameable) found.push(makeCandidate([member], [literal(member)], 'named'))
  return members.filter(member => !isNameable(member))
}

/** All names of a folder that begin with a prefix, except those of divided subfolders. */
interface NameRange {
  readonly members: readonly TreeNode[]
  /** Prefix that all members share. */
  readonly prefix: string
  /** Whether the prefix is the full name of the only member. */
  readonly isName: boolean
}

/** Divides by the next character until no range exceeds a quarter of the grain or matches a divided subfolder. */
function findRanges(open: OpenFolder, members: readonly TreeNode[]): void {
  const waiting = dividedRange({ members, prefix: '', isName: false })
  for (let range = waiting.pop(); range !== undefined; range = waiting.pop()) {
    const { prefix, isName } = range
    const pattern: PathPattern = { folder: open.folder.path, prefix, tail: isName ? '' : '*' }
    const takesAlong = !isName && hasPrefix(open.apart, prefix)
    const isLarge = !isName && range.members.length > 1 && totalWeight(range.members) > open.grain.max / 4
    if (!takesAlong && !isLarge && isWritable(pattern))
      open.found.push(makeCandidate(range.members, [pattern], 'range'))
    else if (!isName) for (const part of dividedRange(range)) waiting.push(part)
  }
}

/** Divides a range by the next character, in reverse order because the caller uses a stack. */
function dividedRange({ members, prefix }: NameRange): NameRange[] {
  const byNext = Map.groupBy(members, ({ name }) => characterAt(name, prefix.length))
  return [...byNext]
    .sort(([a], [b]) => compare(b, a))
    .map(([next, inRange]) => ({
      members: inRange,
      prefix: (inRange[0]?.name ?? '').slice(0, prefix.length + next.length),
      isName: next === '',
    }))
}

/** Returns the character at an index, with both surrogates of a pair; empty past the end. */
function characterAt(text: string, index: number): string {
  const point = text.codePointAt(index)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function weigh(node: TreeNode): number {
  return node.total + node.above + endOfTar
}

function totalWeight(nodes: readonly TreeNode[]): number {
  return nodes.reduce((sum, node) => sum + node.total, 0)
}
