/** From two empty repositories to a pinned launcher, by nothing but what README.md says. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { runCli } from '../runner/run-cli.ts'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors, ExampleFixture } from './example-fixture.ts'
import { root } from './our-files.ts'

interface FileToMake {
  readonly repository: string
  readonly path: string
  readonly text: string
}

/** Token of the person who sets it up. */
const token = 'ghp_newcomer'
let fixture: ExampleFixture

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  const may = { contents: 'write', actions: 'read' } as const
  const repositories = { [source]: may, [launcher]: may }
  fixture.two.github.addToken(token, { login: 'newcomer', repositories })
}, 300_000)
afterAll(() => fixture.two.close())

/** Files of the section "Set it up": each block is the file that the text before it named last. */
async function filesToMake(): Promise<FileToMake[]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const [section = ''] = readme.split('\n## Set it up\n')[1]?.split('\n## ') ?? []
  const files: FileToMake[] = []
  let repository = source
  let path = ''
  for (const part of section.split(/^(```\w+\n[\s\S]*?^```\n)/m)) {
    const [, language, text = ''] = /^```(\w+)\n([\s\S]*?)^```\n/m.exec(part) ?? []
    if (language === undefined) {
      repository = part.includes('In the launcher repository') ? launcher : repository
      path = [...part.matchAll(/`(\.?[\w-]+\/[\w./-]+|\.dockerignore)`/g)].at(-1)?.[1] ?? path
    } else if (language !== 'sh') {
      files.push({ repository, path, text })
    }
  }
  return files
}

/** Replaces the placeholders for the reader's own names, and the base image, by those of this machine. */
function asHere(text: string, base: string): string {
  return text
    .replaceAll('ghcr.io/science/model', fixture.two.image)
    .replace(/quay\.io\/jupyter\/base-notebook:\S+/, base)
}

async function clone(repository: string) {
  const folder = join(fixture.two.directory, 'newcomer', repository)
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=newcomer', '-c', 'user.email=newcomer@example.org']
    return run('git', ['-C', folder, ...who, ...args], { env: process.env })
  }
  await mkdir(folder, { recursive: true })
  const url = new URL(fixture.two.github.cloneUrl(repository))
  await git('clone', '--quiet', `http://newcomer:${token}@${url.host}${url.pathname}`, '.')
  return { folder, git }
}

test('two empty repositories become a pinned launcher that passes the doctor', async () => {
  const base = await fixture.pushJupyterBase()
  const files = await filesToMake()
  expect(files.map(({ repository, path }) => [repository, path])).toEqual([
    [source, '.github/workflows/binder-image.yml'],
    [source, 'container/Dockerfile'],
    [source, 'container/start'],
    [source, '.dockerignore'],
    [launcher, '.github/workflows/update-image.yml'],
    [launcher, '.binder/Dockerfile'],
    [launcher, '.github/workflows/doctor.yml'],
  ])
  const put = async (folder: string, { path, text }: Pick<FileToMake, 'path' | 'text'>) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), asHere(text, base))
  }

  const there = await clone(launcher)
  for (const [branch, place] of [
    ['main', '.github/'],
    ['development', '.binder/'],
  ] as const) {
    await there.git('checkout', '--quiet', '-b', branch)
    for (const file of files) {
      if (file.repository === launcher && file.path.startsWith(place)) await put(there.folder, file)
    }
    await there.git('add', '.')
    await there.git('commit', '--quiet', '--message=Set up')
    await there.git('push', '--quiet', 'origin', branch)
  }
  const here = await clone(source)
  await here.git('checkout', '--quiet', '-b', 'development')
  for (const file of files) if (file.repository === source) await put(here.folder, file)
  const notebook = await readFile(join(root, 'test/examples/image/notebooks/first.ipynb'), 'utf8')
  await put(here.folder, { path: 'notebooks/first.ipynb', text: notebook })
  await here.git('add', '.')
  await here.git('commit', '--quiet', '--message=Set up')
  await here.git('push', '--quiet', 'origin', 'development')
  const sha = (await here.git('rev-parse', 'HEAD')).stdout.trim()

  const runs = await fixture.follow(() => fixture.runner.push(source, 'refs/heads/development', sha))

  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  expect([...runs.source, ...runs.launcher].map(({ conclusion }) => conclusion)).toEqual([
    'success',
    'success',
  ])
  const digest = await fixture.two.headDigest('development-slim')
  expect(await fixture.two.dockerfile('development')).toBe(
    `FROM ${fixture.two.image}:development-slim@${digest}\n\nENV MODEL_BRANCH=development\n`,
  )

  const env = { GITHUB_API_URL: fixture.two.github.url, GITHUB_TOKEN: token }
  const looked = await runCli(['doctor', '--source', source, '--launcher', launcher], env)
  expect(looked.out).not.toMatch(/^.*✗/m)
  expect(looked).toMatchObject({ exitCode: 0, err: '' })
}, 600_000)
