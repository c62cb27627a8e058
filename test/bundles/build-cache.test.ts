import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startCacheService } from '../fakes/cache/cache-service.ts'
import type { StepContext } from '../runner/run-action.ts'
import { BuildFixture } from './build-fixture.ts'

type CacheService = Awaited<ReturnType<typeof startCacheService>>

let fixture: BuildFixture
let service: CacheService
beforeAll(async () => {
  fixture = await BuildFixture.open()
  service = await startCacheService()
})
afterAll(async () => {
  await service.stop()
  await fixture.close()
})

const files = (salt: string) => ({ Dockerfile: 'FROM scratch\nCOPY salt /\nCOPY late /\n', salt, late: '1' })

/** Returns the context of a runner for github.com with the test's cache service and its own home directory. */
function runnerContext(
  context: StepContext,
  home: string,
  env: Readonly<Record<string, string>> = service.env,
): StepContext {
  const config = fixture.repositories.engineEnv.DOCKER_CONFIG ?? '/nowhere'
  return {
    ...context,
    env: {
      ...context.env,
      DOCKER_CONFIG: config,
      HOME: join(fixture.repositories.directory, home),
      GITHUB_SERVER_URL: 'https://github.com',
      ...env,
    },
  }
}

/** Removes the engine's own build cache, which would hide whether the tested cache works. */
async function pruneBuildCache(): Promise<void> {
  await fixture.repositories.engine.docker(['builder', 'prune', '--force', '--filter', 'type=regular'])
}

test('stores a local cache under a key computed from the ingredients and restores it by prefix on another machine', async () => {
  const inputs = { cache: 'local' }
  const firstContext = await fixture.repositories.push(files('local'), 'local')
  const first = await fixture.run(runnerContext(firstContext, 'one'), inputs)
  expect(first.errors).toEqual([])
  expect(first.warnings).toEqual([])
  expect(first.log).toContain('There is no cache for')
  const [key = '', ...others] = service.keys()
  expect(others).toEqual([])
  expect(key).toMatch(
    /^binder-image-binder-science-model-local-[0-9a-f]{8}-linux-amd64-[0-9a-f]{16}-[0-9a-f]{32}$/,
  )

  await pruneBuildCache()
  await rm(join(fixture.repositories.directory, 'one'), { recursive: true })
  const secondContext = await fixture.repositories.push({ late: '2' }, 'local')
  const second = await fixture.run(runnerContext(secondContext, 'one'), inputs)
  expect(second.warnings).toEqual([])
  expect(second.log).toContain(`Restored the cache ${key}`)
  expect(second.summary).toMatch(/steps:\*\* 1 of 2 ran/)
  expect(service.keys()).toHaveLength(2)

  // A build with `force` computes the same key. The stored cache is kept without a warning.
  const forcedBuild = await fixture.run(runnerContext(secondContext, 'one'), { ...inputs, force: 'true' })
  expect(forcedBuild.errors).toEqual([])
  expect(forcedBuild.warnings).toEqual([])
  expect(service.keys()).toHaveLength(2)
})

test.each([
  ['local', 'pull_request'],
  ['registry', 'pull_request'],
  ['gha', 'merge_group'],
  ['registry', 'workflow_run'],
])('reads the %s cache and never writes it in a run for the event %s', async (cache, eventName) => {
  const branchContext = await fixture.repositories.push(files(`pull ${cache}`), 'topic')
  const pull = { ...branchContext, ref: 'refs/pull/7/merge', eventName }
  const image = fixture.imageName(`pull-${cache}`)
  const before = service.keys()
  const { errors, log } = await fixture.run(runnerContext(pull, `pull-${cache}`), { cache, image })
  expect(errors).toEqual([])
  expect(log).toContain(`--cache-from=type=${cache}`)
  expect(log).not.toContain('--cache-to')
  expect(service.keys()).toEqual(before)
  expect(await fixture.listTags(`pull-${cache}`)).toEqual([])
})

test('without a cache service, keeps the local cache on this machine and replaces outdated blobs', async () => {
  const firstContext = await fixture.repositories.push(files('self-hosted'), 'self-hosted')
  const machineContext = (context: StepContext) =>
    runnerContext(context, 'machine', { ACTIONS_RUNTIME_TOKEN: '' })
  const first = await fixture.run(machineContext(firstContext), { cache: 'local' })
  expect(first.warnings).toEqual([])
  expect(first.log).toMatch(
    /The cache is stored only on this machine, in \S+: .*ACTIONS_RUNTIME_TOKEN is not set/,
  )
  const folder = join(fixture.repositories.directory, 'machine/.cache/binder-actions/build-cache')
  const blobs = async () => {
    const [name = '', ...others] = await readdir(folder)
    expect(others).toEqual([])
    return readdir(join(folder, name, 'blobs/sha256'))
  }
  const count = (await blobs()).length
  for (const late of ['2', '3']) {
    await pruneBuildCache()
    const { summary } = await fixture.run(
      machineContext(await fixture.repositories.push({ late }, 'self-hosted')),
      {
        cache: 'local',
      },
    )
    expect(summary).toMatch(/steps:\*\* 1 of 2 ran/)
    expect(await blobs()).toHaveLength(count)
  }
})

test('shares a registry cache between machines, with a separate cache for each image', async () => {
  const image = fixture.imageName('cached')
  const inputs = { cache: 'registry', image, 'cache-ref': `${fixture.imageName('caches')}:main` }
  await fixture.build('registry-cache', files('registry'), inputs)
  const tag = 'main-registry-cache-[0-9a-f]{8}'
  expect(await fixture.listTags('caches')).toEqual([expect.stringMatching(`^${tag}$`)])
  await pruneBuildCache()
  const second = await fixture.build('registry-cache', { late: '2' }, inputs)
  expect(second.warnings).toEqual([])
  expect(second.summary).toMatch(/steps:\*\* 1 of 2 ran/)

  const deps = {
    Dockerfile: 'ARG DEPS_IMAGE\nFROM $DEPS_IMAGE\nCOPY late /\n',
    deps: 'FROM scratch\nCOPY salt /\n',
  }
  const third = await fixture.build('registry-cache', deps, { ...inputs, 'deps-file': 'deps' })
  expect(third.errors).toEqual([])
  expect((await fixture.listTags('caches')).sort()).toEqual([
    expect.stringMatching('^main-deps-registry-cache-[0-9a-f]{8}$'),
    expect.stringMatching(`^${tag}$`),
  ])
})

test('a cache that can neither be read nor written causes warnings', async () => {
  const inputs = { cache: 'registry', 'cache-ref': '127.0.0.1:9/no/registry:cache' }
  const { errors, warnings, outputs } = await fixture.build('no-cache', files('no registry'), inputs)
  expect(errors).toEqual([])
  expect(outputs.built).toBe('true')
  expect(warnings).toEqual([
    expect.stringMatching(
      /^The cache could not be read: 2 of 2 steps ran, in \d+\.\d s \(importing .*127\.0\.0\.1:9/,
    ),
    expect.stringMatching(/^The cache could not be written, so the next build takes longer \(exporting /),
  ])
  const invalidBuild = await fixture.build('no-cache', files('2'), {
    cache: 'registry',
    'cache-ref': 'GHCR.io/Upper/Case',
  })
  expect(invalidBuild.errors[0]).toContain(
    'cache-ref: "GHCR.io/Upper/Case": registries accept only lower-case image names',
  )
})

test('warns about `cache: gha` without a valid token and uses no cache; `auto` causes no warning', async () => {
  const context = await fixture.repositories.push(files('gha'), 'gha')
  const withoutToken = await fixture.run(context, { cache: 'gha' })
  expect(withoutToken.errors).toEqual([])
  expect(withoutToken.warnings).toEqual([
    "cache is gha, but the runner's cache service is not available (ACTIONS_RUNTIME_TOKEN is not set): this build uses no cache",
  ])
  const malformedContext = runnerContext(context, 'malformed', {
    ...service.env,
    ACTIONS_RUNTIME_TOKEN: 'not.a-token',
  })
  expect((await fixture.run(malformedContext, { cache: 'gha', force: 'true' })).warnings).toEqual([
    expect.stringContaining('(ACTIONS_RUNTIME_TOKEN) is malformed: this build uses no cache'),
  ])
  const autoBuild = await fixture.run(context, { force: 'true' })
  expect(autoBuild.warnings).toEqual([])
  expect(autoBuild.log).not.toContain('--cache-from')
})

test('stores and restores a gha cache, and builds without it if the cache service fails', async () => {
  const failingService = await startCacheService()
  try {
    const context = await fixture.repositories.push(files('gha service'), 'gha-service')
    const first = await fixture.run(runnerContext(context, 'gha', failingService.env))
    expect(first.errors).toEqual([])
    expect(first.warnings).toEqual([])
    expect(failingService.keys().length).toBeGreaterThan(0)
    await pruneBuildCache()
    const second = await fixture.run(
      runnerContext(await fixture.repositories.push({ late: '2' }, 'gha-service'), 'gha', failingService.env),
    )
    expect(second.warnings).toEqual([])
    expect(second.summary).toMatch(/steps:\*\* 1 of 2 ran/)

    failingService.fail()
    for (const cache of ['gha', 'local']) {
      const build = await fixture.run(runnerContext(context, 'broken', failingService.env), {
        cache,
        force: 'true',
      })
      expect(build.errors).toEqual([])
      expect(build.outputs.built).toBe('true')
      expect(build.warnings.join('\n')).toMatch(/out of order|could not be|without a cache/)
    }
  } finally {
    await failingService.stop()
    await rm(join(fixture.repositories.directory, 'broken'), { recursive: true, force: true })
  }
})
