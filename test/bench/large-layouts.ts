/** Writes image layouts with extremely large layers, for `large-inputs.ts`. */
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { parseDigest, sha256Digest } from '../../src/oci/digest.ts'
import { base256, endOfArchive, file, header } from '../tar/make-tar.ts'
import { writeSingleLayerLayout } from './write-single-layer-layout.ts'

const mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip'
const gibibyte = 2 ** 30
/** Size field of a header for 19 GiB. Sizes of 8 GiB and more are binary. */
const sparseSize = base256(BigInt(19 * gibibyte), 12)

/** Part of a layer: bytes, and the number of times that they are repeated. */
interface Part {
  readonly bytes: Buffer
  readonly count: number
}

/** Writes a layout with one layer. Each part is compressed once, as a separate gzip member. @returns the directory. */
async function writeLayout(folder: string, name: string, parts: readonly Part[]): Promise<string> {
  const layerFile = join(folder, `${name}.tar.gz`)
  const output = createWriteStream(layerFile)
  const blobHash = createHash('sha256')
  const tarHash = createHash('sha256')
  for (const { bytes, count } of parts) {
    const member = gzipSync(bytes, { level: 1 })
    for (let copy = 0; copy < count; copy += 1) {
      tarHash.update(bytes)
      blobHash.update(member)
      if (!output.write(member)) await once(output, 'drain')
    }
  }
  output.end()
  await finished(output)
  const { size } = await stat(layerFile)
  const descriptor = { mediaType, digest: parseDigest(`sha256:${blobHash.digest('hex')}`), size }
  return writeSingleLayerLayout(
    join(folder, name),
    layerFile,
    descriptor,
    parseDigest(`sha256:${tarHash.digest('hex')}`),
  )
}

/**
 * Writes a layout whose layer has a file of 19 GiB of zeros and a file of 220 MB of random data. Without the random data,
 * the layer would be rejected as a decompression bomb.
 */
export function writeSparseLayout(folder: string): Promise<string> {
  const randomFile = file('random', randomBytes(220_000_000))
  const zeros = { bytes: Buffer.alloc(gibibyte), count: 19 }
  return writeLayout(folder, 'sparse', [
    { bytes: Buffer.concat([randomFile, header({ name: 'sparse', size: sparseSize })]), count: 1 },
    zeros,
    { bytes: endOfArchive, count: 1 },
  ])
}

/** Writes a layout whose layer has a file of 19 GiB of zeros. */
export function writeBombLayout(folder: string): Promise<string> {
  return writeLayout(folder, 'bomb', [
    { bytes: header({ name: 'zeros', size: sparseSize }), count: 1 },
    { bytes: Buffer.alloc(gibibyte), count: 19 },
    { bytes: endOfArchive, count: 1 },
  ])
}

/** Writes a layout whose layer has files of 1 KB, 500 in each directory. */
export function writeFilesLayout(folder: string, files: number): Promise<string> {
  const entries = Array.from({ length: files }, (_, index) =>
    file(
      `opt/d${Math.floor(index / 500)}/f${index}`,
      `${sha256Digest(Buffer.from(String(index)))}\n`.repeat(14),
    ),
  )
  return writeLayout(folder, 'files', [{ bytes: Buffer.concat([...entries, endOfArchive]), count: 1 }])
}

/** Writes a layout whose layer has 20 files of 5 MB, and hard links to them in different directories. */
export function writeLinksLayout(folder: string, links: number): Promise<string> {
  const originals = Array.from({ length: 20 }, (_, index) =>
    file(`opt/original${index}`, randomBytes(5_000_000)),
  )
  const entries = Array.from({ length: links }, (_, index) =>
    header({ name: `opt/d${index % 700}/link${index}`, flag: '1', linkName: `opt/original${index % 20}` }),
  )
  return writeLayout(folder, 'links', [
    { bytes: Buffer.concat([...originals, ...entries, endOfArchive]), count: 1 },
  ])
}
