/** Set-up of a pinned launcher from two empty repositories by the steps of README.md. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { runCli } from '../runner/run-cli.ts'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors, ExampleFixture } from './example-fixture.ts'
import { root } from './repository-files.ts'

interface ReadmeFile {
  readonly repository: string
  readonly path: string
  readonly text: string
}

/** Token of the user who follows the README. */
const token = 'ghp_newcomer'
let fixture: ExampleFixture

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  const permissions = { contents: 'write', actions: 'read' } as const
  const repositories = { [source]: permissions, [launcher]: permissions }
  fixture.repositories.github.addToken(token, { login: 'newcomer', repositories })
}, 300_000)
afterAll(() => fixture.repositories.close())

/** Returns the files of the section "Set it up": the path of a block is the last one in the text before it. */
async function readmeFiles(): Promise<ReadmeFile[]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const [section = ''] = readme.split('\n## Set it up\n')[1]?.split('\n## ') ?? []
  const files: ReadmeFile[] = []
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

/** Replaces the example image and the base image by those of this machine. */
function withLocalImages(text: string, base: string): string {
  return text
    .replaceAll('ghcr.io/science/model', fixture.repositories.image)
    .replace(/quay\.io\/jupyter\/base-notebook:\S+/, base)
}

async function clone(repository: string) {
  const folder = join(fixture.repositories.directory, 'newcomer', repository)
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=newcomer', '-c', 'user.email=newcomer@example.org']
    return run('git', ['-C', folder, ...identity, ...args], { env: process.env })
  }
  await mkdir(folder, { recursive: true })
  const url = new URL(fixture.repositories.github.cloneUrl(repository))
  await git('clone', '--quiet', `http://newcomer:${token}@${url.host}${url.pathname}`, '.')
  return { folder, git }
}

test('pins the launcher and passes the doctor after the set-up', async () => {
  const base = await fixture.pushJupyterBase()
  const files = await readmeFiles()
  expect(files.map(({ repository, path }) => [repository, path])).toEqual([
    [source, '.github/workflows/binder-image.yml'],
    [source, 'container/Dockerfile'],
    [source, 'container/start'],
    [source, '.dockerignore'],
    [launcher, '.github/workflows/update-image.yml'],
    [launcher, '.binder/Dockerfile'],
    [launcher, '.github/workflows/doctor.yml'],
  ])
  const put = async (folder: string, { path, text }: Pick<ReadmeFile, 'path' | 'text'>) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), withLocalImages(text, base))
  }

  const launcherClone = await clone(launcher)
  for (const [branch, prefix] of [
    ['main', '.github/'],
    ['development', '.binder/'],
  ] as const) {
    await launcherClone.git('checkout', '--quiet', '-b', branch)
    for (const file of files) {
      if (file.repository === launcher && file.path.startsWith(prefix)) await put(launcherClone.folder, file)
    }
    await launcherClone.git('add', '.')
    await launcherClone.git('commit', '--quiet', '--message=Set up')
    await launcherClone.git('push', '--quiet', 'origin', branch)
  }
  const sourceClone = await clone(source)
  await sourceClone.git('checkout', '--quiet', '-b', 'development')
  for (const file of files) if (file.repository === source) await put(sourceClone.folder, file)
  const notebook = await readFile(join(root, 'test/examples/image/notebooks/first.ipynb'), 'utf8')
  await put(sourceClone.folder, { path: 'notebooks/first.ipynb', text: notebook })
  await sourceClone.git('add', '.')
  await sourceClone.git('commit', '--quiet', '--message=Set up')
  await sourceClone.git('push', '--quiet', 'origin', 'development')
  const sha = (await sourceClone.git('rev-parse', 'HEAD')).stdout.trim()

  const runs = await fixture.follow(() => fixture.runner.push(source, 'refs/heads/development', sha))

  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  expect([...runs.source, ...runs.launcher].map(({ conclusion }) => conclusion)).toEqual([
    'success',
    'success',
  ])
  const digest = await fixture.repositories.headDigest('development-slim')
  expect(await fixture.repositories.dockerfile('development')).toBe(
    `FROM ${fixture.repositories.image}:development-slim@${digest}\n\nENV MODEL_BRANCH=development\n`,
  )

  const env = { GITHUB_API_URL: fixture.repositories.github.url, GITHUB_TOKEN: token }
  const doctor = await runCli(['doctor', '--source', source, '--launcher', launcher], env)
  expect(doctor.out).not.toMatch(/^.*✗/m)
  expect(doctor).toMatchObject({ exitCode: 0, err: '' })
}, 600_000)
