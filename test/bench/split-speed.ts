/**
 * Compares `binder-actions split` with programs that only compress the same bytes in parallel at the same level. Measures
 * whole processes alternately. Also measures the memory of the split. Exits with code 1 if a target is missed.
 *
 *     node test/bench/split-speed.ts [--megabytes 3000] [--rounds 3]
 *
 * The layer consists of files of this machine and is not compressed, like a layer that a builder exports. The time to split
 * a compressed layer, which must be inflated first, is also reported.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import type { Digest } from '../../src/oci/digest.ts'
import { succeeds } from '../host/command.ts'
import { compare } from './compare.ts'
import { measurePeakMemory, type TimedCommand, timeProcess } from './measure-process.ts'
import { fileDigest, packFiles } from './pack-files.ts'
import { startReport } from './report.ts'
import { writeSingleLayerLayout } from './write-single-layer-layout.ts'

const { values: options } = parseArgs({
  options: { megabytes: { type: 'string', default: '3000' }, rounds: { type: 'string', default: '3' } },
})
const size = Number(options.megabytes) * 1e6
const rounds = Number(options.rounds)
const partCount = 16
/** Maximum peak memory in bytes. */
const maxMemory = 300e6
const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')
const compressionScript = resolve(import.meta.dirname, 'compress-slices.mjs')
const mediaType = 'application/vnd.oci.image.layer.v1.tar'

const directory = await mkdtemp(join(tmpdir(), 'split-speed-'))
const report = startReport(text => process.stdout.write(`${text}\n`))
const tar = join(directory, 'layer.tar')
const node = (...args: string[]): TimedCommand => ({ program: process.execPath, args, env: process.env })
try {
  packFiles(tar, size)
  const { size: length } = await stat(tar)
  const diffId = await fileDigest(tar)
  const plainLayout = writeLayout('plain', tar, { mediaType, digest: diffId, size: length }, diffId)
  await measureTime(plainLayout, length)
  await measureMemory(plainLayout)
  const gzip = join(directory, 'layer.tar.gz')
  await pipeline(createReadStream(tar), createGzip({ level: 6, chunkSize: 2 ** 20 }), createWriteStream(gzip))
  const gzipDescriptor = {
    mediaType: `${mediaType}+gzip`,
    digest: await fileDigest(gzip),
    size: (await stat(gzip)).size,
  }
  const compressedLayout = writeLayout('compressed', gzip, gzipDescriptor, diffId)
  report.heading('The same layer with gzip compression')
  report.fact('to split it', `${(await timeSplit(compressedLayout)).toFixed(1)} s`)
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await rm(directory, { recursive: true, force: true })
}

async function measureTime(layout: string, length: number): Promise<void> {
  report.heading(`Split of a layer of ${(length / 1e6).toFixed(0)} MB into layers of 1/${partCount}`)
  const hasPigz = await succeeds('pigz', ['--version'])
  const candidates = {
    split: () => timeSplit(layout),
    'zlib, in parallel': () =>
      runInFolder(folder => timeProcess(node(compressionScript, tar, String(partCount), folder))),
    ...(hasPigz ? { 'pigz -6': () => timeProcess(pigzCommand()) } : {}),
  }
  const times = await compare(Object.values(candidates).map(run => ({ rounds, run })))
  for (const [index, name] of Object.keys(candidates).entries()) {
    const time = times[index]
    if (time !== undefined) report.times(`${name}, ${(length / 1e6 / time.median).toFixed(0)} MB/s`, time)
  }
  const [split, ...otherTimes] = times
  const fastestMedian = Math.min(...otherTimes.map(({ median }) => median))
  report.target('of the throughput of the fastest other program', fastestMedian / (split?.median ?? 0), {
    atLeast: 0.85,
  })
}

async function measureMemory(layout: string): Promise<void> {
  const peak = await runInFolder(folder => measurePeakMemory(splitCommand(layout, join(folder, 'image'))))
  report.target('peak memory, MB', peak / 1e6, { atMost: maxMemory / 1e6 })
}

function timeSplit(layout: string): Promise<number> {
  return runInFolder(folder => timeProcess(splitCommand(layout, join(folder, 'image'))))
}

function splitCommand(layout: string, to: string): TimedCommand {
  const target = ['--split-target', String(Math.ceil(size / partCount)), '--warn-layer-size', String(size)]
  return node(cli, 'split', `oci-layout:${layout}`, '--to', `oci-layout:${to}`, ...target)
}

function pigzCommand(): TimedCommand {
  return { program: 'sh', args: ['-c', 'pigz -6 --stdout "$0" >"$0.pigz"', tar], env: process.env }
}

async function runInFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(directory, 'result')
  await mkdir(folder)
  try {
    return await act(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function writeLayout(
  name: string,
  file: string,
  descriptor: Parameters<typeof writeSingleLayerLayout>[2],
  diffId: Digest,
): string {
  return writeSingleLayerLayout(join(directory, name), file, descriptor, diffId)
}
