import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { BuildFixture } from './build-fixture.ts'
import { files, inputs } from './dependency-files.ts'

let fixture: BuildFixture
beforeAll(async () => {
  fixture = await BuildFixture.open()
})
afterAll(() => fixture.close())

test('builds the dependency image once and uses it by digest for all branches and commits', async () => {
  const first = await fixture.build('shared', files, inputs)
  expect(first.errors).toEqual([])
  const [tag = '', ...others] = await fixture.listTags('model-deps')
  expect(others).toEqual([])
  expect(tag).toMatch(/^deps-[0-9a-f]{32}$/)
  const digest = await fixture.headDigest('model-deps', tag)
  expect(first.outputs['deps-digest']).toBe(digest)

  const second = await fixture.build('shared', { 'src/a.py': '2' }, inputs)
  expect(second.outputs).toMatchObject({ built: 'true', 'deps-digest': digest })
  expect(second.outputs.reason).toContain(`${first.context.sha}: changed src/a.py`)
  expect(second.log).toContain(
    `The dependency image is already in the registry: ${fixture.imageName('model-deps')}:${tag}@${digest}`,
  )
  expect(second.summary).toContain(`was in the registry: ${fixture.imageName('model-deps')}:${tag}@${digest}`)
  expect(second.summary).toMatch(/nodes already have:\*\* 1 of 2 layers/)
  const { layers, annotations } = await fixture.fetchManifest('model', 'shared')
  expect(layers[0]).toEqual((await fixture.fetchManifest('model-deps', tag)).layers[0])
  expect(annotations?.['org.opencontainers.image.base.digest']).toBe(digest)
  expect([...(await fixture.readFiles(second.outputs.reference ?? '')).keys()]).toEqual(
    expect.arrayContaining(['deps/pixi.lock', 'src/a.py']),
  )

  const before = fixture.registry.requests().length
  const third = await fixture.run(second.context, inputs)
  expect(third.outputs).toMatchObject({ built: 'false', 'deps-digest': digest })
  expect(third.outputs.reason).toContain("the dependency image's 3 files")
  const requests = fixture.registry.requests().slice(before)
  expect(requests.filter(({ path }) => path.includes('/blobs/') || path.includes('model-deps'))).toEqual([])

  const branch = await fixture.build('other-branch', files, inputs)
  expect(branch.outputs['deps-digest']).toBe(digest)
  expect(branch.summary).toMatch(/1 of 2 layers, \d+ B, from the dependency image/)
})

test('rebuilds the dependency image after a change to its files or arguments, and with `no-cache`', async () => {
  const first = await fixture.build('deps-change', files, inputs)
  const second = await fixture.build('deps-change', { 'pixi.lock': '2' }, inputs)
  expect(second.outputs.reason).toContain('dependency image: changed pixi.lock')
  expect(second.outputs['deps-digest']).not.toBe(first.outputs['deps-digest'])

  const withArgument = await fixture.run(second.context, { ...inputs, 'build-args': 'CHANNEL=conda-forge' })
  expect(withArgument.outputs.reason).toContain('dependency image: the build argument CHANNEL is new')
  const otherBuild = await fixture.run(second.context, { ...inputs, 'build-args': 'OTHER=1' })
  expect(otherBuild.outputs['deps-digest']).toBe(second.outputs['deps-digest'])

  const uncachedBuild = await fixture.run(second.context, { ...inputs, 'no-cache': 'true' })
  expect(uncachedBuild.outputs.reason).toBe('no-cache is set')
  expect(uncachedBuild.log).toContain('Build the dependency image')
  const forcedBuild = await fixture.run(second.context, { ...inputs, force: 'true' })
  expect(forcedBuild.log).not.toContain('Build the dependency image')
  expect(forcedBuild.outputs['deps-digest']).toBe(uncachedBuild.outputs['deps-digest'])
})

test('lists the packages that changed with the dependency image', async () => {
  const metadata = (name: string, version: string, build: string) => ({
    [`conda-meta/${name}.json`]: JSON.stringify({ name, version, build, files: [`lib/lib${name}.so`] }),
    [`lib/lib${name}.so`]: `${name} ${version} ${build} `.repeat(1000),
  })
  const environment = {
    ...files,
    'Dockerfile.deps': 'FROM scratch\nCOPY conda-meta /opt/conda/conda-meta\nCOPY lib /opt/conda/lib\n',
    ...metadata('numpy', '1.0', 'h0_0'),
    ...metadata('vtk', '9.0', 'h0_0'),
    ...metadata('zlib', '1.3', 'h0_0'),
  }
  const first = await fixture.build('packages', environment, inputs)
  expect(first.errors).toEqual([])
  expect(first.summary).not.toContain('packages that changed')
  const changedFiles = { ...metadata('numpy', '2.0', 'h0_0'), ...metadata('vtk', '9.0', 'h0_1') }
  const second = await fixture.build('packages', changedFiles, inputs)
  expect(second.errors).toEqual([])
  expect(second.summary).toMatch(
    /packages that changed:\*\* 2 packages: 1 new version, 1 rebuild of the same version; keeping the previous builds of unchanged versions would save \d+ B per pull/,
  )
  expect(second.summary).toContain('numpy 1.0 -')
  expect(second.summary).toContain('vtk 9.0, rebuilt: h0')
  const third = await fixture.build('packages', { 'src/a.py': 'other' }, inputs)
  expect(third.summary).toContain('packages that changed:** no package')
})

test('rebuilds the dependency image if it is deleted from the registry after the lookup', async () => {
  const first = await fixture.build('deleted', { ...files, 'pixi.lock': 'deleted' }, inputs)
  // The engine would use its own copy of the image, so the test changes the digest to one that the engine does not have.
  const tag = /model-deps:(deps-[0-9a-f]+)@/.exec(first.log)?.[1] ?? ''
  const digest = await fixture.changeManifestDigest('model-deps', tag)
  const context = await fixture.repositories.push({ 'src/a.py': '3' }, 'deleted')
  const url = `${fixture.registry.url}/v2/science/model-deps/manifests/${digest}`
  const contextWithHook = await fixture.dockerWithHook(
    context,
    'DEPS_IMAGE',
    `curl --silent --show-error --request DELETE ${url}`,
  )

  const { outputs, errors, warnings } = await fixture.run(contextWithHook, inputs)

  expect(errors).toEqual([])
  expect(warnings).toEqual([
    expect.stringMatching(
      /The dependency image \S+ was deleted from its registry while the image was built on it/,
    ),
  ])
  expect(outputs.built).toBe('true')
  expect(await fixture.headDigest('model-deps', outputs['deps-digest'] ?? '')).toBe(outputs['deps-digest'])
  expect([...(await fixture.readFiles(outputs.reference ?? '')).keys()]).toContain('deps/pixi.lock')
})

test('a failed build or an oversize layer of the dependency image fails the run before the push', async () => {
  const brokenFiles = { ...files, 'Dockerfile.deps': 'FROM scratch\nCOPY pixi.lock /\nCOPY nowhere /\n' }
  const { errors } = await fixture.build('broken', brokenFiles, inputs)
  expect(errors).toEqual([expect.stringContaining('The build of Dockerfile.deps failed')])

  const before = await fixture.listTags('model-deps')
  const largeFiles = { ...files, 'pixi.lock': Buffer.alloc(3_000_000, 'x') }
  const limits = { 'max-layer-size': '2MB', 'warn-layer-size': '1MB' }
  const rejectedBuild = await fixture.build('large', largeFiles, { ...inputs, ...limits })
  expect(rejectedBuild.exitCode).toBe(1)
  expect(rejectedBuild.log).toContain('::error file=Dockerfile.deps,line=4')
  expect(await fixture.listTags('model-deps')).toEqual(before)
})

test('BuildKit logs in to a private registry with the inputs, and no credentials remain on disk', async () => {
  const login = { user: 'robot', password: 'p$ss"word:1' }
  const privateFixture = await BuildFixture.open({ htpasswd: login })
  try {
    const credentials = {
      'registry-username': login.user,
      'registry-password': login.password,
      'require-public': 'false',
    }
    const first = await privateFixture.build('main', files, { ...inputs, ...credentials })
    expect(first.errors).toEqual([])
    const second = await privateFixture.build(
      'main',
      { 'src/a.py': '2' },
      { ...inputs, ...credentials, cache: 'registry' },
    )
    expect(second.errors).toEqual([])
    expect(second.warnings).toEqual([])
    expect(second.outputs['deps-digest']).toBe(first.outputs['deps-digest'])
    expect(second.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(login.password)
    const config = privateFixture.repositories.engineEnv.DOCKER_CONFIG
    if (config !== undefined) expect(await readdir(config)).not.toContain('config.json')
  } finally {
    await privateFixture.close()
  }
})
