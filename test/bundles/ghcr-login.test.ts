/** Logs in with the workflow's token to a local registry, to which a proxy connects clients of ghcr.io. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/doctor/report/finding.ts'
import { type GuardedRegistry, startGuardedRegistry } from '../host/guarded-registry.ts'
import { startTunnel, type Tunnel } from '../host/tunnel.ts'
import { runAction, type StepResult } from '../runner/run-action.ts'
import { runCli } from '../runner/run-cli.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import {
  dispatchToken,
  launcher,
  source,
  sourceToken,
  TwoRepositories,
  unverified,
} from '../scenarios/two-repositories.ts'

const revision = 'c0ffee'.padEnd(40, '0')
const created = '2026-01-31T12:00:00Z'
const labels = { [labelKeys.revision]: revision, [labelKeys.created]: created }

let repositories: TwoRepositories
let registry: GuardedRegistry
let otherRegistry: GuardedRegistry
let tunnel: Tunnel
let env: Readonly<Record<string, string>>

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  // This account has the actor and the token of the running workflow.
  const workflow = { user: 'maintainer', password: sourceToken, may: () => true }
  const isPublic = (path: string) => path.startsWith('science/open')
  registry = await startGuardedRegistry({ name: 'ghcr.io', accounts: [workflow], isPublic })
  otherRegistry = await startGuardedRegistry({
    name: 'registry.example.org',
    realm: 'https://tokens.example.net/token',
    accounts: [workflow],
    isPublic,
  })
  tunnel = await startTunnel({
    'ghcr.io:443': registry.address,
    'registry.example.org:443': otherRegistry.address,
    'tokens.example.net:443': otherRegistry.address,
  })
  env = { HTTPS_PROXY: tunnel.url, NODE_EXTRA_CA_CERTS: registry.authority.file }
})
afterAll(async () => {
  await tunnel.stop()
  await otherRegistry.stop()
  await registry.stop()
  await repositories.close()
})

let requestsBefore = 0
beforeEach(() => {
  requestsBefore = registry.tokens.requests.length
})
/** Returns the accounts that requested tokens in this test. */
function listTokenUsers(): Set<string> {
  const requests = registry.tokens.requests.slice(requestsBefore)
  return new Set(requests.map(({ user, isLogin }) => user ?? (isLogin ? 'a wrong login' : 'anonymous')))
}

let buildCount = 0
async function build(name: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const files = { Dockerfile: 'FROM scratch\nCOPY data /data\n', data: `${++buildCount}` }
  const context = await repositories.push(files)
  return runAction(
    'actions/build-binder-image',
    { image: `ghcr.io/science/${name}`, ...unverified, ...inputs },
    { ...context, env: { ...context.env, ...env } },
  )
}

describe('the token of the workflow', () => {
  test('pushes an image without a configured login, and a public image is read back anonymously', async () => {
    const { errors, outputs } = await build('open')
    expect(errors).toEqual([])
    expect(outputs.digest).toBe(await registry.headDigest('science/open', 'main'))
    expect(listTokenUsers()).toEqual(new Set(['maintainer', 'anonymous']))
  })

  test('pushes a private image, and the run fails because it is not public', async () => {
    const { errors } = await build('private')
    expect(errors).toEqual([
      expect.stringContaining(
        'ghcr.io/science/private is not public: without a login, the registry responds with 401',
      ),
    ])
    expect(await registry.headDigest('science/private', 'main')).toMatch(/^sha256:/)
  })

  test('fails before the build without write access, and the error names the permission', async () => {
    registry.tokens.forbid('push', 'science/open-to-read')
    const { errors, log } = await build('open-to-read')
    expect(errors).toEqual([
      expect.stringContaining('on ghcr.io the job needs `permissions: packages: write`'),
    ])
    expect(log).not.toContain('::group::Build ')
  })

  test('is rejected if the registry does not accept it or if it is empty', async () => {
    const unknownToken = await build('open', { token: 'ghs_of_another_workflow' })
    expect(unknownToken.errors).toEqual([expect.stringContaining('The credentials are wrong')])
    expect(listTokenUsers()).toEqual(new Set(['a wrong login']))
    const noToken = await build('open', { token: '' })
    expect(noToken.errors).toEqual([expect.stringContaining('Pushing requires a login')])
  })

  test('does not override the login of the inputs', async () => {
    const { errors } = await build('open', { 'registry-username': 'robot', 'registry-password': 'wrong' })
    expect(errors).toEqual([expect.stringContaining('The credentials are wrong')])
    expect(listTokenUsers()).toEqual(new Set(['a wrong login']))
  })
})

describe('a launcher that mybinder.org builds without a login', () => {
  const event = (name: string, sha: string) => ({
    version: 1,
    branch: name,
    sha,
    image: `ghcr.io/science/${name}`,
    tag: 'main',
    ref: `refs/heads/${name}`,
    source: { repository: source, revision, run_url: 'https://github.com/science/model/actions/runs/1' },
    created,
    correlation: 'test',
  })

  test('is pinned to a public image with an anonymous token', async () => {
    const digest = await registry.publish('science/open-pin', 'main', { labels })
    await repositories.seedLauncher('open-pin', 'FROM ghcr.io/science/open-pin:main\n')
    const { errors, outputs } = await repositories.update(event('open-pin', digest), {}, { env })
    expect(errors).toEqual([])
    expect(outputs.outcome).toBe('pinned')
    expect(await repositories.dockerfile('open-pin')).toBe(`FROM ghcr.io/science/open-pin:main@${digest}\n`)
    expect(listTokenUsers()).toEqual(new Set(['anonymous']))
  })

  test('is not pinned to a private image', async () => {
    const digest = await registry.publish('science/closed', 'main', { labels })
    await repositories.seedLauncher('closed', 'FROM ghcr.io/science/closed:main\n')
    const { errors } = await repositories.update(event('closed', digest), {}, { env })
    expect(errors).toEqual([
      expect.stringMatching(/the registry responded with 401 .*The image is private, or requires a login/),
    ])
    expect(await repositories.dockerfile('closed')).toBe('FROM ghcr.io/science/closed:main\n')
  })

  test('passes the check of the doctor only with a public image', async () => {
    const digests = { open: '', closed: '' }
    digests.open = await registry.publish('science/open-seen', 'main', { labels })
    digests.closed = await registry.publish('science/closed-seen', 'main', { labels })
    await repositories.push({ Dockerfile: 'FROM scratch\n' })
    for (const [name, digest] of Object.entries(digests))
      await repositories.seedLauncher(`${name}-seen`, `FROM ghcr.io/science/${name}-seen:main@${digest}\n`)
    const access = {
      GITHUB_API_URL: repositories.github.url,
      GITHUB_TOKEN: dispatchToken,
      LAUNCHER_TOKEN: dispatchToken,
    }
    const args = ['doctor', '--source', source, '--launcher', launcher, '--json']
    const { out } = await runCli(args, { ...env, ...access })
    const { findings }: { findings: Finding[] } = JSON.parse(out)
    const publicImageFindings = findings
      .filter(({ check }) => check === 'public-images')
      .map(({ verdict, what }) => `${verdict} ${what}`)
    expect(publicImageFindings).toContain('pass ghcr.io/science/open-seen can be pulled without a login')
    expect(publicImageFindings).toContainEqual(
      expect.stringMatching(/^fail ghcr\.io\/science\/closed-seen cannot be pulled without a login: .* 401/),
    )
    expect(listTokenUsers()).toEqual(new Set(['anonymous']))
  })
})

test('sends no credentials to a token service on the host of another owner, and the error names the host', async () => {
  await otherRegistry.publish('science/closed', 'main')
  const context = await repositories.push({ 'README.md': 'Nothing to build\n' })
  const { errors } = await runAction(
    'actions/check-layer-sizes',
    {
      image: 'registry.example.org/science/closed:main',
      'registry-username': 'maintainer',
      'registry-password': sourceToken,
    },
    { ...context, env: { ...env, NODE_EXTRA_CA_CERTS: otherRegistry.authority.file } },
  )
  expect(errors).toEqual([
    expect.stringContaining(
      'The credentials were not sent to its token service, because tokens.example.net is another host',
    ),
  ])
  expect(otherRegistry.tokens.requests.map(({ isLogin }) => isLogin)).toEqual([false])
})
