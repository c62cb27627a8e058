import { rmSync } from 'node:fs'
import { expect } from '@jest/globals'
import { splitKey } from '../../../src/oci/annotations.ts'
import { readImage } from '../../../src/oci/read-image.ts'
import { amd64 } from '../../layout/local-image.ts'
import { fc } from '../../random.ts'
import { type MadeEntry, makeLayerTar, ordinary, parents, strange } from './generated-layer.ts'
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
const replacements: Readonly<Record<string, Pick<MadeEntry, 'kind' | 'target'>>> = {
  'replaced by a file': { kind: '0' },
  'replaced by a folder': { kind: '5' },
  'replaced by a link': { kind: '2', target: 'lib' },
}

/** Returns the entries of the next image. Everything below a folder that is removed or replaced is removed too. */
function changeEntries(entries: readonly MadeEntry[], changes: readonly string[]): MadeEntry[] {
  const removed = new Set<string>()
  return entries.flatMap((entry, index) => {
    if (parents(entry.path).some(path => removed.has(path))) return []
    const changed = changeEntry(entry, changes[index])
    if (entry.kind === '5' && changed?.kind !== '5') removed.add(entry.path)
    return changed === undefined ? [] : [changed]
  })
}

function changeEntry(entry: MadeEntry, change: string | undefined): MadeEntry | undefined {
  const replacement = replacements[change ?? '']
  if (replacement !== undefined) return { ...entry, ...replacement, size: 0 }
  if (change === 'removed') return undefined
  if (change === 'touched') return { ...entry, mtime: entry.mtime + 1 }
  if (change === 'changed mode') return { ...entry, mode: 0o700 }
  const isGrown = change === 'grown' && entry.kind === '0' && entry.size > 0
  return isGrown ? { ...entry, size: entry.size + 700 } : entry
}

/** Removes hard links to files that no longer exist, because no engine writes such links. */
function withoutDangling(entries: readonly MadeEntry[]): MadeEntry[] {
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
    newBase: fc.option(ordinary, { freq: 3 }),
  }),
  { minLength: 2, maxLength: 4 },
)

/**
 * Splits an image and then the following images, which reuse layers even if most of their files are no longer needed. A
 * later image may have the files of the first image again, and another base image.
 *
 * @returns the number of reused layers, and the number of layers with files that are no longer needed.
 */
export async function expectOwnFileSystem(kind: 'ordinary' | 'strange', numRuns: number) {
  const upper = kind === 'ordinary' ? ordinary : strange
  const counts = { reused: 0, aged: 0 }
  await fc.assert(
    fc.asyncProperty(ordinary, upper, steps, limits, async (base, made, images, { target, maxLayers }) => {
      let entries = made
      let below = makeLayerTar(base)
      let last = await splitTar(below, makeLayerTar(entries), target, { maxLayers })
      const directories = [caseDirectory()]
      for (const { changes, isReverted, newBase } of images) {
        entries = isReverted ? made : withoutDangling(changeEntries(entries, changes))
        if (newBase !== null) below = makeLayerTar(newBase)
        const options = { maxLayers, lastImage: await lastImage(last), maxDeadShare: 1 }
        last = await splitTar(below, makeLayerTar(entries), target, options)
        directories.push(caseDirectory())
        const [before, after] = await trees.list(last.stack, last.parts)
        expect(after).toEqual(before)
        expect(last.parts.length).toBeLessThanOrEqual(maxLayers)
        const parts = last.split.layers.flatMap(layer => layer.parts ?? [])
        counts.reused += parts.filter(({ isReused }) => isReused).length
        counts.aged += parts.filter(({ deadSize }) => deadSize > 0).length
      }
      for (const directory of directories) rmSync(directory, { recursive: true })
    }),
    { numRuns },
  )
  return counts
}
