/** Trees and Dockerfiles that are far larger than usual. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sha256Digest } from '../../src/oci/digest.ts'
import { writeSingleLayerLayout } from '../bench/write-single-layer-layout.ts'
import { runCli } from '../runner/run-cli.ts'
import { endOfArchive, file, header, pax } from '../tar/make-tar.ts'

let directory: string
let image: string
let dockerfile: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'large-trees-'))
  const deepPath = Array(20_000).fill('d').join('/')
  const tar = Buffer.concat([
    ...repeat(150_000, index => header({ name: `data/${index}` })),
    file('store', Buffer.alloc(5_000_000)),
    ...repeat(200_000, index => header({ name: `links/${index}`, flag: '1', linkName: 'store' })),
    pax({ path: `${deepPath}/file` }),
    file('file', Buffer.alloc(60_000_000)),
    endOfArchive,
  ])
  image = writeLayout(tar)
  dockerfile = join(directory, 'Dockerfile')
  writeFileSync(dockerfile, `FROM scratch\nCOPY a \\\n${'#\n'.repeat(150_000)}  /\n`)
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

test('analyzes and plans a layer with 350,000 entries and a path of 20,000 folders', async () => {
  const { exitCode, out, err } = await runCli(['plan', '--warn-layer-size=150MB', image])
  expect(err).not.toContain('call stack')
  // Every part repeats the headers of its parent folders, and their paths alone exceed the limit.
  expect(exitCode).toBe(1)
  expect(err).toContain('only the headers of folders')
  expect(out).toContain('take 1-')
})

test('reads an instruction with 150,000 comment lines', async () => {
  const { exitCode, err } = await runCli(['check-layer-sizes', `--dockerfile=${dockerfile}`, image])
  expect(err).not.toContain('call stack')
  expect(exitCode).toBe(0)
})

function repeat(count: number, make: (index: number) => Buffer): Buffer[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** Writes an image with one layer. @returns its location. */
function writeLayout(tar: Buffer): string {
  const blob = gzipSync(tar, { level: 1 })
  const path = join(directory, 'layer')
  writeFileSync(path, blob)
  const mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip'
  const layer = { mediaType, digest: sha256Digest(blob), size: blob.length }
  return `oci-layout:${writeSingleLayerLayout(join(directory, 'layout'), path, layer, sha256Digest(tar))}`
}
