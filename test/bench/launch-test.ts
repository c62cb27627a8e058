/**
 * Measures a test launch of an image that the engine already has: the time from the launcher's commit to the executed cell,
 * minus the start-up time of the container, and the peak memory of the action with a build log of 100 MB. Exits with code 1
 * if a target is missed.
 *
 * The start-up time of the container is measured alternately in the same run: a minimal client waits until Jupyter
 * responds, starts a kernel and executes the same cell. This time includes the start of the kernel, which every client
 * needs, but not the start of a process, the events of the BinderHub and the list of kernels.
 *
 *     node test/bench/launch-test.ts [--rounds 5]
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type BinderHubOptions, startBinderHub } from '../fakes/binderhub/binderhub.ts'
import { startEngine } from '../host/engine.ts'
import { type JupyterContainer, startJupyterContainer } from '../host/jupyter-container.ts'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { runAction, type StepResult } from '../runner/run-action.ts'
import { compare } from './compare.ts'
import { executeCell } from './execute-cell.ts'
import { startReport } from './report.ts'

const commit = 'c0ffee'.padEnd(40, '0')
/** Maximum seconds in addition to the start-up time of the container. */
const maxOverhead = 1.5
/** Maximum resident memory in MB. */
const maxMemory = 150
/** Log line that fills an event of the maximum length, which needs the most memory. */
const logLine = `${'x'.repeat(130_900)}\n`
const logLines = 800
/** Code of the cell, which prints the time to the output of the container. */
const code =
  "import time\nwith open('/proc/1/fd/1', 'w') as output: output.write(f'executed {time.time()}\\n')"
const preload = pathToFileURL(join(import.meta.dirname, 'record-memory.mjs')).href

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const report = startReport(text => process.stdout.write(`${text}\n`))
const engine = await startEngine()
const directory = await mkdtemp(join(tmpdir(), 'launch-test-'))
try {
  const image = await ensureJupyterImage(engine)
  const rounds = Number(options.rounds)
  const revision = { 'revision-check': `echo ${commit}`, revision: commit }
  const [startUpTimes, launchTimes, verifiedLaunchTimes] = await compare([
    { rounds, run: () => measureStartUp(image) },
    { rounds, run: () => measureAction(image, { code }) },
    { rounds, run: () => measureAction(image, { code, ...revision }) },
  ])
  report.heading('From the commit to the executed cell')
  report.times('start of the container, with a minimal client', startUpTimes)
  report.times('test-launch', launchTimes)
  report.times('test-launch with revision-check', verifiedLaunchTimes)
  report.target('more seconds than the start of the container', launchTimes.median - startUpTimes.median, {
    atMost: maxOverhead,
  })
  const verifiedOverhead = verifiedLaunchTimes.median - startUpTimes.median
  report.fact('more seconds with revision-check', verifiedOverhead.toFixed(2))
  report.heading(`Memory, with a build log of ${Math.round((logLine.length * logLines) / 1e6)} MB`)
  report.target('MB', await measureMemory(), { atMost: maxMemory })
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await engine.stop()
  await rm(directory, { recursive: true, force: true })
}

/** Returns the seconds from the start of a container to the end of the cell. */
async function measureStartUp(image: string): Promise<number> {
  const startTime = Date.now() / 1000
  const container = await startJupyterContainer(engine, image)
  await executeCell(container.server, code)
  return (await readExecutionTime(container)) - startTime
}

/** Returns the seconds from the start of the action, which follows the commit, to the end of the cell. */
async function measureAction(image: string, inputs: Readonly<Record<string, string>>): Promise<number> {
  let container: JupyterContainer | undefined
  const startTime = Date.now() / 1000
  const startServer = async () => {
    container = await startJupyterContainer(engine, image)
    return container.server
  }
  const { errors } = await launch({ steps: () => [], startServer }, inputs)
  if (container === undefined || errors.length > 0) throw new Error(errors.join('\n'))
  return (await readExecutionTime(container)) - startTime
}

/** Returns the time that the cell printed, and removes the container. */
async function readExecutionTime({ name }: JupyterContainer): Promise<number> {
  const { stdout, stderr } = await engine.docker(['logs', name])
  await engine.docker(['rm', '--force', name])
  const [, executionTime] = /^executed ([\d.]+)$/m.exec(stdout + stderr) ?? []
  if (executionTime === undefined) throw new Error(`the cell was not executed:\n${stdout}${stderr}`)
  return Number(executionTime)
}

/** Returns the peak resident memory of the action in MB. The launch fails after the build. */
async function measureMemory(): Promise<number> {
  const file = join(directory, 'memory')
  await launch(
    {
      steps: () => Array.from({ length: logLines }, () => ({ phase: 'building', message: logLine })),
      startServer: async () => ({ failure: 'Image x for user y failed to launch' }),
    },
    {},
    { MEMORY_FILE: file, NODE_OPTIONS: `--import=${preload}` },
  )
  return Math.round((Number(await readFile(file, 'utf8')) * 1024) / 1e6)
}

async function launch(
  hubOptions: Partial<BinderHubOptions>,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const hub = await startBinderHub({ resolve: () => commit, ...hubOptions })
  try {
    return await runAction(
      'actions/test-launch',
      { branch: commit, 'binderhub-urls': hub.url, ...inputs },
      {
        ...{ repository: 'bench/launcher', ref: 'refs/heads/main', sha: commit, eventName: 'push', env },
        ...{ token: 'none', githubUrl: 'http://127.0.0.1:9', workspace: directory },
      },
    )
  } finally {
    await hub.close()
  }
}
