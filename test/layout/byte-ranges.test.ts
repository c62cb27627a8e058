import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readRanges } from '../../src/layout/byte-ranges.ts'

const content = Buffer.from(Array.from({ length: 2.5 * 2 ** 20 }, (_, index) => index % 251))
let directory: string
let path: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'byte-ranges-'))
  path = join(directory, 'file')
  writeFileSync(path, content)
})
afterAll(() => rmSync(directory, { recursive: true }))

async function read(...pieces: Parameters<typeof readRanges>[1]): Promise<Uint8Array[]> {
  const file = await open(path)
  try {
    const blocks: Uint8Array[] = []
    // A block is valid only until the next block is requested.
    for await (const block of readRanges(file, pieces)) blocks.push(Uint8Array.from(block))
    return blocks
  } finally {
    await file.close()
  }
}

test('yields blocks of 1 MiB, and a last block with the remaining bytes', async () => {
  const blocks = await read({ start: 0, end: 1_500_000 }, Buffer.from('between'), {
    start: 9,
    end: 1_000_000,
  })
  expect(blocks.map(({ length }) => length)).toEqual([2 ** 20, 2 ** 20, 2_499_998 - 2 ** 21])
  const expected = [content.subarray(0, 1_500_000), Buffer.from('between'), content.subarray(9, 1_000_000)]
  expect(Buffer.concat(blocks).equals(Buffer.concat(expected))).toBe(true)
})

test('uses the same memory for all blocks, and no more memory than the bytes need', async () => {
  const file = await open(path)
  const memory: ArrayBufferLike[] = []
  for await (const { buffer } of readRanges(file, [{ start: 0, end: content.length }])) memory.push(buffer)
  for await (const { buffer } of readRanges(file, [{ start: 5, end: 15 }])) memory.push(buffer)
  await file.close()
  expect(new Set(memory.slice(0, 3)).size).toBe(1)
  expect(memory[3]?.byteLength).toBeLessThanOrEqual(2 ** 16)
})

test('yields the bytes of a short range, and nothing for no range', async () => {
  expect(await read({ start: 5, end: 15 })).toEqual([Uint8Array.from(content.subarray(5, 15))])
  expect(await read()).toEqual([])
})

test('yields zeros after the end of the file', async () => {
  const [block] = await read({ start: content.length - 3, end: content.length + 400 })
  expect(block).toEqual(Uint8Array.from([...content.subarray(-3), ...Buffer.alloc(400)]))
})
