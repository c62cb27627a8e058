import { expect, test } from '@jest/globals'
import { DoctorFixture } from '../bundles/doctor-fixture.ts'
import { layerWith, PreviewFixture } from '../bundles/preview-fixture.ts'
import type { FakePackageVersion } from '../fakes/github/packages.ts'
import { startGuardedRegistry } from '../host/guarded-registry.ts'
import { startTunnel } from '../host/tunnel.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { type KilledAction, runKilled, runUndisturbed } from './killed-actions.ts'
import { labelKeys } from './publish-image.ts'
import { dispatchToken, launcher, launcherToken, source, TwoRepositories } from './two-repositories.ts'

/** Replaces values that differ between two runs: ports, digests, commits and run numbers. */
const maskVariables = (text: string) =>
  text.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST').replaceAll(/[0-9a-f]{12,}/g, 'HASH')

async function commentPreview(state: 'building' | 'ready'): Promise<KilledAction> {
  const fixture = await PreviewFixture.open()
  const { github } = fixture
  await fixture.publishBase({ hasNbgitpuller: true })
  const number = await fixture.openPullRequest('fix', { 'src/model.c': 'int better;\n' })
  const reference = await fixture.publish('pr-1', layerWith('base'), layerWith('better'))
  const inputs = { state, 'pull-request': String(number), 'head-sha': await fixture.headSha(number) }
  return {
    github,
    run: hooks => fixture.run(state === 'ready' ? { ...inputs, reference } : inputs, hooks),
    readState: async () => ({
      comments: github.comments(source, number).map(({ body }) => maskVariables(body)),
      statuses: [...new Set(github.statuses(source).map(({ context, state: last }) => `${context} ${last}`))],
    }),
    close: () => fixture.close(),
  }
}

async function sweepPreviews(): Promise<KilledAction> {
  const repositories = await TwoRepositories.open()
  const { github, image } = repositories
  await repositories.seedLauncher('main', `FROM ${image}:main\n`)
  await github.seed(source, 'main', { Dockerfile: 'FROM scratch\n' })
  for (const number of [1, 2, 3]) {
    github.ensureOpenPullRequest(source, number)
    const dockerfile = `# binder-actions: preview\nFROM ${image}:x\n`
    const message = `Pin model\n\nImage: ${image}:x@sha256:${'ab'.repeat(32)}`
    await github.seed(launcher, `pr-${number}`, { '.binder/Dockerfile': dockerfile }, { message })
    if (number > 1) github.closePullRequest(source, number)
  }
  const branches = ['main', 'pr-1', 'pr-2', 'pr-3']
  return {
    github,
    run: hooks =>
      runAction(
        'actions/sweep-previews',
        { 'source-repository': source },
        { ...launcherContext(repositories), ...hooks },
      ),
    readState: () =>
      Promise.all(branches.map(async name => [name, (await github.head(launcher, name)) !== undefined])),
    close: () => repositories.close(),
  }
}

function launcherContext({ github, directory }: TwoRepositories): StepContext {
  return {
    ...{ repository: launcher, ref: 'refs/heads/main', sha: '0'.repeat(40), eventName: 'schedule' },
    ...{ githubUrl: github.url, token: launcherToken, workspace: directory },
  }
}

async function dispatchUpdate(): Promise<KilledAction> {
  const repositories = await TwoRepositories.open()
  const { github, image } = repositories
  await repositories.seedLauncher('main', `FROM ${image}:main\n`)
  const digest = await repositories.publish('main')
  const context = await repositories.push({ 'README.md': 'A model\n' })
  const inputs = {
    ...{ token: dispatchToken, repository: launcher, reference: `${image}:main@${digest}` },
    ...{ ref: 'refs/heads/main', created: '2026-01-31T12:00:00Z' },
  }
  // A second delivery is harmless: the launcher pins the image once.
  const events = () =>
    github.requests
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/dispatches'))
      .filter(({ status }) => status === 204)
      .map(({ body }) => (body as { client_payload: { branch: string; sha: string } }).client_payload)
      .map(({ branch, sha }) => `${branch} ${sha === digest ? 'digest' : sha}`)
  return {
    github,
    run: hooks => runAction('actions/dispatch-launcher-update', inputs, { ...context, ...hooks }),
    readState: async () => [...new Set(events())],
    close: () => repositories.close(),
  }
}

async function reportIssue(): Promise<KilledAction> {
  const fixture = await DoctorFixture.open()
  await fixture.renew()
  const { github } = fixture.repositories
  const watcher = { [fixture.launcher]: { issues: 'write' as const } }
  github.addToken('watcher', { login: 'github-actions[bot]', kind: 'actions', repositories: watcher })
  const results = [{ member: 'gesis.mybinder.org', verdict: 'fail', seconds: {}, error: 'the kernel died' }]
  const inputs = {
    ...{ 'issue-token': 'watcher', 'launch-branch': 'main', 'launch-results': JSON.stringify(results) },
  }
  return {
    github,
    run: hooks => fixture.examine(inputs, hooks),
    readState: async () =>
      github.issues(fixture.launcher).map(({ body, state, comments }) => ({
        ...{ state, comments: comments.length, body: maskVariables(body) },
      })),
    close: () => fixture.close(),
  }
}

/**
 * Prunes a package with a pinned index and two old indexes, each with a manifest. A manifest whose index was deleted
 * before the kill has no tag, so the next run keeps the manifest. The state contains only the manifest of the pinned
 * index.
 */
async function pruneImages(): Promise<KilledAction> {
  const repositories = await TwoRepositories.open()
  const { github } = repositories
  const account = { user: 'maintainer', password: dispatchToken, may: () => true }
  const registry = await startGuardedRegistry({ name: 'ghcr.io', accounts: [account], isPublic: () => true })
  const tunnel = await startTunnel({ 'ghcr.io:443': registry.address })
  const updateTime = new Date('2026-01-01T00:00:00Z')
  const labels = { [labelKeys.created]: updateTime.toISOString() }
  const names = new Map<string, string>()
  const versions: FakePackageVersion[] = []
  for (const tag of ['main', 'pr-7', 'pr-8']) {
    const shape = { labels, salt: tag }
    const digest = await registry.publish(source, tag, { ...shape, isIndex: true })
    const manifest = await registry.publish(source, `${tag}-manifest`, shape)
    names.set(digest, tag).set(manifest, tag === 'main' ? 'its manifest' : '')
    versions.push({ id: versions.length + 1, digest, tags: [tag], updated: updateTime })
    versions.push({ id: versions.length + 1, digest: manifest, tags: [], updated: updateTime })
  }
  await repositories.seedLauncher('main', `FROM ghcr.io/${source}:main@${versions[0]?.digest}\n`)
  github.addPackage({
    owner: 'science',
    name: 'model',
    organization: true,
    administrators: ['maintainer'],
    versions,
  })
  const inputs = { image: `ghcr.io/${source}`, launchers: launcher, token: dispatchToken, delete: 'true' }
  const env = { HTTPS_PROXY: tunnel.url, NODE_EXTRA_CA_CERTS: registry.authority.file }
  return {
    github,
    run: hooks =>
      runAction('actions/prune-images', inputs, { ...launcherContext(repositories), ...hooks, env }),
    readState: async () => github.packageDigests(source).flatMap(digest => names.get(digest) || []),
    close: async () => {
      await tunnel.stop()
      await registry.stop()
      await repositories.close()
    },
  }
}

/** Pins two branches to the current images of their tags. */
async function updateBranches(): Promise<KilledAction> {
  const repositories = await TwoRepositories.open()
  const { github, image } = repositories
  const branches = ['development', 'main']
  const names = new Map<string, string>()
  for (const branch of branches) {
    const oldDigest = await repositories.publish(branch, { salt: 'old' })
    await repositories.seedLauncher(branch, `FROM ${image}:${branch}@${oldDigest}\n`)
    names.set(await repositories.publish(branch, { salt: `${branch}, new` }), `${branch}, new`)
  }
  return {
    github,
    run: hooks => repositories.update(undefined, { branches: 'all' }, hooks),
    readState: () =>
      Promise.all(
        branches.map(async branch => {
          const [, digest = ''] = (await repositories.dockerfile(branch)).split(/@|\n/)
          const { length: commits } = await github.log(launcher, branch)
          return { pinned: names.get(digest) ?? digest, commits }
        }),
      ),
    close: () => repositories.close(),
  }
}

test.each<readonly [string, () => Promise<KilledAction>]>([
  ['comment-preview, at the start of a build', () => commentPreview('building')],
  ['comment-preview, after a build', () => commentPreview('ready')],
  ['sweep-previews', sweepPreviews],
  ['dispatch-launcher-update', dispatchUpdate],
  ['doctor, with an issue', reportIssue],
  ['prune-images', pruneImages],
  ['update-launcher-sha, for several branches', updateBranches],
])(
  'fault 86: after a kill at any request of %s, the next run produces the same result',
  async (_name, open) => {
    const undisturbedRun = await runUndisturbed(open)
    expect(undisturbedRun.requests).toBeGreaterThan(1)
    const { state } = undisturbedRun
    const errors = undisturbedRun.errors.map(maskVariables)
    const runs = await runKilled(open, undisturbedRun.requests)
    const results = runs.map(run => ({ ...run, errors: run.errors.map(maskVariables) }))
    expect(results).toEqual(results.map(({ killPoint }) => ({ killPoint, errors, state })))
  },
  3_600_000,
)
