/**
 * Builds with the classic image store. Docker cannot export an image layout or a cache from this store, so the action
 * reads the store directly.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories

beforeAll(async () => {
  repositories = await TwoRepositories.open({ store: 'classic' })
})
afterAll(() => repositories.close())

test('fault 12: pushes compressed layers, returns the manifest digest instead of the image ID, and cleans up the store', async () => {
  const { engine, image } = repositories
  const context = await repositories.push({
    Dockerfile: 'FROM scratch\nCOPY data /data\nCOPY Dockerfile /\nCMD ["x"]\n',
    'data/zeros': Buffer.alloc(3_000_000),
  })
  const before = (await engine.docker(['image', 'ls', '--quiet'])).stdout

  const { outputs, errors } = await runAction('actions/build-binder-image', { image, ...unverified }, context)

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ built: 'true', digest: await repositories.headDigest('main') })
  const layers: { compressedSize: number; uncompressedSize: number }[] = JSON.parse(outputs.layers ?? '')
  expect(layers).toHaveLength(2)
  expect(layers[0]?.uncompressedSize).toBeGreaterThan(3_000_000)
  expect(layers[0]?.compressedSize).toBeLessThan(30_000)
  expect((await engine.docker(['image', 'ls', '--quiet'])).stdout).toBe(before)

  await engine.docker(['pull', '--quiet', outputs.reference ?? ''])
  const { stdout } = await engine.docker([
    'image',
    'inspect',
    '--format={{json .Config.Cmd}}',
    outputs.reference ?? '',
  ])
  expect(JSON.parse(stdout)).toEqual(['x'])
  await engine.docker(['image', 'rm', outputs.reference ?? ''])

  const verifiedInputs = { image, force: 'true', 'smoke-test': 'false' }
  const rejectedRun = await runAction('actions/build-binder-image', verifiedInputs, context)
  expect(rejectedRun.errors).toEqual([
    expect.stringContaining('A command given to the container does not run'),
  ])
  expect((await engine.docker(['image', 'ls', '--quiet'])).stdout).toBe(before)

  const repeatedRun = await runAction('actions/build-binder-image', { image, ...unverified }, context)
  expect(repeatedRun.outputs).toMatchObject({ built: 'false', digest: outputs.digest })
})

test('an existing image keeps its config, and its uncompressed layers are compressed', async () => {
  const { engine, image } = repositories
  const context = await repositories.push({
    Dockerfile: 'FROM scratch\nCOPY data /data\n',
    'data/zeros': Buffer.alloc(3_000_000),
  })
  await engine.docker(['buildx', 'build', '--load', '--tag=r2d-model:1', context.workspace])
  const { stdout: id } = await engine.docker(['image', 'inspect', '--format={{.Id}}', 'r2d-model:1'])
  const inputs = { image, 'existing-image': 'docker-daemon:r2d-model:1', ...unverified }

  const { outputs, errors } = await runAction('actions/build-binder-image', inputs, context)

  expect(errors).toEqual([])
  expect(outputs.digest).toBe(await repositories.headDigest('main'))
  const [layer] = JSON.parse(outputs.layers ?? '') as { compressedSize: number }[]
  expect(layer?.compressedSize).toBeLessThan(30_000)
  await engine.docker(['image', 'rm', 'r2d-model:1'])
  await engine.docker(['pull', '--quiet', outputs.reference ?? ''])
  const pulledId = await engine.docker(['image', 'inspect', '--format={{.Id}}', outputs.reference ?? ''])
  expect(pulledId.stdout).toBe(id)
  await engine.docker(['image', 'rm', outputs.reference ?? ''])
})

test('builds without a cache if the builder cannot write one, with a warning that names an alternative', async () => {
  const context = await repositories.push({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' }, 'cached')
  const inputs = { image: repositories.image, ...unverified, cache: 'registry' }

  const { outputs, errors, warnings } = await runAction('actions/build-binder-image', inputs, context)

  expect(errors).toEqual([])
  expect(outputs.built).toBe('true')
  expect(warnings).toEqual([
    expect.stringMatching(
      /^The build ran without a cache: Cache export is not supported .*docker\/setup-buildx-action/,
    ),
  ])
})
