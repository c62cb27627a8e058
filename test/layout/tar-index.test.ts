import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readSmallFile } from '../../src/layout/file-tree.ts'
import { indexTar } from '../../src/layout/tar-index.ts'
import { rejectionMessage } from '../rejection-message.ts'
import { makeTar, paxRecord, type TarMember } from './tar-archive.ts'

let directory: string
let file: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tar-index-'))
  file = join(directory, 'archive.tar')
})
afterEach(() => rmSync(directory, { recursive: true }))

function index(...members: readonly TarMember[]) {
  writeFileSync(file, makeTar(...members))
  return indexTar(file, 'the archive')
}

async function readText(tree: Awaited<ReturnType<typeof index>>, path: string): Promise<string | undefined> {
  const bytes = await readSmallFile(tree, path, 10_000, path)
  return bytes === undefined ? undefined : Buffer.from(bytes).toString()
}

const longPath = `${'long-'.repeat(40)}/${'name-'.repeat(20)}`

test.each(['ustar', 'gnu', 'pax', 'v7'])(
  'reads the files of an archive that tar --format=%s wrote',
  async format => {
    const source = join(directory, 'source')
    const paths = ['a', 'd/e/f', 'empty', ...(format === 'gnu' || format === 'pax' ? [longPath] : [])]
    for (const path of paths) {
      mkdirSync(dirname(join(source, path)), { recursive: true })
      writeFileSync(join(source, path), path === 'empty' ? '' : `content of ${path}`)
    }
    symlinkSync('../../a', join(source, 'd/e/link'))
    linkSync(join(source, 'a'), join(source, 'hard'))
    execFileSync('tar', ['--create', `--format=${format}`, `--directory=${source}`, `--file=${file}`, '.'])

    const tree = await indexTar(file, 'the archive')
    for (const path of paths)
      expect(await readText(tree, path)).toBe(path === 'empty' ? '' : `content of ${path}`)
    expect(await readText(tree, './d//e/f')).toBe('content of d/e/f')
    expect(await readText(tree, 'd/e/link')).toBe('content of a')
    expect(await readText(tree, 'hard')).toBe('content of a')
    expect(await tree.size('d')).toBeUndefined()
    expect(await tree.size('nothing')).toBeUndefined()
  },
)

test('applies extended headers, including a size, to the next member only', async () => {
  const pax = paxRecord('path', 'räüm') + paxRecord('size', '3')
  const tree = await index(
    { name: 'x', type: 'x', content: pax },
    { name: 'short', content: 'abc', size: 0 },
    { name: 'next', content: 'next' },
  )
  expect(await readText(tree, 'räüm')).toBe('abc')
  expect(await readText(tree, 'next')).toBe('next')
})

test('ignores the size of a link, which has no content', async () => {
  const pax = paxRecord('size', '4000')
  const tree = await index(
    { name: 'a', content: 'abc' },
    { name: 'h', type: '1', link: 'a', size: 3000 },
    { name: 'x', type: 'x', content: pax },
    { name: 's', type: '2', link: 'a' },
    { name: 'next', content: 'next' },
  )
  expect(await readText(tree, 'h')).toBe('abc')
  expect(await readText(tree, 's')).toBe('abc')
  expect(await readText(tree, 'next')).toBe('next')
})

test('reads a part of a member', async () => {
  const tree = await index({ name: 'a', content: '0123456789' }, { name: 'b', content: 'secret' })
  const read = async (start: number, end: number) => {
    let text = ''
    for await (const chunk of tree.read('a', start, end)) text += Buffer.from(chunk)
    return text
  }
  expect(await read(2, 4)).toBe('23')
  expect(await read(4, 4)).toBe('')
  expect(await read(8, 600)).toBe('89')
})

test('ignores broken links, circular links, and links that point outside the archive', async () => {
  const tree = await index(
    { name: 'a', type: '2', link: 'b' },
    { name: 'b', type: '2', link: 'a' },
    { name: 'c', type: '2', link: '../../../../etc/passwd' },
    { name: 'd', type: '1', link: '/etc/passwd' },
    { name: 'e', type: '2', link: '/etc/passwd' },
  )
  for (const path of ['a', 'b', 'c', 'd', 'e']) expect(await tree.size(path)).toBeUndefined()
})

test('fault 60: rejects files that are not archives, or that are truncated or damaged', async () => {
  const archive = makeTar({ name: 'a', content: 'x'.repeat(2000) }, { name: 'b', content: 'y' })
  const indexProblem = (bytes: Uint8Array) => {
    writeFileSync(file, bytes)
    return rejectionMessage(indexTar(file, 'the archive'))
  }
  expect(await indexProblem(Buffer.from('no tar'))).toBe(
    'the archive is truncated within the header at byte 0. Save the image again',
  )
  expect(await indexProblem(Buffer.alloc(2000, 'x'))).toBe(
    'the archive is not a tar archive: expected a file written by `docker save`',
  )
  expect(await indexProblem(archive.subarray(0, 1500))).toBe(
    'the archive is truncated: a member ends at byte 2512, the file at 1500. Save the image again',
  )
  expect(await indexProblem(archive.subarray(0, 2700))).toBe(
    'the archive is truncated within the header at byte 2560. Save the image again',
  )
  const damagedArchive = Buffer.from(archive)
  damagedArchive.fill('z', 2560, 2600)
  expect(await indexProblem(damagedArchive)).toBe(
    'the archive is damaged: there is no tar header at byte 2560. Save the image again',
  )
  const hugeMember = makeTar(
    { name: 'x', type: 'x', content: paxRecord('size', '99999999999999999999') },
    { name: 'a' },
  )
  expect(await indexProblem(hugeMember)).toContain('the archive is damaged')
  const negativeMember = makeTar({ name: 'x', type: 'x', content: paxRecord('size', '-512') }, { name: 'a' })
  expect(await indexProblem(negativeMember)).toContain('the archive is damaged')
  expect(await indexProblem(makeTar({ name: 'x', type: 'x', content: 'x'.repeat(2 ** 20 + 1) }))).toContain(
    'over the limit of 1048576',
  )
})
