import type { PathCandidate } from './find-candidates.ts'
import { compare, type LayerTree, type TreeNode } from './layer-tree.ts'
import { matchingChildren } from './matching-names.ts'
import { shellPattern } from './path-pattern.ts'
import { endOfTar } from './written-size.ts'

/** Number of size classes per factor of two. */
const classesPerDoubling = 4
/** Share of the limit that `rest` may fill, which leaves space for future files of unknown names. */
const restFill = 15 / 16

/** Candidates that share one layer. */
export type CandidateGroup = readonly PathCandidate[]

/**
 * Moves candidates out of `rest` until `rest` fits, named ones before ranges and large ones before small ones, and puts
 * each into the first group with enough space. Only size classes are compared (four per factor of two, rounded up), so
 * a few more or fewer files seldom change a class; if one changes, all earlier assignments stay the same.
 */
export function assignGroups(
  tree: LayerTree,
  candidates: readonly PathCandidate[],
  limit: number,
): CandidateGroup[] {
  const groups: { freeSize: number; candidates: PathCandidate[] }[] = []
  const assigned = new Set<TreeNode>()
  let rest = tree.root.totalSize + endOfTar
  for (const candidate of [...candidates].sort((a, b) => byPreference(a, b, limit))) {
    const isTooLarge = candidate.size > limit
    if (rest <= limit * restFill && !isTooLarge) continue
    if (matchesOtherPaths(tree, candidate, assigned)) continue
    const size = roundUp(candidate.size, limit)
    const group = groups.find(item => item.freeSize >= size)
    if (group === undefined) groups.push({ freeSize: limit - size, candidates: [candidate] })
    else {
      group.freeSize -= size
      group.candidates.push(candidate)
    }
    for (const member of candidate.members) assigned.add(member)
    rest -= candidate.content
  }
  return groups.map(group => group.candidates)
}

/** Returns the size class below the limit: 0 just below the limit, 4 at half of it, 8 at a quarter of it. */
function sizeClass(bytes: number, limit: number): number {
  return bytes > limit ? -1 : Math.floor(classesPerDoubling * Math.log2(limit / Math.max(bytes, 1)))
}

function roundUp(bytes: number, limit: number): number {
  return Math.max(bytes, limit * 2 ** (-sizeClass(bytes, limit) / classesPerDoubling))
}

function byPreference(a: PathCandidate, b: PathCandidate, limit: number): number {
  const rank = ({ kind, size }: PathCandidate) => (size > limit ? 0 : kind === 'named' ? 1 : 2)
  return (
    rank(a) - rank(b) ||
    sizeClass(a.size, limit) - sizeClass(b.size, limit) ||
    compare(candidateName(a), candidateName(b))
  )
}

function candidateName({ patterns }: PathCandidate): string {
  return patterns[0] === undefined ? '' : shellPattern(patterns[0])
}

/**
 * Returns whether a candidate's patterns also match other paths, such as those kept in `rest` because of their hard
 * links.
 */
function matchesOtherPaths(
  { nodes }: LayerTree,
  candidate: PathCandidate,
  assigned: ReadonlySet<TreeNode>,
): boolean {
  const members = new Set(candidate.members)
  return candidate.patterns.some(pattern =>
    matchingChildren(nodes.find(pattern.folder), pattern).some(
      node => !members.has(node) && !assigned.has(node),
    ),
  )
}
