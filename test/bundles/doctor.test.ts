import { tmpdir } from 'node:os'
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
  await addTag('main', `main-${digest.slice(7, 19)}`)
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

/** Adds another tag to the image of a tag. */
async function addTag(tag: string, otherTag: string) {
  const accept =
    'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json'
  const url = `${repositories.registry.url}/v2/science/model/manifests`
  const response = await fetch(`${url}/${tag}`, { headers: { accept } })
  const type = response.headers.get('content-type') ?? ''
  const put = await fetch(`${url}/${otherTag}`, {
    method: 'PUT',
    headers: { 'content-type': type },
    body: await response.text(),
  })
  expect(put.status).toBe(201)
}

async function runDoctor(token: string, ...options: string[]) {
  const env = { GITHUB_API_URL: repositories.github.url, GITHUB_TOKEN: token, LAUNCHER_TOKEN: token }
  const args = ['doctor', '--source', source, '--launcher', launcher, ...options]
  return runCli(args, env)
}

async function listFindings(token = dispatchToken, ...options: string[]) {
  const { exitCode, out, err } = await runDoctor(token, '--json', ...options)
  expect(err).toBe('')
  const { verdict, findings }: { verdict: string; findings: Finding[] } = JSON.parse(out)
  return { exitCode, verdict, problems: findings.filter(({ verdict }) => verdict !== 'pass'), findings }
}

test('passes with exit code 0 for repositories and an image without problems', async () => {
  const { exitCode, verdict, problems, findings } = await listFindings()
  expect(problems).toEqual([])
  expect({ exitCode, verdict }).toEqual({ exitCode: 0, verdict: 'pass' })
  expect(findings.map(({ check }) => check)).toContain('public-images')
  const { out } = await runDoctor(dispatchToken)
  expect(out).toContain(
    '✔ pass pinned-digests: Every branch is pinned to the current image of its tag, or on hold',
  )
  expect(out).toContain('0 fail, 0 warn, 19 pass')
})

test('reads a notebook that is too large for one response and ignores checkpoints', async () => {
  const largeNotebook = JSON.stringify({
    cells: ['x'.repeat(600_000)],
    metadata: { kernelspec: { name: 'absent-kernel' } },
  })
  await repositories.github.seed(source, 'main', {
    'large.ipynb': largeNotebook,
    '.ipynb_checkpoints/large-checkpoint.ipynb': notebook('checkpoint-kernel'),
  })
  const kernels = (await listFindings()).problems.filter(({ check }) => check === 'notebook-kernels')
  await repositories.github.seed(source, 'main', {
    'large.ipynb': null,
    '.ipynb_checkpoints/large-checkpoint.ipynb': null,
  })
  expect(kernels.map(({ what }) => what)).toEqual([
    expect.stringContaining('the kernel "python3" (docs/one.ipynb), which is not installed'),
    expect.stringContaining(
      `1 notebook of ${source} requires the kernel "absent-kernel" (large.ipynb), which is not installed in ${repositories.image}:main@`,
    ),
  ])
})

test('omits the check for disabled workflows if the token cannot read the workflows of a private source', async () => {
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
  const { exitCode, problems, findings } = await listFindings('contents-only', '--source', 'science/hidden')
  expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] })
  expect(findings.map(({ check }) => check)).not.toContain('disabled-workflows')
})

test('fails for an image that requires a login, because mybinder.org pulls without one', async () => {
  const registry = await startRegistry({ htpasswd: { user: 'somebody', password: 'secret' } })
  const image = `${registry.host}/science/hidden`
  const { exitCode, problems } = await listFindings(dispatchToken, '--image', image)
  await registry.stop()
  expect(exitCode).toBe(1)
  expect(problems).toEqual([
    expect.objectContaining({
      check: 'public-images',
      verdict: 'fail',
      what: expect.stringMatching(`${image} cannot be pulled without a login: .*responded with 401`),
    }),
  ])
})

test('finds each of many problems with its fix, lists failures first and exits with code 1', async () => {
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

  const { exitCode, verdict, problems } = await listFindings('reads-only')

  expect({ exitCode, verdict }).toEqual({ exitCode: 1, verdict: 'fail' })
  const verdicts = new Set(problems.map(({ check, verdict }) => `${verdict} ${check}`))
  expect([...verdicts].sort()).toEqual([
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
  const findByCheck = (name: string) => problems.filter(({ check }) => check === name).map(({ what }) => what)
  expect(findByCheck('pinned-digests')).toEqual([
    `3 branches of ${launcher} launch an image without a digest: "away" (127.0.0.1:1/science/model:main), ` +
      `"development" (${repositories.image}:development), "main" (${repositories.image}:main)`,
    expect.stringContaining('no longer exists in the registry'),
  ])
  expect(findByCheck('image-tags')).toEqual([
    expect.stringContaining(`Branch "development" names ${repositories.image}:development`),
  ])
  expect(findByCheck('launcher-dockerfiles')).toEqual([expect.stringContaining('on branch "broken"')])
  expect(findByCheck('branch-protection')).toHaveLength(2)
  const fix = problems.find(({ check, what }) => check === 'pinned-digests' && what.includes('"main"'))?.fix
  expect(fix).toContain('`branches: all`')
  for (const { why, fix } of problems) expect([why, fix].every(text => text.length > 10)).toBe(true)

  const { out } = await runDoctor('reads-only')
  expect(out.indexOf('✖ fail')).toBeLessThan(out.indexOf('! warn'))
  expect(out).toMatch(/Fix: Run `gh workflow enable update-image\.yml --repo science\/model-launcher`/)
})

test.each([
  ['no options outside a clone', [], 'set --source and --launcher to OWNER/REPO, or run'],
  ['no `--launcher` outside a clone', ['--source', source], 'set --launcher to OWNER/REPO, or run'],
  [
    'a repository at another host',
    ['--source', `https://gitlab.com/${source}`, '--launcher', launcher],
    'is not a GitHub repository',
  ],
  [
    'an image with a tag',
    ['--source', source, '--launcher', launcher, '--image', 'ghcr.io/a/b:c'],
    'expected the image repository alone',
  ],
  ['a mistyped option', ['--sorce', source], 'unknown option --sorce (did you mean "--source"?)'],
])('%s exits with code 2 and names --help', async (_name, args, message) => {
  const { exitCode, err, out } = await runCli(['doctor', ...args], { GITHUB_TOKEN: 'x' }, { cwd: tmpdir() })
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(err).toContain(message)
  expect(err).toContain('Run `binder-actions doctor --help` for its arguments and options.')
})

test('exits with code 2 without a valid token or with an unknown repository', async () => {
  const args = ['doctor', '--source', source, '--launcher', launcher]
  const noToken = await runCli(args, { GITHUB_API_URL: repositories.github.url })
  expect(noToken).toMatchObject({ exitCode: 2, err: expect.stringContaining('GITHUB_TOKEN is not set') })
  const unknownToken = await runDoctor('nonsense')
  expect(unknownToken).toMatchObject({
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
