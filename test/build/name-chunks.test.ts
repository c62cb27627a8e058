import { describe, expect, test } from '@jest/globals'
import type { Chunk } from '../../.github/build/bundle-stats.ts'
import { chooseNames } from '../../.github/build/name-chunks.ts'

describe('the name of a chunk', () => {
  test('is the name in its import', () => {
    expect(
      chunkNames(chunk(382, { names: ['run'], modules: { './build/actions/doctor/run.js': 9 } })),
    ).toEqual(['run'])
  })

  test('is the name of the imported module of this project, even if others are merged with it', () => {
    const origins = [{ moduleName: './build/cli/commands.js', request: './plan.js' }]
    expect(chunkNames(chunk(1, { origins, modules: { './build/cli/plan.js': 9 } }))).toEqual(['plan'])
    expect(chunkNames(chunk(1, { origins, modules: { './build/cli/plan.js + 3 modules': 9 } }))).toEqual([
      'plan',
    ])
  })

  test('is the name of the imported package without its scope', () => {
    const modules = { './node_modules/@actions/cache/lib/cache.js + 340 modules': 9 }
    const origins = [{ moduleName: './build/runner/actions-cache.js', request: '@actions/cache' }]
    expect(chunkNames(chunk(691, { modules, origins }))).toEqual(['cache'])
  })

  test('is the name of the package or folder with the largest share of a group of modules', () => {
    const modules = {
      './build/registry/can-pull.js': 6,
      './node_modules/@actions/exec/node_modules/@actions/io/lib/io.js': 7,
      './build/registry/list-tags.js': 5,
    }
    expect(chunkNames(chunk(5, { modules }))).toEqual(['registry'])
  })

  test('is unique: imported modules take precedence over groups, and larger groups over smaller ones', () => {
    const group = (id: number, size: number) => chunk(id, { modules: { './build/doctor/a.js': size } })
    const imported = chunk(3, { names: ['doctor'], modules: { './build/cli/doctor.js': 1 } })
    expect(chunkNames(group(1, 5), group(2, 9), imported)).toEqual(['doctor-3', 'doctor-2', 'doctor'])
  })

  test('is never the name of a main file', () => {
    expect(chunkNames(chunk(1, { names: ['index'] }), chunk(2, { names: ['start'] }))).toEqual([
      'index-2',
      'start-2',
    ])
  })

  test('cannot be chosen for a chunk without a module', () => {
    expect(() => chunkNames(chunk(7, {}))).toThrow('Chunk 7')
  })
})

function chunkNames(...chunks: Chunk[]): (string | undefined)[] {
  const names = chooseNames(chunks)
  return chunks.map(({ id }) => names.get(id))
}

function chunk(
  id: number,
  properties: { names?: string[]; modules?: Record<string, number>; origins?: Chunk['origins'] },
): Chunk {
  const modules = Object.entries(properties.modules ?? {}).map(([name, size]) => ({ name, size }))
  const size = modules.reduce((sum, module) => sum + module.size, 0)
  return {
    id,
    initial: false,
    names: properties.names ?? [],
    size,
    modules,
    origins: properties.origins ?? [],
  }
}
