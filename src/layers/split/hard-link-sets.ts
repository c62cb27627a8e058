import { makeCandidate, type PathCandidate } from './find-candidates.ts'
import type { TreeNode } from './layer-tree.ts'
import { isWritable, literalPattern } from './path-pattern.ts'

/** Maximum number of single paths added to a candidate. A candidate with more stays in `rest`. */
const maxListedPaths = 8

/**
 * Joins candidates that share a hard link, because hard links cannot span layers: each layer would store its own copy
 * of the content. Linked paths outside all candidates are added by name. Candidates that cannot be joined within
 * `maxSize` bytes are dropped and stay in `rest` with their links.
 */
export function joinHardLinks(
  candidates: readonly PathCandidate[],
  hardLinks: readonly (readonly TreeNode[])[],
  maxSize: number,
): PathCandidate[] {
  const owners = new Map<TreeNode, PathCandidate>()
  for (const candidate of candidates) for (const member of candidate.members) owners.set(member, candidate)
  const joins = new DisjointSets()
  const outside = new Map<PathCandidate, Set<TreeNode>>()
  for (const set of hardLinks) {
    const { inside, unowned } = splitByOwner(set, owners)
    const [owner, ...others] = inside
    if (owner === undefined) continue
    for (const other of others) joins.union(owner, other)
    const paths = outside.get(owner) ?? new Set()
    for (const node of unowned) paths.add(node)
    outside.set(owner, paths)
  }
  const groups = Map.groupBy(candidates, candidate => joins.find(candidate))
  return [...groups.values()].flatMap(group => joinedCandidate(group, outside, maxSize))
}

/** Splits a set into the candidates that contain its paths and the paths outside all candidates. */
function splitByOwner(
  set: readonly TreeNode[],
  owners: ReadonlyMap<TreeNode, PathCandidate>,
): { inside: Set<PathCandidate>; unowned: TreeNode[] } {
  const inside = new Set<PathCandidate>()
  const unowned: TreeNode[] = []
  for (const node of set) {
    const owner = findOwner(node, owners)
    if (owner === undefined) unowned.push(node)
    else inside.add(owner)
  }
  return { inside, unowned }
}

function joinedCandidate(
  candidates: readonly PathCandidate[],
  outside: ReadonlyMap<PathCandidate, ReadonlySet<TreeNode>>,
  maxSize: number,
): PathCandidate[] {
  const unowned = [...new Set(candidates.flatMap(candidate => [...(outside.get(candidate) ?? [])]))]
  const [onlyCandidate] = candidates
  if (candidates.length === 1 && onlyCandidate !== undefined && unowned.length === 0) return [onlyCandidate]
  if (unowned.length > maxListedPaths || !unowned.map(literalPattern).every(isWritable)) return []
  const members = [...candidates.flatMap(candidate => candidate.members), ...unowned]
  const patterns = [...candidates.flatMap(candidate => candidate.patterns), ...unowned.map(literalPattern)]
  const kind = candidates.some(candidate => candidate.kind === 'range') ? 'range' : 'named'
  const result = makeCandidate(members, patterns, kind)
  return result.size <= maxSize ? [result] : []
}

function findOwner(node: TreeNode, owners: ReadonlyMap<TreeNode, PathCandidate>): PathCandidate | undefined {
  for (let current: TreeNode | undefined = node; current !== undefined; current = current.parent) {
    const owner = owners.get(current)
    if (owner !== undefined) return owner
  }
  return undefined
}

class DisjointSets {
  readonly #heads = new Map<PathCandidate, PathCandidate>()

  /** Returns the representative of a candidate's set (union-find with path halving). */
  find(candidate: PathCandidate): PathCandidate {
    let current = candidate
    for (let next = this.#heads.get(current); next !== undefined; next = this.#heads.get(current)) {
      const afterNext = this.#heads.get(next)
      if (afterNext === undefined) return next
      this.#heads.set(current, afterNext)
      current = afterNext
    }
    return current
  }

  union(a: PathCandidate, b: PathCandidate): void {
    const [head, other] = [this.find(a), this.find(b)]
    if (head !== other) this.#heads.set(other, head)
  }
}
