/** `binder-actions init`: files of both repositories on this machine, and pull requests on GitHub. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { version } from '../../src/cli/version.ts'
import { type Files, type GitHub, startGitHub } from '../fakes/github/github.ts'
import { run } from '../host/command.ts'
import { runAtTerminal } from '../runner/run-at-terminal.ts'
import { runCli } from '../runner/run-cli.ts'
import { root } from '../workflows/repository-files.ts'

const source = 'science/model'
const launcher = 'science/model-launcher'
const workflow = '.github/workflows/binder-image.yml'
const updateWorkflow = '.github/workflows/update-image.yml'
const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap(role => [
    [`GIT_${role}_NAME`, 'newcomer'],
    [`GIT_${role}_EMAIL`, 'newcomer@example.org'],
  ]),
)
let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'init-'))
})
afterEach(() => rm(directory, { recursive: true }))

const read = (path: string) => readFile(join(root, path), 'utf8')
const readSource = (path: string) => readFile(join(directory, 'model', path), 'utf8')

function git(folder: string, ...args: string[]) {
  return run('git', ['-C', join(directory, folder), ...args], { env: { ...process.env, ...identity } })
}

/** Creates a clone of a repository with the given files, in a folder with the name of the repository. */
async function clone(repository: string, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = repository.split('/')[1] ?? ''
  await mkdir(join(directory, folder))
  await git(folder, 'init', '--quiet', '--initial-branch=main')
  await git(folder, 'remote', 'add', 'origin', `git@github.com:${repository}.git`)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, folder, path)), { recursive: true })
    await writeFile(join(directory, folder, path), text)
  }
  await git(folder, 'add', '.')
  await git(folder, 'commit', '--quiet', '--message=First')
}

function init(args: readonly string[], env: Readonly<Record<string, string>> = identity) {
  return runCli(['init', ...args], env, { cwd: join(directory, 'model') })
}

async function showLauncher(branch: string): Promise<Record<string, string>> {
  const listing = await git('model-launcher', 'ls-tree', '-r', '--name-only', branch)
  const paths = listing.stdout.trim().split('\n')
  const texts = await Promise.all(paths.map(path => git('model-launcher', 'show', `${branch}:${path}`)))
  return Object.fromEntries(paths.map((path, index) => [path, texts[index]?.stdout ?? '']))
}

describe('on this machine', () => {
  test('writes the files of the quick start, and nothing in a second run', async () => {
    await clone(source, { Dockerfile: 'FROM a\n', 'a.ipynb': '{}' })
    const first = await init(['--yes'])
    expect(first.exitCode).toBe(0)
    expect(first.err).toMatch(
      version.startsWith('0.') ? /^Note: Binder Actions has no release yet: .*\.\n$/ : /^$/,
    )
    expect(first.out).toContain('Created science/model .github/workflows/binder-image.yml\n')
    expect(first.out).toContain('`git -C ../model-launcher push origin --all`')
    expect((await readSource(workflow)).replace('      contract: binder-contract.yml\n', '')).toBe(
      await read(`templates/source/${workflow}`),
    )
    expect(await showLauncher('main')).toEqual(
      Object.fromEntries(
        await Promise.all(
          [updateWorkflow, '.binder/Dockerfile', 'README.md'].map(async path => [
            path,
            await read(`templates/launcher/${path}`),
          ]),
        ),
      ),
    )
    expect((await git('model-launcher', 'status', '--porcelain')).stdout).toBe('')
    expect((await git('model-launcher', 'remote', 'get-url', 'origin')).stdout).toBe(
      `https://github.com/${launcher}.git\n`,
    )
    expect((await git('model', 'log', '--oneline')).stdout.trim().split('\n')).toHaveLength(1)

    const second = await init(['--yes'])
    expect(second).toMatchObject({ exitCode: 0, err: '' })
    expect(second.out).toContain('Nothing was written: both repositories have their files.\n')
    expect(second.out).toContain(
      '`binder-actions doctor --source science/model --launcher science/model-launcher`',
    )
  })

  test('with --refresh, also writes the workflow that rebuilds the image every month', async () => {
    await clone(source, { Dockerfile: 'FROM a\n', 'a.ipynb': '{}' })
    expect(await init(['--yes', '--refresh'])).toMatchObject({ exitCode: 0 })
    expect(await readSource('.github/workflows/refresh.yml')).toBe(
      (await read('templates/source/.github/workflows/refresh.yml')).replace(
        '      launcher-repository:',
        '      contract: binder-contract.yml\n      launcher-repository:',
      ),
    )
  })

  test('commits to several branches of an existing launcher, and leaves the checked-out branch clean', async () => {
    await clone(source, { 'container/Dockerfile': 'FROM a\nARG MODEL_BRANCH\n' })
    await clone(launcher, { 'README.md': 'mine\n' })
    const result = await init(['--yes', '--branch', 'main', '--branch', 'release/1', '--tag-suffix=-slim'])
    expect(result.exitCode).toBe(0)
    expect(await showLauncher('main')).toEqual({
      'README.md': 'mine\n',
      [updateWorkflow]: `${await read(`templates/launcher/${updateWorkflow}`)}    with:\n      branch-variable: MODEL_BRANCH\n`,
      '.binder/Dockerfile': 'FROM ghcr.io/science/model:main-slim\n\nENV MODEL_BRANCH=main\n',
    })
    expect((await showLauncher('release-1'))['.binder/Dockerfile']).toBe(
      'FROM ghcr.io/science/model:release-1-slim\n\nENV MODEL_BRANCH=release/1\n',
    )
    expect((await git('model-launcher', 'status', '--porcelain')).stdout).toBe('')
  })

  test('prompts for values that it cannot detect, and repeats a prompt after an invalid answer', async () => {
    await clone(source, { Dockerfile: 'FROM a\nARG A_BRANCH\n' })
    const answers = ['', 'no', 'science/other', '', '', 'main, b', 'x', '-x', '-', '', ''].map(
      text => `${text}\n`,
    )
    const env = { ...process.env, ...identity }
    const session = runAtTerminal(['init'], answers, { cwd: join(directory, 'model'), env })
    expect(session.screen).toContain('Source repository on GitHub (owner/name) [science/model]: ')
    expect(session.screen).toContain('"no" is not a GitHub repository: expected "owner/name"')
    expect(session.screen).toContain(
      'the suffix "x" makes the tag mainx: begin it with "-", "_" or ".", such as -x',
    )
    expect(session.screen).toContain('Build argument that receives the branch (-: none) [A_BRANCH]: ')
    expect(session.status).toBe(0)
    const text = await readSource(workflow)
    expect(text).toContain('      tag-suffix: -x\n      launcher-repository: science/other\n')
    expect(text).toContain('    branches: [main, b]\n')
    expect(text).not.toContain('branch-arg')
  })

  test.each([
    [['--tag-suffix=slim'], 'the suffix "slim" makes the tag mainslim'],
    [['--transport=curl'], '--transport: expected repository-dispatch or workflow-dispatch, not "curl"'],
    [['--migrate', '--transport=workflow-dispatch'], '--transport cannot be combined with --migrate'],
    [['--migrate', '--refresh'], '--refresh cannot be combined with --migrate'],
  ])('%j is a usage error', async (args, message) => {
    await clone(source, { Dockerfile: 'FROM a\n' })
    const { exitCode, err } = await init(['--yes', ...args])
    expect(err).toContain(message)
    expect(exitCode).toBe(2)
  })

  test('reads the default branch from the remote if the clone does not have it', async () => {
    await clone(source, { Dockerfile: 'FROM a\n' })
    await git('model', 'clone', '--quiet', '--bare', '.', '../remote.git')
    await git('remote.git', 'branch', 'development')
    await git('remote.git', 'symbolic-ref', 'HEAD', 'refs/heads/development')
    await git('model', 'remote', 'set-url', 'origin', '../remote.git')
    await git('model', 'fetch', '--quiet', 'origin')
    await git('model', 'remote', 'set-head', 'origin', '--delete').catch(() => undefined)
    const { out } = await init(['--json', `--repository=${source}`])
    expect(JSON.parse(out).answers).toMatchObject({
      branches: 'development',
      transport: 'repository-dispatch',
    })
  })

  test('starts the error on a new line if the input ends', async () => {
    await clone(source, { Dockerfile: 'FROM a\n' })
    const session = runAtTerminal(['init'], ['\x04'], { cwd: join(directory, 'model'), env: process.env })
    expect(session.screen).toMatch(
      /\nbinder-actions init: the input ended before all questions were answered/,
    )
    expect(session.status).toBe(2)
  })

  test('writes nothing if a file already exists with different content, and prints a diff', async () => {
    await clone(source, { Dockerfile: 'FROM a\n', [workflow]: 'name: Mine\non: push\njobs: {}\n' })
    const result = await init(['--yes'])
    expect(result.exitCode).toBe(1)
    expect(result.out).toContain(`--- a/${workflow}\n+++ b/${workflow}\n`)
    expect(result.out).toContain('-name: Mine\n')
    expect(result.err).toContain('Nothing was written')
    expect((await git('model', 'status', '--porcelain')).stdout).toBe('')
    await expect(git('model-launcher', 'status')).rejects.toThrow()
  })

  test('writes nothing without an identity for commits', async () => {
    await clone(source, { Dockerfile: 'FROM a\n' })
    const env = {
      HOME: directory,
      GIT_CONFIG_NOSYSTEM: '1',
      EMAIL: '',
      GIT_AUTHOR_NAME: '',
      GIT_COMMITTER_NAME: '',
    }
    const result = await init(['--yes'], env)
    expect(result.exitCode).toBe(2)
    expect(result.err).toContain('because git has no author: run `git config --global user.name NAME`')
    await expect(git('model-launcher', 'status')).rejects.toThrow()
    expect((await git('model', 'status', '--porcelain')).stdout).toBe('')
  })

  test('writes nothing if the folder of the launcher is a file', async () => {
    await clone(source, { Dockerfile: 'FROM a\n' })
    await writeFile(join(directory, 'model-launcher'), '')
    const result = await init(['--yes'])
    expect(result.exitCode).toBe(2)
    expect(result.err).toMatch(/the folder of the launcher cannot be read: ENOTDIR.*pass --launcher-dir/)
  })

  test('changes nothing in configured repositories, and prints the differences', async () => {
    const changedWorkflow = (await read(`templates/source/${workflow}`)).replace('permissions: {}\n', '')
    await clone(source, { Dockerfile: 'FROM a\n', [workflow]: changedWorkflow })
    await clone(launcher, {
      [updateWorkflow]: await read(`templates/launcher/${updateWorkflow}`),
      '.binder/Dockerfile': 'FROM ghcr.io/science/model:main\n',
    })
    const result = await init([])
    expect(result).toMatchObject({ exitCode: 0 })
    expect(result.out).toContain('+permissions: {}\n')
    expect(result.out).toContain('Nothing was written')
    for (const folder of ['model', 'model-launcher'])
      expect((await git(folder, 'status', '--porcelain')).stdout).toBe('')
  })

  test('prints the files, as text or JSON', async () => {
    await clone(source, { 'pixi.toml': '[dependencies]\njupyterlab = "*"\n', 'pixi.lock': '' })
    const printRun = await init(['--print'])
    expect(printRun.exitCode).toBe(0)
    expect(printRun.out).toContain(
      `=== science/model Dockerfile: new\n${await read('templates/source/pixi/Dockerfile')}`,
    )
    const { answers, files } = JSON.parse((await init(['--json', '--image', 'quay.io/a/b'])).out)
    expect(answers.image).toBe('quay.io/a/b')
    expect(files.map((file: { path: string; status: string }) => [file.path, file.status])).toContainEqual([
      '.binder/Dockerfile',
      'new',
    ])
    expect((await git('model', 'status', '--porcelain')).stdout).toBe('')
  })

  test('prints the migration as a diff that git applies, and writes it with --write', async () => {
    const handwrittenWorkflow = '.github/workflows/build.yml'
    await clone(source, {
      'container/Dockerfile': 'FROM a\n',
      [handwrittenWorkflow]: await read('test/workflows/written-by-hand/source.yml'),
    })
    await clone(launcher, {
      [updateWorkflow]: await read('test/workflows/written-by-hand/branch-and-ref-type.yml'),
      '.binder/Dockerfile': 'FROM ghcr.io/science/model:main-slim\nENV MODEL_BRANCH=main\n',
    })
    const migration = await init(['--migrate'])
    expect(migration.exitCode).toBe(1)
    expect(migration.err).toContain(`Note: ${handwrittenWorkflow}:41: \`type=sha\` is replaced`)
    const [, sourceDiff = ''] = migration.out.split(/^science\/.*:\n/m)
    await writeFile(join(directory, 'change.diff'), sourceDiff)
    expect((await git('model', 'status', '--porcelain')).stdout).toBe('')
    await git('model', 'apply', '../change.diff')
    const appliedText = await readSource(handwrittenWorkflow)
    await git('model', 'checkout', '--quiet', '.')

    const writeRun = await init(['--migrate', '--write'])
    expect(writeRun.exitCode).toBe(0)
    expect(await readSource(handwrittenWorkflow)).toBe(appliedText)
    expect(appliedText).toContain('      legacy-fields: ref_type\n')
    expect((await showLauncher('main'))[updateWorkflow]).toBe(
      await read('test/examples/launcher/update-image.yml'),
    )
    expect((await git('model-launcher', 'status', '--porcelain')).stdout).toBe('')
    expect((await init(['--migrate'])).out).toContain('Nothing to migrate: both repositories have their')
  })

  test.each([
    [[], 'the command cannot prompt without a terminal: add --yes'],
    [['--yes', '--launcher', source], 'the launcher must be a repository other than the source'],
    [['--yes', '--launcher', 'x'], '--launcher: "x" is not a GitHub repository'],
    [['--print', '--json'], '--print and --json cannot be combined'],
    [['--write'], '--write requires --migrate'],
    [['dir'], 'unexpected argument "dir": pass the folder of the source as --source DIR'],
    [['--yes', '--launcher-dir', '.'], 'is a clone of science/model, not of science/model-launcher'],
    [['--yes', '--source', '/'], '/ is not in a git repository'],
  ])('rejects %j', async (args, message) => {
    await clone(source, { Dockerfile: 'FROM a\n' })
    const { exitCode, err } = await init(args)
    expect(exitCode).toBe(2)
    expect(err).toContain(message)
  })
})

describe('with pull requests', () => {
  let github: GitHub
  const permissions = { contents: 'write', pull_requests: 'write', workflows: 'write' } as const
  const token = { GITHUB_TOKEN: 'setup' }

  beforeEach(async () => {
    github = await startGitHub({ root: join(directory, 'github') })
    for (const repository of [source, launcher]) await github.createRepository(repository)
    github.addToken('setup', {
      login: 'newcomer',
      repositories: { [source]: permissions, [launcher]: permissions },
    })
    const files = { Dockerfile: 'FROM a\n' }
    await github.seed(source, 'main', files)
    await clone(source, files)
  })
  afterEach(() => github.close())

  const propose = (env: Readonly<Record<string, string>> = token, ...args: string[]) =>
    init(['--yes', '--pull-requests', ...args], { GITHUB_API_URL: github.url, ...env })
  const readText = async (repository: string, branch: string, path: string) =>
    Buffer.from((await github.readFile(repository, branch, path)) ?? []).toString()

  test('opens a pull request with one commit in each repository, and none in a second run', async () => {
    await github.seed(launcher, 'main', { 'README.md': 'mine\n' })
    const first = await propose(token, '--branch=main', '--branch=development')
    expect(first).toMatchObject({ exitCode: 0 })
    for (const repository of [source, launcher]) {
      const [pull, ...others] = github.pullRequests(repository)
      expect(others).toEqual([])
      expect(pull).toMatchObject({
        headBranch: 'binder-actions/init',
        baseBranch: 'main',
        title: 'Set up Binder Actions',
      })
      expect(first.out).toContain(`Proposed in ${repository}: ${github.url}/${repository}/pull/1\n`)
      expect(pull?.body).toContain(`\`binder-actions doctor --source ${source} --launcher ${launcher}\``)
      expect(await github.log(repository, 'binder-actions/init')).toHaveLength(2)
    }
    expect(github.pullRequests(source)[0]?.body).toContain('as the secret LAUNCHER_PAT')
    expect(await readText(launcher, 'binder-actions/init', updateWorkflow)).toBe(
      await read(`templates/launcher/${updateWorkflow}`),
    )
    expect(await readText(launcher, 'binder-actions/init', 'README.md')).toBe('mine\n')
    expect(await readText(launcher, 'development', '.binder/Dockerfile')).toBe(
      'FROM ghcr.io/science/model:development\n',
    )
    expect(await readText(source, 'main', workflow)).toBe('')

    const second = await propose(token, '--branch=main', '--branch=development')
    expect(second.out).toContain(`Already proposed in ${source}: `)
    expect(second.out).toContain(`Already proposed in ${launcher}: `)
    expect(await github.log(source, 'binder-actions/init')).toHaveLength(2)

    const changedRun = await propose(token, '--image', 'ghcr.io/science/other')
    expect(changedRun.exitCode).toBe(0)
    expect(await github.log(source, 'binder-actions/init')).toHaveLength(3)
    expect(github.pullRequests(source)).toHaveLength(1)
  })

  test('proposes a change to a file that already exists with different content', async () => {
    await github.seed(source, 'main', { [workflow]: 'name: Mine\n' })
    await github.seed(launcher, 'main', { 'README.md': 'mine\n' })
    expect((await propose()).exitCode).toBe(0)
    expect(await readText(source, 'binder-actions/init', workflow)).toContain('name: Binder image\n')
  })

  test('proposes a migration in which the source is merged first', async () => {
    const handwrittenWorkflow = '.github/workflows/build.yml'
    const files = {
      'container/Dockerfile': 'FROM a\n',
      [handwrittenWorkflow]: await read('test/workflows/written-by-hand/source.yml'),
    }
    await github.seed(source, 'main', files)
    await github.seed(launcher, 'main', {
      [updateWorkflow]: await read('test/workflows/written-by-hand/branch-and-ref-type.yml'),
      '.binder/Dockerfile': 'FROM ghcr.io/science/model:main-slim\nENV MODEL_BRANCH=main\n',
    })
    await mkdir(join(directory, 'model/.github/workflows'), { recursive: true })
    await mkdir(join(directory, 'model/container'))
    for (const [path, content] of Object.entries(files))
      await writeFile(join(directory, 'model', path), content)
    const result = await propose(token, '--migrate')
    expect(result).toMatchObject({ exitCode: 0 })
    expect(result.out).toContain(`1. Merge the pull request of ${source}, then that of ${launcher}.`)
    expect(await readText(source, 'binder-actions/init', handwrittenWorkflow)).toContain(
      'legacy-fields: ref_type\n',
    )
    expect(await readText(launcher, 'binder-actions/init', updateWorkflow)).toBe(
      await read('test/examples/launcher/update-image.yml'),
    )
    expect(github.pullRequests(source)[0]?.body).toContain('<code>type=sha</code>')
  })

  test('runs the doctor on repositories that are configured', async () => {
    const files: Files = { [workflow]: await read(`templates/source/${workflow}`) }
    await github.seed(source, 'main', files)
    await github.seed(launcher, 'main', {
      [updateWorkflow]: await read(`templates/launcher/${updateWorkflow}`),
      '.binder/Dockerfile': 'FROM ghcr.io/science/model:main\n',
    })
    await writeFile(join(directory, 'model', 'x'), '')
    await mkdir(join(directory, 'model/.github/workflows'), { recursive: true })
    await writeFile(join(directory, 'model', workflow), String(files[workflow]))
    const result = await propose()
    expect(result.out).toContain('Nothing is proposed: both repositories have their files.')
    expect(result.out).toMatch(/\d+ fail, \d+ warn, \d+ pass/)
    expect(github.pullRequests(source)).toEqual([])
  })

  test.each([
    ['without a token', {}, 'GITHUB_TOKEN is not set'],
    [
      'with an empty launcher',
      token,
      'science/model-launcher is empty, and a pull request needs a first commit',
    ],
  ])('%s, nothing is written', async (_name, env, message) => {
    const { exitCode, err } = await propose(env)
    expect(exitCode).toBe(2)
    expect(err).toContain(message)
    expect(github.pullRequests(source)).toEqual([])
  })

  test.each([
    ['workflows', 'has no permission to write workflows to science/model'],
    ['pull_requests', 'give the token the permission "Pull requests: read and write"'],
  ])('the error for a token without the permission %s names the permission', async (missing, message) => {
    await github.seed(launcher, 'main', { 'README.md': 'mine\n' })
    const { [missing as keyof typeof permissions]: _, ...remaining } = permissions
    github.addToken('setup', {
      login: 'newcomer',
      repositories: { [source]: remaining, [launcher]: remaining },
    })
    const { exitCode, err } = await propose()
    expect(exitCode).toBe(2)
    expect(err).toContain(message)
    if (missing === 'workflows') expect(await github.head(source, 'binder-actions/init')).toBeUndefined()
  })
})
