import { randomBytes } from 'node:crypto'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { makeImage, root } from '../image/split/split-case.ts'
import { runCli } from '../runner/run-cli.ts'
import { endOfArchive, file, header } from '../tar/make-tar.ts'

const disk = () => join(root, 'disk')
afterEach(() => run('umount', [disk()]))

const folders = ['lib/', 'lib/a/', 'lib/b/', 'lib/c/', 'lib/d/']
const layer = Buffer.concat([
  ...folders.map(name => header({ name, flag: '5' })),
  ...folders.slice(1).map(name => file(`${name}content`, randomBytes(1_000_000))),
  endOfArchive,
])

test.each([
  ['unpacked', '2m'],
  ['compressed', '6m'],
])('nothing is left if the disk fills while a layer is %s', async (_stage, size) => {
  const image = join(root, `image-${size}`)
  await makeImage([layer], image)
  await mkdir(disk(), { recursive: true })
  await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', disk()])

  const target = `oci-layout:${join(disk(), 'split')}`
  const result = await runCli(['split', `oci-layout:${image}`, '--to', target, '--split-target', '1500kB'], {
    PATH: process.env.PATH ?? '',
  })

  expect(result.exitCode).toBe(2)
  expect(result.err).toMatch(/\bBA0004\b/)
  expect(await readdir(disk())).toEqual([])
})
