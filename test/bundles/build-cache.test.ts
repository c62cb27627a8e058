import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startCacheService } from '../fakes/cache/cache-service.ts'
import type { StepContext } from '../runner/run-action.ts'
import { BuildRig } from './build-rig.ts'

type CacheService = Awaited<ReturnType<typeof startCacheService>>

let rig: BuildRig
let service: CacheService
beforeAll(async () => {
  rig = await BuildRig.open()
  service = await startCacheService()
})
afterAll(async () => {
  await service.stop()
  await rig.close()
})

const files = (salt: string) => ({ Dockerfile: 'FROM scratch\nCOPY salt /\nCOPY late /\n', salt, late: '1' })

/** A runner whose cache service is ours; it is configured for github.com, and has its own home directory. */
function onRunner(
  context: StepContext,
  home: string,
  env: Readonly<Record<string, string>> = service.env,
): StepContext {
  const { engine } = rig.stage
  const config = engine?.env.DOCKER_CONFIG ?? '/nowhere'
  return {
    ...context,
    env: {
      ...context.env,
      DOCKER_CONFIG: config,
      HOME: join(rig.stage.directory, home),
      GITHUB_SERVER_URL: 'https://github.com',
      ...env,
    },
  }
}

/** Removes the engine's own record of earlier builds, which would hide whether a cache works. */
async function forget(): Promise<void> {
  await rig.stage.engine?.docker(['builder', 'prune', '--force', '--filter', 'type=regular'])
}

test('local: kept by the cache service under a key of the ingredients, restored by prefix, elsewhere too', async () => {
  const inputs = { cache: 'local' }
  const pushed = await rig.stage.push(files('local'), 'local')
  const first = await rig.run(onRunner(pushed, 'one'), inputs)
  expect(first.errors).toEqual([])
  expect(first.warnings).toEqual([])
  expect(first.log).toContain('There is no cache for')
  const [key = '', ...others] = service.keys()
  expect(others).toEqual([])
  expect(key).toMatch(
    /^binder-image-binder-science-model-local-[0-9a-f]{8}-linux-amd64-[0-9a-f]{16}-[0-9a-f]{32}$/,
  )

  await forget()
  await rm(join(rig.stage.directory, 'one'), { recursive: true })
  const changed = await rig.stage.push({ late: '2' }, 'local')
  const second = await rig.run(onRunner(changed, 'one'), inputs)
  expect(second.warnings).toEqual([])
  expect(second.log).toContain(`Restored the cache ${key}`)
  expect(second.summary).toMatch(/steps:\*\* 1 of 2 ran/)
  expect(service.keys()).toHaveLength(2)

  // The same key once more, as after force: it stays as it is, without a warning.
  const again = await rig.run(onRunner(changed, 'one'), { ...inputs, force: 'true' })
  expect(again.errors).toEqual([])
  expect(again.warnings).toEqual([])
  expect(service.keys()).toHaveLength(2)
})

test.each([
  ['local', 'pull_request'],
  ['registry', 'pull_request'],
  ['gha', 'merge_group'],
  ['registry', 'workflow_run'],
])('%s: a run of %s reads and never writes', async (cache, eventName) => {
  const pushed = await rig.stage.push(files(`pull ${cache}`), 'topic')
  const pull = { ...pushed, ref: 'refs/pull/7/merge', eventName }
  const image = rig.name(`pull-${cache}`)
  const before = service.keys()
  const { errors, log } = await rig.run(onRunner(pull, `pull-${cache}`), { cache, image })
  expect(errors).toEqual([])
  expect(log).toContain(`--cache-from=type=${cache}`)
  expect(log).not.toContain('--cache-to')
  expect(service.keys()).toEqual(before)
  expect(await rig.listTags(`pull-${cache}`)).toEqual([])
})

test('without a cache service the folder stays on this machine, and does not grow', async () => {
  const pushed = await rig.stage.push(files('self-hosted'), 'self-hosted')
  const machine = (context: StepContext) => onRunner(context, 'machine', { ACTIONS_RUNTIME_TOKEN: '' })
  const first = await rig.run(machine(pushed), { cache: 'local' })
  expect(first.warnings).toEqual([])
  expect(first.log).toMatch(
    /The cache is stored only on this machine, in \S+: .*ACTIONS_RUNTIME_TOKEN is not set/,
  )
  const folder = join(rig.stage.directory, 'machine/.cache/binder-actions/build-cache')
  const blobs = async () => {
    const [name = '', ...others] = await readdir(folder)
    expect(others).toEqual([])
    return readdir(join(folder, name, 'blobs/sha256'))
  }
  const count = (await blobs()).length
  for (const late of ['2', '3']) {
    await forget()
    const { summary } = await rig.run(machine(await rig.stage.push({ late }, 'self-hosted')), {
      cache: 'local',
    })
    expect(summary).toMatch(/steps:\*\* 1 of 2 ran/)
    expect(await blobs()).toHaveLength(count)
  }
})

test('registry: another machine builds on the cache of the first one; each image has its own cache', async () => {
  const image = rig.name('cached')
  const inputs = { cache: 'registry', image, 'cache-ref': `${rig.name('caches')}:main` }
  await rig.build('registry-cache', files('registry'), inputs)
  const tag = 'main-registry-cache-[0-9a-f]{8}'
  expect(await rig.listTags('caches')).toEqual([expect.stringMatching(`^${tag}$`)])
  await forget()
  const second = await rig.build('registry-cache', { late: '2' }, inputs)
  expect(second.warnings).toEqual([])
  expect(second.summary).toMatch(/steps:\*\* 1 of 2 ran/)

  const deps = {
    Dockerfile: 'ARG DEPS_IMAGE\nFROM $DEPS_IMAGE\nCOPY late /\n',
    deps: 'FROM scratch\nCOPY salt /\n',
  }
  const third = await rig.build('registry-cache', deps, { ...inputs, 'deps-file': 'deps' })
  expect(third.errors).toEqual([])
  expect((await rig.listTags('caches')).sort()).toEqual([
    expect.stringMatching('^main-deps-registry-cache-[0-9a-f]{8}$'),
    expect.stringMatching(`^${tag}$`),
  ])
})

test('a cache that can neither be read nor written causes a warning', async () => {
  const inputs = { cache: 'registry', 'cache-ref': '127.0.0.1:9/nobody/listens:cache' }
  const { errors, warnings, outputs } = await rig.build('no-cache', files('no registry'), inputs)
  expect(errors).toEqual([])
  expect(outputs.built).toBe('true')
  expect(warnings).toEqual([
    expect.stringMatching(
      /^The cache could not be read: 2 of 2 steps ran, in \d+\.\d s \(importing .*127\.0\.0\.1:9/,
    ),
    expect.stringMatching(/^The cache could not be written, so the next build takes longer \(exporting /),
  ])
  const wrong = await rig.build('no-cache', files('2'), {
    cache: 'registry',
    'cache-ref': 'GHCR.io/Upper/Case',
  })
  expect(wrong.errors[0]).toContain(
    'cache-ref: "GHCR.io/Upper/Case": registries accept only lower-case image names',
  )
})

test('gha without a token, or with a malformed one, causes a warning and is not used; auto causes none', async () => {
  const context = await rig.stage.push(files('gha'), 'gha')
  const without = await rig.run(context, { cache: 'gha' })
  expect(without.errors).toEqual([])
  expect(without.warnings).toEqual([
    "cache is gha, but the runner's cache service is not available (ACTIONS_RUNTIME_TOKEN is not set): this build uses no cache",
  ])
  const malformed = onRunner(context, 'malformed', { ...service.env, ACTIONS_RUNTIME_TOKEN: 'not.a-token' })
  expect((await rig.run(malformed, { cache: 'gha', force: 'true' })).warnings).toEqual([
    expect.stringContaining('(ACTIONS_RUNTIME_TOKEN) is malformed: this build uses no cache'),
  ])
  const auto = await rig.run(context, { force: 'true' })
  expect(auto.warnings).toEqual([])
  expect(auto.log).not.toContain('--cache-from')
})

test('gha: kept by the cache service, found again, and found out of order without harm', async () => {
  const own = await startCacheService()
  try {
    const context = await rig.stage.push(files('gha service'), 'gha-service')
    const first = await rig.run(onRunner(context, 'gha', own.env))
    expect(first.errors).toEqual([])
    expect(first.warnings).toEqual([])
    expect(own.keys().length).toBeGreaterThan(0)
    await forget()
    const second = await rig.run(onRunner(await rig.stage.push({ late: '2' }, 'gha-service'), 'gha', own.env))
    expect(second.warnings).toEqual([])
    expect(second.summary).toMatch(/steps:\*\* 1 of 2 ran/)

    own.fail()
    for (const cache of ['gha', 'local']) {
      const broken = await rig.run(onRunner(context, 'broken', own.env), { cache, force: 'true' })
      expect(broken.errors).toEqual([])
      expect(broken.outputs.built).toBe('true')
      expect(broken.warnings.join('\n')).toMatch(/out of order|could not be|without a cache/)
    }
  } finally {
    await own.stop()
    await rm(join(rig.stage.directory, 'broken'), { recursive: true, force: true })
  }
})
