import { expect, test } from '@jest/globals'
import { planSplit } from '../../../src/layers/split/layer-planner.ts'
import { writtenSize } from '../../../src/layers/split/written-size.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'
import { tarEntry } from '../../tar/tar-entry.ts'
import { followPlan } from './follow-plan.ts'
import { layerEntries } from './layer-entries.ts'

const limit = 800_000_000

/** Returns a generator of reproducible numbers between 0 and 1. Source: Mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Returns a layer of library families, packages of various sizes, and small files. */
function scientificLayer(random: () => number): TarEntry[] {
  const size = (mean: number) => Math.round(mean * (0.3 + 1.4 * random()))
  const files: TarEntry[] = []
  const add = (path: string, mean: number) => files.push(tarEntry(path, { size: size(mean) }))
  for (const [family, count, mean] of families) {
    for (let index = 0; index < count; index += 1)
      add(`env/lib/lib${family}${moduleNames[index % 9]}${index}.so.9`, mean)
  }
  for (let index = 0; index < 120; index += 1) {
    const name = `${letter(random)}${letter(random)}pack${index}`
    for (let part = 0; part < 12; part += 1) {
      add(`env/lib/python3.12/site-packages/${name}/m${part}.so`, 1e6 * random() ** 3)
    }
  }
  for (let index = 0; index < 900; index += 1)
    add(`env/share/${letter(random)}/${letter(random)}${index}`, 3e5)
  return layerEntries(files)
}

const moduleNames = ['Common', 'Core', 'Filters', 'IO', 'Render', 'Data', 'Imaging', 'Views', 'Web']
const families = [
  ['LLVM', 3, 1.2e8],
  ['clang', 4, 4e7],
  ['vtk', 140, 2.2e6],
  ['Qt6', 60, 3e6],
  ['openblas', 2, 4e7],
  ['gmsh', 1, 6e7],
  ['openvino', 12, 2e7],
  ['icu', 5, 8e6],
  ['boost', 40, 6e5],
] as const

function letter(random: () => number): string {
  return String.fromCharCode(97 + Math.floor(random() * 26))
}

/** Returns the entries with one file removed, added or enlarged. */
function withChange(entries: readonly TarEntry[], random: () => number): TarEntry[] {
  const files = entries.filter(entry => entry.type === 'file')
  const file = files[Math.floor(random() * files.length)] ?? tarEntry('x')
  const others = entries.filter(entry => entry !== file)
  const kind = Math.floor(random() * 3)
  if (kind === 0) return others
  if (kind === 1) return [...entries, tarEntry(`${file.path}-new`, { size: Math.round(2e6 * random()) })]
  return [...others, tarEntry(file.path, { size: Math.round(file.size * 1.01) })]
}

/** Returns the share of bytes that moved to another group. Groups are compared without their numbers. */
function movedShare(
  before: readonly TarEntry[],
  groupsBefore: ReadonlyMap<string, string>,
  groupsAfter: ReadonlyMap<string, string>,
): number {
  let [movedBytes, totalBytes] = [0, 0]
  for (const entry of before) {
    const group = groupsAfter.get(entry.path)
    if (group === undefined) continue
    totalBytes += writtenSize(entry)
    if (group !== groupsBefore.get(entry.path)) movedBytes += writtenSize(entry)
  }
  return movedBytes / totalBytes
}

function groupByPath(entries: readonly TarEntry[]): Map<string, string> {
  const plan = planSplit({
    entries,
    warnLayerSize: limit,
    config: {},
    origin: { kind: 'base', image: 'image' },
  })
  expect(plan.unsplittable).toEqual([])
  expect(plan.groups.length).toBeLessThanOrEqual(12)
  const groups = followPlan(plan, entries)
  return new Map([...groups].map(([path, group]) => [path, group.replace(/^\d+-/, '')]))
}

test('moves less than 1 % of the bytes on average, and moves bytes after at most 1 in 20 small changes', () => {
  const random = randomNumbers(20_261_123)
  const shares: number[] = []
  for (let round = 0; round < 8; round += 1) {
    const before = scientificLayer(random)
    const groups = groupByPath(before)
    for (let change = 0; change < 20; change += 1) {
      shares.push(movedShare(before, groups, groupByPath(withChange(before, random))))
    }
  }
  const nonzeroShares = shares.filter(share => share > 0)
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  expect(nonzeroShares.length).toBeLessThanOrEqual(shares.length / 20)
  expect(mean).toBeLessThan(0.01)
})
