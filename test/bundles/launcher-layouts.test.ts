/** Where the Dockerfile of a launcher branch is, by the rule of repo2docker. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Files } from '../fakes/github/github.ts'
import { runCli } from '../runner/run-cli.ts'
import { imageUpdated } from '../scenarios/launcher-event.ts'
import { launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let digest: string
let branches = 0

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
async function branchWith(files: Files): Promise<string> {
  const branch = `layout-${++branches}`
  await repositories.github.seed(launcher, branch, files)
  return branch
}

function pin(branch: string, inputs: Record<string, string> = {}) {
  return repositories.update(imageUpdated(repositories, branch, digest), inputs)
}

async function read(branch: string, path: string): Promise<string> {
  return Buffer.from((await repositories.github.readFile(launcher, branch, path)) ?? '').toString()
}

const from = () => `FROM ${repositories.image}:old\n`
const strange = 'FROM debian:13\n'

test.each<[string, string, string[]]>([
  ['.binder/', '.binder/Dockerfile', []],
  ['binder/', 'binder/Dockerfile', []],
  ['the top', 'Dockerfile', []],
  ['.binder/, with a Dockerfile at the top', '.binder/Dockerfile', ['Dockerfile']],
  ['binder/, with a Dockerfile at the top', 'binder/Dockerfile', ['Dockerfile']],
])('an image is pinned in %s', async (_name, path, others) => {
  const branch = await branchWith(
    Object.fromEntries([[path, from()], ...others.map(other => [other, strange])]),
  )
  const { outputs, errors } = await pin(branch)
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
  expect(await read(branch, path)).toBe(`FROM ${repositories.image}:main@${digest}\n`)
  for (const other of others) expect(await read(branch, other)).toBe(strange)
  const [commit] = await repositories.github.log(launcher, branch)
  expect(commit?.files).toEqual([path])
})

const both = '.binder/ and binder/ both exist, so mybinder.org builds nothing: delete one of them'
const hidden =
  'binder/ exists without a Dockerfile, so mybinder.org ignores the one at the top: move it to binder/Dockerfile'

test.each<[string, () => Files, string]>([
  ['both folders', () => ({ '.binder/Dockerfile': from(), 'binder/Dockerfile': from() }), both],
  ['a second folder without a Dockerfile', () => ({ '.binder/Dockerfile': from(), 'binder/a': 'b' }), both],
  ['a folder that hides it', () => ({ Dockerfile: from(), 'binder/environment.yml': 'name: a\n' }), hidden],
])('nothing is pinned with %s', async (_name, files, problem) => {
  const branch = await branchWith(files())
  const { errors } = await pin(branch)
  expect(errors.join('\n')).toContain(problem)
  expect(await repositories.github.log(launcher, branch)).toHaveLength(1)
  const explicit = await pin(branch, { dockerfile: Object.keys(files())[0] ?? '' })
  expect(explicit.outputs.outcome).toBe('pinned')
})

test('a new branch has its Dockerfile where the default branch has it', async () => {
  const { outputs, errors } = await pin('new-branch', { 'create-branch': 'true' })
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('created')
  expect(await read('new-branch', '.binder/Dockerfile')).toContain(`:main@${digest}\n`)
})

test.each([
  ['with a token', () => ({ GITHUB_API_URL: repositories.github.url, GITHUB_TOKEN: 'reader' })],
  ['without a token', () => ({ GITHUB_API_URL: repositories.github.url })],
])('launch-table and history find the Dockerfile of each branch %s', async (_name, env) => {
  const inBinder = await branchWith({ 'binder/Dockerfile': from(), Dockerfile: strange })
  const atTop = await branchWith({ Dockerfile: from() })
  const twice = await branchWith({ '.binder/Dockerfile': from(), 'binder/Dockerfile': from() })
  await pin(inBinder)
  await pin(atTop)

  const table = await runCli(['launch-table', launcher], env())
  for (const branch of [inBinder, atTop])
    expect(table.out).toContain(`| ${branch} | ${repositories.image}:main |`)
  expect(table.err).toContain(`Omitted branch "${twice}": ${both}`)

  const history = await runCli(['history', launcher, '--json'], env())
  const versions = JSON.parse(history.out) as { branches: string[] }[]
  const named = versions.flatMap(version => version.branches)
  expect(named).toEqual(expect.arrayContaining([inBinder, atTop]))
  expect(named.filter(name => name === inBinder)).toHaveLength(1)
})
