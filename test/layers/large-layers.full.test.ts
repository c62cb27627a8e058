import { expect, test } from '@jest/globals'
import { analyzeImage } from '../../src/layers/analyze-image.ts'
import { LayerContent } from '../../src/layers/layer-content.ts'
import type { TarEntry } from '../../src/tar/tar-entry.ts'
import { directory, entry } from './entries.ts'

function makeMany<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

const letters = (index: number) =>
  [...String(index).padStart(6, '0')].map(digit => 'abcdefghij'.charAt(Number(digit))).join('')

function analyze(entries: readonly TarEntry[]) {
  const content = new LayerContent('layer 1 of example')
  for (const item of entries) content.add(item)
  const [layer] = analyzeImage([content]).layers
  return layer
}

test('groups 150,000 unrelated libraries into separate families', () => {
  const layer = analyze(makeMany(150_000, index => entry(`usr/lib/lib${letters(index)}.so.1`, index * 512)))
  expect(layer?.families[0]).toMatchObject({ directory: 'usr/lib', pattern: `lib${letters(149_999)}*` })
})

test('analyzes a file below 20,000 nested folders', () => {
  const folder = Array(20_000).fill('d').join('/')
  const layer = analyze([directory(folder), entry(`${folder}/file`, 1e9)])
  expect(layer?.directories).toMatchObject([{ path: folder, contentSize: 1e9 }])
  expect(layer?.files).toMatchObject([{ path: `${folder}/file` }])
})
