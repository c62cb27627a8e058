import { execFileSync } from 'node:child_process'
import { createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { scanTar } from '../../src/tar/scan-tar.ts'
import type { TarEntry } from '../../src/tar/tar-entry.ts'
import { addLongNames, addSparseFiles, makeTree } from './generated-tree.ts'
import { type ListedEntry, listedEntry, listWithPython } from './python-listing.ts'

let root = ''
const tree = (name: string) => join(root, name)

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'scan-tar-'))
  for (const name of ['simple', 'ustar', 'full', 'sparse']) mkdirSync(tree(name))
  makeTree(tree('simple'), true)
  makeTree(tree('ustar'), false)
  makeTree(tree('full'), false)
  addLongNames(tree('full'))
  addSparseFiles(tree('sparse'))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

function archivePath(from: string, options: readonly string[]): string {
  return join(root, `${from}${options.join('').replaceAll(/[^a-z0-9]/gi, '')}.tar`)
}

function pack(from: string, options: readonly string[]): string {
  const archive = archivePath(from, options)
  execFileSync('tar', [...options, '-cf', archive, '-C', tree(from), '.'], { stdio: 'pipe' })
  return archive
}

async function list(archive: string): Promise<TarEntry[]> {
  const entries: TarEntry[] = []
  const length = await scanTar(createReadStream(archive), entry => entries.push(entry), 'the archive')
  expect(length).toBe(statSync(archive).size)
  return entries
}

const archives = [
  ['simple', ['--format=v7', '--exclude=fifo']],
  ['simple', ['--format=ustar']],
  ['ustar', ['--format=ustar', '--owner=someone:1000', '--group=others:100']],
  ['full', ['--format=oldgnu']],
  ['full', ['--format=gnu', '--owner=big:3000000000', '--group=big:4000000000']],
  ['full', ['--format=gnu', '--mtime=1960-01-01']],
  ['full', ['--format=posix', '--owner=big:3000000000', '--mtime=1960-01-01 00:00:00.25']],
  ['full', ['--format=posix', '--pax-option=comment=hello,uname:=nobody']],
  ['full', ['--format=posix', '--pax-option=gid=77']],
  ['sparse', ['--format=oldgnu', '--sparse']],
  ['sparse', ['--format=gnu', '--sparse']],
  ['sparse', ['--format=posix', '--sparse', '--sparse-version=0.0']],
  ['sparse', ['--format=posix', '--sparse', '--sparse-version=0.1']],
  ['sparse', ['--format=posix', '--sparse', '--sparse-version=1.0']],
] as const

describe('lists the same entries as Python', () => {
  let pythonListings: ReadonlyMap<string, readonly ListedEntry[]>
  beforeAll(() => {
    pythonListings = listWithPython(archives.map(([from, options]) => pack(from, options)))
  })

  test.each(archives)('in the tree %s, packed with %j', async (from, options) => {
    const archive = archivePath(from, options)
    const entries = (await list(archive)).map(listedEntry)
    expect(entries).toEqual(pythonListings.get(archive))
    expect(entries.length).toBeGreaterThan(2)
  })
})

test('returns sizes that add up to the length of the tar without its end marker', async () => {
  for (const archive of [
    pack('full', ['--format=posix', '--blocking-factor=1']),
    pack('sparse', ['--format=gnu', '--sparse', '--blocking-factor=1']),
  ]) {
    const sizes = (await list(archive)).map(entry => entry.tarSize)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(statSync(archive).size - 1024)
  }
})

test('reads extended attributes', async () => {
  const directory = tree('attributes')
  mkdirSync(directory)
  const script = `
import os, sys
path = os.path.join(sys.argv[1], 'file')
open(path, 'w').close()
try:
    os.setxattr(path, 'user.plain', 'é=\\n'.encode())
    os.setxattr(path, 'user.binary', bytes([0, 1, 255]))
except OSError:
    print('unsupported')`
  const isUnsupported = execFileSync('python3', ['-c', script, directory]).length > 0
  const archive = pack('attributes', ['--format=posix', '--xattrs', '--xattrs-include=user.*'])
  const file = (await list(archive)).find(entry => entry.path === 'file')
  const expected = isUnsupported
    ? []
    : [['user.binary', '\0\x01\udcff'] as const, ['user.plain', 'é=\n'] as const]
  expect([...(file?.xattrs ?? [])].sort()).toEqual(expected)
})

test('accepts a synchronous source of chunks', async () => {
  const bytes = readFileSync(pack('simple', ['--format=gnu']))
  const paths: string[] = []
  await scanTar([bytes.subarray(0, 700), bytes.subarray(700)], entry => paths.push(entry.path), 'it')
  expect(paths).toContain('dir/second-link')
})
