import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { BuildFixture } from './build-fixture.ts'

const dependencies = 'FROM scratch\nARG CHANNEL\nLABEL channel=$CHANNEL\nCOPY pixi.toml pixi.lock /deps/\n'
const files = {
  Dockerfile: 'ARG DEPS_IMAGE\nFROM $DEPS_IMAGE\nARG REVISION\nCOPY src /src\n',
  'Dockerfile.deps': dependencies,
  ...{ 'pixi.toml': '1', 'pixi.lock': '1', 'src/a.py': '1' },
}
const inputs = { 'deps-file': 'Dockerfile.deps' }

let fixture: BuildFixture
beforeAll(async () => {
  fixture = await BuildFixture.open()
})
afterAll(() => fixture.close())

test('built once, shared by branches and commits, and used as a base by its digest', async () => {
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
    `The dependency image is already in the registry: ${fixture.name('model-deps')}:${tag}@${digest}`,
  )
  expect(second.summary).toContain(`was in the registry: ${fixture.name('model-deps')}:${tag}@${digest}`)
  expect(second.summary).toMatch(/nodes already have:\*\* 1 of 2 layers/)
  const { layers, annotations } = await fixture.manifest('model', 'shared')
  expect(layers[0]).toEqual((await fixture.manifest('model-deps', tag)).layers[0])
  expect(annotations?.['org.opencontainers.image.base.digest']).toBe(digest)
  expect([...(await fixture.listFiles(second.outputs.reference ?? '')).keys()]).toEqual(
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

test('a changed lock file, an argument that its Dockerfile takes, no-cache: built again', async () => {
  const first = await fixture.build('deps-change', files, inputs)
  const second = await fixture.build('deps-change', { 'pixi.lock': '2' }, inputs)
  expect(second.outputs.reason).toContain('dependency image: changed pixi.lock')
  expect(second.outputs['deps-digest']).not.toBe(first.outputs['deps-digest'])

  const argued = await fixture.run(second.context, { ...inputs, 'build-args': 'CHANNEL=conda-forge' })
  expect(argued.outputs.reason).toContain('dependency image: the build argument CHANNEL is new')
  const idle = await fixture.run(second.context, { ...inputs, 'build-args': 'OTHER=1' })
  expect(idle.outputs['deps-digest']).toBe(second.outputs['deps-digest'])

  const fresh = await fixture.run(second.context, { ...inputs, 'no-cache': 'true' })
  expect(fresh.outputs.reason).toBe('no-cache is set')
  expect(fresh.log).toContain('Build the dependency image')
  const forced = await fixture.run(second.context, { ...inputs, force: 'true' })
  expect(forced.log).not.toContain('Build the dependency image')
  expect(forced.outputs['deps-digest']).toBe(fresh.outputs['deps-digest'])
})

test('files that a COPY wildcard takes from subdirectories count too', async () => {
  const wild = {
    ...{ ...files, 'Dockerfile.deps': 'FROM scratch\nCOPY conda/* e?v /deps/\n' },
    ...{ 'conda/top.yml': '1', 'conda/sub/deep/down.yml': '1', 'env/pixi.lock': '1', 'other/x': '1' },
  }
  let last = await fixture.build('wildcard', wild, inputs)
  expect(last.errors).toEqual([])
  for (const path of ['conda/top.yml', 'conda/sub/deep/down.yml', 'env/pixi.lock']) {
    const next = await fixture.build('wildcard', { [path]: '2' }, inputs)
    expect(next.outputs.reason).toContain(`dependency image: changed ${path}`)
    expect(next.outputs['deps-digest']).not.toBe(last.outputs['deps-digest'])
    last = next
  }
  const idle = await fixture.build('wildcard', { 'other/x': '2' }, inputs)
  expect(idle.outputs['deps-digest']).toBe(last.outputs['deps-digest'])
})

test('deps-paths and deps-image override the defaults', async () => {
  const more = { ...inputs, 'deps-paths': 'pixi.lock', 'deps-image': fixture.name('environments') }
  const first = await fixture.build('explicit', { ...files, 'pixi.lock': 'explicit' }, more)
  expect(first.errors).toEqual([])
  expect(await fixture.listTags('environments')).toHaveLength(1)
  const second = await fixture.build('explicit', { 'pixi.toml': '2' }, more)
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
  'a deps-file that %s needs deps-paths, and the manifests that exist are listed',
  async (what, dockerfile, cause) => {
    const base = await fixture.pushBase('triggers', '1', 'base', 'ONBUILD COPY pixi.lock /deps/\n')
    const text = dockerfile.replace('BASE', `${fixture.name('triggers')}:1`)
    const branch = `sources/${what.replace(/\W+/g, '-')}`
    const { errors, context } = await fixture.build(branch, { ...files, 'Dockerfile.deps': text }, inputs)
    expect(base).toMatch(/^sha256:/)
    expect(errors).toEqual([expect.stringContaining(cause)])
    expect(errors).toEqual([expect.stringContaining('deps-paths: |\n  pixi.lock\n  pixi.toml')])
    if (what !== 'builds on an image with ONBUILD') return
    const listed = await fixture.run(context, { ...inputs, 'deps-paths': 'pixi.toml\npixi.lock\n' })
    expect(listed.errors).toEqual([])
    const changed = await fixture.build(
      branch,
      { 'pixi.lock': '2' },
      { ...inputs, 'deps-paths': 'pixi.toml\npixi.lock\n' },
    )
    expect(changed.outputs['deps-digest']).not.toBe(listed.outputs['deps-digest'])
  },
)

test('deleted from the registry between lookup and build: built again', async () => {
  const first = await fixture.build('deleted', { ...files, 'pixi.lock': 'deleted' }, inputs)
  // The engine has the image, but not one whose manifest differs by a space.
  const tag = /model-deps:(deps-[0-9a-f]+)@/.exec(first.log)?.[1] ?? ''
  const digest = await fixture.retagDifferently('model-deps', tag)
  const context = await fixture.repositories.push({ 'src/a.py': '3' }, 'deleted')
  const url = `${fixture.registry.url}/v2/science/model-deps/manifests/${digest}`
  const hooked = await fixture.dockerWithHook(
    context,
    'DEPS_IMAGE',
    `curl --silent --show-error --request DELETE ${url}`,
  )

  const { outputs, errors, warnings } = await fixture.run(hooked, inputs)

  expect(errors).toEqual([])
  expect(warnings).toEqual([
    expect.stringMatching(
      /The dependency image \S+ was deleted from its registry while the image was built on it/,
    ),
  ])
  expect(outputs.built).toBe('true')
  expect(await fixture.headDigest('model-deps', outputs['deps-digest'] ?? '')).toBe(outputs['deps-digest'])
  expect([...(await fixture.listFiles(outputs.reference ?? '')).keys()]).toContain('deps/pixi.lock')
})

test('a pull request builds on it and pushes neither image', async () => {
  const pushed = await fixture.repositories.push({ ...files, 'pixi.lock': 'of a pull request' }, 'topic')
  const before = await fixture.listTags('model-deps')
  const context = { ...pushed, ref: 'refs/pull/7/merge', eventName: 'pull_request' }

  const { outputs, errors } = await fixture.run(context, inputs)

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ built: 'true', digest: '' })
  expect(await fixture.listTags('model-deps')).toEqual(before)
})

test('the error names the build that failed, and the layers are checked before the push', async () => {
  const broken = { ...files, 'Dockerfile.deps': 'FROM scratch\nCOPY pixi.lock /\nCOPY nowhere /\n' }
  const { errors } = await fixture.build('broken', broken, inputs)
  expect(errors).toEqual([expect.stringContaining('The build of Dockerfile.deps failed')])

  const before = await fixture.listTags('model-deps')
  const large = { ...files, 'pixi.lock': Buffer.alloc(3_000_000, 'x') }
  const limits = { 'max-layer-size': '2MB', 'warn-layer-size': '1MB' }
  const refused = await fixture.build('large', large, { ...inputs, ...limits })
  expect(refused.exitCode).toBe(1)
  expect(refused.log).toContain('::error file=Dockerfile.deps,line=4')
  expect(await fixture.listTags('model-deps')).toEqual(before)
})

test('inputs that contradict each other or the Dockerfile are rejected', async () => {
  const { errors, context } = await fixture.build(
    'unused',
    { ...files, Dockerfile: 'FROM scratch\nCOPY src /\n' },
    inputs,
  )
  expect(errors).toEqual([
    expect.stringContaining('deps-file is given, but Dockerfile does not use the dependency image'),
  ])
  expect((await fixture.run(context, { 'deps-image': fixture.name('x') })).errors[0]).toContain(
    'deps-image is set, but deps-file is not: set it to the Dockerfile of the dependency image',
  )
  const twice = await fixture.run(context, { ...inputs, 'build-args': 'DEPS_IMAGE=x' })
  expect(twice.errors[0]).toContain('build-args sets DEPS_IMAGE, which deps-file also sets')
  expect((await fixture.run(context, { 'deps-file': 'none' })).errors[0]).toBeDefined()
})

test('in a private registry BuildKit uses the login of the inputs, and no credentials are left behind', async () => {
  const login = { user: 'robot', password: 'p$ss"word:1' }
  const locked = await BuildFixture.open({ htpasswd: login })
  try {
    const credentials = {
      'registry-username': login.user,
      'registry-password': login.password,
      'require-public': 'false',
    }
    const first = await locked.build('main', files, { ...inputs, ...credentials })
    expect(first.errors).toEqual([])
    const second = await locked.build(
      'main',
      { 'src/a.py': '2' },
      { ...inputs, ...credentials, cache: 'registry' },
    )
    expect(second.errors).toEqual([])
    expect(second.warnings).toEqual([])
    expect(second.outputs['deps-digest']).toBe(first.outputs['deps-digest'])
    expect(second.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(login.password)
    const config = locked.repositories.engine?.env.DOCKER_CONFIG
    if (config !== undefined) expect(await readdir(config)).not.toContain('config.json')
  } finally {
    await locked.close()
  }
})

test('without a login, as for the pull request of a fork, a private registry does not prevent the build', async () => {
  const locked = await BuildFixture.open({ htpasswd: { user: 'robot', password: 'secret-of-the-owner' } })
  try {
    const pushed = await locked.repositories.push(files, 'fork')
    const context = { ...pushed, ref: 'refs/pull/8/merge', eventName: 'pull_request' }

    const { outputs, errors, warnings, log } = await locked.run(context, inputs)

    expect(errors).toEqual([])
    expect(warnings).toEqual([])
    expect(outputs).toMatchObject({ built: 'true', digest: '' })
    expect(log).toMatch(
      /science\/model cannot be read and counts as not found, .*: the registry answered 401/,
    )
    expect(log).toMatch(/model-deps:deps-[0-9a-f]+ cannot be read/)
    // A push requires the current commit of the branch.
    expect((await locked.run(context, { ...inputs, push: 'true' })).errors).toEqual([
      expect.stringContaining('the registry answered 401'),
    ])
  } finally {
    await locked.close()
  }
})
