import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { type Engine, startEngine } from '../host/engine.ts'
import { MergedTrees } from '../image/split/merged-tree.ts'
import { runCli } from '../runner/run-cli.ts'

const before = 'binder-actions/unsplit:test'
const after = 'binder-actions/split:test'
let directory: string
let engine: Engine
let trees: MergedTrees

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'split-'))
  engine = await startEngine({ store: 'containerd' })
  trees = new MergedTrees()
})
afterAll(async () => {
  trees?.stop()
  await engine?.docker(['image', 'rm', '--force', before, after]).catch(() => {})
  await engine?.stop()
  await rm(directory, { recursive: true, force: true })
})

/** Script that creates folders with their own modes and times, links, and names that require extended tar headers. */
const treeScript = `
import os, random, sys
random.seed(1)
root = sys.argv[1]
for package in range(12):
    folder = os.path.join(root, 'lib', 'package-%d' % package, 'data')
    os.makedirs(folder)
    for number in range(20):
        path = os.path.join(folder, 'file-%d' % number + 'x' * (120 if number == 3 else 0))
        with open(path, 'wb') as file: file.write(random.randbytes(40000))
        os.utime(path, (1, 1000000000 + number))
    os.link(os.path.join(folder, 'file-0'), os.path.join(root, 'lib', 'linked-%d' % package))
    os.symlink('../package-0', os.path.join(folder, 'up'))
    os.chmod(os.path.join(folder, 'file-1'), 0o4755)
    os.chmod(folder, 0o1770)
    os.utime(folder, (1, 900000000))`

async function exportImage(name: string): Promise<string> {
  const { stdout } = await engine.docker(['create', name, '/nothing'])
  const container = stdout.trim()
  const file = join(directory, `${name.replace(/\W/g, '-')}.tar`)
  await engine.docker(['export', '--output', file, container])
  await engine.docker(['rm', container])
  return file
}

test('Docker creates the same file system from an image and from its split layers', async () => {
  const context = join(directory, 'context')
  await run('mkdir', [context])
  await run('python3', ['-c', treeScript, context])
  await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY --chown=1000:100 lib /opt/lib\nENV A=b\n')
  await engine.docker(['build', '--quiet', '--tag', before, context])
  const layout = join(directory, 'layout')

  const result = await runCli(
    ['split', `docker-daemon:${before}`, '--to', `oci-layout:${layout}`, '--split-target', '2MB'],
    engine.env,
  )

  expect(result.err).toBe('')
  expect(result.exitCode).toBe(0)
  expect(result.out).toMatch(/1 layer, the largest 9\.\d+ MB -> [5-7] layers, the largest (1\.\d+|2\.00) MB/)
  const archive = join(directory, 'archive.tar')
  await run('tar', ['-cf', archive, '-C', layout, '.'])
  const loadResult = await engine.docker(['load', '--input', archive])
  const [, id = ''] = /(sha256:[0-9a-f]{64})/.exec(loadResult.stdout) ?? []
  await engine.docker(['tag', id, after])
  const archives = [await exportImage(before), await exportImage(after)]
  // Docker adds mount points such as /proc to every container, with the time of its creation.
  const [unsplitTree, splitTree] = (await trees.list(...archives.map(file => [file]))).map(listing =>
    Object.fromEntries(Object.entries(listing).filter(([path]) => path.startsWith('opt'))),
  )
  expect(Object.keys(unsplitTree ?? {}).length).toBeGreaterThan(280)
  expect(splitTree).toEqual(unsplitTree)
})
