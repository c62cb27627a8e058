/** Inputs of the dependency image, and pull requests. `build-dependency-image.test.ts` covers builds of branches. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { BuildFixture } from './build-fixture.ts'
import { files, inputs } from './dependency-files.ts'

let fixture: BuildFixture
beforeAll(async () => {
  fixture = await BuildFixture.open()
})
afterAll(() => fixture.close())

test('a change to a file that a COPY wildcard matches rebuilds the dependency image', async () => {
  const wildcardFiles = {
    ...{ ...files, 'Dockerfile.deps': 'FROM scratch\nCOPY conda/* e?v /deps/\n' },
    ...{ 'conda/top.yml': '1', 'conda/sub/deep/down.yml': '1', 'env/pixi.lock': '1', 'other/x': '1' },
  }
  let previous = await fixture.build('wildcard', wildcardFiles, inputs)
  expect(previous.errors).toEqual([])
  for (const path of ['conda/top.yml', 'conda/sub/deep/down.yml', 'env/pixi.lock']) {
    const next = await fixture.build('wildcard', { [path]: '2' }, inputs)
    expect(next.outputs.reason).toContain(`dependency image: changed ${path}`)
    expect(next.outputs['deps-digest']).not.toBe(previous.outputs['deps-digest'])
    previous = next
  }
  const otherBuild = await fixture.build('wildcard', { 'other/x': '2' }, inputs)
  expect(otherBuild.outputs['deps-digest']).toBe(previous.outputs['deps-digest'])
})

test('`deps-paths` and `deps-image` override the defaults', async () => {
  const explicitInputs = {
    ...inputs,
    'deps-paths': 'pixi.lock',
    'deps-image': fixture.imageName('environments'),
  }
  const first = await fixture.build('explicit', { ...files, 'pixi.lock': 'explicit' }, explicitInputs)
  expect(first.errors).toEqual([])
  expect(await fixture.listTags('environments')).toHaveLength(1)
  const second = await fixture.build('explicit', { 'pixi.toml': '2' }, explicitInputs)
  expect(second.outputs['deps-digest']).toBe(first.outputs['deps-digest'])
  expect(second.outputs.built).toBe('true')
})

test.each([
  [
    'clones the repository',
    'FROM scratch AS code\nADD https://github.com/science/model.git /model\n',
    'line 2, clones a repository',
  ],
  ['uses ONBUILD', 'FROM scratch AS base\nONBUILD COPY pixi.lock /\nFROM base\n', 'line 2, uses ONBUILD'],
  ['builds on an image with ONBUILD', 'FROM BASE\n', 'ONBUILD instructions copy files'],
])(
  'a deps-file that %s requires `deps-paths`, and the error lists the existing manifests',
  async (feature, dockerfile, cause) => {
    const base = await fixture.pushBase('triggers', '1', 'base', 'ONBUILD COPY pixi.lock /deps/\n')
    const text = dockerfile.replace('BASE', `${fixture.imageName('triggers')}:1`)
    const branch = `sources/${feature.replace(/\W+/g, '-')}`
    const { errors, context } = await fixture.build(branch, { ...files, 'Dockerfile.deps': text }, inputs)
    expect(base).toMatch(/^sha256:/)
    expect(errors).toEqual([expect.stringContaining(cause)])
    expect(errors).toEqual([expect.stringContaining('deps-paths: |\n  pixi.lock\n  pixi.toml')])
    if (feature !== 'builds on an image with ONBUILD') return
    const listedBuild = await fixture.run(context, { ...inputs, 'deps-paths': 'pixi.toml\npixi.lock\n' })
    expect(listedBuild.errors).toEqual([])
    const changedBuild = await fixture.build(
      branch,
      { 'pixi.lock': '2' },
      { ...inputs, 'deps-paths': 'pixi.toml\npixi.lock\n' },
    )
    expect(changedBuild.outputs['deps-digest']).not.toBe(listedBuild.outputs['deps-digest'])
  },
)

test('a pull request uses the dependency image and pushes nothing', async () => {
  const branchContext = await fixture.repositories.push(
    { ...files, 'pixi.lock': 'of a pull request' },
    'topic',
  )
  const before = await fixture.listTags('model-deps')
  const context = { ...branchContext, ref: 'refs/pull/7/merge', eventName: 'pull_request' }

  const { outputs, errors } = await fixture.run(context, inputs)

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ built: 'true', digest: '' })
  expect(await fixture.listTags('model-deps')).toEqual(before)
})

test('rejects inputs that contradict each other or the Dockerfile', async () => {
  const { errors, context } = await fixture.build(
    'unused',
    { ...files, Dockerfile: 'FROM scratch\nCOPY src /\n' },
    inputs,
  )
  expect(errors).toEqual([
    expect.stringContaining('deps-file is set, but Dockerfile does not use the dependency image'),
  ])
  expect((await fixture.run(context, { 'deps-image': fixture.imageName('x') })).errors[0]).toContain(
    'deps-image is set, but deps-file is not: set deps-file to the Dockerfile of the dependency image',
  )
  const conflictingRun = await fixture.run(context, { ...inputs, 'build-args': 'DEPS_IMAGE=x' })
  expect(conflictingRun.errors[0]).toContain('build-args sets DEPS_IMAGE, which deps-file also sets')
  expect((await fixture.run(context, { 'deps-file': 'none' })).errors[0]).toBeDefined()
})

test('a pull request from a fork builds without a login to the private registry', async () => {
  const privateFixture = await BuildFixture.open({
    htpasswd: { user: 'robot', password: 'secret-of-the-owner' },
  })
  try {
    const branchContext = await privateFixture.repositories.push(files, 'fork')
    const context = { ...branchContext, ref: 'refs/pull/8/merge', eventName: 'pull_request' }

    const { outputs, errors, warnings, log } = await privateFixture.run(context, inputs)

    expect(errors).toEqual([])
    expect(warnings).toEqual([])
    expect(outputs).toMatchObject({ built: 'true', digest: '' })
    expect(log).toMatch(
      /science\/model cannot be read and counts as not found, .*: the registry responded with 401/,
    )
    expect(log).toMatch(/model-deps:deps-[0-9a-f]+ cannot be read/)
    // A push requires the current commit of the branch.
    expect((await privateFixture.run(context, { ...inputs, push: 'true' })).errors).toEqual([
      expect.stringContaining('the registry responded with 401'),
    ])
  } finally {
    await privateFixture.close()
  }
})
