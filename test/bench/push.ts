/**
 * Compares pushes by this project's client and by `skopeo copy` from the same image layout over connections with a
 * round-trip time of 50 ms. Measures whole processes alternately, each with an empty registry. Exits with code 1 if a
 * target is missed.
 *
 *     node test/bench/push.ts [--gigabytes 1] [--rounds 5]
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startRegistry } from '../host/registry.ts'
import { compare, summarizeTimes } from './compare.ts'
import { type DelayProxyOptions, startDelayProxy, type Traffic } from './delay-proxy.ts'
import { measurePeakMemory, type TimedCommand, timeProcess } from './measure-process.ts'
import { startReport } from './report.ts'
import { writeGeneratedLayout } from './write-generated-layout.ts'

/** Round-trip time in milliseconds. */
const roundTrip = 50
const layerCount = 10
/** Number of pushes with cut connections. Every tenth connection is cut, and one push opens about twelve. */
const pushesWithCuts = 3
const pushProgram = join(import.meta.dirname, 'push-layout.ts')

type Push = (reference: string) => TimedCommand
type RunProgram = (command: TimedCommand) => Promise<number>

const { values: options } = parseArgs({
  options: { gigabytes: { type: 'string', default: '1' }, rounds: { type: 'string', default: '5' } },
})
const rounds = Number(options.rounds)
const layerSize = Math.ceil((Number(options.gigabytes) * 1e9) / layerCount)
const size = layerSize * layerCount
const directory = await mkdtemp(join(tmpdir(), 'bench-push-'))
const layout = join(directory, 'layout')
const report = startReport(text => process.stdout.write(`${text}\n`))
try {
  const digest = await writeGeneratedLayout(
    layout,
    Array.from({ length: layerCount }, () => layerSize),
  )
  await measureTime(digest)
  await measureMemory(digest)
  await measureCuts(digest)
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await rm(directory, { recursive: true, force: true })
}

async function measureTime(digest: string): Promise<void> {
  report.heading(`Push of ${layerCount} layers, ${(size / 1e9).toFixed(2)} GB, round trip ${roundTrip} ms`)
  const makeRun = (push: Push) => async () => (await pushOnce(push, digest, timeProcess)).result
  const [project, skopeo] = await compare([
    { rounds, run: makeRun(projectPush) },
    { rounds, run: makeRun(skopeoCopy) },
  ])
  report.times('this project', project)
  report.times('skopeo copy', skopeo)
  report.target('of the time of skopeo', project.median / skopeo.median, { atMost: 1 })
}

async function measureMemory(digest: string): Promise<void> {
  report.heading('Memory')
  const peaks: number[] = []
  for (let round = 0; round < rounds; round++)
    peaks.push((await pushOnce(projectPush, digest, measurePeakMemory)).result)
  report.target('peak memory, MB', summarizeTimes(peaks).max / 1e6, { atMost: 200 })
}

/** Measures pushes in which every tenth connection is cut in the middle of a blob. */
async function measureCuts(digest: string): Promise<void> {
  report.heading('Every tenth connection is cut in the middle of a blob')
  let connections = 0
  let cuts = 0
  let retriedBytes = 0
  for (let push = 0; push < pushesWithCuts; push++) {
    const before = connections
    const { traffic } = await pushOnce(projectPush, digest, timeProcess, (chunk, position) => {
      connections = Math.max(connections, before + position.connection)
      const isTenth = (before + position.connection) % 10 === 0 && position.direction === 'up'
      if (!isTenth || position.offset + chunk.length < layerSize / 2) return chunk
      cuts += 1
      return 'cut'
    })
    retriedBytes += traffic.up - size
  }
  report.fact('connections', connections)
  report.target('cuts', cuts, { atLeast: 1 })
  report.target('blobs sent again per cut', retriedBytes / layerSize / Math.max(1, cuts), { atMost: 1 })
}

/**
 * Pushes the image to an empty registry.
 *
 * @throws Error if the registry does not have the image afterwards, or if the push did not send the whole image.
 */
async function pushOnce(
  push: Push,
  digest: string,
  run: RunProgram,
  intercept?: DelayProxyOptions['intercept'],
): Promise<{ result: number; traffic: Traffic }> {
  const registry = await startRegistry()
  const proxy = await startDelayProxy({
    target: registry.host,
    roundTrip,
    ...(intercept === undefined ? {} : { intercept }),
  })
  try {
    const result = await run(push(`${proxy.host}/bench/push:latest`))
    const headers = { accept: 'application/vnd.oci.image.manifest.v1+json' }
    const url = `${registry.url}/v2/bench/push/manifests/latest`
    const response = await fetch(url, { method: 'HEAD', headers })
    const pushedDigest = response.headers.get('docker-content-digest')
    if (pushedDigest !== digest) throw new Error(`the registry has ${pushedDigest}, expected ${digest}`)
    const traffic = proxy.traffic()
    if (traffic.up < size) throw new Error('the push did not send the whole image')
    return { result, traffic }
  } finally {
    await proxy.stop()
    await registry.stop()
  }
}

function projectPush(reference: string): TimedCommand {
  return { program: process.execPath, args: [pushProgram, layout, reference], env: process.env }
}

function skopeoCopy(reference: string): TimedCommand {
  const args = [
    'copy',
    '--preserve-digests',
    '--dest-tls-verify=false',
    `oci:${layout}`,
    `docker://${reference}`,
  ]
  return { program: 'skopeo', args, env: process.env }
}
