/** Locations of the Dockerfile on a launcher branch, according to the rules of repo2docker. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Files } from '../fakes/github/github.ts'
import { runCli } from '../runner/run-cli.ts'
import { imageUpdated } from '../scenarios/launcher-event.ts'
import { launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let digest: string
let branchCount = 0

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  digest = await repositories.publish('main')
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
  repositories.github.addToken('reader', {
    login: 'reader',
    repositories: { [launcher]: { contents: 'read' } },
  })
})
afterAll(() => repositories.close())

/** Creates a branch from an empty tree. */
async function createBranch(files: Files): Promise<string> {
  const branch = `layout-${++branchCount}`
  await repositories.github.seed(launcher, branch, files)
  return branch
}

function pin(branch: string, inputs: Record<string, string> = {}) {
  return repositories.update(imageUpdated(repositories, branch, digest), inputs)
}

async function read(branch: string, path: string): Promise<string> {
  return Buffer.from((await repositories.github.readFile(launcher, branch, path)) ?? '').toString()
}

const oldDockerfile = () => `FROM ${repositories.image}:old\n`
const otherDockerfile = 'FROM debian:13\n'

test.each<[string, string, string[]]>([
  ['.binder/', '.binder/Dockerfile', []],
  ['binder/', 'binder/Dockerfile', []],
  ['the repository root', 'Dockerfile', []],
  ['.binder/, although the repository root also has one', '.binder/Dockerfile', ['Dockerfile']],
  ['binder/, although the repository root also has one', 'binder/Dockerfile', ['Dockerfile']],
])('pins an image in the Dockerfile in %s', async (_name, path, others) => {
  const branch = await createBranch(
    Object.fromEntries([[path, oldDockerfile()], ...others.map(other => [other, otherDockerfile])]),
  )
  const { outputs, errors } = await pin(branch)
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
  expect(await read(branch, path)).toBe(`FROM ${repositories.image}:main@${digest}\n`)
  for (const other of others) expect(await read(branch, other)).toBe(otherDockerfile)
  const [commit] = await repositories.github.log(launcher, branch)
  expect(commit?.files).toEqual([path])
})

const bothFoldersProblem =
  '.binder/ and binder/ both exist, so mybinder.org builds nothing: delete one of them'
const hiddenProblem =
  'binder/ exists without a Dockerfile, so mybinder.org ignores the Dockerfile in the repository root: move that file to binder/Dockerfile'

test.each<[string, () => Files, string]>([
  [
    'both folders, .binder/ and binder/',
    () => ({ '.binder/Dockerfile': oldDockerfile(), 'binder/Dockerfile': oldDockerfile() }),
    bothFoldersProblem,
  ],
  [
    'a second folder without a Dockerfile',
    () => ({ '.binder/Dockerfile': oldDockerfile(), 'binder/a': 'b' }),
    bothFoldersProblem,
  ],
  [
    'a folder that hides the Dockerfile',
    () => ({ Dockerfile: oldDockerfile(), 'binder/environment.yml': 'name: a\n' }),
    hiddenProblem,
  ],
])('pins nothing on a branch with %s', async (_name, files, problem) => {
  const branch = await createBranch(files())
  const { errors } = await pin(branch)
  expect(errors.join('\n')).toContain(problem)
  expect(await repositories.github.log(launcher, branch)).toHaveLength(1)
  const explicitPin = await pin(branch, { dockerfile: Object.keys(files())[0] ?? '' })
  expect(explicitPin.outputs.outcome).toBe('pinned')
})

test('creates the Dockerfile of a new branch in the same folder as on the default branch', async () => {
  const { outputs, errors } = await pin('new-branch', { 'create-branch': 'true' })
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('created')
  expect(await read('new-branch', '.binder/Dockerfile')).toContain(`:main@${digest}\n`)
})

test.each([
  ['with a token', () => ({ GITHUB_API_URL: repositories.github.url, GITHUB_TOKEN: 'reader' })],
  ['without a token', () => ({ GITHUB_API_URL: repositories.github.url })],
])('launch-table and history find the Dockerfile of each branch %s', async (_name, env) => {
  const binderBranch = await createBranch({
    'binder/Dockerfile': oldDockerfile(),
    Dockerfile: otherDockerfile,
  })
  const rootBranch = await createBranch({ Dockerfile: oldDockerfile() })
  const ambiguousBranch = await createBranch({
    '.binder/Dockerfile': oldDockerfile(),
    'binder/Dockerfile': oldDockerfile(),
  })
  await pin(binderBranch)
  await pin(rootBranch)

  const table = await runCli(['launch-table', launcher], env())
  for (const branch of [binderBranch, rootBranch])
    expect(table.out).toContain(`| ${branch} | ${repositories.image}:main |`)
  expect(table.err).toContain(`Omitted branch "${ambiguousBranch}": ${bothFoldersProblem}`)

  const history = await runCli(['history', launcher, '--json'], env())
  const versions = JSON.parse(history.out) as { branches: string[] }[]
  const branches = versions.flatMap(version => version.branches)
  expect(branches).toEqual(expect.arrayContaining([binderBranch, rootBranch]))
  expect(branches.filter(name => name === binderBranch)).toHaveLength(1)
})
