import { rmSync } from 'node:fs'
import { expect } from '@jest/globals'
import { splitKey } from '../../../src/oci/annotations.ts'
import { readImage } from '../../../src/oci/read-image.ts'
import { amd64 } from '../../layout/local-image.ts'
import { fc, seed as runSeed } from '../../random.ts'
import {
  type GeneratedEntry,
  makeLayerTar,
  ordinaryEntries,
  parents,
  strangeEntries,
} from './generated-layer.ts'
import { caseDirectory, type SplitCase, splitTar, trees } from './split-case.ts'

/** Limits of a split. With few layers, several units share a layer. */
const limits = fc.record({
  target: fc.integer({ min: 4_000, max: 30_000 }),
  maxLayers: fc.integer({ min: 3, max: 5 }),
})
/** Changes to the entries in the next image, one for each entry. */
const entryChanges = fc.array(
  fc.constantFrom(
    ...Array<string>(24).fill('kept'),
    ...[
      'touched',
      'changed mode',
      'grown',
      'removed',
      'removed',
      'replaced by a file',
      'replaced by a folder',
    ],
    'replaced by a link',
  ),
  { minLength: 80, maxLength: 80 },
)
const replacements: Readonly<Record<string, Pick<GeneratedEntry, 'kind' | 'target'>>> = {
  'replaced by a file': { kind: '0' },
  'replaced by a folder': { kind: '5' },
  'replaced by a link': { kind: '2', target: 'lib' },
}

/** Returns the entries of the next image. All entries below a removed or replaced folder are removed too. */
function changeEntries(entries: readonly GeneratedEntry[], changes: readonly string[]): GeneratedEntry[] {
  const removedFolders = new Set<string>()
  return entries.flatMap((entry, index) => {
    if (parents(entry.path).some(path => removedFolders.has(path))) return []
    const changedEntry = changeEntry(entry, changes[index])
    if (entry.kind === '5' && changedEntry?.kind !== '5') removedFolders.add(entry.path)
    return changedEntry === undefined ? [] : [changedEntry]
  })
}

function changeEntry(entry: GeneratedEntry, change: string | undefined): GeneratedEntry | undefined {
  const replacement = replacements[change ?? '']
  if (replacement !== undefined) return { ...entry, ...replacement, size: 0 }
  if (change === 'removed') return undefined
  if (change === 'touched') return { ...entry, mtime: entry.mtime + 1 }
  if (change === 'changed mode') return { ...entry, mode: 0o700 }
  const isGrown = change === 'grown' && entry.kind === '0' && entry.size > 0
  return isGrown ? { ...entry, size: entry.size + 700 } : entry
}

/** Removes hard links to files that no longer exist, because no engine writes such links. */
function withoutDanglingLinks(entries: readonly GeneratedEntry[]): GeneratedEntry[] {
  const files = new Set<string>()
  return entries.filter(({ kind, path, target = '' }) => {
    if (kind === '0') files.add(path)
    return kind !== '1' || files.has(target)
  })
}

async function lastImage({ split: { layout } }: SplitCase) {
  const { annotations } = (await readImage(layout, amd64)).manifest
  return { split: annotations[splitKey], open: async () => layout }
}

const steps = fc.array(
  fc.record({
    changes: entryChanges,
    isReverted: fc.nat(3).map(number => number === 0),
    newBase: fc.option(ordinaryEntries, { freq: 3 }),
  }),
  { minLength: 2, maxLength: 4 },
)

/**
 * Splits an image and then the following images, which reuse layers even if most of their files are no longer needed. A
 * later image may have the files of the first image again, and another base image.
 *
 * @returns the number of reused layers, and the number of layers with files that are no longer needed.
 */
export async function expectOwnFileSystem(kind: 'ordinary' | 'strange', numRuns: number, seed = runSeed) {
  const upperEntries = kind === 'ordinary' ? ordinaryEntries : strangeEntries
  const counts = { reusedCount: 0, agedCount: 0 }
  await fc.assert(
    fc.asyncProperty(
      ordinaryEntries,
      upperEntries,
      steps,
      limits,
      async (base, initialEntries, images, { target, maxLayers }) => {
        let entries = initialEntries
        let baseTar = makeLayerTar(base)
        let lastCase = await splitTar(baseTar, makeLayerTar(entries), target, { maxLayers })
        const directories = [caseDirectory()]
        for (const { changes, isReverted, newBase } of images) {
          entries = isReverted ? initialEntries : withoutDanglingLinks(changeEntries(entries, changes))
          if (newBase !== null) baseTar = makeLayerTar(newBase)
          const options = { maxLayers, lastImage: await lastImage(lastCase), maxDeadShare: 1 }
          lastCase = await splitTar(baseTar, makeLayerTar(entries), target, options)
          directories.push(caseDirectory())
          const [before, after] = await trees.list(lastCase.stack, lastCase.parts)
          expect(after).toEqual(before)
          expect(lastCase.parts.length).toBeLessThanOrEqual(maxLayers)
          const parts = lastCase.split.layers.flatMap(layer => layer.parts ?? [])
          counts.reusedCount += parts.filter(({ isReused }) => isReused).length
          counts.agedCount += parts.filter(({ deadSize }) => deadSize > 0).length
        }
        for (const directory of directories) rmSync(directory, { recursive: true })
      },
    ),
    { numRuns, seed },
  )
  return counts
}
