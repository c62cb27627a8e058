import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fakeImage } from '../fakes/registry/fake-image.ts'
import { layoutFiles, writeFiles } from '../layout/local-image.ts'
import { runCli } from '../runner/run-cli.ts'
import { endOfArchive, file } from '../tar/make-tar.ts'

const [mount = '', ...asRoot] = process.getuid?.() === 0 ? ['mount'] : ['sudo', '--non-interactive', 'mount']

let directory: string
/** File system of 4 MB. */
let smallDisk: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'full-disk-'))
  smallDisk = join(directory, 'disk')
  mkdirSync(smallDisk)
  execFileSync(mount, [...asRoot, '-t', 'tmpfs', '-o', 'size=4m,mode=1777', 'small-disk', smallDisk])
})
afterAll(() => {
  const [command = '', ...args] = [mount, ...asRoot].map(word => word.replace(/^mount$/, 'umount'))
  execFileSync(command, [...args, smallDisk])
  rmSync(directory, { recursive: true, force: true })
})

/** Writes an image of 8 MB as an image layout. */
function writeImage(): string {
  const layout = join(directory, 'image')
  const files = Array.from({ length: 8 }, (_, index) => file(`file-${index}`, randomBytes(1_000_000)))
  writeFiles(layout, layoutFiles(fakeImage(() => {}, [Buffer.concat([...files, endOfArchive])])))
  return layout
}

test('on a full disk, `split` fails with an error that names the folder, and leaves nothing there', async () => {
  const image = `oci-layout:${writeImage()}`
  const args = ['split', image, '--split-target', '2MB', '--warn-layer-size', '2MB', '--to']

  const full = await runCli([...args, `oci-layout:${join(smallDisk, 'new')}`])
  expect(full).toMatchObject({ exitCode: 2, out: '' })
  expect(full.err).toMatch(/(?:The disk is full|cannot be unpacked to be split: ENOSPC)[\s\S]*BA0004/)
  expect(readdirSync(smallDisk)).toEqual([])

  const complete = await runCli([...args, `oci-layout:${join(directory, 'new')}`])
  expect(complete).toMatchObject({ exitCode: 0 })
})
