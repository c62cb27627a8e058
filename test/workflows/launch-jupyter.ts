import { setTimeout as sleep } from 'node:timers/promises'
import type { TwoRepositories } from '../scenarios/two-repositories.ts'

/** Milliseconds after which JupyterHub stops waiting for a server. */
const startTimeout = 30_000

/**
 * Builds a launcher's Dockerfile like mybinder.org, starts a container with its user, memory and command line, and
 * fetches the kernels from Jupyter.
 *
 * @throws Error with the container's log if Jupyter does not respond in time.
 */
export async function launchJupyter(
  { engine }: TwoRepositories,
  dockerfile: string,
  options: readonly string[] = [],
): Promise<{ readonly kernels: string[]; readonly variables: string[]; readonly log: string }> {
  const tag = 'binder-actions/launch:test'
  await engine.docker(['build', '--quiet', '--pull', `--tag=${tag}`, '-'], { input: dockerfile })
  const limits = ['--memory=2g', '--user=1000', '--publish=127.0.0.1::8888']
  const jupyter = ['jupyter', 'lab', '--ip=0.0.0.0', '--port=8888', '--no-browser', '--ServerApp.token=test']
  const startTime = performance.now()
  const { stdout } = await engine.docker(['run', '--detach', ...limits, ...options, tag, ...jupyter])
  const container = stdout.trim()
  try {
    const port = (await engine.docker(['port', container, '8888'])).stdout.trim().split(':').at(-1)
    const kernels = await fetchKernels(
      `http://127.0.0.1:${port}/api/kernelspecs?token=test`,
      startTime + startTimeout,
    )
    const variables = await engine.docker(['exec', container, 'env'])
    const { stdout: log, stderr } = await engine.docker(['logs', container])
    return { kernels, variables: variables.stdout.split('\n'), log: `${log}${stderr}` }
  } catch (error) {
    const { stdout: log, stderr } = await engine.docker(['logs', '--tail=40', container])
    throw new Error(`${String(error)}\n${log}${stderr}`)
  } finally {
    await engine.docker(['rm', '--force', '--volumes', container])
    await engine.docker(['image', 'rm', '--force', tag])
  }
}

async function fetchKernels(url: string, deadline: number): Promise<string[]> {
  let lastProblem: unknown
  while (performance.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
      if (response.status === 200) {
        return Object.keys(((await response.json()) as { kernelspecs: object }).kernelspecs)
      }
      lastProblem = `status ${response.status}`
    } catch (error) {
      lastProblem = error
    }
    await sleep(200)
  }
  throw new Error(`Jupyter did not respond within ${startTimeout / 1000} s: ${String(lastProblem)}`)
}
