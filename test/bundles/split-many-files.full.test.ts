/** Runs the command `split` on a layer of one million and on a layer of ten million empty files. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parseDigest } from '../../src/oci/digest.ts'
import { fileDigest } from '../bench/pack-files.ts'
import { writeSingleLayerLayout } from '../bench/write-single-layer-layout.ts'
import { runCli } from '../runner/run-cli.ts'
import { endOfArchive, header } from '../tar/make-tar.ts'

/** One hour in milliseconds. */
const hour = 3_600_000
const filesPerFolder = 1000
const mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip'
let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'split-many-files-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

function* emptyFiles(total: number): Generator<Buffer> {
  for (let first = 0; first < total; first += filesPerFolder) {
    const folder = `d${first / filesPerFolder}`
    const files = Array.from({ length: filesPerFolder }, (_, index) =>
      header({ name: `${folder}/${first + index}` }),
    )
    yield Buffer.concat([header({ name: `${folder}/`, flag: '5' }), ...files])
  }
  yield endOfArchive
}

/** Splits an image whose only layer has the given number of empty files. */
async function split(total: number) {
  const layer = join(directory, `${total}.tar.gz`)
  const hash = createHash('sha256')
  const tar = function* () {
    for (const block of emptyFiles(total)) {
      hash.update(block)
      yield block
    }
  }
  await pipeline(tar(), createGzip({ level: 1 }), createWriteStream(layer))
  const digest = await fileDigest(layer)
  const size = Number(execFileSync('stat', ['--format=%s', layer]))
  const diffId = parseDigest(`sha256:${hash.digest('hex')}`)
  const before = join(directory, String(total))
  writeSingleLayerLayout(before, layer, { mediaType, digest, size }, diffId)
  const after = `${before}-split`
  const result = await runCli(['split', `oci-layout:${before}`, '--to', `oci-layout:${after}`])
  return { ...result, before, after }
}

/** Returns a hash of the sorted paths of all files of a layout. */
function hashPaths(layout: string): string {
  const blob = (digest: string) => join(layout, 'blobs', ...digest.split(':'))
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
  const [{ digest }] = read(join(layout, 'index.json')).manifests
  const layers = read(blob(digest)).layers.map((layer: { digest: string }) => blob(layer.digest))
  const script = 'for layer; do tar --list --file "$layer"; done | grep -v /$ | LC_ALL=C sort | sha256sum'
  return String(execFileSync('sh', ['-c', script, 'list', ...layers]))
}

test(
  'splits a layer of a million empty files',
  async () => {
    const { exitCode, err, out, before, after } = await split(1_000_000)
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatch(/1 layer, the largest 513 MB -> \d+ layers, the largest [\d.]+ MB \(target 64.0 MB\)/)
    expect(hashPaths(after)).toBe(hashPaths(before))
  },
  hour,
)

test(
  'rejects a layer of ten million empty files with a reason, and writes no image',
  async () => {
    const { exitCode, err, out, after } = await split(10_000_000)
    expect(err).toMatch(/layer \d of \d of oci-layout:.* has too many paths/)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(existsSync(after)).toBe(false)
    expect(existsSync(`${after}.partial`)).toBe(false)
  },
  hour,
)
