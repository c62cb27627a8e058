/** Command line without a clone: npx installs this repository from a git URL, as from GitHub. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { folderSize } from '../host/folder-size.ts'
import { createReleasedRepository, runWithNpx, writeReleasedArchive } from '../host/released-archive.ts'

const root = join(import.meta.dirname, '../..')
/** Maximum size of everything that npx stores, in bytes. */
const maxSize = 40e6

let directory: string
let url: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'npx-'))
  url = await createReleasedRepository(await writeReleasedArchive(directory), join(directory, 'repository'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

test('the archive of a commit omits only tests and pictures', async () => {
  const repository = join(directory, 'repository')
  const { stdout } = await run('git', ['-C', root, 'ls-tree', '--name-only', 'HEAD'], { env: process.env })
  const expectedNames = stdout
    .trim()
    .split('\n')
    .filter(name => name !== 'test')
  expect((await readdir(repository)).filter(name => name !== '.git').sort()).toEqual(expectedNames.sort())
  expect(await readdir(join(repository, 'docs'))).not.toContain('pictures')
})

test.each(['npm-10', 'npm-11', 'npm-12'])(
  '%s runs the command line, without a script of the package or a dependency',
  async npm => {
    const home = join(directory, npm)
    expect(await runWithNpx(npm, url, { home, args: ['plan', '--help'] })).toContain(
      'Usage: binder-actions plan ',
    )
    expect(await folderSize(home)).toBeLessThan(maxSize)
  },
)
