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
  const owners = new Map(candidates.flatMap(each => each.members.map(member => [member, each] as const)))
  const joins = new Joins()
  const outside = new Map<Candidate, Set<TreeNode>>()
  for (const set of hardLinks) {
    const [owner, ...others] = new Set(set.flatMap(node => ownerOf(node, owners) ?? []))
    if (owner === undefined) continue
    for (const other of others) joins.join(owner, other)
    const alone = set.filter(node => ownerOf(node, owners) === undefined)
    if (alone.length > 0) outside.set(owner, new Set([...(outside.get(owner) ?? []), ...alone]))
  }
  const joined = Map.groupBy(candidates, each => joins.headOf(each))
  return [...joined.values()].flatMap(each => joinedCandidate(each, outside, largest))
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

  headOf(candidate: Candidate): Candidate {
    const next = this.#heads.get(candidate)
    if (next === undefined) return candidate
    const head = this.headOf(next)
    this.#heads.set(candidate, head)
    return head
  }

  join(a: Candidate, b: Candidate): void {
    const [head, other] = [this.headOf(a), this.headOf(b)]
    if (head !== other) this.#heads.set(other, head)
  }
}
