import { familyPatterns } from './family-patterns.ts'
import { familyStem } from './family-stem.ts'
import { compare, type TreeNode } from './layer-tree.ts'
import { hasPrefix } from './matching-names.ts'
import { isWritable, literalPattern } from './path-pattern.ts'
import type { PathPattern } from './split-plan.ts'
import { endOfTar } from './written-size.ts'

/** Paths that can be moved out of `rest` together. Candidates never overlap. */
export interface PathCandidate {
  readonly patterns: readonly PathPattern[]
  readonly members: readonly TreeNode[]
  /** Bytes of the members. */
  readonly content: number
  /** Bytes of a layer with only the members. */
  readonly size: number
  /**
   * Kind of the candidate. `named`: a folder, file or family; `range`: all names that begin with certain characters.
   */
  readonly kind: 'named' | 'range'
}

/** Limits of the size of a candidate. */
export interface SizeRange {
  /** Size in bytes above which folders and families are divided. */
  readonly max: number
  /** Size in bytes below which folders and families get no pattern of their own. */
  readonly min: number
}

/** Folder to divide, with those of its subfolders that are divided too, in order of name. */
interface OpenFolder {
  readonly folder: TreeNode
  readonly divided: readonly TreeNode[]
  readonly sizeRange: SizeRange
  readonly candidates: PathCandidate[]
}

/**
 * Divides the tree from the root, as far as folders are too large, into whole folders, families of names and, for small
 * items, ranges of first letters. Each decision depends only on one folder's names and sizes.
 */
export function findCandidates(root: TreeNode, sizeRange: SizeRange): PathCandidate[] {
  const candidates: PathCandidate[] = []
  const openFolders: OpenFolder[] = []
  const pending = [root]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const divided = folder.children.filter(
      child => child.children.length > 0 && layerSize(child) > sizeRange.max,
    )
    openFolders.push({ folder, divided, sizeRange, candidates })
    for (const child of divided) pending.push(child)
  }
  // Subfolders come before their folder; this order determines the names of joined parts.
  for (const open of openFolders.reverse()) findInFolder(open)
  return candidates
}

/** Returns a candidate with its size. */
export function makeCandidate(
  members: readonly TreeNode[],
  patterns: readonly PathPattern[],
  kind: PathCandidate['kind'],
): PathCandidate {
  const content = members.reduce((sum, member) => sum + member.totalSize, 0)
  const folders = new Map(members.map(member => [member.parent, member]))
  const parentSize = [...folders.values()].reduce((sum, member) => sum + member.parentSize, 0)
  return { members, patterns, kind, content, size: content + parentSize + endOfTar }
}

function findInFolder(open: OpenFolder): void {
  const { folder, sizeRange } = open
  const divided = new Set(open.divided)
  const families = Map.groupBy(
    folder.children.filter(child => !divided.has(child)),
    child => (layerSize(child) > sizeRange.max ? child.name : familyStem(child.name)),
  )
  const smallMembers = [...families].flatMap(([stem, members]) => nameFamily(open, stem, members))
  if (totalSize(smallMembers) > sizeRange.min) findRanges(open, smallMembers)
}

/** Adds the candidates of a family. @returns the members that get no pattern of their own. */
function nameFamily(open: OpenFolder, stem: string, members: readonly TreeNode[]): readonly TreeNode[] {
  const { folder, sizeRange, candidates } = open
  const family = makeCandidate(members, [], 'named')
  if (family.content < sizeRange.min) return members
  const [first] = members
  const isFolder = members.length === 1 && first !== undefined && first.children.length > 0
  const patterns = isFolder ? undefined : familyPatterns(folder, stem, members)
  if (patterns !== undefined && family.size <= sizeRange.max) {
    candidates.push({ ...family, patterns })
    return []
  }
  const isNameable = (member: TreeNode) =>
    member.totalSize >= sizeRange.min && isWritable(literalPattern(member))
  const nameable = members.filter(isNameable)
  for (const member of nameable) candidates.push(makeCandidate([member], [literalPattern(member)], 'named'))
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

/** Divides by the next character until no range exceeds a quarter of the maximum or matches a divided subfolder. */
function findRanges(open: OpenFolder, members: readonly TreeNode[]): void {
  const pending = dividedRange({ members, prefix: '', isName: false })
  for (let range = pending.pop(); range !== undefined; range = pending.pop()) {
    const { prefix, isName } = range
    const pattern: PathPattern = { folder: open.folder.path, prefix, tail: isName ? '' : '*' }
    const matchesDivided = !isName && hasPrefix(open.divided, prefix)
    const isLarge = !isName && range.members.length > 1 && totalSize(range.members) > open.sizeRange.max / 4
    if (!matchesDivided && !isLarge && isWritable(pattern))
      open.candidates.push(makeCandidate(range.members, [pattern], 'range'))
    else if (!isName) for (const part of dividedRange(range)) pending.push(part)
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

function layerSize(node: TreeNode): number {
  return node.totalSize + node.parentSize + endOfTar
}

function totalSize(nodes: readonly TreeNode[]): number {
  return nodes.reduce((sum, node) => sum + node.totalSize, 0)
}
