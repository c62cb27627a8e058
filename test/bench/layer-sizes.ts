/**
 * Compares three ways to measure the layers of an image: this project's command line, crane and `docker pull`, over
 * connections with a round-trip time of 50 ms. Measures whole processes alternately with the same registry. Exits with
 * code 1 if a target is missed.
 *
 *     node test/bench/layer-sizes.ts [--gigabytes 3] [--rounds 7] [--pulls 3] [--store classic]
 *
 * --gigabytes is the compressed size of the image. Its tars are 2.5 times as large. --store is the image store of the
 * engine that pulls the image. The default is the store of the running engine.
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sampleRanges } from '../../src/layers/size-samples.ts'
import { type Engine, startEngine } from '../host/engine.ts'
import { startRegistry } from '../host/registry.ts'
import { craneProgram } from '../host/tools.ts'
import { compare, type Distribution, summarizeTimes } from './compare.ts'
import { type DelayProxy, startDelayProxy } from './delay-proxy.ts'
import { measurePeakMemory, type TimedCommand, timeProcess } from './measure-process.ts'
import { type GeneratedImage, type LayerShape, pushGeneratedImage } from './push-generated-image.ts'
import { type Report, startReport } from './report.ts'

/** Round-trip time in milliseconds. */
const roundTrip = 50
const stores = ['containerd', 'classic'] as const
/** Size of a file in bytes. A Debian image with VTK, PETSc and Jupyter has 62,901 files in 1.6 GB, about 40 per megabyte. */
const fileSize = 26_000
/** Approximate compressed size of a file in bytes. */
const compressedFileSize = 10_800
const idleNode: TimedCommand = { program: process.execPath, args: ['--eval', ''], env: process.env }
const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

interface LayerBench {
  readonly proxy: DelayProxy
  readonly engine: Engine
  readonly report: Report
  readonly rounds: number
  readonly pulls: number
}

const { values: options } = parseArgs({
  options: {
    gigabytes: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '7' },
    pulls: { type: 'string', default: '3' },
    store: { type: 'string' },
  },
})
const store = stores.find(kind => kind === options.store)
if (store === undefined && options.store !== undefined)
  throw new Error(`--store is "${options.store}": expected one of ${stores.join(', ')}`)
const registry = await startRegistry()
const proxy = await startDelayProxy({ target: registry.host, roundTrip })
const engine = await startEngine(store === undefined ? {} : { store })
const report = startReport(text => process.stdout.write(`${text}\n`))
try {
  const filesPerLayer = Math.ceil((Number(options.gigabytes) * 1e9) / 10 / compressedFileSize)
  const largeImage = await generate('large', 10, { files: filesPerLayer, fileSize })
  const tinyImages = await Promise.all(
    [10, 20, 100].map(layers => generate('tiny', layers, { files: 1, fileSize: 300 })),
  )
  const bench = { proxy, engine, report, rounds: Number(options.rounds), pulls: Number(options.pulls) }
  await measureTime(bench, largeImage)
  for (const image of [largeImage, ...tinyImages]) await measureTraffic(bench, image)
  await measureMemory(bench, largeImage)
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await engine.stop()
  await proxy.stop()
  await registry.stop()
}

function generate(kind: string, layers: number, shape: LayerShape): Promise<GeneratedImage> {
  const shapes = Array.from({ length: layers }, () => shape)
  return pushGeneratedImage(registry.url, `bench/${kind}-${layers}:latest`, shapes)
}

async function measureTime(bench: LayerBench, image: GeneratedImage): Promise<void> {
  const { report, proxy, rounds, pulls } = bench
  const formatGigabytes = (bytes: number) => (bytes / 1e9).toFixed(2)
  const description = `${image.layers} layers, ${formatGigabytes(image.compressedSize)} GB stored, ${formatGigabytes(image.uncompressedSize)} GB of tars`
  report.heading(`Time for ${description}, round trip ${roundTrip} ms`)
  const [check, crane, pull] = await compare([
    { rounds, run: () => timeProcess(checkCommand(bench, image)) },
    { rounds, run: () => timeCrane(bench, image) },
    { rounds: pulls, run: () => timePull(bench, image) },
  ])
  report.times('check-layer-sizes', check)
  report.times('crane manifest, then crane config', crane)
  report.times(`docker pull, then docker history (${bench.engine.store} store)`, pull)
  report.target('times faster than pull and history', pull.median / check.median, { atLeast: 15 })
  // crane does not measure layers, so the time of the samples is added to its time: a gigabyte requires 250 samples to
  // rule out 4 GiB of zeros that the trailer does not count, and 15 requests are sent at the same time.
  const samplingTime = (Math.ceil(planSamples(image).count / 15) * roundTrip) / 1000
  report.fact('of the time of crane', (check.median / crane.median).toFixed(2))
  report.target(
    'of the time of crane and of the round trips for samples',
    check.median / (crane.median + samplingTime),
    {
      atMost: 2,
    },
  )
  proxy.setRoundTrip(0)
  report.times(
    'check-layer-sizes without the delay',
    await measureRepeatedly(rounds, () => timeProcess(checkCommand(bench, image))),
  )
  report.times('crane without the delay', await measureRepeatedly(rounds, () => timeCrane(bench, image)))
  proxy.setRoundTrip(roundTrip)
  report.times('idle Node process', await measureRepeatedly(rounds, () => timeProcess(idleNode)))
}

/** Measures the bytes, connections and sequential round trips of one run. */
async function measureTraffic(bench: LayerBench, image: GeneratedImage): Promise<void> {
  const { proxy, report } = bench
  report.heading(`Traffic for ${image.name}: ${image.layers} layers`)
  const command = checkCommand(bench, image)
  proxy.reset()
  await timeProcess(command)
  const { up, down, connections, maxConcurrent } = proxy.traffic()
  const samples = planSamples(image)
  // Budget: 64 KiB for up to 20 layers, 1 KiB for each further layer, and 1 KiB for each sample in addition to its bytes.
  const maxBytes = 64 * 1024 + 1024 * Math.max(0, image.layers - 20) + samples.bytes + samples.count * 1024
  report.target('bytes in both directions', up + down, { atMost: maxBytes })
  report.target('connections', connections, { atMost: 16 })
  report.fact('concurrent connections', maxConcurrent)
  const trips = await measureRoundTrips(proxy, () => timeProcess(command))
  // After the requests for the manifest and the config, each of 16 connections reads one layer or sample at a time.
  const rounds = Math.ceil(image.layers / 16) + Math.ceil(samples.count / 15)
  report.fact('samples', samples.count)
  report.target('sequential round trips', trips, { atMost: 4 + rounds + 0.5 })
  const craneTrips = await measureRoundTrips(proxy, () => timeCrane(bench, image))
  report.fact('round trips of crane manifest and crane config', craneTrips.toFixed(1))
}

/** Returns the number and bytes of all samples of an image with layers of similar size. */
function planSamples({ layers, compressedSize }: GeneratedImage) {
  const ranges = sampleRanges(Math.floor(compressedSize / layers))
  return {
    count: layers * ranges.length,
    bytes: layers * ranges.reduce((sum, { length }) => sum + length, 0),
  }
}

/** Computes the number of sequential round trips from the additional time of a run with a long round trip. */
async function measureRoundTrips(proxy: DelayProxy, run: () => Promise<number>): Promise<number> {
  const longRoundTrip = 400
  const withRoundTrip = (milliseconds: number) => async () => {
    proxy.setRoundTrip(milliseconds)
    return run()
  }
  const [fast, slow] = await compare([
    { rounds: 5, run: withRoundTrip(0) },
    { rounds: 5, run: withRoundTrip(longRoundTrip) },
  ])
  proxy.setRoundTrip(roundTrip)
  // Other work on the machine can only make a run slower, so the minimum is the most accurate.
  return ((slow.min - fast.min) * 1000) / longRoundTrip
}

async function measureMemory(bench: LayerBench, image: GeneratedImage): Promise<void> {
  bench.report.heading('Memory')
  const peaks = await measureRepeatedly(bench.rounds, () => measurePeakMemory(checkCommand(bench, image)))
  const idlePeaks = await measureRepeatedly(bench.rounds, () => measurePeakMemory(idleNode))
  bench.report.fact('peak memory, MiB', (peaks.median / 2 ** 20).toFixed(1))
  bench.report.fact('idle Node process, MiB', (idlePeaks.median / 2 ** 20).toFixed(1))
}

function checkCommand({ proxy }: LayerBench, { name }: GeneratedImage): TimedCommand {
  const args = [cli, 'check-layer-sizes', `${proxy.host}/${name}`, '--json']
  return { program: process.execPath, args, env: process.env }
}

async function timeCrane({ proxy }: LayerBench, { name }: GeneratedImage): Promise<number> {
  const program = craneProgram()
  const makeCommand = (command: string) => ({
    program,
    args: [command, join(proxy.host, name)],
    env: process.env,
  })
  return (await timeProcess(makeCommand('manifest'))) + (await timeProcess(makeCommand('config')))
}

/** Measures a pull into an engine that has no layer of the image. @throws Error if the engine has a layer. */
async function timePull({ proxy, engine }: LayerBench, image: GeneratedImage): Promise<number> {
  const reference = join(proxy.host, image.name)
  const env = { ...process.env, ...engine.env }
  const timeDocker = (...args: string[]) => timeProcess({ program: 'docker', args, env })
  proxy.reset()
  try {
    const seconds =
      (await timeDocker('pull', '--quiet', reference)) + (await timeDocker('history', reference))
    if (proxy.traffic().down < image.compressedSize)
      throw new Error('docker pull did not fetch the whole image: remove its layers from the engine')
    return seconds
  } finally {
    await engine.docker(['image', 'rm', '--force', reference])
  }
}

async function measureRepeatedly(rounds: number, run: () => Promise<number>): Promise<Distribution> {
  const measurements: number[] = []
  for (let round = 0; round < rounds; round++) measurements.push(await run())
  return summarizeTimes(measurements)
}
