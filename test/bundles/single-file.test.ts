/** Runs the command line as a single file in an otherwise empty folder, as users without npm do. */
import { execFile, execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { singleFile } from '../../.github/build/single-file.ts'
import { commands } from '../../src/cli/commands.ts'
import { nodeVersionProblem } from '../../src/cli/node-version.ts'
import { version } from '../../src/cli/version.ts'
import { run } from '../host/command.ts'

let directory: string
let file: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'single-file-'))
  file = join(directory, 'binder-actions.mjs')
  await writeFile(file, await singleFile())
})
afterAll(() => rm(directory, { recursive: true }))

const execute = promisify(execFile)
const env = { PATH: process.env.PATH, HOME: '/nowhere' }
const start = (...args: string[]) => execute(process.execPath, [file, ...args], { cwd: directory, env })

test('runs every command, each of which is a chunk of the bundle', async () => {
  expect((await start('--version')).stdout).toContain(`binder-actions ${version} `)
  for (const { name } of commands) {
    const { stdout } = await start(name, '--help')
    expect(stdout).toContain(`Usage: binder-actions ${name} `)
  }
})

test('loads code that a command needs while it runs, such as the YAML parser', async () => {
  const source = join(directory, 'model')
  const git = (...args: string[]) => run('git', ['-C', source, ...args], { env: process.env })
  await mkdir(source)
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', 'git@github.com:science/model.git')
  await writeFile(join(source, 'environment.yml'), 'dependencies: [numpy]\n')
  const { stdout } = await start('init', '--print', '--source', source)
  expect(stdout).toContain('=== science/model Dockerfile: new\n')
  expect(stdout).toContain('RUN conda env update --name base --file environment.yml')
})

test('contains the licenses of the packages in it', async () => {
  expect(await singleFile()).toMatch(/^\/\/ @actions\/core\n\/\/ MIT\n/m)
})

const oldNode = findOldNode()
const title = 'on an older Node.js, the error names the required version'
if (oldNode === undefined) test.skip(`${title} (skipped: no older Node.js on the PATH)`, () => {})
else
  test(title, async () => {
    const result = await execute(oldNode, [file, '--help'], { cwd: directory, env }).catch(error => error)
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toMatch(
      /^binder-actions requires Node\.js 22\.15 or later, but this is \S+: install/,
    )
  })

/** Returns the path of a Node.js that is too old for the command line, or undefined if the machine has none. */
function findOldNode(): string | undefined {
  const folders = (process.env.PATH ?? '').split(':')
  return folders.map(folder => join(folder, 'node')).find(path => isTooOld(path))
}

function isTooOld(path: string): boolean {
  try {
    const output = execFileSync(path, ['--version'], { encoding: 'utf8' })
    return nodeVersionProblem(output.trim().slice(1)) !== undefined
  } catch {
    return false
  }
}
