import type { ContainerConfig } from '../../oci/container-config.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import { UserError } from '../../user-error.ts'
import { assignGroups, type CandidateGroup } from './assign-groups.ts'
import { findCandidates } from './find-candidates.ts'
import { joinHardLinks } from './hard-link-sets.ts'
import { buildTree, type LayerTree } from './layer-tree.ts'
import { applyMoves, type GroupContent, type Move, measureGroups, orderMoves } from './move-order.ts'
import { chooseGroupName, folderName } from './name-group.ts'
import type { LayerOrigin, PathPattern, PlannedGroup, SplitPlan } from './split-plan.ts'
import { findUnsplittableGroups } from './unsplittable-groups.ts'
import { writeFragment } from './write-fragment.ts'
import { endOfTar } from './written-size.ts'

/** Layer to split, and the limit of its parts. */
export interface LayerSplitRequest {
  /**
   * All entries of the layer in tar order. For a base image, all entries of the image: those of its only layer, or of
   * several layers combined by `flattenLayers`.
   */
  readonly entries: Iterable<TarEntry>
  readonly origin: LayerOrigin
  /** Configuration of the whole image. */
  readonly config: ContainerConfig
  /** Maximum tar size of each new layer in bytes. */
  readonly warnLayerSize: number
}

interface Draft {
  readonly candidateGroups: readonly CandidateGroup[]
  readonly moves: readonly Move[]
  readonly contents: readonly GroupContent[]
  readonly excess: number
}

/** Size ranges as shares of the limit, tried in order until every group fits. */
const sizeRanges = [
  { max: 1, min: 1 / 32 },
  { max: 1 / 2, min: 1 / 64 },
  { max: 1 / 8, min: 1 / 512 },
  { max: 1 / 64, min: 0 },
]

/** Share of the layer above which its largest part, if also over the limit, prevents a split. */
const unsplittableShare = 0.9

/**
 * Plans how to split a layer so that no part exceeds `warnLayerSize`.
 *
 * Folders over the limit are divided into subfolders, families of names and, for small items, ranges of first letters.
 * The largest of these are moved out of `rest` until `rest` fits, and are combined by rounded size. A layer of n times
 * the limit gets at most 2.4 n + 3 groups, not counting indivisible parts. Hard links of one file stay together. The
 * plan does not depend on the order of the entries.
 *
 * As in every image built by BuildKit, the new layers lose fractions of seconds, attributes other than capabilities,
 * and the mode and owner of the root. BuildKit's cache ignores times, so a tree with only changed times is taken from
 * the previous build.
 *
 * @throws Error if the limit is not a positive number of bytes.
 */
export function planSplit({ entries, origin, config, warnLayerSize }: LayerSplitRequest): SplitPlan {
  if (!(warnLayerSize > 0))
    throw new UserError(
      'layer-not-readable',
      `A layer cannot be split into parts of ${warnLayerSize} bytes: set \`warn-layer-size\` to a positive size`,
    )
  const allEntries = [...entries]
  const tree = buildTree(allEntries)
  const draft = makeDraft(tree, warnLayerSize)
  const groups = nameGroups(draft)
  if (groups.length === 1) {
    return {
      groups,
      unsplittable: findUnsplittableGroups(tree, groups, new Map(), warnLayerSize),
      notes: [],
      fragment: '',
    }
  }
  const moved = applyMoves(tree, draft.moves)
  const unsplittable = findUnsplittableGroups(tree, groups, moved, warnLayerSize)
  const hasLowerLayers = origin.kind === 'instruction'
  const step = {
    moves: namedMoves(draft.moves, groups),
    hasLowerLayers,
    hasDeletions: hasLowerLayers && tree.whiteouts.length > 0,
  }
  const { text, notes } = writeFragment({ origin, config, groups, step })
  return {
    groups,
    unsplittable,
    notes: [...notes, ...rootNote(tree, origin), ...toolsNote(tree, origin), ...attributesNote(allEntries)],
    fragment: text,
  }
}

function makeDraft(tree: LayerTree, limit: number): Draft {
  const totalSize = tree.root.totalSize + endOfTar
  if (totalSize <= limit) return undividedDraft(tree)
  const draft = bestDraft(tree, limit)
  const largestSize = draft.contents.reduce((most, { tarSize }) => Math.max(most, tarSize), 0)
  return largestSize > limit && largestSize > totalSize * unsplittableShare ? undividedDraft(tree) : draft
}

function bestDraft(tree: LayerTree, limit: number): Draft {
  let best: Draft | undefined
  for (const { max, min } of sizeRanges) {
    const candidates = findCandidates(tree.root, { max: limit * max, min: limit * min })
    const joinedCandidates = joinHardLinks(candidates, tree.hardLinks, limit)
    const candidateGroups = assignGroups(tree, joinedCandidates, limit)
    const moves = orderMoves(candidateGroups)
    const contents = measureGroups(tree, applyMoves(tree, moves), candidateGroups.length)
    const excess = contents.reduce((sum, { tarSize }) => sum + Math.max(0, tarSize - limit), 0)
    const draft = { candidateGroups, moves, contents, excess }
    if (best === undefined || excess < best.excess) best = draft
    if (excess === 0) break
  }
  return best ?? undividedDraft(tree)
}

function undividedDraft(tree: LayerTree): Draft {
  return { candidateGroups: [], moves: [], contents: measureGroups(tree, new Map(), 0), excess: 0 }
}

function nameGroups({ candidateGroups, contents }: Draft): PlannedGroup[] {
  return contents.map((content, index) => {
    const candidates = candidateGroups[index]
    if (candidates === undefined) return { ...content, name: 'rest', folder: 'rest', patterns: [] }
    const name = chooseGroupName(candidates)
    const patterns = candidates.flatMap(candidate => candidate.patterns)
    return { ...content, name, folder: folderName(index + 1, name), patterns }
  })
}

function namedMoves(
  moves: readonly Move[],
  groups: readonly PlannedGroup[],
): { folder: string; patterns: readonly PathPattern[] }[] {
  return moves.map(({ groupIndex, patterns }) => ({ folder: groups[groupIndex]?.folder ?? 'rest', patterns }))
}

/**
 * Returns a note that lists the lost extended attributes; none if all are kept. Source: containerd, pkg/archive/tar.go,
 * which adds no other attribute to a layer.
 */
function attributesNote(entries: readonly TarEntry[]): string[] {
  const lost = new Set(entries.flatMap(({ xattrs }) => [...xattrs.keys()]))
  lost.delete('security.capability')
  if (lost.size === 0) return []
  return [
    `BuildKit keeps only capabilities among the extended attributes: ${[...lost].sort().join(', ')} will be missing`,
  ]
}

/** Reports images in which the move step would fail: those without a shell, or with only busybox. */
function toolsNote({ nodes }: LayerTree, origin: LayerOrigin): string[] {
  if (origin.kind === 'instruction' || origin.tools !== undefined) return []
  const programs = ['bin/cp', 'usr/bin/cp'].flatMap(path => nodes.find(path)?.entry ?? [])
  if (programs.some(({ linkTarget }) => !linkTarget?.includes('busybox'))) return []
  return [
    `${origin.image} lacks the cp of GNU coreutils, which the move step needs: choose an image that has it`,
  ]
}

/** Reports an unusual mode or owner of the root, which COPY does not restore. */
function rootNote({ root }: LayerTree, { kind }: LayerOrigin): string[] {
  const { mode = 0o755, uid = 0, gid = 0 } = root.entry ?? {}
  const isUsual = (mode & 0o7777) === 0o755 && uid === 0 && gid === 0
  if (isUsual || kind === 'instruction') return []
  const octal = (mode & 0o7777).toString(8).padStart(4, '0')
  return [`The root folder has mode ${octal} and owner ${uid}:${gid}: it becomes 0755 and 0:0`]
}
