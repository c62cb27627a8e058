/**
 * Measures a test launch of an image that is present: the time from the launcher's commit to the executed cell, beyond the
 * start of the container, and the peak memory of the action with a build log of 100 MB. Exits with code 1 if a target is
 * missed.
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
import { summarizeTimes } from './compare.ts'
import { startReport } from './report.ts'

const commit = 'c0ffee'.padEnd(40, '0')
const maxOverhead = 1.5
const maxMemory = 150
/** Lines as long as an event may be, which need the most memory. */
const logLine = `${'x'.repeat(999_900)}\n`
const logLines = 100
/** Prints the time to the output of the container. */
const code =
  "import time\nwith open('/proc/1/fd/1', 'w') as output: output.write(f'executed {time.time()}\\n')"
const preload = pathToFileURL(join(import.meta.dirname, 'record-memory.mjs')).href

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const report = startReport(text => process.stdout.write(`${text}\n`))
const engine = await startEngine()
const directory = await mkdtemp(join(tmpdir(), 'launch-test-'))
try {
  const image = await ensureJupyterImage(engine)
  const overheads: number[] = []
  for (let round = 0; round < Number(options.rounds); round++) overheads.push(await measureTime(image))
  report.heading('From the commit to the executed cell, beyond the start of the container')
  const overhead = summarizeTimes(overheads)
  report.times('test-launch, with the start of the kernel', overhead)
  report.target('seconds', overhead.median, { atMost: maxOverhead })
  report.heading(`Memory, with a build log of ${Math.round((logLine.length * logLines) / 1e6)} MB`)
  report.target('MB', await measureMemory(), { atMost: maxMemory })
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await engine.stop()
  await rm(directory, { recursive: true, force: true })
}

/** Returns the seconds from the start of the action to the end of the cell, without those of the container's start. */
async function measureTime(image: string): Promise<number> {
  let container: JupyterContainer | undefined
  let containerSeconds = 0
  const startTime = Date.now() / 1000
  const { errors } = await launch(
    {
      steps: () => [],
      startServer: async () => {
        const start = performance.now()
        container = await startJupyterContainer(engine, image)
        containerSeconds = (performance.now() - start) / 1000
        return container.server
      },
    },
    { code },
  )
  if (container === undefined || errors.length > 0) throw new Error(errors.join('\n'))
  const { stdout, stderr } = await engine.docker(['logs', container.id])
  await engine.docker(['rm', '--force', container.id])
  const [, executed] = /^executed ([\d.]+)$/m.exec(stdout + stderr) ?? []
  return Number(executed) - startTime - containerSeconds
}

/** Returns the peak of the action's resident memory in MB. The launch fails after the build. */
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
