import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitHub, startGitHub } from '../fakes/github/github.ts'
import type { FakePackageVersion } from '../fakes/github/packages.ts'
import { type GuardedRegistry, startGuardedRegistry } from '../host/guarded-registry.ts'
import { type Registry, startRegistry } from '../host/registry.ts'
import { startTunnel, type Tunnel } from '../host/tunnel.ts'
import { runAction } from '../runner/run-action.ts'
import { type CliResult, runCli } from '../runner/run-cli.ts'
import { type ImageShape, labelKeys, publishImage } from '../scenarios/publish-image.ts'

const millisecondsPerDay = 86_400_000
const launcher = 'science/model-launcher'
const path = 'science/model'
const token = 'ghp_maintainer'
const oldDate = '2026-01-01T00:00:00Z'
let root: string
let github: GitHub

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'prune-'))
  github = await startGitHub({ root })
  await github.createRepository(launcher)
  github.addToken(token, { login: 'maintainer', repositories: { [launcher]: { contents: 'read' } } })
})
afterEach(async () => {
  await github.close()
  await rm(root, { recursive: true, force: true })
})

let days = 0
/** Pins an image on a launcher branch, with the trailers of update-launcher-sha. */
function pin(branch: string, image: string): Promise<string> {
  days += 1
  const message = `Pin model\n\nImage: ${image}\nSource: ${path}@${'c0ffee'.padEnd(40, '0')}`
  const date = new Date(Date.parse(oldDate) + days * millisecondsPerDay)
  return github.seed(launcher, branch, { '.binder/Dockerfile': `FROM ${image}\n` }, { message, at: date })
}

/** Returns the immutable tag of an image. */
const immutableTag = (tag: string, digest: string) => `${tag}-${digest.slice(7, 19)}`

/** Image repository to which a test pushes. */
interface Target {
  /** Pushes an image under a tag. @returns its digest. */
  readonly publish: (tag: string, shape: ImageShape) => Promise<string>
  readonly name: string
}

let imageCount = 0
/** Pushes another image under a tag and its immutable tag. @returns its digest. */
async function push({ publish }: Target, tag: string, created = oldDate, isIndex = false): Promise<string> {
  imageCount += 1
  const shape = { labels: { [labelKeys.created]: created }, salt: `${tag} ${imageCount}`, isIndex }
  const digest = await publish(tag, shape)
  expect(await publish(immutableTag(tag, digest), shape)).toBe(digest)
  return digest
}

/** Pushes six images of a branch, all of which a launcher pins one after another. @returns their digests. */
async function pushHistory(target: Target): Promise<string[]> {
  const digests: string[] = []
  for (let index = 0; index < 6; index++) {
    digests.push(await push(target, 'main'))
    await pin('main', `${target.name}:main@${digests.at(-1)}`)
  }
  return digests
}

describe('in a registry', () => {
  let registry: Registry
  let target: Target
  const open = async (options: { readonly delete: boolean }) => {
    registry = await startRegistry(options)
    const { url, host } = registry
    target = { name: `${host}/${path}`, publish: (tag, shape) => publishImage(url, path, tag, shape) }
  }
  afterEach(() => registry.stop())

  const listTags = async (): Promise<string[]> => {
    const response = await fetch(`${registry.url}/v2/${path}/tags/list`)
    return ((await response.json()) as { tags: string[] | null }).tags ?? []
  }
  const prune = (...args: readonly string[]): Promise<CliResult> =>
    runCli(['prune', target.name, '--launcher', launcher, ...args], {
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: token,
    })

  test('prune deletes only images that no branch pinned recently, and only with --delete', async () => {
    await open({ delete: true })
    const digests = await pushHistory(target)
    const previewDigest = await push(target, 'pr-7-slim', oldDate, true)
    const referrer = `sha256-${previewDigest.slice(7)}`
    await target.publish(referrer, { salt: 'signature' })
    const currentDigest = await push(target, 'pr-8')
    await pin('pr-8', `${target.name}:pr-8@${currentDigest}`)
    const recentDigest = await push(target, 'pr-9', new Date().toISOString())

    const before = (await listTags()).sort()
    const listResult = await prune('--keep', '3')
    expect(listResult.err).toBe(
      'Nothing was deleted. To delete these images, run the command again with --delete.\n',
    )
    expect(listResult.exitCode).toBe(0)
    expect((await listTags()).sort()).toEqual(before)
    const deletedTags = [...listResult.out.matchAll(/^delete {2}(.+?) \(/gm)].map(([, names]) => names)
    expect(deletedTags.sort()).toEqual(
      [
        ...digests.slice(0, 3).map(digest => immutableTag('main', digest)),
        `pr-7-slim ${immutableTag('pr-7-slim', previewDigest)}`,
        referrer,
      ].sort(),
    )
    expect(listResult.out).toContain(
      `: it is one of the last 3 images that branch "main" of ${launcher} pinned`,
    )
    expect(listResult.out).toContain(`: branch "pr-8" of ${launcher} pins it`)
    expect(listResult.out).toMatch(/keep {4}pr-9.*: it is too young/)
    expect(listResult.out).toMatch(
      new RegExp(`^${target.name}: 5 versions to delete \\(.* k?B\\), 5 to keep$`, 'm'),
    )

    const deleteResult = await prune('--keep', '3', '--delete')
    expect(deleteResult).toMatchObject({ exitCode: 0, err: '5 versions deleted.\n' })
    expect((await listTags()).sort()).toEqual(
      [
        'main',
        ...digests.slice(3).map(digest => immutableTag('main', digest)),
        ...['pr-8', immutableTag('pr-8', currentDigest), 'pr-9', immutableTag('pr-9', recentDigest)],
      ].sort(),
    )
    const repeatedResult = await prune('--keep', '3', '--delete', '--json')
    expect(JSON.parse(repeatedResult.out).map(({ action }: { action: string }) => action)).toEqual(
      Array.from({ length: 5 }, () => 'keep'),
    )
  })

  test('the action deletes images only with `delete`, and lists them by default', async () => {
    await open({ delete: true })
    await push(target, 'pr-1')
    await pin('main', `${target.name}:main@${await push(target, 'main')}`)
    const run = (inputs: Readonly<Record<string, string>>) =>
      runAction(
        'actions/prune-images',
        { image: target.name, launchers: launcher, token, ...inputs },
        {
          ...{ repository: path, ref: 'refs/heads/main', sha: '0'.repeat(40), eventName: 'schedule' },
          ...{ githubUrl: github.url, token, workspace: root },
        },
      )
    const listResult = await run({})
    expect(listResult.errors).toEqual([])
    expect(listResult.outputs.deleted).toBe('0')
    expect(JSON.parse(listResult.outputs.images ?? '')).toEqual([
      expect.objectContaining({ action: 'keep', tags: ['main', expect.stringMatching(/^main-/)] }),
      expect.objectContaining({ action: 'delete', tags: ['pr-1', expect.stringMatching(/^pr-1-/)] }),
    ])
    expect(listResult.summary).toContain('### 🧹 Nothing was deleted')
    const { errors, outputs } = await run({ delete: 'true' })
    expect(errors).toEqual([])
    expect(outputs.deleted).toBe('1')
    expect(await listTags()).not.toContain('pr-1')
    const invalidResult = await run({ launchers: '', 'min-age': '1w' })
    expect(invalidResult.errors[0]).toContain('launchers is missing')
    expect(invalidResult.errors[0]).toContain('min-age is "1w"')
  })

  test('prune keeps the manifests of a pinned index that has lost its tag', async () => {
    await open({ delete: true })
    const shape = { labels: { [labelKeys.created]: oldDate }, salt: 'shared' }
    const pinnedDigest = await target.publish('main', { ...shape, isIndex: true })
    // The same manifest also has the tag of a preview.
    const child = await target.publish('pr-7', shape)
    await pin('main', `${target.name}:main@${pinnedDigest}`)
    await push(target, 'main')
    await push(target, 'pr-8')
    const { exitCode, out, err } = await prune('--delete')
    expect(err).toBe('1 version deleted.\n')
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^delete {2}pr-8 /m)
    expect(await listTags()).toContain('pr-7')
    const response = await fetch(`${registry.url}/v2/${path}/manifests/${child}`, {
      headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
    })
    expect(response.status).toBe(200)
  })

  test('the error for a registry that does not allow deletion names its setting', async () => {
    await open({ delete: false })
    await push(target, 'pr-1')
    await pin('main', `${target.name}:main@${await push(target, 'main')}`)
    const { exitCode, err } = await prune('--delete')
    expect(exitCode).toBe(2)
    expect(err).toMatch(
      /responded with 405 .*enable deletion in its settings \(in CNCF Distribution, `storage.delete.enabled: true`\)/,
    )
  })

  test('prune keeps everything if a launcher branch cannot be read, or no branch launches the image', async () => {
    await open({ delete: true })
    await push(target, 'pr-1')
    const noBranchResult = await prune('--delete')
    expect(noBranchResult.err).toContain('No branch of science/model-launcher launches')
    await pin('main', `${target.name}:main@${await push(target, 'main')}`)
    await github.seed(launcher, 'broken', { '.binder/Dockerfile': 'FROM $NOWHERE\n' })
    const brokenResult = await prune('--delete')
    expect(brokenResult.err).toContain(
      'Branch "broken" of science/model-launcher has a Dockerfile that cannot be read',
    )
    expect([noBranchResult.exitCode, brokenResult.exitCode]).toEqual([2, 2])
    expect(await listTags()).toContain('pr-1')
  })

  test.each([
    [['--keep', '0'], '--keep is "0"'],
    [['--min-age', '7'], '--min-age is "7": expected hours or days'],
    [['--delete', '--dry-run'], '--delete cannot be combined with --dry-run'],
  ])('prune sends no request with %s', async (args, message) => {
    await open({ delete: true })
    const { exitCode, err } = await prune(...args)
    expect(exitCode).toBe(2)
    expect(err).toContain(message)
    expect(registry.requests()).toEqual([])
  })
})

describe('on ghcr.io', () => {
  let registry: GuardedRegistry
  let tunnel: Tunnel
  let env: Readonly<Record<string, string>>
  const name = `ghcr.io/${path}`

  beforeEach(async () => {
    const account = { user: 'token', password: token, may: () => true }
    registry = await startGuardedRegistry({ name: 'ghcr.io', accounts: [account], isPublic: () => false })
    tunnel = await startTunnel({ 'ghcr.io:443': registry.address })
    env = {
      HTTPS_PROXY: tunnel.url,
      NODE_EXTRA_CA_CERTS: registry.authority.file,
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: token,
    }
  })
  afterEach(async () => {
    await tunnel.stop()
    await registry.stop()
  })

  const prune = (...args: readonly string[]): Promise<CliResult> =>
    runCli(['prune', name, '--launcher', launcher, ...args], env)

  /** Pushes three indexes, and lists them and their manifests as versions of a package. */
  async function setUp(options: { readonly organization: boolean; readonly administrators: string[] }) {
    const target: Target = { name, publish: (tag, shape) => registry.publish(path, tag, shape) }
    const updated = new Date(oldDate)
    const versions: FakePackageVersion[] = []
    for (const tag of ['main', 'pr-7', 'pr-8']) {
      const digest = await push(target, tag, oldDate, true)
      // The manifest in the index. The test reads it under a tag that GitHub does not list.
      const shape = { labels: { [labelKeys.created]: oldDate }, salt: `${tag} ${imageCount}` }
      const child = await registry.publish(path, `${tag}-manifest`, shape)
      const tags = [tag, immutableTag(tag, digest)]
      const id = versions.length + 1
      versions.push({ id, digest, tags, updated, isPopular: tag === 'pr-8' })
      versions.push({ id: id + 1, digest: child, tags: [], updated })
    }
    await pin('main', `${name}:main@${versions[0]?.digest}`)
    github.addPackage({ owner: 'science', name: 'model', ...options, versions })
    return versions.map(({ digest }) => digest)
  }

  test.each([true, false])(
    'prune deletes versions of a package through GitHub (organization: %s)',
    async organization => {
      const digests = await setUp({ organization, administrators: ['maintainer'] })
      const { exitCode, err } = await prune('--delete')
      expect(err).toMatch(/^pr-8 \S+ \(.*\) was not deleted: .* more than 5000 downloads/m)
      expect(exitCode).toBe(1)
      const [main, mainManifest, , , popular, popularManifest] = digests
      // The manifest of an index that could not be deleted is also kept.
      expect(github.packageDigests('science/model')).toEqual([main, mainManifest, popular, popularManifest])
    },
  )

  test('prune keeps the manifests of a pinned index without a tag', async () => {
    const shape = { labels: { [labelKeys.created]: oldDate }, salt: 'shared', isIndex: true }
    const pinnedDigest = await registry.publish(path, 'main', { ...shape, build: 'first' })
    const preview = await registry.publish(path, 'pr-7', { ...shape, build: 'second' })
    const child = await registry.publish(path, 'manifest', { ...shape, isIndex: false })
    await pin('main', `${name}:main@${pinnedDigest}`)
    const digests = [pinnedDigest, preview, child]
    const versions = digests.map((digest, id) => {
      return { id, digest, tags: digest === preview ? ['pr-7'] : [], updated: new Date(oldDate) }
    })
    const settings = { owner: 'science', name: 'model', organization: true, administrators: ['maintainer'] }
    github.addPackage({ ...settings, versions })
    expect(await prune('--delete')).toMatchObject({ exitCode: 0, err: '1 version deleted.\n' })
    expect(github.packageDigests('science/model')).toEqual([pinnedDigest, child])
  })

  test('the error names the missing role', async () => {
    await setUp({ organization: true, administrators: [] })
    const { exitCode, err } = await prune('--delete')
    expect(exitCode).toBe(2)
    expect(err).toContain('the role Admin under "Manage Actions access"')
    expect(err).toContain('delete:packages')
    expect(github.packageDigests('science/model')).toHaveLength(6)
  })

  test('prune requires a token', async () => {
    env = { ...env, GITHUB_TOKEN: '' }
    const { exitCode, err } = await prune()
    expect(exitCode).toBe(2)
    expect(err).toContain('GITHUB_TOKEN is not set')
  })
})
