import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { LayerFile } from '../../../src/image/split/layer-file.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'
import { TarScanner } from '../../../src/tar/tar-scanner.ts'
import { endOfArchive, header } from '../../tar/make-tar.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'layer-file-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

/** Calculates the checksum of the entries of a tar, once with their times and once without. */
async function checksums(tar: Buffer): Promise<{ withTimes: number; withoutTimes: number }> {
  const file = join(directory, 'layer')
  writeFileSync(file, tar)
  const entries: TarEntry[] = []
  const scanner = new TarScanner(entry => entries.push(entry), 'the layer')
  scanner.push(tar)
  scanner.end()
  const layer = await LayerFile.open({ file, entries, hasGlobalRecords: false })
  const indexes = [...entries.keys()]
  try {
    return {
      withTimes: await layer.checksum(indexes, false),
      withoutTimes: await layer.checksum(indexes, true),
    }
  } finally {
    await layer.close()
  }
}

/** Returns a tar with a small file and a file that is larger than the buffer of the reader. */
function makeTar(text: string, mtime: number): Buffer {
  const content = Buffer.alloc(2 ** 21)
  content.write(text)
  const smallContent = Buffer.alloc(512, 's')
  return Buffer.concat([
    ...[header({ name: 'small', size: smallContent.length, mtime }), smallContent],
    ...[header({ name: 'large', size: content.length, mtime }), content, endOfArchive],
  ])
}

test('the checksum is the CRC-32 of the entries', async () => {
  const tar = makeTar('first', 1)
  expect((await checksums(tar)).withTimes).toBe(crc32(tar.subarray(0, -endOfArchive.length)))
})

test('the checksum depends on the content, and on the times unless they are ignored', async () => {
  const firstChecksums = await checksums(makeTar('first', 1))
  const laterChecksums = await checksums(makeTar('first', 2))
  const otherChecksums = await checksums(makeTar('other', 1))
  expect(laterChecksums.withTimes).not.toBe(firstChecksums.withTimes)
  expect(laterChecksums.withoutTimes).toBe(firstChecksums.withoutTimes)
  expect(otherChecksums.withTimes).not.toBe(firstChecksums.withTimes)
  expect(otherChecksums.withoutTimes).not.toBe(firstChecksums.withoutTimes)
})
