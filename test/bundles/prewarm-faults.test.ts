import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type BinderHub, type BinderHubOptions, startBinderHub } from '../fakes/binderhub/binderhub.ts'
import { fastClock } from '../runner/fast-clock.ts'
import { TwoRepositories } from '../scenarios/two-repositories.ts'

/** One minute in milliseconds. */
const minute = 60_000

let repositories: TwoRepositories
let digest: string
let branchCount = 0
const hubs: BinderHub[] = []

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  digest = await repositories.publish('main')
})
afterEach(async () => {
  await Promise.all(hubs.splice(0).map(hub => hub.close()))
})
afterAll(() => repositories.close())

async function startHub(options: Partial<BinderHubOptions> = {}): Promise<BinderHub> {
  const hub = await startBinderHub({ resolve: (_name, ref) => ref, unknownRefCache: 300, ...options })
  hubs.push(hub)
  return hub
}

/** Pins a new branch and requests builds from all hubs, with fast timers. Asserts that the pin succeeded. */
async function updateAndPrewarm() {
  const branch = `branch-${++branchCount}`
  await repositories.seedLauncher(branch, `FROM ${repositories.image}:old\n`)
  const singleFields = { image: repositories.image, 'image-tag': 'main', digest, ref: `refs/heads/${branch}` }
  const result = await repositories.update(
    undefined,
    { ...singleFields, prewarm: 'true', 'binderhub-urls': hubs.map(hub => hub.url).join('\n') },
    { env: { ...fastClock, CLOCK_SPEED: '60' } },
  )
  expect({ exitCode: result.exitCode, errors: result.errors }).toEqual({ exitCode: 0, errors: [] })
  expect(await repositories.dockerfile(branch)).toBe(`FROM ${repositories.image}:main@${digest}\n`)
  return result
}

test('reports a build as building if its stream is cut after the build began', async () => {
  const hub = await startHub({
    steps: () => [{ phase: 'building' }, { phase: 'pushing', after: 300, endsWithoutListeners: true }],
  })
  hub.setFault({ kind: 'cut-after', events: 2 })
  const { warnings, log } = await updateAndPrewarm()
  expect(warnings).toEqual([])
  expect(log).toMatch(
    /🔨 127\.0\.0\.1:\d+: the image of branch "branch-\d+" is building: building when .*continues/,
  )
})

test('closes an idle stream with a warning', async () => {
  const hub = await startHub()
  hub.setFault({ kind: 'mute' })
  const { warnings } = await updateAndPrewarm()
  expect(warnings).toEqual([expect.stringContaining('no data was received from 127.0.0.1')])
})

test('closes a stream with only keep-alives at the time limit, with a warning', async () => {
  const hub = await startHub({ keepAlive: 100 })
  hub.setFault({ kind: 'mute' })
  const { warnings } = await updateAndPrewarm()
  expect(warnings).toEqual([expect.stringContaining('the time limit of 600 s was reached')])
})

test('shows unknown phases and recognizes phases in upper case', async () => {
  await startHub({
    steps: () => [
      { phase: 'Evicting' },
      { phase: 'BUILDING' },
      { phase: 'Pushing', after: 20, endsWithoutListeners: true },
    ],
  })
  const { warnings, log } = await updateAndPrewarm()
  expect(warnings).toEqual([])
  for (const phase of ['Evicting', 'building', 'pushing'])
    expect(log).toMatch(new RegExp(`^127\\.0\\.0\\.1:\\d+: ${phase}`, 'm'))
})

test('builds on the available member if others respond with 503 and 429', async () => {
  const [busy] = [await startHub(), await startHub({ requestsPerHour: 0 })]
  busy.setFault({ kind: 'status', status: 503, headers: { 'retry-after': '120' } })
  const availableHub = await startHub()
  const { warnings } = await updateAndPrewarm()
  expect(warnings).toEqual([
    expect.stringContaining('responded with 503'),
    expect.stringContaining('responded with 429: Rate limit exceeded'),
  ])
  await availableHub.buildsEnded()
  expect(hubs.map(({ requests }) => requests.length)).toEqual([1, 1, 1])
})

test('reports a build of 45 minutes as building at the time limit', async () => {
  await startHub({
    keepAlive: 100,
    steps: () => [{ phase: 'building' }, { phase: 'pushing', after: 45 * minute }],
  })
  const { warnings, log } = await updateAndPrewarm()
  expect(warnings).toEqual([])
  expect(log).toContain('building when the time limit of 600 s was reached; the build continues')
})
