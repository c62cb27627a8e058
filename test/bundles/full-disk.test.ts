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

/** Runs a program as root. */
function runAsRoot(...command: string[]): void {
  const [program = '', ...args] =
    process.getuid?.() === 0 ? command : ['sudo', '--non-interactive', ...command]
  execFileSync(program, args)
}

let directory: string
const disks: string[] = []

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'full-disk-'))
})
afterAll(() => {
  for (const disk of disks) runAsRoot('umount', disk)
  rmSync(directory, { recursive: true, force: true })
})

/** Mounts a small file system. @param size Size in MiB. */
function mountDisk(size: number): string {
  const disk = join(directory, `disk-${size}`)
  mkdirSync(disk)
  const options = ['-t', 'tmpfs', '-o', `size=${size}m,mode=1777`, 'small-disk', disk]
  runAsRoot('mount', ...options)
  disks.push(disk)
  return disk
}

/** Writes an image of 8 MB as an image layout. @returns its location. */
function writeImage(): string {
  const layout = join(directory, 'image')
  const files = Array.from({ length: 8 }, (_, index) => file(`file-${index}`, randomBytes(1_000_000)))
  writeFiles(layout, layoutFiles(fakeImage(() => {}, [Buffer.concat([...files, endOfArchive])])))
  return `oci-layout:${layout}`
}

const split = (from: string, folder: string) =>
  runCli(['split', from, '--split-target', '2MB', '--warn-layer-size', '2MB', '--to', `oci-layout:${folder}`])

// The larger disk has space for the layer, but not for all of the new layers.
test.each([4, 12])(
  '`split` on a disk of %d MiB fails with an error that names the folder, and deletes all new files',
  async size => {
    const disk = mountDisk(size)
    const full = await split(writeImage(), join(disk, 'new'))
    expect(full).toMatchObject({ exitCode: 2, out: '' })
    const folder = join(disk, 'new')
    expect(full.err).toMatch(/^.*The disk is full: splitting layers requires space[\s\S]*BA0004/)
    expect(full.err).toContain(`space for the image in ${folder}. Free disk space`)
    expect(readdirSync(disk)).toEqual([])
  },
)

test('`split` succeeds on a disk with enough space', async () => {
  expect(await split(writeImage(), join(mountDisk(40), 'new'))).toMatchObject({ exitCode: 0 })
})
