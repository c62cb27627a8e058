import { rmSync } from 'node:fs'
import { expect } from '@jest/globals'
import { fc } from '../../random.ts'
import {
  type GeneratedEntry,
  makeLayerTar,
  ordinaryEntries,
  parents,
  strangeEntries,
} from './generated-layer.ts'
import { caseDirectory, splitTar, trees } from './split-case.ts'

const targets = fc.integer({ min: 4_000, max: 30_000 })
/** Maximum bytes of the headers and the padding of an entry. The end of a tar is not larger. */
const maxOverhead = 2_048

async function expectSameTree(
  base: readonly GeneratedEntry[],
  upper: readonly GeneratedEntry[],
  target: number,
) {
  const splitCase = await splitTar(makeLayerTar(base), makeLayerTar(upper), target)
  const [before, after] = await trees.list(splitCase.stack, splitCase.parts)
  expect(after).toEqual(before)
  rmSync(caseDirectory(), { recursive: true })
  return splitCase
}

/** Expects that split layers, with entries in any order, result in the same file system. */
export function expectSameFileSystem(numRuns: number): Promise<void> {
  return fc.assert(
    fc.asyncProperty(ordinaryEntries, strangeEntries, targets, async (base, upper, target) => {
      await expectSameTree(base, upper, target)
    }),
    { numRuns },
  )
}

/** Expects that layers as engines write them are split into parts within the target. */
export async function expectLayersWithinTarget(numRuns: number): Promise<void> {
  let maxParts = 0
  await fc.assert(
    fc.asyncProperty(ordinaryEntries, ordinaryEntries, targets, async (base, upper, target) => {
      const { split } = await expectSameTree(base, upper, target)
      const parts = split.layers[1]?.parts ?? []
      maxParts = Math.max(maxParts, parts.length)
      const isLinked = upper.some(({ kind, path }) => kind === '1' || path.includes('.wh.'))
      const largestFile = Math.max(
        0,
        ...upper.map(({ size, path }) => size + maxOverhead * (2 + parents(path).length)),
      )
      if (!isLinked)
        for (const { uncompressedSize } of parts)
          expect(uncompressedSize).toBeLessThanOrEqual(Math.max(target, largestFile))
    }),
    { numRuns },
  )
  expect(maxParts).toBeGreaterThan(2)
}
