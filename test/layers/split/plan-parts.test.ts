import { expect, test } from '@jest/globals'
import { correctPart, divideLayer, makeParts } from '../../../src/layers/split/plan-parts.ts'
import { tarEntry } from '../../tar/tar-entry.ts'

const folder = (path: string) => tarEntry(path, { type: 'directory' })
const entries = [
  ...[folder(''), folder('a'), folder('a/b'), tarEntry('a/b/x', { size: 1000 })],
  ...[tarEntry('a/y', { size: 1 }), folder('c'), tarEntry('c/z')],
]
const dividedLayer = divideLayer(entries, 1_000_000)

/** Makes a part from each list of paths. */
function planParts(...lists: readonly (readonly string[])[]) {
  const layers = lists.map(paths => ({
    size: 0,
    units: paths.map(path => ({
      label: path,
      size: path.length,
      isDeletion: false,
      components: dividedLayer.structure.components.filter(component => component.path === path),
    })),
  }))
  return makeParts(dividedLayer, layers)
}

test('repeats the folders above the entries of each layer', () => {
  const [firstPart, secondPart] = planParts(['a/b/x', 'c/z'], ['a/y'])
  expect(firstPart).toMatchObject({ entries: [0, 1, 2, 3, 5, 6], hidden: [], size: 5 * 512 + 1536 + 1024 })
  expect(secondPart).toMatchObject({ entries: [0, 1, 4], size: 2 * 512 + 1024 + 1024 })
})

test('names a layer after its three largest units', () => {
  const title = (labels: readonly string[]) => planParts(labels)[0]?.title
  expect(title(['a', 'dddd', 'ccc', 'package:numpy'])).toBe('numpy, dddd, ccc and 1 more')
  expect(title(['a\nb\ud800'])).toBe('a?b?')
})

test('returns no parts for no layers', () => {
  expect(planParts()).toEqual([])
})

test('adds folders and hidden paths to a layer', () => {
  const [part] = planParts(['a/y'])
  const correctedPart = correctPart(part, { folders: ['c'], hidden: ['a/b/old'] }, dividedLayer)
  expect(correctedPart).toMatchObject({
    entries: [0, 1, 2, 4, 5],
    hidden: ['a/b/old'],
    title: 'a/y',
    // The layer has five entries, of which one has content, and a whiteout with a header.
    size: 4 * 512 + 1024 + 512 + 1024,
  })
  expect(correctedPart.packed).toBe(part?.packed)
})

test('makes a layer that only corrects lower layers', () => {
  expect(correctPart(undefined, { folders: ['a/b'], hidden: [] }, dividedLayer)).toEqual({
    ...{ entries: [0, 1, 2], hidden: [], title: 'times of folders', packed: undefined },
    size: 3 * 512 + 1024,
  })
  expect(correctPart(undefined, { folders: [], hidden: ['old'] }, dividedLayer)).toEqual({
    ...{ entries: [0], hidden: ['old'], title: 'removed files', packed: undefined },
    size: 512 + 512 + 1024,
  })
})

test('never repeats a file', () => {
  expect(correctPart(undefined, { folders: ['c/z'], hidden: [] }, dividedLayer).entries).toEqual([])
})

test('divides a layer into units with the packages that are known', () => {
  const owners = new Map([['a/b/x', { label: 'numpy' }]])
  const labels = ({ units }: typeof dividedLayer) => units.map(({ label }) => label)
  expect(labels(divideLayer(entries, 1_000_000, owners))).toContain('package:numpy')
  expect(labels(dividedLayer)).toEqual(['a', '/'])
  expect(dividedLayer.sizes).toEqual([512, 512, 512, 1536, 1024, 512, 512])
})
