import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { LaunchRequest } from '../../src/launch/launch-request.ts'
import { testLaunch } from '../../src/launch/test-launch.ts'
import { testMember } from '../../src/launch/test-member.ts'
import {
  type FakeLaunch,
  FakeSocket,
  launchEvents,
  launcherCommit,
  member,
  openFakeLaunch,
  pythonKernel,
  serverUrl,
} from './fake-launch.ts'

const { WebSocket } = globalThis
beforeAll(() => {
  globalThis.WebSocket = FakeSocket as unknown as typeof WebSocket
})
afterAll(() => {
  globalThis.WebSocket = WebSocket
})

const revision = 'c0ffee'.padEnd(40, '0')
const defaultRequest: LaunchRequest = {
  ...{ repository: 'science/launcher', ref: 'main', commit: undefined, members: [member] },
  ...{ program: { kind: 'default' }, revision: undefined, timeout: 60_000 },
}

async function launch(fake: FakeLaunch = {}, overrides: Partial<LaunchRequest> = {}) {
  const { services, observations } = openFakeLaunch(fake)
  const report = await testMember(member, { ...defaultRequest, ...overrides }, services)
  return { report, ...observations }
}

const stopRequest = `POST ${serverUrl}api/shutdown`

test('launches a commit, executes the program, and stops the server', async () => {
  const { report, requests, executedCode, lines, maskedSecrets, pauses } = await launch()
  expect(report).toMatchObject({
    ...{ member: 'hub.example', verdict: 'pass', commit: launcherCommit },
    image: `registry/x:${launcherCommit}`,
  })
  expect(Object.keys(report.seconds)).toEqual(['wait', 'build', 'launch', 'kernel', 'code'])
  expect(report).not.toHaveProperty('error')
  expect(requests).toEqual([
    'GET https://hub.example/health',
    'GET https://hub.example/build/gh/science/launcher/main',
    `GET ${serverUrl}api/kernelspecs`,
    `POST ${serverUrl}api/kernels`,
    stopRequest,
  ])
  expect(executedCode).toEqual(['python3: print("binder-actions")'])
  expect(lines).toEqual(['building', 'ready', 'kernel', 'code'].map(phase => `hub.example: ${phase}`))
  expect(maskedSecrets).toEqual(['server-token'])
  expect(pauses).toEqual([])
})

test('does not mask an empty token', async () => {
  const { report, maskedSecrets } = await launch({ events: [{ phase: 'ready', url: serverUrl, token: '' }] })
  expect(report.verdict).toBe('pass')
  expect(maskedSecrets).toEqual([])
})

test.each([
  [{ ok: false, checks: [{ service: 'Docker registry', ok: false }] }, /it reports .*: Docker registry$/],
  [503, /it responded with 503$/],
])('does not launch on an unhealthy member (%j)', async (health, message) => {
  const { report, requests } = await launch({ health })
  expect(report).toMatchObject({ verdict: 'warn', phase: 'wait', error: expect.stringMatching(message) })
  expect(report.error).toMatch(/^hub\.example was not tested: /)
  expect(report).not.toHaveProperty('buildLog')
  expect(requests).toHaveLength(1)
})

test.each([
  ['building', 'build', ['Step 1', 'no such package']],
  ['pushing', 'push', ['Step 1', 'no such package']],
  ['launching', 'launch', undefined],
])(
  'reports a failure in the phase %s, with the build log unless the build was complete',
  async (lastPhase, phase, buildLog) => {
    const events = [
      { phase: 'building', message: 'Step 1\n' },
      { phase: lastPhase },
      { phase: 'failed', message: 'no such package' },
    ]
    const { report } = await launch({ events })
    expect(report).toMatchObject({ verdict: 'fail', phase })
    expect(report.error).toMatch(/^hub\.example did not \w+ the image: no such package$/)
    expect(report.buildLog).toEqual(buildLog)
  },
)

test('stops a server of another commit without using the server', async () => {
  const commit = 'b'.repeat(40)
  const { report, requests, executedCode } = await launch({}, { commit })
  expect(report).toMatchObject({ verdict: 'fail', phase: 'launch', commit: launcherCommit })
  expect(report.error).toBe(
    `hub.example: it built commit ${launcherCommit} instead of ${commit}: "main" was moved, or the hub has cached an old commit`,
  )
  expect(requests.at(-1)).toBe(stopRequest)
  expect(requests).not.toContain(`GET ${serverUrl}api/kernelspecs`)
  expect(executedCode).toEqual([])
})

test.each<readonly [string, readonly object[], string]>([
  ['of the expected commit', launchEvents, launcherCommit],
  ['from a hub that does not name the commit', [{ phase: 'ready', url: serverUrl, image: 'x' }], revision],
])('accepts a server %s', async (_name, events, commit) => {
  expect((await launch({ events }, { commit })).report.verdict).toBe('pass')
})

const check = { command: 'git rev-parse HEAD', commit: revision }

test.each([[revision], [revision.slice(0, 10)]])(
  'accepts an image whose code has the commit %s',
  async printedCommit => {
    const execute = (code: string) => ({
      output: code.includes('git rev-parse HEAD') ? `${printedCommit}\n` : 'binder-actions',
    })
    const { report, requests, executedCode, lines } = await launch({ execute }, { revision: check })
    expect(report.verdict).toBe('pass')
    expect(requests).toContain(`DELETE ${serverUrl}api/kernels/kernel-1`)
    expect(executedCode).toHaveLength(2)
    expect(executedCode[0]).toMatch(/^python3: import subprocess/)
    // The kernel of the check is the first to start.
    expect(lines.filter(line => line === 'hub.example: kernel')).toHaveLength(2)
  },
)

test('rejects an image whose code has another commit, and shortens what the command prints', async () => {
  const { report } = await launch({ execute: () => ({ output: 'x'.repeat(200) }) }, { revision: check })
  expect(report).toMatchObject({ verdict: 'fail', phase: 'kernel' })
  expect(report.error).toBe(
    `hub.example: the launched image contains another commit: \`git rev-parse HEAD\` printed "${'x'.repeat(100)}", but it was built from commit ${revision}`,
  )
})

test('checks the commit with another kernel if the default kernel has no shell', async () => {
  const kernelspecs = { octave: { spec: { language: 'octave' } }, ir: { spec: { language: 'R' } } }
  const execute = (code: string) => ({ output: code.includes('system2') ? revision : '' })
  const { report, executedCode } = await launch(
    { kernels: [{ default: 'octave', kernelspecs }], execute },
    { revision: check },
  )
  expect(report.verdict).toBe('pass')
  expect(executedCode).toEqual([expect.stringMatching(/^ir: cat\(/), 'octave: '])
})

test('does not check the commit if no kernel has a shell', async () => {
  const kernels = [{ default: 'octave', kernelspecs: { octave: { spec: { language: 'octave' } } } }]
  const { report, lines, executedCode } = await launch({ kernels, execute: () => ({}) }, { revision: check })
  expect(report.verdict).toBe('pass')
  expect(executedCode).toEqual(['octave: '])
  expect(lines).toContain('The commit of the image was not checked: no kernel can run a shell command')
})

test('reports an error in the code without secrets, and stops the server', async () => {
  const execute = () => ({ output: 'token server-token', error: `${serverUrl}?token=other&x` })
  const { report, requests } = await launch({ execute })
  expect(report).toMatchObject({ verdict: 'fail', phase: 'code' })
  expect(report.error).toMatch(
    /^hub\.example: the code failed: Error: https:\/\/server\.example\/user\/x\/\?token=\*\*\*&x\n/,
  )
  expect(report.error).toContain('token ***')
  expect(report.error).not.toContain('server-token')
  expect(requests.at(-1)).toBe(stopRequest)
})

test.each<readonly [string, FakeLaunch, 'warn' | 'fail', string]>([
  [
    'a server at an unsafe address',
    { events: [{ phase: 'ready', url: 'ftp://server.example/x?token=secret', token: '' }] },
    ...([
      'warn',
      'hub.example launched a server at "ftp://server.example/x": expected an https address',
    ] as const),
  ],
  [
    'a server that is not Jupyter',
    { kernels: [{ ok: true }] },
    ...(['fail', 'hub.example: server.example: the response to api/kernelspecs is malformed'] as const),
  ],
  [
    'a kernel that dies',
    { execute: () => ({ state: 'dead' as const }) },
    ...(['fail', 'hub.example: the kernel "python3" died'] as const),
  ],
  [
    'a lost connection to the server',
    { kernels: [new TypeError('fetch failed')] },
    ...(['warn', 'hub.example: the connection to the server failed: fetch failed'] as const),
  ],
  [
    'a server without kernels',
    { kernels: [{ default: 'python3', kernelspecs: {} }] },
    ...(['fail', 'hub.example: the server has no kernel'] as const),
  ],
])('evaluates %s', async (_name, fake, verdict, error) => {
  const { report } = await launch(fake)
  expect(report).toMatchObject({ verdict, error: expect.stringContaining(error) })
})

test('waits a limited time for a server that is not ready', async () => {
  const readyLaunch = await launch({ kernels: [503, new TypeError('reset'), pythonKernel] })
  expect(readyLaunch.report.verdict).toBe('pass')
  expect(readyLaunch.pauses).toEqual([100, 200])
  const unreadyLaunch = await launch({ kernels: [503] })
  expect(unreadyLaunch.report).toMatchObject({
    verdict: 'fail',
    error: expect.stringContaining('has the status 503'),
  })
  expect(unreadyLaunch.pauses).toHaveLength(17)
  const rejectedLaunch = await launch({ kernels: [403, pythonKernel] })
  expect(rejectedLaunch.report).toMatchObject({
    verdict: 'fail',
    error: expect.stringContaining('has the status 403'),
  })
  expect(rejectedLaunch.pauses).toEqual([])
})

test('stops a server that first responds with 500 or loses the connection', async () => {
  const { pauses, lines, requests } = await launch({ shutdown: [500, new TypeError('reset'), 200] })
  expect(requests.filter(request => request === stopRequest)).toHaveLength(3)
  expect(pauses).toEqual([500, 500])
  expect(lines.join()).not.toContain('did not stop')
})

test('logs a message and does not fail if the server rejects the request to stop', async () => {
  const { report, pauses, lines } = await launch({ shutdown: [403] })
  expect(report.verdict).toBe('pass')
  expect(lines.at(-1)).toBe('server.example did not stop its server: it responds with 403')
  expect(pauses).toEqual([])
})

/** Launches with a timeout that expires when `expire` is called. */
async function launchUntil(fake: (expire: () => void) => FakeLaunch, revision?: LaunchRequest['revision']) {
  // No other timer has this delay.
  const timeout = 12_345_000
  let expire = () => {}
  const { setTimeout } = globalThis
  const timers = jest.spyOn(globalThis, 'setTimeout').mockImplementation(((
    run: () => void,
    delay: number,
  ) => {
    if (delay === timeout) expire = run
    return setTimeout(run, delay)
  }) as typeof setTimeout)
  try {
    const { report } = await launch(
      fake(() => expire()),
      { timeout, revision },
    )
    return report
  } finally {
    timers.mockRestore()
  }
}

test('the timeout of a launch without a server is attributed to the hub', async () => {
  const report = await launchUntil(expire => ({
    get health() {
      expire()
      return { ok: true }
    },
  }))
  expect(report).toMatchObject({ verdict: 'warn', phase: 'wait' })
  expect(report.error).toBe(
    'hub.example: launch-timeout expired after 206 min in the phase "wait" (increase `launch-timeout` to wait longer)',
  )
})

test('the timeout of a launch that then fails also names the failure', async () => {
  const report = await launchUntil(expire => ({
    get events() {
      expire()
      return [{ phase: 'building' }, { phase: 'failed', message: 'no space' }]
    },
  }))
  expect(report).toMatchObject({ verdict: 'warn', phase: 'build' })
  expect(report.error).toMatch(
    / in the phase "build" \(increase `launch-timeout` to wait longer\): hub\.example did not build the image: no space$/,
  )
})

test('waits before another request for an unknown ref, if the timeout allows it', async () => {
  const events = [{ phase: 'failed', message: 'Could not resolve ref for gh:science/launcher/main.' }]
  expect((await launch({ events }, { timeout: 310_000 })).pauses).toEqual([305_000])
  expect((await launch({ events }, { timeout: 300_000 })).pauses).toEqual([])
})

test('leaves no timer that keeps the process alive', async () => {
  const countTimers = () => process.getActiveResourcesInfo().filter(type => type === 'Timeout').length
  const timerCount = countTimers()
  await launch()
  expect(countTimers()).toBe(timerCount)
})

test.each([
  ['kernel', check],
  ['code', undefined],
] as const)('the timeout in the phase %s is attributed to the image', async (phase, revisionCheck) => {
  const report = await launchUntil(
    expire => ({
      execute: () => {
        expire()
        return { state: 'busy' }
      },
    }),
    revisionCheck,
  )
  expect(report).toMatchObject({ verdict: 'fail', phase })
  expect(report.error).toBe(
    `hub.example: launch-timeout expired after 206 min in the phase "${phase}" (increase \`launch-timeout\` to wait longer)`,
  )
})

test('launches on all members, and logs their names', async () => {
  const { services, observations } = openFakeLaunch()
  const members = [member, new URL('https://other.example/')]
  const { verdict, members: reports } = await testLaunch({ ...defaultRequest, members }, services)
  expect(verdict).toBe('pass')
  expect(reports.map(report => report.member)).toEqual(['hub.example', 'other.example'])
  expect(observations.lines[0]).toBe('Launching science/launcher at "main" on hub.example, other.example')
})
