import { expect, test } from '@jest/globals'
import { planSplit } from '../../../src/layers/split/layer-planner.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'
import { tarEntry } from '../../tar/tar-entry.ts'

const MB = 1_000_000

/** Plans the split of a layer into parts of 100 MB. */
function planGroups(entries: readonly TarEntry[]) {
  const origin = { kind: 'base', image: 'science:1' } as const
  return planSplit({ entries, origin, config: {}, warnLayerSize: 100 * MB }).groups
}

function makeMany(count: number, make: (index: number) => TarEntry): TarEntry[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

const entriesIn = (groups: ReturnType<typeof planGroups>) =>
  groups.reduce((sum, { entries }) => sum + entries, 0)

test('splits 150,000 files in one folder by their names', () => {
  const name = (index: number) =>
    [...String(index).padStart(6, '0')].map(digit => 'abcdefghij'.charAt(Number(digit))).join('')
  const groups = planGroups(makeMany(150_000, index => tarEntry(`data/${name(index)}`, { size: 1000 })))
  expect(groups.length).toBeGreaterThan(1)
  for (const { tarSize } of groups) expect(tarSize).toBeLessThanOrEqual(100 * MB)
  expect(entriesIn(groups)).toBe(150_000)
})

test('names a large file among 150,000 others as the reason for an oversized part', () => {
  const origin = { kind: 'base', image: 'science:1' } as const
  const entries = [
    tarEntry('data/huge', { size: 900 * MB }),
    ...makeMany(150_000, index => tarEntry(`data/${index}`)),
  ]
  const { unsplittable } = planSplit({ entries, origin, config: {}, warnLayerSize: 100 * MB })
  expect(unsplittable.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('The file "data/huge" alone is 900 MB'),
  ])
})

test('keeps 200,000 hard links with their files', () => {
  const groups = planGroups([
    ...makeMany(200, index => tarEntry(`store/${index}`, { size: MB })),
    ...makeMany(200_000, index => {
      return tarEntry(`links/${index}`, { type: 'hardlink', linkTarget: `store/${index % 200}` })
    }),
  ])
  expect(entriesIn(groups)).toBe(200_200)
})

test('keeps 20,000 files with hard links in other folders together', () => {
  const groups = planGroups([
    ...makeMany(20_000, index => tarEntry(`store/pack/${index}`, { size: 10_000 })),
    ...makeMany(20_000, index => {
      return tarEntry(`links/${index % 100}/${index}`, {
        type: 'hardlink',
        linkTarget: `store/pack/${index}`,
      })
    }),
  ])
  expect(entriesIn(groups)).toBe(40_000)
})

test('merges a chain of 20,000 parts that share hard links', () => {
  const groups = planGroups(
    makeMany(40_000, index => {
      const folder = `pkgs/p${String(Math.ceil(index / 2)).padStart(6, '0')}`
      if (index % 2 === 0) return tarEntry(`${folder}/a${index}`, { size: 20_000 })
      return tarEntry(`${folder}/b${index}`, {
        type: 'hardlink',
        linkTarget: `pkgs/p${String((index - 1) / 2).padStart(6, '0')}/a${index - 1}`,
      })
    }),
  )
  expect(entriesIn(groups)).toBe(40_000)
})

test('splits files below 20,000 nested folders', () => {
  const deepFolder = 'd/'.repeat(20_000)
  const groups = planGroups(makeMany(20, index => tarEntry(`${deepFolder}${index}`, { size: 10 * MB })))
  expect(groups.length).toBeGreaterThan(1)
  expect(entriesIn(groups)).toBe(20)
})

test('distinguishes names that differ only after 20,000 letters', () => {
  const prefix = 'x'.repeat(20_000)
  const groups = planGroups(makeMany(200, index => tarEntry(`${prefix}${100 + index}`, { size: MB })))
  expect(groups.length).toBeGreaterThan(1)
})
