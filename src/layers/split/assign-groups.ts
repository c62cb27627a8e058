import type { Candidate } from './candidate-groups.ts'
import { compare, type LayerTree, type TreeNode } from './layer-tree.ts'
import { matchingChildren } from './matching-names.ts'
import { shellPattern } from './path-pattern.ts'
import { endOfTar } from './written-size.ts'

/** Classes of size between the limit and its half. */
const classes = 4
/** What `rest` should leave free for what comes new: nobody can foresee its name. */
const restFill = 15 / 16

/** Candidates that share a layer. */
export type Bundle = readonly Candidate[]

/**
 * Takes candidates out of `rest` until it fits, known names before ranges and large ones before small, and puts each
 * into the first group with room. Only size classes are compared, rounded up to the next of four between a size and
 * its double: a file more or less seldom changes one, and what does leaves all that comes before it in place.
 */
export function assignGroups(tree: LayerTree, candidates: readonly Candidate[], limit: number): Bundle[] {
  const bundles: { room: number; candidates: Candidate[] }[] = []
  const taken = new Set<TreeNode>()
  let rest = tree.root.total + endOfTar
  for (const candidate of [...candidates].sort((a, b) => byPreference(a, b, limit))) {
    const isTooLarge = candidate.weight > limit
    if (rest <= limit * restFill && !isTooLarge) continue
    if (takesOthers(tree, candidate, taken)) continue
    const size = roundUp(candidate.weight, limit)
    const bundle = bundles.find(each => each.room >= size)
    if (bundle === undefined) bundles.push({ room: limit - size, candidates: [candidate] })
    else {
      bundle.room -= size
      bundle.candidates.push(candidate)
    }
    for (const member of candidate.members) taken.add(member)
    rest -= candidate.content
  }
  return bundles.map(bundle => bundle.candidates)
}

/** The class below the limit: 0 up to the limit, 4 up to its half, 8 up to its quarter. */
function sizeClass(bytes: number, limit: number): number {
  return bytes > limit ? -1 : Math.floor(classes * Math.log2(limit / Math.max(bytes, 1)))
}

function roundUp(bytes: number, limit: number): number {
  return Math.max(bytes, limit * 2 ** (-sizeClass(bytes, limit) / classes))
}

function byPreference(a: Candidate, b: Candidate, limit: number): number {
  const rank = ({ kind, weight }: Candidate) => (weight > limit ? 0 : kind === 'named' ? 1 : 2)
  return (
    rank(a) - rank(b) ||
    sizeClass(a.weight, limit) - sizeClass(b.weight, limit) ||
    compare(nameOf(a), nameOf(b))
  )
}

function nameOf({ patterns }: Candidate): string {
  return patterns[0] === undefined ? '' : shellPattern(patterns[0])
}

/** A range may match what stayed in `rest` for its hard links. */
function takesOthers({ nodes }: LayerTree, candidate: Candidate, taken: ReadonlySet<TreeNode>): boolean {
  const own = new Set(candidate.members)
  return candidate.patterns.some(pattern =>
    matchingChildren(nodes.find(pattern.folder), pattern).some(node => !own.has(node) && !taken.has(node)),
  )
}
