/** Setup of a pinned launcher from two empty repositories with the steps of README.md and docs/set-up.md. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { runCli } from '../runner/run-cli.ts'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors } from './example-files.ts'
import { ExampleFixture } from './example-fixture.ts'
import { root } from './repository-files.ts'

interface CopiedFile {
  readonly repository: string
  readonly path: string
  readonly text: string
}

/** Token of the user who follows the documents. */
const token = 'ghp_newcomer'
let fixture: ExampleFixture

beforeEach(async () => {
  fixture = await ExampleFixture.open()
  const permissions = { contents: 'write', actions: 'read' } as const
  const repositories = { [source]: permissions, [launcher]: permissions }
  fixture.repositories.github.addToken(token, { login: 'newcomer', repositories })
}, 300_000)
afterEach(() => fixture.repositories.close())

/**
 * Returns the files to copy from a section of a document. The repository and the path are in the first line of the file,
 * or are the last repository and path in the text before the file.
 */
async function readFiles(document: string, heading: string): Promise<CopiedFile[]> {
  const page = await readFile(join(root, document), 'utf8')
  const [section = ''] = page.split(`${heading}\n`)[1]?.split('\n## ') ?? []
  const files: CopiedFile[] = []
  let repository = source
  let path = ''
  for (const part of section.split(/^(```\w+\n[\s\S]*?^```\n)/m)) {
    const [, language, text = ''] = /^```(\w+)\n([\s\S]*?)^```\n/m.exec(part) ?? []
    const place = text.split('\n', 1)[0]?.startsWith('# In the ') ? (text.split('\n', 1)[0] ?? '') : part
    if (language === undefined || place !== part) {
      repository = /In the launcher repository/.test(place) ? launcher : repository
      path = [...place.matchAll(/(?<=[`\s])(\.?[\w-]+\/[\w./-]+|\.dockerignore)(?=`|$)/g)].at(-1)?.[1] ?? path
    }
    if (language !== undefined && language !== 'sh') files.push({ repository, path, text })
  }
  return files
}

/** Replaces the example images with local images. */
function withLocalNames(text: string, base: string): string {
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

/** Commits files to a branch of an empty repository, and pushes the branch. @returns the commit. */
async function pushFiles(
  { folder, git }: Awaited<ReturnType<typeof clone>>,
  branch: string,
  files: readonly Pick<CopiedFile, 'path' | 'text'>[],
): Promise<string> {
  await git('checkout', '--quiet', '-B', branch)
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await git('add', '.')
  await git('commit', '--quiet', '--message=Set up')
  await git('push', '--quiet', 'origin', branch)
  return (await git('rev-parse', 'HEAD')).stdout.trim()
}

async function expectPinned(branch: string, sha: string): Promise<void> {
  const runs = await fixture.follow(() => fixture.runner.push(source, `refs/heads/${branch}`, sha))
  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  expect([...runs.source, ...runs.launcher].map(({ conclusion }) => conclusion)).toEqual([
    'success',
    'success',
  ])
}

async function exampleNotebook(): Promise<Pick<CopiedFile, 'path' | 'text'>> {
  const path = 'notebooks/first.ipynb'
  return { path, text: await readFile(join(root, 'test/examples/image', path), 'utf8') }
}

test('pins the launcher and passes the doctor after the complete setup', async () => {
  const base = await fixture.pushJupyterBase()
  const copiedFiles = await readFiles('docs/set-up.md', '# Complete setup')
  expect(copiedFiles.map(({ repository, path }) => [repository, path])).toEqual([
    [source, '.github/workflows/binder-image.yml'],
    [source, 'container/Dockerfile'],
    [source, 'container/start'],
    [source, '.dockerignore'],
    [launcher, '.github/workflows/update-image.yml'],
    [launcher, '.binder/Dockerfile'],
    [launcher, '.github/workflows/doctor.yml'],
  ])
  const files = copiedFiles.map(file => ({ ...file, text: withLocalNames(file.text, base) }))

  const launcherFiles = files.filter(({ repository }) => repository === launcher)
  const launcherClone = await clone(launcher)
  const workflows = launcherFiles.filter(({ path }) => path.startsWith('.github/'))
  await pushFiles(launcherClone, 'main', workflows)
  const dockerfiles = launcherFiles.filter(({ path }) => path.startsWith('.binder/'))
  await pushFiles(launcherClone, 'development', dockerfiles)
  const sourceFiles = files.filter(({ repository }) => repository === source)
  const sha = await pushFiles(await clone(source), 'development', [...sourceFiles, await exampleNotebook()])

  await expectPinned('development', sha)
  const digest = await fixture.repositories.headDigest('development-slim')
  expect(await fixture.repositories.dockerfile('development')).toBe(
    `FROM ${fixture.repositories.image}:development-slim@${digest}\n\nENV MODEL_BRANCH=development\n`,
  )

  const env = { GITHUB_API_URL: fixture.repositories.github.url, GITHUB_TOKEN: token }
  const doctor = await runCli(['doctor', '--source', source, '--launcher', launcher], env)
  expect(doctor.out).not.toMatch(/^.*✗/m)
  expect(doctor).toMatchObject({ exitCode: 0, err: '' })
}, 600_000)

test('pins the launcher after the quick start', async () => {
  const base = await fixture.pushJupyterBase()
  const copiedFiles = await readFiles('README.md', '## Quick start')
  expect(copiedFiles.map(({ repository, path }) => [repository, path])).toEqual([
    [source, '.github/workflows/binder-image.yml'],
    [launcher, '.github/workflows/update-image.yml'],
    [launcher, '.binder/Dockerfile'],
  ])
  const files = copiedFiles.map(file => ({ ...file, text: withLocalNames(file.text, base) }))
  const image = join(root, 'test/examples/image/container')
  const existingFiles = [
    await exampleNotebook(),
    { path: 'Dockerfile', text: withLocalNames(await readFile(join(image, 'Dockerfile'), 'utf8'), base) },
    { path: 'container/start', text: await readFile(join(image, 'start'), 'utf8') },
  ]

  await pushFiles(
    await clone(launcher),
    'main',
    files.filter(({ repository }) => repository === launcher),
  )
  const workflow = files.filter(({ repository }) => repository === source)
  const sha = await pushFiles(await clone(source), 'main', [...workflow, ...existingFiles])

  await expectPinned('main', sha)
  const digest = await fixture.repositories.headDigest('main')
  expect(await fixture.repositories.dockerfile('main')).toBe(
    `FROM ${fixture.repositories.image}:main@${digest}\n`,
  )
}, 600_000)
