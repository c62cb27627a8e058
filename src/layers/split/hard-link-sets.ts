import { type Candidate, candidateOf } from './candidate-groups.ts'
import type { TreeNode } from './layer-tree.ts'
import { isWritable, literal } from './path-pattern.ts'

/** With more paths outside, a candidate is left in `rest` rather than listed. */
const listed = 8

/**
 * Joins candidates that share a hard link, since two layers cannot: each would hold the content of its own. Single
 * paths outside of every candidate come along by name. What cannot be joined within `largest` bytes is left out, and
 * so stays in `rest` with its links.
 */
export function joinHardLinks(
  candidates: readonly Candidate[],
  hardLinks: readonly (readonly TreeNode[])[],
  largest: number,
): Candidate[] {
  const owners = new Map<TreeNode, Candidate>()
  for (const candidate of candidates) for (const member of candidate.members) owners.set(member, candidate)
  const joins = new Joins()
  const outside = new Map<Candidate, Set<TreeNode>>()
  for (const set of hardLinks) {
    const { inside, alone } = divide(set, owners)
    const [owner, ...others] = inside
    if (owner === undefined) continue
    for (const other of others) joins.join(owner, other)
    const paths = outside.get(owner) ?? new Set()
    for (const node of alone) paths.add(node)
    outside.set(owner, paths)
  }
  const joined = Map.groupBy(candidates, each => joins.headOf(each))
  return [...joined.values()].flatMap(each => joinedCandidate(each, outside, largest))
}

/** Candidates that hold paths of a set, and the paths that none holds. */
function divide(
  set: readonly TreeNode[],
  owners: ReadonlyMap<TreeNode, Candidate>,
): { inside: Set<Candidate>; alone: TreeNode[] } {
  const inside = new Set<Candidate>()
  const alone: TreeNode[] = []
  for (const node of set) {
    const owner = ownerOf(node, owners)
    if (owner === undefined) alone.push(node)
    else inside.add(owner)
  }
  return { inside, alone }
}

function joinedCandidate(
  parts: readonly Candidate[],
  outside: ReadonlyMap<Candidate, ReadonlySet<TreeNode>>,
  largest: number,
): Candidate[] {
  const alone = [...new Set(parts.flatMap(part => [...(outside.get(part) ?? [])]))]
  const [only] = parts
  if (parts.length === 1 && only !== undefined && alone.length === 0) return [only]
  if (alone.length > listed || !alone.map(literal).every(isWritable)) return []
  const members = [...parts.flatMap(part => part.members), ...alone]
  const patterns = [...parts.flatMap(part => part.patterns), ...alone.map(literal)]
  const kind = parts.some(part => part.kind === 'range') ? 'range' : 'named'
  const candidate = candidateOf(members, patterns, kind)
  return candidate.weight <= largest ? [candidate] : []
}

function ownerOf(node: TreeNode, owners: ReadonlyMap<TreeNode, Candidate>): Candidate | undefined {
  for (let at: TreeNode | undefined = node; at !== undefined; at = at.parent) {
    const owner = owners.get(at)
    if (owner !== undefined) return owner
  }
  return undefined
}

class Joins {
  readonly #heads = new Map<Candidate, Candidate>()

  /** Every second step is left out the next time, so that a way once gone stays short. */
  headOf(candidate: Candidate): Candidate {
    let at = candidate
    for (let next = this.#heads.get(at); next !== undefined; next = this.#heads.get(at)) {
      const afterNext = this.#heads.get(next)
      if (afterNext === undefined) return next
      this.#heads.set(at, afterNext)
      at = afterNext
    }
    return at
  }

  join(a: Candidate, b: Candidate): void {
    const [head, other] = [this.headOf(a), this.headOf(b)]
    if (head !== other) this.#heads.set(other, head)
  }
}
