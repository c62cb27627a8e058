import { rmSync } from 'node:fs'
import { expect } from '@jest/globals'
import { splitKey } from '../../../src/oci/annotations.ts'
import { readImage } from '../../../src/oci/read-image.ts'
import { amd64 } from '../../layout/local-image.ts'
import { fc } from '../../random.ts'
import { type MadeEntry, makeLayerTar, ordinary, strange } from './generated-layer.ts'
import { caseDirectory, splitTar, trees } from './split-case.ts'

const targets = fc.integer({ min: 4_000, max: 30_000 })
/** For each entry of an image, what the next image does with it. */
const fates = fc.array(
  fc.constantFrom('kept', 'kept', 'kept', 'kept', 'touched', 'changed mode', 'grown', 'removed'),
  { minLength: 80, maxLength: 80 },
)

function age(entry: MadeEntry, fate: string | undefined): MadeEntry[] {
  if (fate === 'removed') return entry.kind === '5' ? [entry] : []
  if (fate === 'touched') return [{ ...entry, mtime: entry.mtime + 1 }]
  if (fate === 'changed mode') return [{ ...entry, mode: 0o700 }]
  return fate === 'grown' && entry.kind === '0' && entry.size > 0
    ? [{ ...entry, size: entry.size + 700 }]
    : [entry]
}

/** Splits an image and then the next one, which keeps layers of it. @returns the number of kept layers. */
export async function expectOwnFileSystem(kind: 'ordinary' | 'strange', numRuns: number): Promise<number> {
  const upper = kind === 'ordinary' ? ordinary : strange
  let reused = 0
  await fc.assert(
    fc.asyncProperty(ordinary, upper, fates, targets, async (base, made, changes, target) => {
      const below = makeLayerTar(base)
      const first = await splitTar(below, makeLayerTar(made), target)
      const old = caseDirectory()
      const { annotations } = (await readImage(first.split.layout, amd64)).manifest
      const lastImage = { split: annotations[splitKey], open: async () => first.split.layout }
      const aged = makeLayerTar(made.flatMap((entry, index) => age(entry, changes[index])))

      const next = await splitTar(below, aged, target, { lastImage })

      const [before, after] = await trees.list(next.stack, next.parts)
      expect(after).toEqual(before)
      reused += next.split.layers.flatMap(({ parts = [] }) => parts).filter(part => part.isReused).length
      for (const directory of [old, caseDirectory()]) rmSync(directory, { recursive: true })
    }),
    { numRuns },
  )
  return reused
}
