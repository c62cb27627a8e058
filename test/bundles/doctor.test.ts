import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Finding } from '../../src/doctor/report/finding.ts'
import { startRegistry } from '../host/registry.ts'
import { runCli } from '../runner/run-cli.ts'
import { dispatchToken, launcher, source, TwoRepositories } from '../scenarios/two-repositories.ts'

const revision = 'c0ffee'.padEnd(40, '0')
const notebook = (kernel: string) =>
  JSON.stringify({ cells: [], metadata: { kernelspec: { name: kernel } }, nbformat: 4, nbformat_minor: 5 })
const badge = (branch: string) =>
  `[![Binder](https://mybinder.org/badge_logo.svg)](https://mybinder.org/v2/gh/${launcher}/${branch})\n`

let repositories: TwoRepositories
let digest: string

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  digest = await repositories.pushTinyImage('main', { 'org.opencontainers.image.revision': revision })
  await tagAgain('main', `main-${digest.slice(7, 19)}`)
  repositories.github.addToken('reads-only', {
    login: 'reader',
    repositories: { [launcher]: { contents: 'read' }, [source]: { contents: 'read' } },
  })
  await repositories.push({
    'README.md': badge('main'),
    Dockerfile: 'FROM base\nCOPY src /src\n',
    'src/fast.pyx': 'cdef int x\n',
    'docs/one.ipynb': notebook('python3'),
    '.github/workflows/image.yml':
      'on: {push: {branches: [main]}}\njobs: {image: {steps: [{uses: underworldcode/binder-actions@v1}]}}\n',
  })
})
beforeEach(async () => {
  await repositories.github.seed(launcher, 'main', {
    '.binder/Dockerfile': `FROM ${repositories.image}:main@${digest}\n`,
    '.github/workflows/update-image.yml':
      'on: {repository_dispatch: {types: [image-updated]}}\npermissions: {contents: write}\njobs: {update: {steps: [{uses: underworldcode/binder-actions/actions/update-launcher-sha@v1}]}}\n',
  })
})
afterAll(() => repositories.close())

async function tagAgain(tag: string, other: string) {
  const accept =
    'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json'
  const url = `${repositories.registry.url}/v2/science/model/manifests`
  const found = await fetch(`${url}/${tag}`, { headers: { accept } })
  const type = found.headers.get('content-type') ?? ''
  const put = await fetch(`${url}/${other}`, {
    method: 'PUT',
    headers: { 'content-type': type },
    body: await found.text(),
  })
  expect(put.status).toBe(201)
}

async function examine(token: string, ...more: string[]) {
  const env = { GITHUB_API_URL: repositories.github.url, GITHUB_TOKEN: token, LAUNCHER_TOKEN: token }
  const args = ['doctor', '--source', source, '--launcher', launcher, ...more]
  return runCli(args, env)
}

async function findings(token = dispatchToken, ...more: string[]) {
  const { exitCode, out, err } = await examine(token, '--json', ...more)
  expect(err).toBe('')
  const { verdict, findings: all }: { verdict: string; findings: Finding[] } = JSON.parse(out)
  return { exitCode, verdict, problems: all.filter(({ verdict }) => verdict !== 'pass'), all }
}

test('two repositories and an image without problems: pass, exit code 0', async () => {
  const { exitCode, verdict, problems, all } = await findings()
  expect(problems).toEqual([])
  expect({ exitCode, verdict }).toEqual({ exitCode: 0, verdict: 'pass' })
  expect(all.map(({ check }) => check)).toContain('public-images')
  const { out } = await examine(dispatchToken)
  expect(out).toContain(
    '✔ pass pinned-digests: Every branch is pinned to the current image of its tag, or on hold',
  )
  expect(out).toContain('0 fail, 0 warn, 19 pass')
})

test('a notebook too large for one answer is read all the same, and a checkpoint is not', async () => {
  const large = JSON.stringify({
    cells: ['x'.repeat(600_000)],
    metadata: { kernelspec: { name: 'far-behind' } },
  })
  await repositories.github.seed(source, 'main', {
    'large.ipynb': large,
    '.ipynb_checkpoints/large-checkpoint.ipynb': notebook('left-over'),
  })
  const kernels = (await findings()).problems.filter(({ check }) => check === 'notebook-kernels')
  await repositories.github.seed(source, 'main', {
    'large.ipynb': null,
    '.ipynb_checkpoints/large-checkpoint.ipynb': null,
  })
  expect(kernels.map(({ what }) => what)).toEqual([
    expect.stringContaining('for the kernel "python3" (docs/one.ipynb), which is not installed'),
    expect.stringContaining(
      `1 notebook of ${source} asks for the kernel "far-behind" (large.ipynb), which is not installed in ${repositories.image}:main@`,
    ),
  ])
})

test('a private source with workflows that the token cannot read: the rest is checked, and they are not reported as enabled', async () => {
  const { github } = repositories
  await github.createRepository('science/hidden', { private: true })
  await github.seed('science/hidden', 'main', {
    'README.md': badge('main'),
    '.github/workflows/image.yml':
      'on: push\njobs: {image: {steps: [{uses: underworldcode/binder-actions@v1}]}}\n',
  })
  github.addToken('contents-only', {
    login: 'maintainer',
    repositories: { [launcher]: { contents: 'write' }, 'science/hidden': { contents: 'read' } },
  })
  const { exitCode, problems, all } = await findings('contents-only', '--source', 'science/hidden')
  expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] })
  expect(all.map(({ check }) => check)).not.toContain('disabled-workflows')
})

test('an image that requires a login fails, because mybinder.org has none', async () => {
  const registry = await startRegistry({ htpasswd: { user: 'somebody', password: 'secret' } })
  const image = `${registry.host}/science/hidden`
  const { exitCode, problems } = await findings(dispatchToken, '--image', image)
  await registry.stop()
  expect(exitCode).toBe(1)
  expect(problems).toEqual([
    expect.objectContaining({
      check: 'public-images',
      verdict: 'fail',
      what: expect.stringMatching(`${image} cannot be pulled without a login: .*answered 401`),
    }),
  ])
})

test('many problems: each is found with its fix, the most severe first, exit code 1', async () => {
  const { github } = repositories
  await github.seed(launcher, 'development', {
    '.binder/Dockerfile': `FROM ${repositories.image}:development\n`,
  })
  await github.seed(launcher, 'main', { '.binder/Dockerfile': `FROM ${repositories.image}:main\n` })
  await github.seed(launcher, 'broken', { '.binder/Dockerfile': `FROM ${repositories.image}:-slim\n` })
  await github.seed(launcher, 'gone', {
    '.binder/Dockerfile': `FROM ${repositories.image}:main@sha256:${'ab'.repeat(32)}\n`,
  })
  await github.seed(launcher, 'away', { '.binder/Dockerfile': 'FROM 127.0.0.1:1/science/model:main\n' })
  github.setWorkflowState(launcher, '.github/workflows/update-image.yml', 'disabled_inactivity')
  await github.protectBranch(launcher, 'main', { by: 'ruleset' })
  await github.protectBranch(launcher, 'development')
  for (const branch of ['a/b', 'a-b']) await github.seed(source, branch, { 'README.md': 'x\n' })
  await github.seed(source, 'main', {
    'README.md': badge('uw3-release-candidate'),
    'docs/one.ipynb': notebook('uw3'),
    '.github/workflows/image.yml':
      'on: {push: {paths: [Dockerfile]}}\njobs: {image: {steps: [{uses: underworldcode/binder-actions@v1}, {run: "echo ${{ github.event.client_payload.sha }}"}]}}\n',
  })

  const { exitCode, verdict, problems } = await findings('reads-only')

  expect({ exitCode, verdict }).toEqual({ exitCode: 1, verdict: 'fail' })
  const found = new Set(problems.map(({ check, verdict }) => `${verdict} ${check}`))
  expect([...found].sort()).toEqual([
    'fail disabled-workflows',
    'fail image-tags',
    'fail launch-links',
    'fail launcher-dockerfiles',
    'fail pinned-digests',
    'fail shell-injection',
    'fail token-rights',
    'warn branch-protection',
    'warn build-triggers',
    'warn notebook-kernels',
    'warn public-images',
    'warn ref-collisions',
  ])
  const about = (check: string) => problems.filter(one => one.check === check).map(({ what }) => what)
  expect(about('pinned-digests')).toEqual([
    `3 branches of ${launcher} launch an image without a digest: "away" (127.0.0.1:1/science/model:main), ` +
      `"development" (${repositories.image}:development), "main" (${repositories.image}:main)`,
    expect.stringContaining('no longer exists in the registry'),
  ])
  expect(about('image-tags')).toEqual([
    expect.stringContaining(`Branch "development" names ${repositories.image}:development`),
  ])
  expect(about('launcher-dockerfiles')).toEqual([expect.stringContaining('on branch "broken"')])
  expect(about('branch-protection')).toHaveLength(2)
  const fix = problems.find(one => one.check === 'pinned-digests' && one.what.includes('"main"'))?.fix
  expect(fix).toContain('`branches: all`')
  for (const { why, fix } of problems) expect([why, fix].every(text => text.length > 10)).toBe(true)

  const { out } = await examine('reads-only')
  expect(out.indexOf('✖ fail')).toBeLessThan(out.indexOf('! warn'))
  expect(out).toMatch(/Fix: Run `gh workflow enable update-image\.yml --repo science\/model-launcher`/)
})

test.each([
  ['nothing said', [], '--source and --launcher must be set'],
  ['no launcher', ['--source', source], '--launcher must be set'],
  [
    'a pasted address',
    ['--source', `https://github.com/${source}`, '--launcher', launcher],
    `write "${source}"`,
  ],
  [
    'an image with a tag',
    ['--source', source, '--launcher', launcher, '--image', 'ghcr.io/a/b:c'],
    'expected the image repository alone',
  ],
  ['an option that is mistyped', ['--sorce', source], 'unknown option --sorce (did you mean "--source"?)'],
])('%s: exit code 2 and how it is written', async (_name, args, message) => {
  const { exitCode, err, out } = await runCli(['doctor', ...args], { GITHUB_TOKEN: 'x' })
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(err).toContain(message)
  expect(err).toContain('Usage: binder-actions doctor --source OWNER/REPO --launcher OWNER/REPO')
})

test('without a token, and with repositories that cannot be seen: exit code 2 and what to do', async () => {
  const args = ['doctor', '--source', source, '--launcher', launcher]
  const without = await runCli(args, { GITHUB_API_URL: repositories.github.url })
  expect(without).toMatchObject({ exitCode: 2, err: expect.stringContaining('GITHUB_TOKEN is not set') })
  const unknown = await examine('nonsense')
  expect(unknown).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('GitHub does not accept the token'),
  })
  const env = { GITHUB_API_URL: repositories.github.url, GITHUB_TOKEN: dispatchToken }
  const nowhere = await runCli(['doctor', '--source', source, '--launcher', 'science/nowhere'], env)
  expect(nowhere).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('science/nowhere does not exist'),
  })
})
