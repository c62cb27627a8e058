import { setTimeout as sleep } from 'node:timers/promises'
import type { DemoGitHub } from './demo-github.ts'
import type { Machine } from './machine.ts'

/** JupyterHub's time limit for starting a server, in milliseconds. */
const startTimeout = 30_000
const path = '/lab'

/**
 * Builds the launcher's Dockerfile as mybinder.org does, starts a container with the limits and the command line of
 * mybinder.org, and waits for Jupyter.
 *
 * @throws Error with the log of the container if Jupyter does not respond in time.
 */
export async function launchAsBinder(
  machine: Machine,
  github: DemoGitHub,
): Promise<{ readonly path: string; readonly seconds: number }> {
  const workspace = await github.checkOutLauncher()
  const { docker } = machine.engine
  const tag = 'binder-actions/launch:demo'
  await docker([
    'build',
    '--quiet',
    '--pull',
    `--tag=${tag}`,
    `--file=${workspace}/.binder/Dockerfile`,
    workspace,
  ])
  const jupyter = ['jupyter', 'lab', '--ip=0.0.0.0', '--port=8888', '--no-browser', '--ServerApp.token=demo']
  const limits = ['--memory=2g', '--user=1000', '--publish=127.0.0.1::8888']
  const start = performance.now()
  const { stdout } = await docker(['run', '--detach', ...limits, tag, ...jupyter])
  const container = stdout.trim()
  try {
    const port = (await docker(['port', container, '8888'])).stdout.trim().split(':').at(-1)
    await waitForResponse(`http://127.0.0.1:${port}${path}?token=demo`, start + startTimeout)
    return { path, seconds: (performance.now() - start) / 1000 }
  } catch (error) {
    const { stdout: log, stderr } = await docker(['logs', '--tail=40', container])
    throw new Error(`${String(error)}\n${log}${stderr}`)
  } finally {
    await docker(['rm', '--force', '--volumes', container])
  }
}

async function waitForResponse(url: string, deadline: number): Promise<void> {
  let lastProblem: unknown
  while (performance.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
      await response.body?.cancel()
      if (response.status === 200) return
      lastProblem = `status ${response.status}`
    } catch (error) {
      lastProblem = error
    }
    await sleep(200)
  }
  throw new Error(`Jupyter did not respond within ${startTimeout / 1000} s: ${String(lastProblem)}`)
}
