/** Setup with `binder-actions init`, from the files that it writes to a pinned launcher. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { runAtTerminal } from '../runner/run-at-terminal.ts'
import { runCli } from '../runner/run-cli.ts'
import { dispatchToken, launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors } from './example-files.ts'
import { ExampleFixture } from './example-fixture.ts'
import { root } from './repository-files.ts'
import type { RunResult } from './workflow-runner.ts'

/** Token of the user who runs the commands. */
const token = 'ghp_newcomer'
const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap(role => [
    [`GIT_${role}_NAME`, 'newcomer'],
    [`GIT_${role}_EMAIL`, 'newcomer@example.org'],
  ]),
)
let fixture: ExampleFixture

beforeEach(async () => {
  fixture = await ExampleFixture.open()
  const permissions = { contents: 'write', actions: 'read' } as const
  const repositories = { [source]: permissions, [launcher]: permissions }
  fixture.repositories.github.addToken(token, { login: 'newcomer', repositories })
}, 300_000)
afterEach(() => fixture.repositories.close())

const read = (path: string) => readFile(join(root, path), 'utf8')

/** Fake pixi, because a test cannot download pixi's packages. Its environment contains the system's Jupyter. */
const pixi = `#!/bin/sh
set -eu
case "$*" in
  "install --locked")
    test -f pixi.toml && test -f pixi.lock
    mkdir -p .pixi/envs/default/bin
    for tool in jupyter jupyter-lab python3; do ln -s "$(command -v "$tool")" ".pixi/envs/default/bin/$tool"; done ;;
  "clean cache --yes") ;;
  "shell-hook --shell bash") echo 'export PIXI_ENVIRONMENT_NAME=default' ;;
  *) echo "unexpected arguments: $*" >&2; exit 1 ;;
esac
`

/** Pushes an image with the fake pixi to the registry. @returns its name for FROM. */
async function pushPixi(): Promise<string> {
  const folder = join(fixture.repositories.directory, 'pixi')
  await mkdir(folder)
  await writeFile(join(folder, 'pixi'), pixi, { mode: 0o755 })
  await writeFile(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY pixi /usr/local/bin/pixi\n')
  const name = `${fixture.repositories.registry.host}/base/pixi:1`
  await fixture.engine.docker(['build', '--quiet', '--provenance=false', `--tag=${name}`, folder])
  await fixture.engine.docker(['push', '--quiet', name])
  return name
}

function repositoryFolder(repository: string): string {
  return join(fixture.repositories.directory, 'newcomer', repository.split('/')[1] ?? '')
}

/** Returns the environment of the user, whose git has a token for the fake GitHub. */
function userEnvironment() {
  const { url } = fixture.repositories.github
  const { host, origin } = new URL(url)
  return {
    ...identity,
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: url,
    GITHUB_TOKEN: token,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.http://newcomer:${token}@${host}/.insteadOf`,
    GIT_CONFIG_VALUE_0: `${origin}/`,
  }
}

function git(repository: string, ...args: string[]) {
  return run('git', ['-C', repositoryFolder(repository), ...args], {
    env: { ...process.env, ...userEnvironment() },
  })
}

/** Runs the first command with `text` in the printed steps, unchanged, in a shell in the folder of the source. */
async function runPrinted(output: string, text: string) {
  const commands = [...output.matchAll(/`([^`]+)`/g)].map(([, command = '']) => command)
  const command = commands.find(candidate => candidate.includes(text))
  if (command === undefined) throw new Error(`no step has a command with ${text}:\n${output}`)
  const bin = join(fixture.repositories.directory, 'bin')
  await mkdir(bin, { recursive: true })
  const script = `#!/bin/sh\nexec ${process.execPath} ${root}/dist/cli/index.js "$@"\n`
  await writeFile(join(bin, 'binder-actions'), script, { mode: 0o755 })
  return run('sh', ['-c', command], {
    cwd: repositoryFolder(source),
    env: { ...process.env, ...userEnvironment(), PATH: `${bin}:${process.env.PATH}` },
  })
}

/** Runs the doctor's command in a printed step, and asserts that the doctor reports no failure. */
async function expectHealthy(output: string): Promise<void> {
  const { stdout } = await runPrinted(output, 'binder-actions doctor')
  expect(stdout).not.toMatch(/^.*✗/m)
  expect(stdout).toMatch(/\b0 fail\b/)
}

/** Clones a repository into a folder with its name, and adds a commit with these files. */
async function clone(repository: string, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = repositoryFolder(repository)
  await mkdir(folder, { recursive: true })
  await git(repository, 'clone', '--quiet', fixture.repositories.github.cloneUrl(repository), '.')
  await git(repository, 'checkout', '--quiet', '-B', 'main')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await git(repository, 'add', '.')
  await git(repository, 'commit', '--quiet', '--message=First')
}

function init(...args: string[]) {
  return runCli(['init', ...args], userEnvironment(), { cwd: repositoryFolder(source) })
}

/** Commits the files in the folder of the source, pushes the commit and runs its workflow. */
async function pushSource(): Promise<{ source: RunResult[]; launcher: RunResult[] }> {
  await git(source, 'add', '.')
  await git(source, 'commit', '--quiet', '--message=Set up')
  await git(source, 'push', '--quiet', 'origin', 'main')
  const sha = (await git(source, 'rev-parse', 'HEAD')).stdout.trim()
  return fixture.follow(() => fixture.runner.push(source, 'refs/heads/main', sha))
}

function expectSuccess(runs: { source: RunResult[]; launcher: RunResult[] }): void {
  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  expect([...runs.source, ...runs.launcher].map(({ conclusion }) => conclusion)).toEqual([
    'success',
    'success',
  ])
}

test('builds and pins a pixi project, which passes the doctor', async () => {
  const [base, pixiImage] = [await fixture.pushJupyterBase(), await pushPixi()]
  const { image } = fixture.repositories
  await clone(source, {
    'pixi.toml':
      '[workspace]\nchannels = ["conda-forge"]\nplatforms = ["linux-64"]\n\n[dependencies]\njupyterlab = "*"\n',
    'pixi.lock': 'version: 6\n',
    'first.ipynb': await read('test/examples/image/notebooks/first.ipynb'),
  })
  // Every answer is the default, except for the image, which is in the local registry.
  const answers = ['', '', image, '', '', '', '', '', ''].map(answer => `${answer}\n`)
  const initResult = runAtTerminal(['init'], answers, {
    cwd: repositoryFolder(source),
    env: { ...process.env, ...userEnvironment() },
  })
  expect(initResult.status).toBe(0)
  const dockerfile = join(repositoryFolder(source), 'Dockerfile')
  const text = await readFile(dockerfile, 'utf8')
  await writeFile(
    dockerfile,
    text
      .replace(/ghcr\.io\/prefix-dev\/pixi:\S+/, pixiImage)
      .replace(/docker\.io\/library\/debian:\S+/, base),
  )
  await runPrinted(initResult.screen, 'push origin')
  expectSuccess(await pushSource())
  const digest = await fixture.repositories.headDigest('main')
  expect(await fixture.repositories.dockerfile('main')).toBe(`FROM ${image}:main@${digest}\n`)

  await expectHealthy(initResult.screen)
  const secondInit = await init('--yes')
  expect(secondInit.out).toContain('Nothing was written: both repositories have their files.')
  expect(secondInit.out).toMatch(/\b0 fail\b/)
  expect(secondInit.exitCode).toBe(0)
}, 900_000)

test('with workflow-dispatch, a token that cannot write contents starts the workflow of the launcher', async () => {
  const { github, image } = fixture.repositories
  github.addToken(dispatchToken, { login: 'starter', repositories: { [launcher]: { actions: 'write' } } })
  await clone(source, { Dockerfile: 'FROM scratch\nCOPY first.ipynb /\n', 'first.ipynb': '{}' })
  expect(await init('--yes', '--transport=workflow-dispatch', '--image', image)).toMatchObject({
    exitCode: 0,
  })
  const workflow = join(repositoryFolder(source), '.github/workflows/binder-image.yml')
  const text = await readFile(workflow, 'utf8')
  const disabledChecks = '      check-contract: false\n      smoke-test: false\n'
  await writeFile(workflow, text.replace(/^ +contract: .*\n/m, disabledChecks))
  await git(launcher, 'push', '--quiet', 'origin', '--all')
  const runs = await pushSource()
  expectSuccess(runs)
  expect(runs.launcher.map(({ event }) => event)).toEqual(['workflow_dispatch'])
  const digest = await fixture.repositories.headDigest('main')
  expect(await fixture.repositories.dockerfile('main')).toBe(`FROM ${image}:main@${digest}\n`)
})

/** Returns the hand-written workflow for one branch, without steps and arguments that this machine does not support. */
async function handwrittenSource(): Promise<string> {
  const { registry } = fixture.repositories
  return (await read('test/workflows/written-by-hand/source.yml'))
    .replace('REGISTRY: ghcr.io', `REGISTRY: ${registry.host}`)
    .replace('LAUNCHER_TOKEN', 'LAUNCHER_PAT')
    .replace('branches: [main, development]', 'branches: [main]')
    .replace(/^ +- uses: jlumbroso.*\n/m, '')
    .replace(/^ +- uses: docker\/login-action.*\n +with:\n(?: {10}.*\n)+/m, '')
    .replace(/^ +JOBS=4\n/m, '')
}

test('replaces hand-written workflows and pins the launcher, which passes the doctor', async () => {
  const base = await fixture.pushJupyterBase()
  const { image } = fixture.repositories
  const update = '.github/workflows/update-image.yml'
  const useLocalBase = (text: string) => text.replace(/quay\.io\/jupyter\/base-notebook:\S+/, base)
  await clone(source, {
    '.github/workflows/build.yml': await handwrittenSource(),
    'container/Dockerfile': useLocalBase(await read('test/examples/image/container/Dockerfile')),
    'container/start': await read('test/examples/image/container/start'),
    'notebooks/first.ipynb': await read('test/examples/image/notebooks/first.ipynb'),
  })
  await clone(launcher, {
    [update]: await read('test/workflows/written-by-hand/branch-and-ref-type.yml'),
    '.binder/Dockerfile': `FROM ${image}:main-slim\n\nENV MODEL_BRANCH=main\n`,
  })
  await git(launcher, 'push', '--quiet', 'origin', 'main')

  expect((await init('--migrate')).exitCode).toBe(1)
  const initResult = await init('--migrate', '--write')
  expect(initResult).toMatchObject({ exitCode: 0 })
  // The launcher's old workflow handles the event of the source's new workflow.
  const firstRuns = await pushSource()
  expectSuccess(firstRuns)
  expect(firstRuns.launcher.map(({ title }) => title)).toEqual(['Update image by hand'])

  await runPrinted(initResult.out, 'push origin')
  const pinRun = await fixture.runner.dispatch(launcher, update, { branches: 'all' })
  expect(collectErrors([pinRun])).toEqual([])
  const digest = await fixture.repositories.headDigest('main-slim')
  expect(await fixture.repositories.dockerfile('main')).toBe(
    `FROM ${image}:main-slim@${digest}\n\nENV MODEL_BRANCH=main\n`,
  )

  await expectHealthy(initResult.out)
  const secondInit = await init('--yes')
  expect(secondInit.out).toContain('Nothing was written: both repositories have their files.')
  expect(secondInit.exitCode).toBe(0)
}, 900_000)
