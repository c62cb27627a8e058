/**
 * Compares the rates of two operations on the same layer: streaming it with verification and analysis, and only inflating
 * it. Also measures the peak memory of the command line for this layer. Exits with code 1 if a target is missed.
 *
 *     node test/bench/inflate-scan.ts [MB of tar, 1600 by default]
 *
 * The layer has as many files per gigabyte as a scientific image. The measurements alternate in one process. Inflating
 * while another thread hashes the same number of bytes is the fastest possible implementation. It is slower than only
 * inflating if two virtual cores share a physical core.
 */
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Worker } from 'node:worker_threads'
import { createGunzip, createGzip } from 'node:zlib'
import { analyzeImage } from '../../src/layers/analyze-image.ts'
import { LayerContent } from '../../src/layers/layer-content.ts'
import { streamLayer } from '../../src/layers/stream-layer.ts'
import type { Descriptor } from '../../src/oci/descriptor.ts'
import { type Digest, parseDigest } from '../../src/oci/digest.ts'
import type { ImageSource } from '../../src/oci/image-source.ts'
import { compare, summarizeTimes } from './compare.ts'
import { measurePeakMemory } from './measure-process.ts'
import { startReport } from './report.ts'
import { writeSingleLayerLayout } from './write-single-layer-layout.ts'

const rounds = 7
const chunkSize = 2 ** 20
const size = Number(process.argv[2] ?? 1600) * 1e6
/** Maximum number of small files in the layer. A Debian image with VTK, PETSc and Jupyter has 62,901 entries in 1.6 GB. */
const maxSmallFiles = Math.round((size / 1.6e9) * 62_901)
/** Minimum size of a large file in bytes. */
const minLargeFile = 60_000
/** Size of a tar block in bytes. */
const blockSize = 512
const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** Source code of a thread that hashes a number of megabytes on request. */
const hasherSource = `
  const { parentPort } = require('node:worker_threads')
  const { createHash } = require('node:crypto')
  const bytes = Buffer.alloc(1e6, 7)
  parentPort.on('message', count => {
    const hash = createHash('sha256')
    for (let index = 0; index < count; index += 1) hash.update(bytes)
    parentPort.postMessage(hash.digest('hex'))
  })`

const directory = mkdtempSync(join(tmpdir(), 'inflate-scan-'))
const report = startReport(text => process.stdout.write(`${text}\n`))
try {
  await main(join(directory, 'layer.tar.gz'))
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  rmSync(directory, { recursive: true, force: true })
}

async function main(path: string): Promise<void> {
  const files = await writeLayer(path)
  const open = () => createReadStream(path, { highWaterMark: chunkSize })
  const [digest, length] = await streamDigest(open())
  const [diffId, uncompressedSize] = await streamDigest(open().pipe(createGunzip({ chunkSize })))
  const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest, size: length }
  report.heading(
    `A layer of ${files} files, ${formatMegabytes(length)} of gzip, ${formatMegabytes(uncompressedSize)} of tar`,
  )
  await measureRate(open, layer, diffId, uncompressedSize)
  report.heading('Peak memory of the command line for this layer, with a plan to split it')
  const layout = writeSingleLayerLayout(join(directory, 'layout'), path, layer, diffId)
  const limits = ['--max-layer-size=100GB', '--warn-layer-size=400MB']
  const args = [cli, 'check-layer-sizes', ...limits, `oci-layout:${layout}`]
  const bytes = await measurePeakMemory({ program: process.execPath, args, env: process.env })
  report.target('MB', bytes / 1e6, { atMost: 200 })
}

async function measureRate(
  open: () => ReturnType<typeof createReadStream>,
  layer: Descriptor,
  diffId: Digest,
  uncompressedSize: number,
): Promise<void> {
  const hasher = new Worker(hasherSource, { eval: true })
  const processorTimes: Record<'inflate' | 'stream', number[]> = { inflate: [], stream: [] }
  const [inflate, inflateAndHash, stream] = await compare([
    { rounds, run: () => measureSeconds(() => inflateOnly(open()), processorTimes.inflate) },
    {
      rounds,
      run: () =>
        measureSeconds(() => Promise.all([inflateOnly(open()), hashInWorker(hasher, uncompressedSize)])),
    },
    {
      rounds,
      run: () => measureSeconds(() => analyze(streamSource(open), layer, diffId), processorTimes.stream),
    },
  ])
  await hasher.terminate()
  report.times('inflate only', inflate)
  report.times('inflate only while another thread hashes', inflateAndHash)
  report.times('stream, verify and analyze', stream)
  report.times('processor time of inflating only', summarizeTimes(processorTimes.inflate))
  report.times('processor time of streaming, verifying and analyzing', summarizeTimes(processorTimes.stream))
  report.fact('MB/s of tar', (uncompressedSize / 1e6 / stream.median).toFixed(0))
  report.fact(
    'of the rate of inflating while another thread hashes',
    (inflateAndHash.median / stream.median).toFixed(2),
  )
  report.target('of the rate of inflating only', inflate.median / stream.median, { atLeast: 0.9 })
}

/**
 * Measures the elapsed time of an operation.
 *
 * @param processorTimes Receives the processor time of all threads in seconds, which other programs hardly affect.
 */
async function measureSeconds(act: () => Promise<unknown>, processorTimes: number[] = []): Promise<number> {
  const start = performance.now()
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  processorTimes.push((user + system) / 1e6)
  return (performance.now() - start) / 1000
}

async function inflateOnly(compressed: NodeJS.ReadableStream): Promise<void> {
  const inflater = compressed.pipe(createGunzip({ chunkSize }))
  inflater.on('data', () => {})
  await once(inflater, 'end')
}

async function hashInWorker(hasher: Worker, bytes: number): Promise<void> {
  hasher.postMessage(Math.round(bytes / 1e6))
  await once(hasher, 'message')
}

async function analyze(source: ImageSource, layer: Descriptor, diffId: Digest): Promise<void> {
  const content = new LayerContent('the layer')
  await streamLayer(
    source,
    { descriptor: layer, diffId, label: 'the layer' },
    { onEntry: entry => content.add(entry) },
  )
  analyzeImage([content])
}

function streamSource(open: () => AsyncIterable<Uint8Array>): ImageSource {
  const rejectCall = async () => {
    throw new Error('the benchmark only supports `openBlob`')
  }
  return {
    name: 'bench',
    isLocal: true,
    readManifest: rejectCall,
    readBlob: rejectCall,
    readRange: rejectCall,
    openBlob: async () => open(),
  }
}

/**
 * Writes a layer of up to `maxSmallFiles` small files of this machine and the largest files that fit. @returns the number
 * of files.
 */
async function writeLayer(path: string): Promise<number> {
  const folders = ['/usr', resolve(import.meta.dirname, '../../node_modules')]
  const listing = execFileSync('find', [...folders, '-xdev', '-type', 'f', '-printf', '%s %p\\n'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const foundFiles = listing.split('\n').flatMap(line => {
    const [, bytes, name] = /^(\d+) (.+)$/.exec(line) ?? []
    return bytes === undefined || name === undefined ? [] : [{ bytes: Number(bytes), name }]
  })
  const smallFiles = foundFiles.filter(({ bytes }) => bytes < minLargeFile).slice(0, maxSmallFiles)
  const largeFiles = foundFiles
    .filter(({ bytes }) => bytes >= minLargeFile)
    .toSorted((left, right) => right.bytes - left.bytes)
  const chosenFiles: string[] = []
  let remaining = size
  for (const { bytes, name } of [...smallFiles, ...largeFiles]) {
    const stored = blockSize + Math.ceil(bytes / blockSize) * blockSize
    if (stored > remaining) continue
    remaining -= stored
    chosenFiles.push(name.slice(1))
  }
  const tar = spawn('tar', ['--create', '--directory=/', '--no-recursion', '--files-from=-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  tar.stdin.end(chosenFiles.join('\n'))
  await pipeline(tar.stdout, createGzip({ level: 6, chunkSize }), createWriteStream(path))
  return chosenFiles.length
}

/** Returns the digest and the length of a stream. */
async function streamDigest(chunks: AsyncIterable<Uint8Array>): Promise<[Digest, number]> {
  const hash = createHash('sha256')
  let length = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    length += chunk.length
  }
  return [parseDigest(`sha256:${hash.digest('hex')}`), length]
}

function formatMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
