import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const longName = `${'long-name-'.repeat(11)}end.txt`
const unicodeName = `naïve ελληνικά 🚀 ${'é'.repeat(60)}`

/**
 * Writes a tree with features that tar formats store differently. With `isSimple`, the tree has only features of the v7
 * format.
 */
export function makeTree(root: string, isSimple: boolean): void {
  const file = (path: string, content: string) => writeFileSync(join(root, path), content)
  mkdirSync(join(root, 'dir/empty'), { recursive: true })
  file('dir/one', 'x'.repeat(511))
  file('dir/block', 'x'.repeat(512))
  file('dir/over', 'x'.repeat(513))
  file('dir/nothing', '')
  file('dir/.wh.gone', '')
  file('naïve', 'é')
  linkSync(join(root, 'dir/one'), join(root, 'dir/second-link'))
  symlinkSync('../naïve', join(root, 'dir/symlink'))
  execFileSync('mkfifo', [join(root, 'fifo')])
  utimesSync(join(root, 'dir/over'), 1, 1)
  if (isSimple) return
  const deepFolder = join('deep', ...Array.from({ length: 12 }, (_, depth) => `directory-${depth}`))
  mkdirSync(join(root, deepFolder), { recursive: true })
  file(join(deepFolder, 'leaf'), 'leaf')
  linkSync(join(root, deepFolder, 'leaf'), join(root, 'link-to-leaf'))
}

/** Writes files whose names neither v7 nor ustar can represent. */
export function addLongNames(root: string): void {
  writeFileSync(join(root, longName), 'long')
  writeFileSync(join(root, unicodeName), 'unicode')
  linkSync(join(root, longName), join(root, 'dir', `${longName}-linked`))
  symlinkSync('target/'.repeat(40), join(root, 'dir', 'far'))
  writeFileSync(Buffer.concat([Buffer.from(join(root, 'latin1-')), Buffer.from([0xe9, 0xff])]), 'bytes')
}

/** Writes sparse files: one with a small map, and one with more than 21 pieces, whose map requires extra blocks. */
export function addSparseFiles(root: string): void {
  const fewHoles = join(root, 'few-holes')
  writeFileSync(fewHoles, 'data')
  truncateSync(fewHoles, 3_000_000)
  const manyHoles = join(root, 'many-holes')
  writeFileSync(manyHoles, '')
  const script = `
import sys
with open(sys.argv[1], 'wb') as file:
    for piece in range(60):
        file.seek(piece * 65536)
        file.write(b'x' * 5000)
    file.truncate(8000000)`
  execFileSync('python3', ['-c', script, manyHoles])
}
