import { expect, test } from '@jest/globals'
import { planSplit } from '../../../src/layers/split/layer-planner.ts'
import type { SplitPlan } from '../../../src/layers/split/split-plan.ts'
import { writtenSize } from '../../../src/layers/split/written-size.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'
import { fc } from '../../random.ts'
import { followPlan } from './follow-plan.ts'
import { layers } from './layer-entries.ts'

const limits = fc.constantFrom(300_000, 1_000_000, 3_000_000)
const plan = (entries: readonly TarEntry[], warnLayerSize: number): SplitPlan =>
  planSplit({ entries, warnLayerSize, config: {}, origin: { kind: 'base', image: 'image' } })

test('puts every entry into exactly one group, and computes the size of the tar of each group', () => {
  fc.assert(
    fc.property(layers, limits, (entries, limit) => {
      const split = plan(entries, limit)
      const groups = followPlan(split, entries)
      expect(split.groups.reduce((sum, group) => sum + group.entries, 0)).toBe(entries.length)
      for (const { folder, entries: count, tarSize } of split.groups) {
        const members = entries.filter(({ path }) => groups.get(path) === folder)
        expect(members.length).toBe(count)
        const parents = new Set(members.flatMap(({ path }) => foldersAbove(path)))
        const writtenEntries = entries.filter(entry => parents.has(entry.path) || members.includes(entry))
        const exactSize = writtenEntries.reduce((sum, item) => sum + writtenSize(item), 1024)
        expect(tarSize).toBeGreaterThanOrEqual(exactSize)
        // `rest` also contains the entry of the root.
        expect(tarSize - exactSize).toBeLessThanOrEqual(512)
      }
    }),
    { numRuns: 300 },
  )
})

test('explains each group over the limit, which contains a large file, a hard link or an unsafe name', () => {
  fc.assert(
    fc.property(layers, limits, (entries, limit) => {
      const split = plan(entries, limit)
      const oversizedGroups = split.groups.filter(group => group.tarSize > limit)
      expect(split.unsplittable.map(item => item.group)).toEqual(oversizedGroups.map(group => group.name))
      const groups = followPlan(split, entries)
      for (const { folder } of oversizedGroups) {
        const members = entries.filter(({ path }) => groups.get(path) === folder)
        const hasLargeFile = members.some(member => writtenSize(member) + 1024 + 5 * 512 > limit)
        const hasHardLink = members.some(member => member.type === 'hardlink')
        const hasUnsafeName = members.some(({ path }) => /[\p{Cc}\ufffd]/u.test(path))
        expect(hasLargeFile || hasHardLink || hasUnsafeName).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('keeps the hard links of a file in one group', () => {
  fc.assert(
    fc.property(layers, limits, (entries, limit) => {
      const groups = followPlan(plan(entries, limit), entries)
      for (const { path, type, linkTarget = '' } of entries) {
        if (type === 'hardlink') expect(groups.get(path)).toBe(groups.get(linkTarget))
      }
    }),
    { numRuns: 300 },
  )
})

test('returns the same plan for any order of the entries', () => {
  const shuffledEntries = layers.chain(entries =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
  )
  fc.assert(
    fc.property(shuffledEntries, limits, ([entries, others], limit) => {
      expect(plan(others, limit)).toEqual(plan(entries, limit))
    }),
    { numRuns: 1000 },
  )
})

test('limits the number of groups in proportion to the size', () => {
  fc.assert(
    fc.property(layers, limits, (entries, limit) => {
      const { groups, unsplittable } = plan(entries, limit)
      const total = entries.reduce((sum, entry) => sum + writtenSize(entry), 0)
      if (unsplittable.length === 0) expect(groups.length).toBeLessThanOrEqual((2.4 * total) / limit + 3)
    }),
    { numRuns: 300 },
  )
})

function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}
