/** Launches through a real JupyterHub and its proxy, as at mybinder.org. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type BinderHub, startBinderHub } from '../fakes/binderhub/binderhub.ts'
import type { HubServer } from '../fakes/binderhub/launch.ts'
import { launchOnJupyterHub } from '../fakes/binderhub/launch-on-jupyterhub.ts'
import { ensureBaseImage } from '../host/base-image.ts'
import { type Engine, startEngine } from '../host/engine.ts'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { type JupyterHub, startJupyterHub } from '../host/jupyterhub.ts'
import { runAction } from '../runner/run-action.ts'

const commit = 'c0ffee'.padEnd(40, '0')

let engine: Engine
let jupyterHub: JupyterHub
let jupyterImage: string
let binderHubs: BinderHub[]
let servers: HubServer[]

beforeAll(async () => {
  engine = await startEngine()
  jupyterImage = await ensureJupyterImage(engine)
  jupyterHub = await startJupyterHub(engine)
}, 600_000)
afterAll(async () => {
  await jupyterHub?.stop()
  await engine.stop()
})

beforeEach(() => {
  binderHubs = []
  servers = []
})
afterEach(() => Promise.all(binderHubs.map(hub => hub.close())))

/**
 * Launches an image on a new BinderHub.
 *
 * @param onCode Called when the code is executed.
 */
async function launch(
  { image = jupyterImage, ...inputs }: Readonly<Record<string, string>>,
  onCode: (server: HubServer) => void = () => {},
) {
  const start = launchOnJupyterHub(jupyterHub, () => image)
  let launchedServer: HubServer | undefined
  const binderHub = await startBinderHub({
    resolve: () => commit,
    steps: () => [],
    startServer: async built => {
      const server = await start(built)
      if ('failure' in server) return server
      launchedServer = server
      servers.push(server)
      return server
    },
  })
  binderHubs.push(binderHub)
  const { outputs, ...result } = await runAction(
    'actions/test-launch',
    { branch: commit, 'binderhub-urls': binderHub.url, ...inputs },
    {
      ...{ repository: 'Science/launcher', ref: 'refs/heads/main', sha: commit, token: 'x' },
      ...{ eventName: 'push', githubUrl: 'http://127.0.0.1:9', workspace: import.meta.dirname },
      onOutput: text => {
        if (text.includes(': code') && launchedServer !== undefined) onCode(launchedServer)
      },
    },
  )
  return { ...result, member: JSON.parse(outputs.members ?? '[]')[0] }
}

const containerName = ({ url }: HubServer) => `jupyter-${/\/user\/([^/]+)\/$/.exec(url)?.[1]}`

/** Waits until a server has stopped. @returns its exit code. */
const waitForExit = async (server: HubServer) =>
  (await engine.docker(['wait', containerName(server)])).stdout.trim()

test('executes a cell through the hub and its proxy, stops the server, and ends a cell that never ends', async () => {
  const { errors, warnings, member, log, seconds } = await launch({ code: 'assert 6 * 7 == 42' })
  expect({ errors, warnings, verdict: member.verdict }).toEqual({ errors: [], warnings: [], verdict: 'pass' })
  expect(Object.keys(member.seconds)).toEqual(['wait', 'launch', 'kernel', 'code'])
  expect(servers[0]?.url).toContain(`${jupyterHub.url}user/science-launcher-`)
  expect(log.replaceAll(/::add-mask::.*/g, '')).not.toContain(servers[0]?.token)

  // The timeout depends on the time of the first launch, so that it is long enough on slow machines.
  const timeout = `${Math.ceil(10 + 2 * seconds)}s`
  const endless = await launch({ code: 'while True: pass', 'launch-timeout': timeout })
  expect(endless.errors[0]).toMatch(/launch-timeout expired after .+ in the phase "code"/)
  expect(endless.member).toMatchObject({ verdict: 'fail', phase: 'code' })
  expect(await Promise.all(servers.map(waitForExit))).toEqual(['0', '0'])
})

test('fails if the kernel dies, the container is killed or the container does not start', async () => {
  const dead = launch({ code: 'import os; os._exit(1)' })
  const killed = launch({ code: 'import time; time.sleep(600)' }, server => {
    void engine.docker(['kill', containerName(server)])
  })
  const absentJupyter = launch({ image: await ensureBaseImage(engine) })
  const [first, second, third] = await Promise.all([dead, killed, absentJupyter])

  expect(first.errors[0]).toContain('the kernel "python3" died')
  expect(first.member).toMatchObject({ verdict: 'fail', phase: 'code' })
  expect(second.errors[0]).toContain('the connection to the kernel "python3" was lost')
  expect(second.member).toMatchObject({ verdict: 'fail', phase: 'code' })
  expect(third.errors[0]).toMatch(
    /did not launch the image: Image \S+debian:trixie for user \S+ failed to launch/,
  )
  expect(third.member).toMatchObject({ verdict: 'fail', phase: 'launch' })
  await Promise.all(servers.map(waitForExit))
})
