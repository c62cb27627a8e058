/**
 * Counts the layers that must be streamed because the size in their gzip trailer cannot be confirmed, and the bytes that
 * are read from the other layers. The layers contain files of this machine. Exits with code 1 if a target is missed.
 *
 *     node test/bench/claimed-sizes.ts [--layers 24] [FOLDER…]
 *
 * Each layer is a part of 20 to 200 MB of one tar of the folders, compressed with zlib.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { mayHaveWrapped } from '../../src/layers/gzip-trailer.ts'
import { readClaims } from '../../src/layers/read-claims.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import type { ImageSource } from '../../src/oci/image-source.ts'
import { startReport } from './report.ts'

/** Size of a tar block in bytes. */
const blockSize = 512
/** Sizes of the parts in MB. */
const partSizes = [20, 50, 100, 200]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { layers: { type: 'string', default: '24' } },
})
const folders =
  positionals.length > 0 ? positionals : ['/usr', resolve(import.meta.dirname, '../../node_modules')]

const report = startReport(text => process.stdout.write(`${text}\n`))
report.heading(`Layers of ${folders.join(', ')} in a registry`)
const counts = {
  layers: 0,
  ambiguousLayers: 0,
  streamedLayers: 0,
  wrongSizes: 0,
  storedBytes: 0,
  readBytes: 0,
  milliseconds: 0,
}
for await (const tar of splitTar(Number(values.layers))) {
  for (const level of [1, 6]) await measure(tar, gzipSync(tar, { level }))
}
report.fact('layers', counts.layers)
report.fact('layers whose tar could be 4 GiB larger than the trailer says', counts.ambiguousLayers)
report.fact('MB stored', (counts.storedBytes / 1e6).toFixed(0))
report.fact('MB read', (counts.readBytes / 1e6).toFixed(1))
report.fact('milliseconds per layer', (counts.milliseconds / Math.max(1, counts.layers)).toFixed(0))
report.target('layers measured', counts.layers, { atLeast: 1 })
report.target('layers with a wrong size', counts.wrongSizes, { atMost: 0 })
report.target('percent of layers streamed', (100 * counts.streamedLayers) / Math.max(1, counts.layers), {
  atMost: 5,
})
process.exitCode = report.hasMiss() ? 1 : 0

async function measure(tar: Buffer, stored: Buffer): Promise<void> {
  const rejectCall = async () => {
    throw new Error('the benchmark only supports `readRange`')
  }
  const source: ImageSource = {
    name: 'bench',
    isLocal: false,
    readManifest: rejectCall,
    readBlob: rejectCall,
    openBlob: rejectCall,
    readRange: async (_descriptor, offset, length) => {
      counts.readBytes += length
      return stored.subarray(offset, offset + length)
    },
  }
  const layer = {
    mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    digest: sha256Digest(stored),
    size: stored.length,
  }
  const manifest = {
    kind: 'manifest',
    mediaType: '',
    config: layer,
    layers: [layer],
    annotations: {},
  } as const
  const start = performance.now()
  const [claim] = await readClaims(source, manifest)
  counts.milliseconds += performance.now() - start
  counts.layers += 1
  counts.storedBytes += stored.length
  if (mayHaveWrapped(stored.length)) counts.ambiguousLayers += 1
  if (claim === undefined) counts.streamedLayers += 1
  else if (claim.uncompressedSize !== tar.length) counts.wrongSizes += 1
}

/** Yields up to `count` parts of one tar of the folders. */
async function* splitTar(count: number): AsyncGenerator<Buffer, void, undefined> {
  const tar = spawn('tar', ['--create', '--file=-', '--', ...folders], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let chunks: Buffer[] = []
  let length = 0
  let partCount = 0
  for await (const chunk of tar.stdout) {
    chunks.push(chunk)
    length += chunk.length
    const partSize = (partSizes[partCount % partSizes.length] ?? 0) * 1e6
    if (length < partSize) continue
    yield Buffer.concat(chunks).subarray(0, Math.floor(partSize / blockSize) * blockSize)
    chunks = []
    length = 0
    partCount += 1
    if (partCount === count) break
  }
  tar.kill()
  if (tar.exitCode === null && tar.signalCode === null) await once(tar, 'close')
}
