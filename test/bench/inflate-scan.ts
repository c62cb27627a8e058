import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Worker } from 'node:worker_threads'
import { createGunzip, createGzip } from 'node:zlib'
import { analyseImage } from '../../src/layers/analyse-image.ts'
import { LayerContent } from '../../src/layers/layer-content.ts'
import { streamLayer } from '../../src/layers/stream-layer.ts'
import type { Descriptor } from '../../src/oci/descriptor.ts'
import { type Digest, parseDigest } from '../../src/oci/digest.ts'
import type { ImageSource } from '../../src/oci/image-source.ts'

/**
 * Streaming a layer with both digests, the tar's structure and an analysis, against inflating the same blob to nothing.
 * Usage: node test/bench/inflate-scan.ts [MB of tar, 1000 by default]
 *
 * All alternate in one process. In between is what no design can beat: inflating to nothing while another thread hashes as
 * many bytes as the two digests need. On virtual cores that share a real one, that alone is slower than inflating.
 */
const rounds = 5
const chunkSize = 2 ** 20
const size = Number(process.argv[2] ?? 1000) * 1e6

const hashMegabytes = `
  const { parentPort } = require('node:worker_threads')
  const { createHash } = require('node:crypto')
  const bytes = Buffer.alloc(1e6, 7)
  parentPort.on('message', count => {
    const hash = createHash('sha256')
    for (let turn = 0; turn < count; turn += 1) hash.update(bytes)
    parentPort.postMessage(hash.digest('hex'))
  })`

/** What a process of its own is told, to measure the memory of streaming alone. */
interface Task {
  readonly path: string
  readonly layer: Descriptor
  readonly diffId: Digest
}

if (process.argv[2]?.startsWith('{')) {
  const { path, layer, diffId } = JSON.parse(process.argv[2]) as Task
  await explain(sourceOf(opener(path)), layer, diffId)
  console.log(process.resourceUsage().maxRSS * 1024)
} else {
  const directory = mkdtempSync(join(tmpdir(), 'inflate-scan-'))
  try {
    await main(join(directory, 'layer.tar.gz'))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function opener(path: string) {
  return () => createReadStream(path, { highWaterMark: chunkSize })
}

async function main(path: string): Promise<void> {
  await packLibraries(path)
  const open = opener(path)
  const [digest, length] = await digestOfStream(open())
  const [diffId, uncompressed] = await digestOfStream(open().pipe(createGunzip({ chunkSize })))
  const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest, size: length }
  console.log(
    `${mb(length)} of gzip, ${mb(uncompressed)} of tar, ${cpus().length} cores, load ${loadavg()[0]}`,
  )

  const times = { inflate: [] as Run[], beside: [] as Run[], stream: [] as Run[] }
  const hasher = new Worker(hashMegabytes, { eval: true })
  for (let round = 0; round < rounds; round += 1) {
    times.inflate.push(await measure(() => inflateToNothing(open())))
    const beside = () => Promise.all([inflateToNothing(open()), hashElsewhere(hasher, length + uncompressed)])
    times.beside.push(await measure(beside))
    times.stream.push(await measure(() => explain(sourceOf(open), layer, diffId)))
  }
  await hasher.terminate()
  report('inflate to nothing', times.inflate, uncompressed)
  report('inflate, hash elsewhere', times.beside, uncompressed)
  report('stream and analyse', times.stream, uncompressed)
  const ratio = (to: readonly Run[], pick: (runs: readonly Run[]) => number) =>
    (pick(to) / pick(times.stream)).toFixed(2)
  for (const [name, to] of [
    ['inflating alone', times.inflate],
    ['inflating and hashing in two threads', times.beside],
  ] as const) {
    console.log(`rate against ${name}: ${ratio(to, median)} by medians, ${ratio(to, best)} by best`)
  }
  const task: Task = { path, layer, diffId }
  const memory = execFileSync(process.execPath, [import.meta.filename, JSON.stringify(task)], {
    encoding: 'utf8',
  })
  console.log(`peak RSS of streaming alone: ${mb(Number(memory))}`)
}

interface Run {
  /** Seconds. */
  readonly wall: number
  readonly cpu: number
}

async function measure(act: () => Promise<unknown>): Promise<Run> {
  const start = performance.now()
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }
}

async function inflateToNothing(compressed: NodeJS.ReadableStream): Promise<void> {
  const inflater = compressed.pipe(createGunzip({ chunkSize }))
  inflater.on('data', () => {})
  await once(inflater, 'end')
}

async function hashElsewhere(hasher: Worker, bytes: number): Promise<void> {
  hasher.postMessage(Math.round(bytes / 1e6))
  await once(hasher, 'message')
}

async function explain(source: ImageSource, layer: Descriptor, diffId: Digest): Promise<void> {
  const content = new LayerContent('the layer')
  await streamLayer(source, layer, diffId, 'the layer', { onEntry: entry => content.add(entry) })
  analyseImage([content])
}

function sourceOf(open: () => AsyncIterable<Uint8Array>): ImageSource {
  const refuse = async () => {
    throw new Error('not part of this measurement')
  }
  return {
    name: 'bench',
    readManifest: refuse,
    readBlob: refuse,
    readRange: refuse,
    openBlob: async () => open(),
  }
}

/** Libraries, headers and scripts of this machine, as many whole files as fit. */
async function packLibraries(path: string): Promise<void> {
  const listing = execFileSync('find', ['/usr/lib', '/usr/share', '-type', 'f', '-printf', '%s %p\\n'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const chosen: string[] = []
  let left = size
  for (const line of listing.split('\n')) {
    const space = line.indexOf(' ')
    const bytes = Number(line.slice(0, space))
    if (space < 0 || bytes > left) continue
    left -= bytes
    chosen.push(line.slice(space + 1))
  }
  const tar = spawn('tar', ['--create', '--absolute-names', '--no-recursion', '--files-from=-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  tar.stdin.end(chosen.join('\n'))
  await pipeline(tar.stdout, createGzip({ level: 6, chunkSize }), createWriteStream(path))
}

async function digestOfStream(chunks: AsyncIterable<Uint8Array>): Promise<[Digest, number]> {
  const hash = createHash('sha256')
  let length = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    length += chunk.length
  }
  return [parseDigest(`sha256:${hash.digest('hex')}`), length]
}

function report(name: string, runs: readonly Run[], bytes: number): void {
  const seconds = runs.map(({ wall }) => wall.toFixed(2)).join(' ')
  const cpu = [...runs].sort((a, b) => a.cpu - b.cpu)[rounds >> 1]?.cpu ?? 0
  const rate = bytes / 1e6 / median(runs)
  console.log(
    `${name}: ${rate.toFixed(0)} MB/s, median ${median(runs).toFixed(2)} s of ${seconds}; ${cpu.toFixed(2)} s of CPU`,
  )
}

function median(runs: readonly Run[]): number {
  return runs.map(({ wall }) => wall).sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN
}

function best(runs: readonly Run[]): number {
  return Math.min(...runs.map(({ wall }) => wall))
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
