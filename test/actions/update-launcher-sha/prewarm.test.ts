import { afterEach, expect, test } from '@jest/globals'
import { prewarm } from '../../../src/actions/update-launcher-sha/prewarm.ts'
import type {
  PrewarmCommit,
  PrewarmTimeouts,
} from '../../../src/actions/update-launcher-sha/warm-up-member.ts'
import { type BinderHub, type BinderHubOptions, startBinderHub } from '../../fakes/binderhub/binderhub.ts'

const launcher = 'science/model-launcher'
const sha = 'c0ffee'.padEnd(40, '0')
const commit: PrewarmCommit = { branch: 'main', sha }
/** Timeouts for a busy machine. A test of a timeout overrides that timeout. */
const longTimeouts: PrewarmTimeouts = { total: 50_000, idle: 40_000, health: 30_000, unknownRefCache: 300 }

const hubs: BinderHub[] = []
afterEach(async () => {
  await Promise.all(hubs.splice(0).map(hub => hub.close()))
})

async function startHub(options: Partial<BinderHubOptions> = {}): Promise<BinderHub> {
  const hub = await startBinderHub({ resolve: (_name, ref) => ref, unknownRefCache: 300, ...options })
  hubs.push(hub)
  return hub
}

interface PrewarmOptions {
  readonly commits?: readonly PrewarmCommit[]
  readonly timeouts?: Partial<PrewarmTimeouts>
}

/**
 * Requests builds of commits.
 *
 * @param members started hubs, or addresses.
 * @returns the results and the printed output.
 */
async function warmUp(
  members: readonly (BinderHub | string)[],
  { commits = [commit], timeouts }: PrewarmOptions = {},
) {
  const output = { info: [] as string[], warning: [] as string[], summary: '' }
  const log = {
    info: (text: string) => output.info.push(text),
    warning: (text: string) => output.warning.push(text),
    error: (text: string) => output.warning.push(`error: ${text}`),
    group: <T>(title: string, task: () => Promise<T>) => {
      output.info.push(title)
      return task()
    },
    mask: () => {},
  }
  const urls = members.map(member => new URL(typeof member === 'string' ? member : member.url))
  const writeSummary = async (text: string) => {
    output.summary += text
  }
  const results = await prewarm(
    { repository: launcher, commits, members: urls },
    { fetch, log, writeSummary },
    { ...longTimeouts, ...timeouts },
  )
  return { results, ...output }
}

test('sends no request without a commit or without a member', async () => {
  const member = await startHub()
  const emptyOutput = { results: [], info: [], warning: [], summary: '' }
  expect(await warmUp([member], { commits: [] })).toEqual(emptyOutput)
  expect(await warmUp([])).toEqual(emptyOutput)
  expect(member.requests).toEqual([])
})

test('names the members before the first request, and lists all results in the summary', async () => {
  const [building, unhealthy] = [await startHub(), await startHub()]
  unhealthy.setUnhealthy('Docker registry')
  const { info, warning, summary } = await warmUp([building, unhealthy])
  const [host, otherHost] = [building, unhealthy].map(({ url }) => new URL(url).host)
  expect(info[0]).toBe(`Requesting builds of ${launcher} from ${host}, ${otherHost}`)
  expect(info).toContain(
    `🔨 ${host}: the image of branch "main" is building: built, being pushed to the registry of the hub`,
  )
  expect(warning).toEqual([
    `${otherHost} has not built branch "main": it reports that it is unhealthy: Docker registry. The first launch on ` +
      'this member waits for the build',
  ])
  expect(summary).toBe(
    [
      ...['### Builds requested from mybinder.org', ''],
      ...['| member | branch | image | note |', '| --- | --- | --- | --- |'],
      `| ${host} | main | 🔨 building | built, being pushed to the registry of the hub |`,
      `| ${otherHost} | main | ⚠️ failed | it reports that it is unhealthy: Docker registry |`,
      '',
    ].join('\n'),
  )
})

test('shows the phases of a build, closes the stream in the pushing phase, and does not launch a server', async () => {
  const member = await startHub()
  const { results, info, warning, summary } = await warmUp([member])
  expect(results).toMatchObject([
    { branch: 'main', state: 'building', note: expect.stringContaining('registry') },
  ])
  const host = new URL(member.url).host
  const phases = info.filter(line => line.startsWith(`${host}: `)).map(line => line.split(': ')[1])
  expect(phases).toEqual(['waiting', 'fetching', 'building', 'pushing'])
  expect(warning).toEqual([])
  expect(summary).toContain('🔨 building')
  await member.buildsEnded()
  expect(member.isBuilt(sha)).toBe(true)
  expect(member.launches).toEqual([])
  expect(member.requests).toEqual([
    { path: `/build/gh/${launcher}/${sha}`, accept: 'text/event-stream', agent: 'binder-actions' },
  ])
})

test('reports an existing image as built, although the hub starts a server before the client disconnects', async () => {
  const member = await startHub()
  await warmUp([member])
  await member.buildsEnded()
  const { results } = await warmUp([member])
  expect(results).toMatchObject([{ state: 'built' }])
  expect(member.launches).toEqual([sha])
})

test('fault 87: warns about a failed build in a response with status 200, quotes the end of the log and groups the whole log', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `step ${index + 1}`)
  const member = await startHub({
    steps: () => [
      { phase: 'building', message: `${lines.join('\n')}\n` },
      { phase: 'building', message: '\x1b[31m::error::manifest unknown\x1b[0m\n' },
      { phase: 'failed', message: 'Error during build: exit code 1\n' },
    ],
  })
  const { results, warning, info } = await warmUp([member])
  expect(results).toMatchObject([{ state: 'failed', note: 'Error during build: exit code 1' }])
  expect(member.requests).toHaveLength(1)
  expect(warning).toHaveLength(1)
  expect(warning[0]).toContain(
    'has not built branch "main": Error during build: exit code 1. The first launch on this member',
  )
  expect(warning[0]).toContain('| step 40\n| ::error::manifest unknown\n| Error during build')
  expect(warning[0]).not.toContain('| step 1\n')
  expect(info).toContain(`The builder's log of ${new URL(member.url).host}`)
  expect(info).toContain('| step 1')
  expect(info.filter(line => /^::/.test(line))).toEqual([])
})

test.each([
  [15, 0],
  [16, 1],
])('quotes the last 15 of %i lines, and prints a longer log in full', async (lines, groups) => {
  const log = Array.from({ length: lines }, (_, index) => `| line ${index + 1}`)
  const message = log.map(line => `${line.slice(2)}\n`).join('')
  const member = await startHub()
  const event = JSON.stringify({ phase: 'failed', message })
  member.setFault({ kind: 'raw', contentType: 'text/event-stream', body: `data: ${event}\n\n` })
  const { warning, info } = await warmUp([member])
  expect(warning[0]?.split('\n').slice(1)).toEqual(["The builder's log ends with:", ...log.slice(-15)])
  expect(info.filter(line => line.startsWith("The builder's log of"))).toHaveLength(groups)
})

test('fault 88: reports a build as building if the stream is cut after the build began', async () => {
  const member = await startHub({
    steps: () => [{ phase: 'building' }, { phase: 'pushing', after: 300, endsWithoutListeners: true }],
  })
  member.setFault({ kind: 'cut-after', events: 2 })
  const { results } = await warmUp([member])
  expect(results).toMatchObject([
    { state: 'building', note: expect.stringMatching(/^building when .*continues/) },
  ])
  await member.buildsEnded()
  expect(member.isBuilt(sha)).toBe(true)
  expect(member.requests).toHaveLength(1)
})

test('fault 88: closes a stream without data or keep-alives after the idle timeout', async () => {
  const silentHub = await startHub()
  silentHub.setFault({ kind: 'mute' })
  const stalledHub = await startHub({
    steps: () => [{ phase: 'building' }, { phase: 'pushing', after: 60_000 }],
  })
  const { results } = await warmUp([silentHub, stalledHub], { timeouts: { idle: 2_500 } })
  expect(results[0]).toMatchObject({
    state: 'failed',
    note: expect.stringContaining('no data was received from 127.0.0.1'),
  })
  expect(results[1]).toMatchObject({
    state: 'building',
    note: expect.stringContaining('building when no data was received'),
  })
})

test('fault 88: closes a stream with only keep-alives at the total timeout', async () => {
  const member = await startHub({ keepAlive: 100 })
  member.setFault({ kind: 'mute' })
  const { results, warning } = await warmUp([member], { timeouts: { idle: 2_500, total: 4_000 } })
  expect(results).toMatchObject([
    { state: 'failed', note: 'it did not report the state of the build: the time limit of 4 s was reached' },
  ])
  expect(warning).toHaveLength(1)
})

test('fault 89: shows unknown phases and recognizes phases in upper case', async () => {
  const member = await startHub({
    steps: () => [
      { phase: 'Unknown' },
      { phase: 'Evicting' },
      { phase: 'BUILDING' },
      { phase: 'Pushing', after: 20 },
    ],
  })
  const { results, info } = await warmUp([member])
  expect(results).toMatchObject([{ state: 'building', note: expect.stringContaining('registry') }])
  const phases = info.filter(line => line.startsWith('127.0.0.1')).map(line => line.split(': ')[1])
  expect(phases).toEqual(['waiting', 'Unknown', 'Evicting', 'building', 'pushing'])
})

test('fault 90: builds on the available members if others respond with 503 or 429 or are unreachable', async () => {
  const [busy, limited, available] = [
    await startHub(),
    await startHub({ requestsPerHour: 0 }),
    await startHub(),
  ]
  busy.setFault({ kind: 'status', status: 503, headers: { 'retry-after': '120' } })
  const unreachable = await startHub()
  await unreachable.close()
  const { results, warning } = await warmUp([busy, limited, unreachable, available])
  expect(results.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed', 'building'])
  expect(results.map(({ note }) => note)).toEqual([
    expect.stringMatching(/^127\.0\.0\.1:\d+ responded with 503$/),
    expect.stringMatching(/ responded with 429: Rate limit exceeded\. Try again in 3600 seconds\.$/),
    expect.stringContaining('it cannot be reached: '),
    expect.any(String),
  ])
  expect(warning).toHaveLength(3)
  expect([busy, limited].map(({ requests }) => requests.length)).toEqual([1, 1])
})

test('fault 90: recognizes a rejection that an older hub sends in a response with status 200', async () => {
  const member = await startHub({ requestsPerHour: 0, rejectionStatus: 'in-event' })
  const { results } = await warmUp([member])
  expect(results).toMatchObject([{ note: 'Rate limit exceeded. Try again in 3600 seconds. (429)' }])
})

test('fault 90: treats status 429 as the hourly limit and sends no further request', async () => {
  const member = await startHub()
  member.setFault({ kind: 'status', status: 429 })
  const { results } = await warmUp([member], {
    commits: [commit, { branch: 'development', sha: 'd'.repeat(40) }],
  })
  expect(results).toMatchObject([
    { branch: 'main', state: 'failed' },
    { branch: 'development', state: 'failed', note: expect.stringContaining('responded with 429') },
  ])
  expect(member.requests).toHaveLength(1)
})

test('fault 91: reports a build that exceeds the total timeout as building, with the limit', async () => {
  const minute = 60_000
  const member = await startHub({
    keepAlive: 100,
    steps: () => [{ phase: 'building' }, { phase: 'pushing', after: 45 * minute }],
  })
  const { results, warning } = await warmUp([member], {
    commits: [commit, { branch: 'development', sha: 'd'.repeat(40) }],
    timeouts: { total: 2_500 },
  })
  expect(results).toMatchObject([
    {
      state: 'building',
      note: 'building when the time limit of 3 s was reached; the build continues without a client',
    },
    { state: 'failed', note: 'no build was requested, because no time was left' },
  ])
  expect(warning).toEqual([expect.stringContaining('has not built branch "development"')])
})

test('closes an endless stream at the total timeout', async () => {
  const endlessSteps = Array.from({ length: 20_000 }, (_, index) => ({
    phase: 'building',
    message: `line ${index}\n`,
    after: 1,
  }))
  const member = await startHub({ steps: () => endlessSteps })
  const { results } = await warmUp([member], { timeouts: { total: 2_500 } })
  expect(results).toMatchObject([{ state: 'building' }])
  expect(results[0]?.builderLog.length).toBeLessThanOrEqual(200)
})

test('rejects a line over the size limit', async () => {
  const member = await startHub()
  member.setFault({ kind: 'raw', contentType: 'text/event-stream', body: `data: ${'x'.repeat(3_000_000)}` })
  const { results } = await warmUp([member])
  expect(results).toMatchObject([{ state: 'failed', note: expect.stringContaining('more than 131 kB') }])
})

test.each([
  ['an HTML page', 'text/html', '<!doctype html>', 'sent text/html instead of'],
  ['malformed events', 'text/event-stream', 'data: {"hello":1}\n\n', 'is malformed'],
  ['no events', 'text/event-stream', '', 'the stream ended before the build did'],
])('fails for a response with %s instead of a stream', async (_name, contentType, body, note) => {
  const member = await startHub()
  member.setFault({ kind: 'raw', contentType, body })
  expect((await warmUp([member])).results).toMatchObject([
    { state: 'failed', note: expect.stringContaining(note) },
  ])
})

test.each(['built', 'launching', 'ready'])(
  'reports an image whose first phase is %s as built',
  async phase => {
    const member = await startHub()
    const body = `data: {"phase":"${phase}"}\n\ndata: {"phase":"building"}\n\n`
    member.setFault({ kind: 'raw', contentType: 'text/event-stream', body })
    expect((await warmUp([member])).results).toMatchObject([{ state: 'built', note: 'it already existed' }])
  },
)

test('requests a commit again if the hub reports its status as 404', async () => {
  const member = await startHub()
  const body = 'data: {"phase":"failed","status_code":404,"message":"Not found"}\n\n'
  member.setFault({ kind: 'raw', contentType: 'text/event-stream', body })
  const { results } = await warmUp([member])
  expect(results).toMatchObject([{ state: 'failed', note: 'Not found (404)' }])
  expect(member.requests).toHaveLength(2)
})

test('sends no request to an unhealthy member, and treats a member over its pod quota as healthy', async () => {
  const unhealthy = await startHub()
  unhealthy.setUnhealthy('Docker registry')
  const overQuota = await startHub()
  overQuota.setUnhealthy('Pod quota')
  const { results } = await warmUp([unhealthy, overQuota])
  expect(results).toMatchObject([
    { state: 'failed', note: 'it reports that it is unhealthy: Docker registry' },
    { state: 'building' },
  ])
  expect(unhealthy.requests).toEqual([])
})

test('retries a commit that a hub did not find, after the cached result has expired', async () => {
  let lookups = 0
  const member = await startHub({
    resolve: (_name, ref) => {
      lookups += 1
      return lookups > 1 ? ref : undefined
    },
  })
  const { results, info } = await warmUp([member], { timeouts: { unknownRefCache: 400 } })
  // An earlier request would have returned the cached result.
  expect(results).toMatchObject([{ state: 'building' }])
  expect(member.requests).toHaveLength(2)
  expect(info.join('\n')).toContain('it cannot find the commit and caches this result for')
})

test('does not repeat the request if the cached result outlives the time limit', async () => {
  const member = await startHub({ resolve: () => undefined })
  const { results } = await warmUp([member], { timeouts: { unknownRefCache: 300_000 } })
  expect(results).toMatchObject([
    { state: 'failed', note: expect.stringContaining('caches this result for 300 s: Could not') },
  ])
  expect(member.requests).toHaveLength(1)
})

test('sends at most ten requests per hour to each member', async () => {
  const member = await startHub({ steps: () => [{ phase: 'pushing' }, { phase: 'pushing', after: 500 }] })
  const commits = Array.from({ length: 13 }, (_, index) => ({
    branch: `b${index}`,
    sha: String(index).padStart(40, '0'),
  }))
  const { results, warning } = await warmUp([member], { commits })
  expect(warning).toEqual([
    expect.stringContaining('has not built branches "b10", "b11", "b12": no build was requested'),
  ])
  expect(results.map(({ state }) => state)).toEqual([
    ...Array(10).fill('building'),
    ...Array(3).fill('failed'),
  ])
  expect(results[12]?.note).toBe(
    'no build was requested, because the member accepts only 10 requests per hour',
  )
  expect(member.requests).toHaveLength(10)
})
