/** The command `split` rejects damaged layers, and preserves the file system of unusual layers. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fakeImage } from '../fakes/registry/fake-image.ts'
import { MergedTrees } from '../image/split/merged-tree.ts'
import { layoutFiles, writeFiles } from '../layout/local-image.ts'
import { runCli } from '../runner/run-cli.ts'
import { endOfArchive, file, header } from '../tar/make-tar.ts'

let directory: string
let trees: MergedTrees
let count = 0

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'split-bad-input-'))
  trees = new MergedTrees()
})
afterAll(() => {
  trees.stop()
  rmSync(directory, { recursive: true, force: true })
})

const folder = (name: string) => header({ name: `${name}/`, flag: '5', mode: 0o755, mtime: 1_000 })
const largeFile = (name: string, seed: number) => file(name, Buffer.alloc(600_000, `content ${seed}`))
const files = [folder('lib'), ...[1, 2, 3, 4].map(number => largeFile(`lib/${number}`, number))]

/** Splits an image with one layer. */
async function split(tar: Buffer, options: readonly string[] = ['--split-target', '1300kB']) {
  count += 1
  const [before, after] = [join(directory, `${count}`), join(directory, `${count}-split`)]
  writeFiles(before, layoutFiles(fakeImage(() => {}, [tar])))
  const result = await runCli(['split', `oci-layout:${before}`, '--to', `oci-layout:${after}`, ...options])
  return { ...result, before, after }
}

/** Returns the paths of the layers of a layout, lowest first. */
function layerPaths(layout: string): string[] {
  const blob = (digest: string) => join(layout, 'blobs', ...digest.split(':'))
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
  const [{ digest }] = read(join(layout, 'index.json')).manifests
  return read(blob(digest)).layers.map((layer: { digest: string }) => blob(layer.digest))
}

test.each<[string, readonly Buffer[]]>([
  ['a path that leaves the root', [...files, largeFile('../../etc/passwd', 5)]],
  ['an absolute path', [...files, largeFile('/etc/passwd', 5)]],
  [
    'a file below an absolute link',
    [...files, header({ name: 'lib/root', flag: '2', linkName: '/' }), largeFile('lib/root/etc/passwd', 5)],
  ],
  [
    'a hard link to a missing file',
    [...files, header({ name: 'lib/dangling', flag: '1', linkName: 'nowhere' })],
  ],
  ['a duplicate file', [...files, largeFile('lib/1', 7), largeFile('lib/1', 8)]],
])('%s does not change the file system of the split image', async (_what, entries) => {
  const { exitCode, err, before, after } = await split(Buffer.concat([...entries, endOfArchive]))
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  const [tree, splitTree] = await trees.list(layerPaths(before), layerPaths(after))
  expect(splitTree).toEqual(tree)
})

test.each<[string, Buffer, RegExp]>([
  [
    'that ends inside a header',
    Buffer.concat(files).subarray(0, 700),
    /its tar ends inside an? (?:entry|header)/,
  ],
  ['that ends inside a file', Buffer.concat(files).subarray(0, 900_000), /its tar ends inside an entry/],
  ['that is not an archive', Buffer.alloc(3_000_000, '<html>'), /at byte 0, there is no tar header/],
  [
    'with a long name that claims 8 GiB',
    Buffer.concat([...files, header({ flag: 'L', size: 8 ** 11 - 1 })]),
    /claims 8589934591 bytes/,
  ],
])('a layer %s is rejected with the position, and no image is written', async (_what, tar, message) => {
  const { exitCode, err, out, after } = await split(tar, ['--split-target', '300kB'])
  expect(err).toMatch(message)
  expect(err).toMatch(/layer \d of \d of oci-layout:/)
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(existsSync(after)).toBe(false)
  expect(readdirSync(directory).filter(name => name.endsWith('.partial'))).toEqual([])
})

test.each(['gnu', 'pax'])('a 20 GiB sparse file in a %s archive keeps its holes', async format => {
  const tree = join(directory, `sparse-${format}`)
  mkdirSync(tree)
  for (const name of ['a', 'b', 'c'])
    execFileSync('dd', ['if=/dev/urandom', `of=${join(tree, name)}`, 'bs=600k', 'count=1', 'status=none'])
  const script = `truncate -s 20G sparse && printf end | dd of=sparse bs=1 seek=10G conv=notrunc status=none
    tar --create --sparse --format=${format} --sort=name .`
  const tar = execFileSync('sh', ['-c', script], { cwd: tree, maxBuffer: 10_000_000 })
  const list = (path: string) =>
    String(execFileSync('tar', ['--list', '--verbose', '--full-time', '--file', path]))
      .split('\n')
      .filter(line => line !== '' && !line.endsWith('/'))
  const { exitCode, err, before, after } = await split(tar, ['--split-target', '700kB'])
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  const [layers, expectedEntries] = [layerPaths(after), layerPaths(before).flatMap(list)]
  expect(layers.length).toBeGreaterThan(2)
  expect(layers.flatMap(list).sort()).toEqual(expectedEntries.sort())
  expect(expectedEntries.join('\n')).toContain(' 21474836480 ')
  const sparseLayer = layers.find(layer => list(layer).some(line => line.endsWith('/sparse'))) ?? ''
  const target = mkdtempSync(join(directory, 'extracted-'))
  execFileSync('tar', ['--extract', '--sparse', '--file', sparseLayer, '--directory', target, './sparse'])
  const region = ['bs=1M', 'skip=10240', 'count=1', 'status=none']
  const content = execFileSync('dd', [`if=${join(target, 'sparse')}`, ...region], { maxBuffer: 2 ** 21 })
  expect(content.subarray(0, 4).toString()).toBe('end\0')
})
