/** Command line without a clone: npx installs this repository from a git URL, as GitHub serves it. */
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'

const root = join(import.meta.dirname, '../..')
/** Maximum size of everything that npx stores, in bytes. */
const maxSize = 40e6

let directory: string
let url: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'npx-'))
  const repository = join(directory, 'repository')
  await mkdir(repository)
  const git = (...args: string[]) => run('git', ['-C', repository, ...args], { env: process.env })
  await run(
    'sh',
    ['-c', 'git -C "$0" archive --worktree-attributes HEAD | tar -x -C "$1"', root, repository],
    {
      env: process.env,
    },
  )
  await git('init', '--quiet', '--initial-branch=v1')
  await git('add', '--force', '.')
  await git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message=Release')
  url = `git+file://${repository}#v1`
})
afterAll(() => rm(directory, { recursive: true, force: true }))

test('the archive of a commit omits only tests and pictures', async () => {
  const repository = join(directory, 'repository')
  const { stdout } = await run('git', ['-C', root, 'ls-tree', '--name-only', 'HEAD'], { env: process.env })
  const omitted = stdout
    .trim()
    .split('\n')
    .filter(name => name !== 'test')
  expect((await readdir(repository)).filter(name => name !== '.git').sort()).toEqual(omitted.sort())
  expect(await readdir(join(repository, 'docs'))).not.toContain('pictures')
})

test.each(['npm-10', 'npm-11', 'npm-12'])(
  '%s runs the command line, without a script of the package or a dependency',
  async npm => {
    const home = join(directory, npm)
    await mkdir(home)
    const cli = join(root, 'node_modules', npm, 'bin/npm-cli.js')
    const { stdout } = await run(
      process.execPath,
      [cli, 'exec', '--yes', '--allow-git=root', '--', url, '--help'],
      {
        // Without a registry, because the package has no dependencies.
        env: {
          PATH: process.env.PATH,
          HOME: home,
          npm_config_cache: join(home, 'cache'),
          npm_config_registry: 'http://127.0.0.1:9/',
        },
      },
    )
    expect(stdout).toContain('check-layer-sizes')
    expect(await sizeBelow(home)).toBeLessThan(maxSize)
  },
)

async function sizeBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  const sizes = await Promise.all(
    files.map(async file => (await stat(join(file.parentPath, file.name))).size),
  )
  return sizes.reduce((total, size) => total + size, 0)
}
