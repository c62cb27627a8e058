import { mkdir, mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { UnreadableContentError, withFileBody } from '../../src/http/streamed-body.ts'

const chunkSize = 2 ** 20
const content = Buffer.from(Array.from({ length: 4.5 * chunkSize }, (_, index) => (index * index) >> 7))
let directory: string
let path: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'streamed-body-'))
  path = join(directory, 'blob')
})
afterEach(() => rm(directory, { recursive: true }))

test('streams a file in chunks of 1 MiB, and reports the number of sent bytes before each chunk', async () => {
  await writeFile(path, content)
  const sentBytes: number[] = []
  const streamedBytes = await withFileBody(path, content.length, 'the layer', body => {
    expect(body.size).toBe(content.length)
    return buffer(body.open(bytes => sentBytes.push(bytes)))
  })
  expect(streamedBytes.equals(content)).toBe(true)
  expect(sentBytes).toEqual([0, 1, 2, 3, 4, 4.5].map(chunks => chunks * chunkSize))
})

test('streams the file again from its start', async () => {
  await writeFile(path, 'words')
  const streamedTexts = await withFileBody(path, 5, 'the layer', async body => [
    String(await buffer(body.open(() => {}))),
    String(await buffer(body.open(() => {}))),
  ])
  expect(streamedTexts).toEqual(['words', 'words'])
})

test('keeps each chunk while the next one is read, and uses only two buffers', async () => {
  await writeFile(path, content)
  await withFileBody(path, content.length, 'the layer', async body => {
    const reader = body.open(() => {}).getReader()
    const buffers = new Set<ArrayBufferLike>()
    let previous: Uint8Array | undefined
    let position = 0
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      buffers.add(next.value.buffer)
      const keptChunk = previous ?? new Uint8Array()
      expect(Buffer.compare(keptChunk, content.subarray(position - keptChunk.length, position))).toBe(0)
      previous = next.value
      position += next.value.length
    }
    expect(buffers.size).toBe(2)
  })
})

test('reads a chunk only on demand', async () => {
  await writeFile(path, 'words')
  const sentBytes: number[] = []
  await withFileBody(path, 5, 'the layer', async body => {
    body.open(bytes => sentBytes.push(bytes))
  })
  expect(sentBytes).toEqual([])
})

const drain = () =>
  withFileBody(path, 5, 'the layer', body => buffer(body.open(() => {}))).catch((error: unknown) => error)

test.each<[string, () => Promise<void>, string]>([
  ['is missing', async () => {}, 'the layer cannot be read from disk (ENOENT: no such file or directory'],
  ['is longer', () => writeFile(path, 'longer'), 'the layer is 6 bytes on disk, expected 5'],
  ['is shorter', () => writeFile(path, 'four'), 'the layer is 4 bytes on disk, expected 5'],
])('rejects a file that %s', async (_name, prepare, message) => {
  await prepare()
  const error = await drain()
  expect(error).toBeInstanceOf(UnreadableContentError)
  expect(error).toMatchObject({
    message: expect.stringContaining(message),
    kind: 'layout-changed',
  })
  expect(String(error)).toMatch(/: build the image again$/)
})

test('rejects a file that becomes shorter during the upload', async () => {
  await writeFile(path, 'words')
  const upload = withFileBody(path, 5, 'the layer', async body => {
    const stream = body.open(() => {})
    await truncate(path, 4)
    return buffer(stream)
  })
  await expect(upload).rejects.toThrow('the layer became shorter during the upload: build the image again')
})

test('rejects a directory, whose content cannot be read', async () => {
  await mkdir(path)
  const { size } = await stat(path)
  const upload = withFileBody(path, size, 'the layer', body => buffer(body.open(() => {})))
  await expect(upload).rejects.toThrow(
    /^the layer cannot be read from disk \(EISDIR.+\): build the image again$/,
  )
})

test('closes the file after the task', async () => {
  await writeFile(path, 'words')
  const stream = await withFileBody(path, 5, 'the layer', async body => body.open(() => {}))
  await expect(buffer(stream)).rejects.toThrow('cannot be read from disk')
})
