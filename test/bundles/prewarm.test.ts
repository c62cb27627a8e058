import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type BinderHub, startBinderHub } from '../fakes/binderhub/binderhub.ts'
import { launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let digest: string
let branchCount = 0
let hubs: BinderHub[]
/** URL of a member that is not running. */
let stoppedHubUrl: string

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  digest = await repositories.pushTinyImage('main')
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
  const resolve = async (repository: string, ref: string) => {
    const heads = await Promise.all(
      Array.from({ length: branchCount }, (_, index) =>
        repositories.github.head(repository, `branch-${index + 1}`),
      ),
    )
    return heads.find(head => head === ref)
  }
  const failingSteps = () => [
    { phase: 'building', message: 'Step 1/1 : FROM image\n' },
    { phase: 'failed', message: 'manifest unknown\n' },
  ]
  hubs = [await startBinderHub({ resolve }), await startBinderHub({ resolve, steps: failingSteps })]
  const stoppedHub = await startBinderHub({ resolve })
  await stoppedHub.close()
  stoppedHubUrl = stoppedHub.url
})
afterAll(async () => {
  await Promise.all(hubs.map(hub => hub.close()))
  await repositories.close()
})

async function update(inputs: Record<string, string>) {
  const branch = `branch-${++branchCount}`
  await repositories.seedLauncher(branch, `FROM ${repositories.image}:old\n`)
  const singleFields = { image: repositories.image, 'image-tag': 'main', digest, ref: `refs/heads/${branch}` }
  const urls = `${hubs.map(hub => hub.url).join('\n')}\n${stoppedHubUrl}`
  const result = await repositories.update(undefined, { ...singleFields, 'binderhub-urls': urls, ...inputs })
  return { branch, ...result }
}

test('each member builds the new commit, and a failed build causes a warning without undoing the commit', async () => {
  const { branch, exitCode, outputs, warnings, errors, log, summary } = await update({ prewarm: 'true' })

  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })
  expect(outputs.outcome).toBe('pinned')
  const head = await repositories.github.head(launcher, branch)
  expect(head).toBe(outputs['commit-sha'])
  for (const { requests, launches } of hubs) {
    expect(requests.map(({ path }) => path)).toEqual([`/build/gh/${launcher}/${head}`])
    expect(launches).toEqual([])
  }
  const [working, failing] = hubs.map(hub => new URL(hub.url).host)
  expect(log).toContain(`${working}: pushing`)
  expect(warnings).toEqual([
    expect.stringContaining(`${failing} has not built branch "${branch}": manifest unknown`),
    expect.stringMatching(/has not built branch "branch-1": it cannot be reached: .*ECONNREFUSED/),
  ])
  expect(warnings[0]).toContain('| Step 1/1 : FROM image')
  expect(summary).toMatch(/now launches[\s\S]*### Builds requested from mybinder\.org[\s\S]*🔨 building/)
})

test('sends no request to the members without `prewarm` or in a dry run', async () => {
  const before = hubs.map(hub => hub.requests.length)
  const { outputs } = await update({})
  expect(outputs.outcome).toBe('pinned')
  const dryRun = await update({ prewarm: 'true', 'dry-run': 'true' })
  expect(dryRun.outputs.outcome).toBe('would-pin')
  expect(hubs.map(hub => hub.requests.length)).toEqual(before)
})

test('rejects an invalid URL of a BinderHub before any write', async () => {
  const { branch, exitCode, errors } = await update({ prewarm: 'true', 'binderhub-urls': 'mybinder.org' })
  expect(exitCode).toBe(1)
  expect(errors[0]).toContain('binderhub-urls: "mybinder.org" is not the address of a BinderHub')
  expect(await repositories.dockerfile(branch)).toBe(`FROM ${repositories.image}:old\n`)
})
