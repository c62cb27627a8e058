import { expect, test } from '@jest/globals'
import { divideByName, type NamedComponents } from '../../../src/layers/split/divide-by-name.ts'
import type { EntryComponent } from '../../../src/layers/split/entry-components.ts'
import { LayerSizeCounter } from '../../../src/layers/split/layer-size-counter.ts'
import { endOfTar } from '../../../src/layers/split/written-size.ts'
import { fc } from '../../random.ts'

const target = endOfTar + 100
const newCounter = () => new LayerSizeCounter({ components: [], places: [], folders: new Map() }, [])

function component(path: string, size: number): EntryComponent {
  return { path, size, entries: [], isDeletion: false }
}

const divide = (members: readonly NamedComponents[]) => divideByName(members, newCounter, target)
const member = (name: string, ...sizes: number[]): NamedComponents => ({
  name,
  components: sizes.map(size => component(name, size)),
})
const members = fc.uniqueArray(
  fc.tuple(fc.string({ maxLength: 6 }), fc.array(fc.nat(150), { minLength: 1, maxLength: 4 })),
  { maxLength: 40, selector: ([name]) => name },
)

test('does not change a group that fits', () => {
  const parts = divide([member('a', 50), member('b', 50)])
  expect(parts.map(({ suffix, components }) => [suffix, components.length])).toEqual([['', 2]])
})

test('divides the components of a name if they are too large together', () => {
  const parts = divide([member('a', 60, 40, 10)])
  expect(parts.map(({ suffix, components }) => [suffix, components.map(({ size }) => size)])).toEqual([
    ['', [60, 40]],
    [' (part 2)', [10]],
  ])
})

test('places every component once, in parts of at most the target unless a single component is larger', () => {
  fc.assert(
    fc.property(members, generatedMembers => {
      const group = generatedMembers.map(([name, sizes]) => member(name, ...sizes))
      const parts = divide(group)
      const placedComponents = parts.flatMap(({ components }) => components)
      expect(new Set(placedComponents)).toEqual(new Set(group.flatMap(({ components }) => components)))
      expect(placedComponents).toHaveLength(new Set(placedComponents).size)
      expect(new Set(parts.map(({ suffix }) => suffix)).size).toBe(parts.length)
      for (const { components, size } of parts) expect(size <= target || components.length === 1).toBe(true)
      if (generatedMembers.length > 0)
        expect(parts.filter(({ components }) => components.length === 0)).toEqual([])
    }),
  )
})

test('changes only the part that an added member joins', () => {
  fc.assert(
    fc.property(members, fc.nat(150), (generatedMembers, size) => {
      const names = new Set(generatedMembers.map(([name]) => name))
      fc.pre(!names.has('added') && generatedMembers.length > 0)
      const contents = (group: readonly NamedComponents[]) =>
        divide(group).map(({ components }) => components.map(({ path }) => path).sort())
      const group = generatedMembers.map(([name, sizes]) => member(name, ...sizes))
      const before = contents(group)
      const after = contents([...group, member('added', size)])
      const contentsAfter = new Set(after.map(paths => JSON.stringify(paths)))
      expect(before.filter(paths => !contentsAfter.has(JSON.stringify(paths))).length).toBeLessThanOrEqual(1)
    }),
  )
})
