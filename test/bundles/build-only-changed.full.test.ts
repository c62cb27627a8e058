import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { BuildFixture } from './build-fixture.ts'

let fixture: BuildFixture
beforeAll(async () => {
  fixture = await BuildFixture.open()
})
afterAll(() => fixture.close())

const copyDockerfile = 'FROM scratch\nCOPY . /app\n'

test('the reason lists the changed files and arguments, or counts the unchanged ingredients', async () => {
  const before = { Dockerfile: copyDockerfile, 'src/a.pyx': '1', 'src/b.h': '1', 'src/c.pxd': '1' }
  const first = await fixture.build('reasons', before, { 'build-args': 'MODE=1' })
  expect(first.errors).toEqual([])
  expect(first.outputs.reason).toBe('the registry has no image with this tag')

  const second = await fixture.build(
    'reasons',
    { 'src/b.h': '2', 'src/new.c': '1' },
    { 'build-args': 'MODE=2' },
  )
  expect(second.outputs).toMatchObject({
    built: 'true',
    reason: `its ingredients have changed since the image of commit ${first.context.sha}: changed src/b.h, added src/new.c, the build argument MODE has another value`,
  })
  expect(second.summary).toContain('- changed src/b.h')
  expect(second.summary).toMatch(/nodes already have:\*\* 0 of 1 layer,/)
  expect(second.summary).toMatch(/\(previous build: \d+\.\d s\)/)

  const third = await fixture.run(second.context, { 'build-args': 'MODE=2' })
  expect(third.outputs.built).toBe('false')
  expect(third.outputs.reason).toBe(
    'the registry already has the image of this commit (unchanged: 5 files, 1 build argument)',
  )
})

test.each([
  ['a header', { 'include/solver.h': '2' }, true],
  ['a .pxd file', { 'src/deep/down/api.pxd': '2' }, true],
  ['pyproject.toml', { 'pyproject.toml': '2' }, true],
  ['pure Python', { 'src/model.py': '2' }, false],
  ['a notebook', { 'docs/a.ipynb': '2' }, false],
])('`paths` determines whether a change to %s builds the image', async (changedFile, change, isBuilt) => {
  const branch = `paths/${changedFile.replace(/\W+/g, '-')}`
  const before = {
    Dockerfile: copyDockerfile,
    ...{ 'include/solver.h': '1', 'src/deep/down/api.pxd': '1', 'src/top.pyx': '1', 'pyproject.toml': '1' },
    ...{ 'src/model.py': '1', 'docs/a.ipynb': '1' },
  }
  const inputs = { paths: 'include\nsrc/**/*.pxd\nsrc/**/*.pyx\n*.toml\n' }
  const first = await fixture.build(branch, before, inputs)
  expect(first.errors).toEqual([])
  const second = await fixture.build(branch, change, inputs)
  expect(second.outputs.built).toBe(String(isBuilt))
  if (isBuilt) expect(second.outputs.reason).toContain(`changed ${Object.keys(change)[0]}`)
})

test('rejects patterns that match no file, and rejects malformed patterns before any other work', async () => {
  const files = { Dockerfile: copyDockerfile, 'src/a.py': '1' }
  const { errors, context } = await fixture.build('globs', files, {
    paths: 'src/**/*.pyx\nsrc/*.py\ndoc\n!src/a',
  })
  expect(errors).toEqual([
    expect.stringContaining(
      'paths: "src/**/*.pyx" and "doc" match no file of this commit: correct the spelling. Patterns start at the root of the repository: `src/**/*.pyx`, `pixi.toml`, `!docs/**`\nBA0106: ',
    ),
  ])
  const malformedRun = await fixture.run(context, { paths: '/src\n', 'deps-paths': '../x\n', tags: 'a b' })
  expect(malformedRun.errors[0]).toContain('4 inputs are invalid')
  expect(malformedRun.errors[0]).toContain(
    'the line "/src": expected a pattern from the root of the repository',
  )
  expect(malformedRun.errors[0]).toContain('the line "a b": "a b" is not an image tag')
})

test('a new digest of a base image tag triggers a build on exactly that digest', async () => {
  const oldDigest = await fixture.pushBase('base', 'moving', 'old base')
  const files = {
    Dockerfile: `ARG BASE\nFROM $BASE\nCOPY --from=${fixture.imageName('tools')}:1 /base /tools\n`,
  }
  await fixture.pushBase('tools', '1', 'tools')
  const inputs = { 'build-args': `BASE=${fixture.imageName('base')}:moving` }
  const first = await fixture.build('bases', files, inputs)
  expect(first.errors).toEqual([])
  expect((await fixture.run(first.context, inputs)).outputs.built).toBe('false')

  // The engine has the old image under that name and would use it.
  const newDigest = await fixture.pushBase('other', '1', 'new base')
  await fixture.repositories.engine.docker(['pull', '--quiet', `${fixture.imageName('base')}:moving`])
  const response = await fetch(`${fixture.registry.url}/v2/science/other/manifests/1`, {
    headers: { accept: 'application/vnd.docker.distribution.manifest.v2+json' },
  })
  const manifest = (await response.clone().json()) as {
    config: { digest: string }
    layers: { digest: string }[]
  }
  for (const { digest } of [manifest.config, ...manifest.layers]) {
    const mount = `/v2/science/base/blobs/uploads/?mount=${digest}&from=science/other`
    await fetch(fixture.registry.url + mount, { method: 'POST' })
  }
  await fetch(`${fixture.registry.url}/v2/science/base/manifests/moving`, {
    method: 'PUT',
    headers: { 'content-type': response.headers.get('content-type') ?? '' },
    body: await response.text(),
  })

  const second = await fixture.run(first.context, inputs)
  expect(second.errors).toEqual([])
  expect(second.outputs.reason).toContain(
    `the image ${fixture.imageName('base')}:moving changed from ${oldDigest} to ${newDigest}`,
  )
  const imageFiles = await fixture.readFiles(second.outputs.reference ?? '')
  expect(imageFiles.get('base')).toBe('new base')
  expect(imageFiles.get('tools')).toBe('tools')
})

test('a base image that cannot be read causes a warning and no build', async () => {
  await fixture.pushBase('absent', '1', 'here for now')
  const files = { Dockerfile: `FROM ${fixture.imageName('absent')}:1\nCOPY Dockerfile /\n` }
  const first = await fixture.build('unknown-base', files)
  await fixture.deleteManifest('absent', await fixture.headDigest('absent', '1'))

  const { outputs, warnings } = await fixture.run(first.context)

  expect(outputs.built).toBe('false')
  expect(warnings).toEqual([
    expect.stringContaining(`The image ${fixture.imageName('absent')}:1, which the Dockerfile uses, cannot`),
  ])
})

test('a change to a file that .dockerignore excludes causes no build', async () => {
  const ignore = '# docs\n*.md\n**/build\n!docs/keep.md\n/data/*.csv\nsecret?\n!**/build/keep\n'
  const files = {
    Dockerfile: copyDockerfile,
    '.dockerignore': ignore,
    ...{ 'README.md': '1', 'docs/guide.md': '1', 'docs/keep.md': '1', 'src/build/x': '1', 'build/y': '1' },
    ...{
      'src/build/keep': '1',
      'data/a.csv': '1',
      'data/deep/a.csv': '1',
      secret1: '1',
      secret12: '1',
      'a/secret1': '1',
    },
  }
  const first = await fixture.build('ignored', files)
  expect(first.errors).toEqual([])
  const imageFiles = [...(await fixture.readFiles(first.outputs.reference ?? '')).keys()]
    .filter(path => path.startsWith('app/') && !path.startsWith('app/.git/'))
    .map(path => path.slice('app/'.length))
  for (const path of Object.keys(files).filter(name => name !== 'Dockerfile' && name !== '.dockerignore')) {
    const { outputs } = await fixture.build('ignored', { [path]: '2' })
    expect([path, outputs.built]).toEqual([path, String(imageFiles.includes(path))])
  }
})

test('includes untracked and ignored files in the image and warns about them', async () => {
  const files = { Dockerfile: copyDockerfile, '.gitignore': 'made\n', 'a.txt': '1' }
  const { context } = await fixture.build('dirty', files)
  await writeFile(join(context.workspace, 'made'), 'by an earlier step')
  await writeFile(join(context.workspace, 'a.txt'), '2')

  const { outputs, warnings } = await fixture.run(context)
  expect(outputs).toMatchObject({ built: 'true', reason: 'the work tree differs from the commit' })
  expect(warnings).toEqual([
    expect.stringContaining(`differs from commit ${context.sha} in a.txt, made: the image`),
  ])

  const narrowInputs = { paths: 'Dockerfile', 'tag-suffix': '-narrow' }
  await fixture.run(context, narrowInputs)
  expect((await fixture.run(context, narrowInputs)).outputs.built).toBe('false')
})

test('only changes to compiled files cause a build if the contract states that code is pulled at start', async () => {
  const contract = 'code: pulled\nentrypoint: any\ncommands: []\nkernels: []\n'
  const user = 'RUN useradd --create-home --uid 1000 jovyan\nUSER 1000\n'
  const dockerfile = `FROM ${await fixture.pushDebian()}\nCOPY . /app\n${user}`
  const before = { Dockerfile: dockerfile, 'contract.yml': contract, 'src/a.py': '1', 'src/b.pxd': '1' }
  const inputs = { contract: 'contract.yml', 'check-contract': 'true' }
  const first = await fixture.build('pulled', before, inputs)
  expect(first.errors).toEqual([])
  expect((await fixture.build('pulled', { 'src/a.py': '2' }, inputs)).outputs.built).toBe('false')
  const compiledBuild = await fixture.build('pulled', { 'src/b.pxd': '2' }, inputs)
  expect(compiledBuild.outputs.reason).toContain('changed src/b.pxd')
})

test('rebuilds the image if the requested checks are stricter than the checks that the image passed', async () => {
  const first = await fixture.build('proof', { Dockerfile: copyDockerfile, 'a.txt': '1' })
  expect(first.errors).toEqual([])
  const milderLimits = { 'max-layer-size': '2GB', oversize: 'warn' }
  expect((await fixture.run(first.context, milderLimits)).outputs.built).toBe('false')

  const tighterRun = await fixture.run(first.context, { 'max-layer-size': '900MB' })
  expect(tighterRun.outputs).toMatchObject({
    built: 'true',
    reason: 'the required checks have changed: max-layer-size changed from 1.00 GB to 900 MB',
  })
  expect((await fixture.run(first.context)).outputs.digest).toBe(tighterRun.outputs.digest)
  const withContract = await fixture.run(first.context, { 'check-contract': 'true' })
  expect(withContract.errors).toEqual([expect.stringContaining('violation')])

  await fixture.removeAnnotation('model', 'proof', 'io.github.binder-actions.proof')
  expect((await fixture.run(first.context, { 'check-contract': 'true' })).outputs.built).toBe('false')
})
