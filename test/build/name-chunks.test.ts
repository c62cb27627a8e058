import { describe, expect, test } from '@jest/globals'
import type { Chunk } from '../../.github/build/bundle-stats.ts'
import { chooseNames } from '../../.github/build/name-chunks.ts'

describe('names of chunks', () => {
  test('a chunk has the name that its import gives it', () => {
    expect(
      chunkNames(chunk(382, { names: ['run'], modules: { './build/actions/doctor/run.js': 9 } })),
    ).toEqual(['run'])
  })

  test('a module of ours that is imported on its own gives its name, merged with others or not', () => {
    const origins = [{ moduleName: './build/cli/commands.js', request: './plan.js' }]
    expect(chunkNames(chunk(1, { origins, modules: { './build/cli/plan.js': 9 } }))).toEqual(['plan'])
    expect(chunkNames(chunk(1, { origins, modules: { './build/cli/plan.js + 3 modules': 9 } }))).toEqual([
      'plan',
    ])
  })

  test('a package that is imported on its own gives its name, without its scope', () => {
    const modules = { './node_modules/@actions/cache/lib/cache.js + 340 modules': 9 }
    const origins = [{ moduleName: './build/runner/actions-cache.js', request: '@actions/cache' }]
    expect(chunkNames(chunk(691, { modules, origins }))).toEqual(['cache'])
  })

  test('a group of modules is named after the package or folder that has most of it', () => {
    const modules = {
      './build/registry/can-pull.js': 6,
      './node_modules/@actions/exec/node_modules/@actions/io/lib/io.js': 7,
      './build/registry/list-tags.js': 5,
    }
    expect(chunkNames(chunk(5, { modules }))).toEqual(['registry'])
  })

  test('no two have one name: the imported one comes before a group, the larger group before the smaller one', () => {
    const group = (id: number, size: number) => chunk(id, { modules: { './build/doctor/a.js': size } })
    const imported = chunk(3, { names: ['doctor'], modules: { './build/cli/doctor.js': 1 } })
    expect(chunkNames(group(1, 5), group(2, 9), imported)).toEqual(['doctor-3', 'doctor-2', 'doctor'])
  })

  test('no chunk has the name of a main file', () => {
    expect(chunkNames(chunk(1, { names: ['index'] }), chunk(2, { names: ['start'] }))).toEqual([
      'index-2',
      'start-2',
    ])
  })

  test('a chunk without a module is rejected', () => {
    expect(() => chunkNames(chunk(7, {}))).toThrow('Chunk 7')
  })
})

function chunkNames(...chunks: Chunk[]): (string | undefined)[] {
  const names = chooseNames(chunks)
  return chunks.map(({ id }) => names.get(id))
}

function chunk(
  id: number,
  about: { names?: string[]; modules?: Record<string, number>; origins?: Chunk['origins'] },
): Chunk {
  const modules = Object.entries(about.modules ?? {}).map(([name, size]) => ({ name, size }))
  const size = modules.reduce((sum, one) => sum + one.size, 0)
  return { id, initial: false, names: about.names ?? [], size, modules, origins: about.origins ?? [] }
}
