import { expect, test } from '@jest/globals'
import { TarScanner } from '../../src/tar/tar-scanner.ts'
import { base256, endOfArchive, extension, file, gnu, header, padded, pax } from './make-tar.ts'

/** Returns the content of each chosen entry by its path. */
function readContents(bytes: Buffer, chunkSize: number, isChosen = (_path: string) => true) {
  const contentByPath = new Map<string, string>()
  const scanner = new TarScanner(
    () => {},
    'it',
    ({ path }) => {
      if (!isChosen(path)) return undefined
      contentByPath.set(path, '')
      return chunk => {
        expect(chunk.length).toBeGreaterThan(0)
        contentByPath.set(path, `${contentByPath.get(path)}${Buffer.from(chunk).toString('latin1')}`)
      }
    },
  )
  for (let offset = 0; offset < bytes.length; offset += chunkSize)
    scanner.push(bytes.subarray(offset, offset + chunkSize))
  scanner.end()
  return Object.fromEntries(contentByPath)
}

const longContent = 'x'.repeat(1300)
const archive = Buffer.concat([
  file('a', 'abc'),
  extension('K', 'long target'),
  extension('L', 'long-name'),
  file('b', longContent),
  file('block', 'y'.repeat(512)),
  header({ name: 'empty' }),
  pax({ size: '4' }),
  header({ name: 'd' }),
  padded('wxyz'),
  endOfArchive,
])

test.each([1, 7, 511, 512, 513, 1024, 100_000])(
  'passes the content of each entry without padding, in chunks of %i bytes',
  chunkSize => {
    expect(readContents(archive, chunkSize)).toEqual({
      ...{ a: 'abc', 'long-name': longContent, block: 'y'.repeat(512), empty: '', d: 'wxyz' },
    })
  },
)

test('passes no content of an entry that is not chosen', () => {
  expect(readContents(archive, 100, path => path === 'block')).toEqual({ block: 'y'.repeat(512) })
})

test('passes the stored content of a sparse file after its map', () => {
  const patches = [
    { offset: 482, bytes: Buffer.from([1]) },
    { offset: 483, bytes: base256(5000n, 12) },
  ]
  const map = [Buffer.alloc(512, 0), Buffer.alloc(512, 0)]
  map[0]?.writeUInt8(1, 504)
  const sparseFile = Buffer.concat([
    header({ name: 's', flag: 'S', size: 3, magic: gnu, patches }),
    ...map,
    padded('abc'),
  ])
  expect(readContents(sparseFile, 100)).toEqual({ s: 'abc' })
})
