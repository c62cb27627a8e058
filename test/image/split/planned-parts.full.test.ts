import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { packUnits } from '../../../src/layers/split/pack-units.ts'
import { divideLayer, makeParts } from '../../../src/layers/split/plan-parts.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'
import { TarScanner } from '../../../src/tar/tar-scanner.ts'
import { fc } from '../../random.ts'
import { endOfArchive } from '../../tar/make-tar.ts'
import { makeLayerTar, ordinaryEntries, strangeEntries } from './generated-layer.ts'
import { MergedTrees } from './merged-trees.ts'

let directory: string
let trees: MergedTrees

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'planned-parts-'))
  trees = new MergedTrees()
})
afterAll(() => {
  trees.stop()
  rmSync(directory, { recursive: true, force: true })
})

/** Returns the tars of the planned parts, without compression and config. */
function splitTar(tar: Buffer, target: number): Buffer[] {
  const entries: TarEntry[] = []
  const scanner = new TarScanner(entry => entries.push(entry), 'a tar')
  scanner.push(tar)
  scanner.end()
  const starts = [0]
  for (const { tarSize } of entries) starts.push((starts.at(-1) ?? 0) + tarSize)
  const dividedLayer = divideLayer(entries, target)
  return makeParts(dividedLayer, packUnits(dividedLayer.units, { target, maxLayers: 40 })).map(part => {
    const pieces = part.entries.map(index => tar.subarray(starts[index], starts[index + 1]))
    return Buffer.concat([...pieces, endOfArchive])
  })
}

function write(name: string, tar: Buffer): string {
  const path = join(directory, name)
  writeFileSync(path, tar)
  return path
}

test.each(['strange', 'ordinary'])('thousands of %s file systems are the same after a split', async kind => {
  const upper = kind === 'strange' ? strangeEntries : ordinaryEntries
  await fc.assert(
    fc.asyncProperty(
      ordinaryEntries,
      upper,
      fc.integer({ min: 4_000, max: 30_000 }),
      async (lower, top, target) => {
        const [lowerTar, upperTar] = [makeLayerTar(lower), makeLayerTar(top)]
        const base = write('base', lowerTar)
        const parts = splitTar(upperTar, target).map((tar, index) => write(`part-${index}`, tar))
        const [before, after] = await trees.list([base, write('whole', upperTar)], [base, ...parts])
        expect(after).toEqual(before)
      },
    ),
    { numRuns: 3_000 },
  )
})
