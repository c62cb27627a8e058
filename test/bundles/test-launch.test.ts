import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type BinderHub, type BinderHubOptions, startBinderHub } from '../fakes/binderhub/binderhub.ts'
import type { HubServer } from '../fakes/binderhub/launch.ts'
import { startCacheService } from '../fakes/cache/cache-service.ts'
import { type Engine, startEngine } from '../host/engine.ts'
import { startJupyterContainer } from '../host/jupyter-container.ts'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { runCli } from '../runner/run-cli.ts'

const commit = 'c0ffee'.padEnd(40, '0')
const repository = 'science/launcher'
const cells = (sources: readonly string[]) =>
  sources.map(source => ({ cell_type: 'code', metadata: {}, outputs: [], execution_count: null, source }))
const notebook = (sources: readonly string[]) =>
  JSON.stringify({
    ...{ nbformat: 4, nbformat_minor: 4 },
    metadata: { kernelspec: { name: 'python3', display_name: 'Python', language: 'python' } },
    cells: [{ cell_type: 'markdown', metadata: {}, source: ['# Title'] }, ...cells(sources)],
  })

let engine: Engine
let image: string
let hubs: BinderHub[]
let containers: string[]
let tokens: string[]

beforeAll(async () => {
  engine = await startEngine()
  const base = await ensureJupyterImage(engine)
  image = 'binder-actions/test-launch:real'
  const files = {
    revision: `${'d'.repeat(40)}\n`,
    'good.ipynb': notebook(['open("one.txt", "w").write("1")', 'print(open("one.txt").read())']),
    'bad.ipynb': notebook([
      ...Array.from({ length: 6 }, (_, index) => `a = ${index}`),
      'print("so far"); a / 0',
    ]),
  }
  const copyInstructions = Object.entries(files).map(
    ([name, text]) =>
      `RUN echo ${Buffer.from(text).toString('base64')} | base64 -d > /home/jovyan/lessons/${name}`,
  )
  const lines = [
    `FROM ${base}`,
    'USER jovyan',
    'WORKDIR /home/jovyan',
    'RUN mkdir lessons',
    ...copyInstructions,
  ]
  await engine.docker(['build', '--quiet', '--provenance=false', `--tag=${image}`, '-'], {
    input: `${lines.join('\n')}\n`,
  })
}, 600_000)
afterAll(() => engine.stop())

beforeEach(() => {
  hubs = []
  containers = []
  tokens = []
})
afterEach(async () => {
  await Promise.all(hubs.map(hub => hub.close()))
  if (containers.length > 0) await engine.docker(['rm', '--force', ...containers])
})

async function startServer(): Promise<HubServer> {
  const { name, server } = await startJupyterContainer(engine, image)
  containers.push(name)
  tokens.push(server.token)
  return server
}

async function startHub(options: Partial<BinderHubOptions> = {}): Promise<BinderHub> {
  const hub = await startBinderHub({ resolve: () => commit, startServer, steps: quickBuild, ...options })
  hubs.push(hub)
  return hub
}

const quickBuild = () => [
  { phase: 'fetching', message: 'Cloning\n' },
  { phase: 'Evicted', message: 'an unknown phase\n' },
  { phase: 'BUILDING', message: 'Step 1/1 : FROM image\n' },
  { phase: 'pushing', message: 'Pushing\n' },
]

function context(overrides: Partial<StepContext> = {}): StepContext {
  return {
    ...{ repository, ref: 'refs/heads/main', sha: commit, eventName: 'workflow_dispatch', token: 'x' },
    ...{ githubUrl: 'http://127.0.0.1:9', workspace: import.meta.dirname },
    ...overrides,
  }
}

async function launch(inputs: Record<string, string>, overrides: Partial<StepContext> = {}) {
  const urls = hubs.map(({ url }) => url).join('\n')
  const result = await runAction(
    'actions/test-launch',
    { branch: 'main', 'binderhub-urls': urls, ...inputs },
    context(overrides),
  )
  for (const token of tokens) {
    const { log, summary, outputs } = result
    const output = `${log.replaceAll(`::add-mask::${token}`, '')}${summary}${JSON.stringify(outputs)}`
    expect(output).not.toContain(token)
  }
  return { ...result, members: JSON.parse(result.outputs.members ?? '[]') }
}

/** Resolves when all launched servers have stopped. */
const waitForStop = () => engine.docker(['wait', ...containers])

test('launches on each hub, executes code in a kernel, measures each phase and stops the server', async () => {
  await startHub()
  await startHub()
  const { exitCode, errors, warnings, outputs, members, summary, log } = await launch({})

  expect({ exitCode, errors, warnings }).toEqual({ exitCode: 0, errors: [], warnings: [] })
  expect(outputs.verdict).toBe('pass')
  expect(members).toEqual(
    hubs.map(hub => ({
      member: new URL(hub.url).host,
      verdict: 'pass',
      seconds: Object.fromEntries(
        ['wait', 'build', 'push', 'launch', 'kernel', 'code'].map(phase => [phase, expect.any(Number)]),
      ),
      image: expect.stringMatching(/:c0ffee0+$/),
      commit,
      lastSuccess: expect.any(String),
    })),
  )
  expect(hubs.map(({ launches, requests }) => [launches, requests.length])).toEqual(
    hubs.map(() => [[commit], 1]),
  )
  expect(summary).toContain('| member | verdict | wait | build | push | launch | kernel |')
  expect(log).toContain('Evicted')
  await waitForStop()
})

test('executes every cell of a notebook in its folder, and the command prints the same result', async () => {
  const hub = await startHub()
  expect((await launch({ notebook: 'lessons/good.ipynb' })).outputs.verdict).toBe('pass')
  const args = ['test-launch', `${repository}/main`, '--binderhub-urls', hub.url]
  const { exitCode, out, err } = await runCli([...args, '--code', 'print(6 * 7)', '--json'])
  expect({ exitCode, ...JSON.parse(out) }).toMatchObject({
    exitCode: 0,
    verdict: 'pass',
    members: [{ commit }],
  })
  expect(err).not.toContain(tokens[1])
  await waitForStop()
})

test('the error for a failing notebook names the cell and its output', async () => {
  await startHub()
  const { exitCode, outputs, errors, members, summary } = await launch({ notebook: 'lessons/bad.ipynb' })
  expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict: 'fail' })
  expect(errors[0]).toMatch(
    /code cell 7 of the notebook "lessons\/bad.ipynb" failed: ZeroDivisionError: division by zero\nIts output ended with:\nso far/,
  )
  expect(errors[0]).toContain('BA0804')
  expect(members[0]).toMatchObject({ verdict: 'fail', phase: 'code' })
  expect(summary).toContain('ZeroDivisionError')
  await waitForStop()
})

test.each([
  ['the exit of a kernel', { code: 'import os; os._exit(1)' }, 'the kernel "python3" died', 'code'],
  [
    'a token in the output',
    { code: 'import sys; raise SystemError(str(sys.argv) + "?token=secret&x")' },
    'SystemError',
    'code',
  ],
  [
    'an absent notebook',
    { notebook: 'lessons/none.ipynb' },
    'cannot read the notebook "lessons/none.ipynb"',
    'kernel',
  ],
])('fails and stops the server after %s', async (_name, inputs, message, phase) => {
  await startHub()
  const { outputs, errors, members } = await launch(inputs)
  expect(errors[0]).toContain(message)
  expect(errors[0]).not.toContain('token=secret')
  expect(outputs.verdict).toBe('fail')
  expect(members[0]).toMatchObject({ verdict: 'fail', phase })
  await waitForStop()
})

test('fails and stops the server after a cell that never ends', async () => {
  await startHub()
  const code = 'import time\nwhile True: time.sleep(1)'
  let result: Awaited<ReturnType<typeof launch>>
  let seconds = 10
  // On a busy machine, the timeout can expire before the cell starts.
  do {
    seconds *= 2
    result = await launch({ code, 'launch-timeout': `${seconds}s` })
  } while (result.members[0].phase !== 'code' && seconds < 160)
  expect(result.errors[0]).toMatch(
    /launch-timeout expired after \S+ \S+ in the phase "code" \(increase `launch-timeout` to wait longer\)/,
  )
  expect(result.members[0]).toMatchObject({ verdict: 'fail', phase: 'code' })
  await waitForStop()
})

test('stops the server if the run is cancelled', async () => {
  await startHub()
  let cancel = () => {}
  const onOutput = (text: string) => {
    if (text.includes(': code')) cancel()
  }
  const result = await launch(
    { code: 'import time; time.sleep(600)' },
    {
      onStart: kill => {
        cancel = () => kill('SIGINT')
      },
      onOutput,
    },
  )
  expect(result.errors[0]).toContain('The run was cancelled')
  await waitForStop()
})

test.each([
  [
    'a page instead of JSON',
    (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
    /the response to api\/kernelspecs is text\/html instead of JSON: the server that was launched is not Jupyter/,
  ],
  [
    'a redirect to another host',
    (response: ServerResponse) => response.writeHead(302, { location: 'https://elsewhere.invalid/x' }).end(),
    /redirects to another host, elsewhere\.invalid, which must not receive the token/,
  ],
  [
    'a token that is rejected',
    (response: ServerResponse) =>
      response.writeHead(403, { 'content-type': 'application/json' }).end('{"message": "Forbidden"}'),
    /has the status 403: \{"message": "Forbidden"\}/,
  ],
])('fails if the server responds with %s', async (_name, respond, message) => {
  const server = createServer((_request, response) => void respond(response))
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const token = 'a-token-of-the-server'
  tokens.push(token)
  await startHub({ startServer: async () => ({ url: `http://127.0.0.1:${port}/x?token=${token}`, token }) })
  const { errors, members } = await launch({})
  server.close()
  expect(errors[0]).toMatch(message)
  expect(members[0]).toMatchObject({ verdict: 'fail', phase: 'launch' })
})

test('warns about a hub that sends a page or is full, and fails if a launch fails', async () => {
  const pageHub = await startHub()
  pageHub.setFault({ kind: 'raw', contentType: 'text/html', body: '<html>' })
  const fullMessage = 'Too many users running https://github.com/science/launcher! Try again soon.'
  await startHub({ startServer: async () => ({ failure: fullMessage }) })
  await startHub({ startServer: async () => ({ failure: 'Image x for user y failed to launch' }) })
  const { outputs, members, warnings, errors } = await launch({})
  expect(outputs.verdict).toBe('fail')
  expect(members.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['warn', 'warn', 'fail'])
  expect(warnings.join('\n')).toMatch(/sent text\/html instead of build events[\s\S]*Too many users/)
  expect(errors[0]).toContain('did not launch the image: Image x for user y failed to launch')
})

test('never prints the token in the URL of a server that does not use https', async () => {
  const token = 'a-token-of-the-server'
  tokens.push(token)
  await startHub({ startServer: async () => ({ url: `http://hub.invalid/user/x/?token=${token}`, token }) })
  const { errors, members } = await launch({})
  expect(errors[0]).toContain('launched a server at "http://hub.invalid/user/x/": expected an https address')
  expect(members[0]).toMatchObject({ verdict: 'warn', phase: 'launch' })
})

test('does not launch a second server after a hub has cut the stream of the first one', async () => {
  const hub = await startHub({ startServer: () => new Promise(() => {}) })
  // The events are: waiting, four of the build, built, launching.
  hub.setFault({ kind: 'cut-after', events: 7 })
  const { errors, members } = await launch({})
  expect(errors[0]).toMatch(/127\.0\.0\.1:\d+ (?:ended the stream|cannot be reached)/)
  expect(members[0]).toMatchObject({ verdict: 'warn', phase: 'launch' })
  expect(hub.launches).toHaveLength(1)
})

test('warns about an unavailable hub, and fails if no hub is available', async () => {
  const busyHub = await startHub()
  busyHub.setFault({ kind: 'status', status: 429, headers: { 'retry-after': '3600' } })
  const down = await startHub()
  await down.close()
  hubs.pop()
  const urls = `${busyHub.url} ${down.url}`
  const firstLaunch = await launch({ 'binderhub-urls': urls, 'launch-timeout': '10m' })
  expect({ exitCode: firstLaunch.exitCode, verdict: firstLaunch.outputs.verdict }).toEqual({
    exitCode: 1,
    verdict: 'fail',
  })
  expect(firstLaunch.errors[0]).toMatch(
    /No BinderHub was available, so the launch was not tested:[\s\S]*responded with 429[\s\S]*Run this again later\.[\s\S]*BA0805/,
  )
  expect(busyHub.requests).toHaveLength(1)

  const availableHub = await startHub()
  const { exitCode, outputs, warnings } = await launch({ 'binderhub-urls': `${urls} ${availableHub.url}` })
  expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 0, verdict: 'warn' })
  expect(warnings.join('\n')).toContain(new URL(busyHub.url).host)
  expect(warnings.join('\n')).toContain(new URL(down.url).host)
  await waitForStop()
})

test('fails with the log of a failed build, and fails if a hub builds another commit', async () => {
  const steps = () => [
    { phase: 'building', message: 'Step 1/1 : FROM image\n' },
    { phase: 'failed', message: 'manifest unknown\n' },
  ]
  await startHub({ steps })
  const failedLaunch = await launch({})
  expect(failedLaunch.errors[0]).toContain('did not build the image: manifest unknown')
  expect(failedLaunch.members[0]).toMatchObject({
    phase: 'build',
    buildLog: ['Step 1/1 : FROM image', 'manifest unknown'],
  })
  expect(failedLaunch.log).toContain('| Step 1/1 : FROM image')

  await hubs.pop()?.close()
  await startHub()
  const otherCommit = 'b'.repeat(40)
  const { errors } = await launch({ commit: otherCommit })
  expect(errors[0]).toContain(`it built commit ${commit} instead of ${otherCommit}`)
  await waitForStop()
})

test('compares the commit that the image reports with the commit it was built from', async () => {
  await startHub()
  const inputs = { 'revision-check': 'cat /home/jovyan/lessons/revision', revision: 'd'.repeat(40) }
  expect((await launch(inputs)).outputs.verdict).toBe('pass')
  const { errors, members } = await launch({ ...inputs, revision: 'e'.repeat(40) })
  expect(errors[0]).toContain(
    `the launched image contains another commit: \`cat /home/jovyan/lessons/revision\` printed "${'d'.repeat(40)}", but it was built from commit ${'e'.repeat(40)}`,
  )
  expect(members[0]).toMatchObject({ verdict: 'fail', phase: 'kernel' })
  await waitForStop()
})

test('compares a launch with earlier launches of the branch, whose results are in the GitHub Actions cache', async () => {
  const cache = await startCacheService()
  try {
    await startHub()
    const first = await launch({}, { env: cache.env })
    expect(first.summary).not.toContain('median')
    expect(first.members[0].lastSuccess).toMatch(/^\d{4}-\d\d-\d\dT/)
    const second = await launch({ branch: commit, 'launcher-branch': 'main' }, { env: cache.env })
    expect(second.summary).toMatch(/\| \d+\.\d \([+±−]\d+\.\d\) \| c0ffee0 \|/)
    expect(second.summary).toContain('the change against the median of the last 5 successful launches')
    const otherLaunch = await launch({ branch: 'other' }, { env: cache.env })
    expect(otherLaunch.summary).not.toContain('median')
    const failedLaunch = await launch({ code: '1 / 0' }, { env: cache.env })
    expect(failedLaunch.members[0].lastSuccess).toBe(second.members[0].lastSuccess)
  } finally {
    await cache.stop()
  }
  await waitForStop()
})

test('one error lists all invalid inputs', async () => {
  const { errors } = await launch({
    ...{ branch: 'a..b', repository: 'x', 'binderhub-urls': 'mybinder.org' },
    ...{ code: '1', notebook: '../x.ipynb', 'launch-timeout': 'soon' },
  })
  for (const name of ['branch', 'repository', 'binderhub-urls', 'notebook', 'launch-timeout'])
    expect(errors[0]).toMatch(new RegExp(`^- ${name}[ :]`, 'm'))
})
