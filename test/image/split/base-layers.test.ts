import { expect, test } from '@jest/globals'
import { type BaseServices, countBaseLayers } from '../../../src/image/split/base-layers.ts'
import { possibleBases } from '../../../src/image/split/possible-bases.ts'
import { binderPlatform } from '../../../src/oci/platform.ts'

const diffIds = ['sha256:a', 'sha256:b', 'sha256:c']

/** Returns services without a registry, and with an engine that has these images. */
function services(images: Readonly<Record<string, readonly string[]>>): BaseServices {
  return {
    connect: () => Promise.reject(new Error('no registry')),
    runCommand: async ({ args }) => {
      const layerIds = images[args.at(-1) ?? '']
      return { exitCode: layerIds === undefined ? 1 : 0, stdout: JSON.stringify(layerIds ?? ''), stderr: '' }
    },
  }
}

const count = (names: readonly string[], images: Parameters<typeof services>[0]) =>
  countBaseLayers(
    diffIds,
    possibleBases(new Map(names.map(name => [name, undefined])), undefined),
    binderPlatform,
    services(images),
  )

test('selects the image with the most layers in common as the base', async () => {
  const images = { debian: ['sha256:a'], python: ['sha256:a', 'sha256:b'], gcc: ['sha256:x', 'sha256:b'] }
  expect(await count(['debian', 'python', 'gcc'], images)).toBe(2)
})

test('treats images that are not found as unrelated', async () => {
  expect(await count(['nowhere'], {})).toBe(0)
  expect(await count([], {})).toBe(0)
})
