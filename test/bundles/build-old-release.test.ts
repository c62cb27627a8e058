import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { BuildFixture } from './build-fixture.ts'

let fixture: BuildFixture
beforeAll(async () => {
  fixture = await BuildFixture.open()
})
afterAll(() => fixture.close())

const recipe = {
  'container/Dockerfile': 'FROM scratch\nCOPY . /app\n',
  'container/contract.yml': 'labels: [org.example.missing]\n',
  '.dockerignore': '**/*.md\n',
}
const inputs = { file: 'container/Dockerfile', 'recipe-ref': 'main' }

/** Creates and checks out a release whose commit has no Dockerfile. */
async function checkOutOldRelease(tag: string) {
  const { github } = fixture.repositories
  const sha = await github.seed('science/model', `before-${tag}`, { 'src/a.py': tag, 'docs/a.md': '1' })
  await fixture.tagOnGitHub(tag, sha)
  return fixture.repositories.checkOut(`refs/tags/${tag}`, sha)
}

test('takes the Dockerfile and .dockerignore from recipe-ref, and the code and the label from ref', async () => {
  await fixture.repositories.push({ ...recipe, 'src/a.py': 'of main' }, 'main')
  const context = await checkOutOldRelease('v0.99')

  const { errors, warnings, outputs } = await fixture.run(context, inputs)

  expect(errors).toEqual([])
  expect(warnings).toEqual([])
  expect(outputs).toMatchObject({ built: 'true', ref: 'refs/tags/v0.99', revision: context.sha })
  const files = await fixture.readFiles(outputs.reference ?? '')
  expect(files.get('app/src/a.py')).toBe('v0.99')
  expect([...files.keys()].filter(path => /Dockerfile|\.md$/.test(path))).toEqual([])
  const { annotations } = await fixture.fetchManifest('model', outputs['image-tag'] ?? '')
  expect(annotations?.['org.opencontainers.image.revision']).toBe(context.sha)
})

test('only a change to the Dockerfile at recipe-ref rebuilds the release', async () => {
  await fixture.repositories.push({ ...recipe, 'src/a.py': 'of main' }, 'main')
  const context = await checkOutOldRelease('v0.98')
  expect((await fixture.run(context, inputs)).outputs.built).toBe('true')
  await fixture.repositories.push({ 'src/a.py': 'newer' }, 'main')
  expect((await fixture.run(context, inputs)).outputs.built).toBe('false')
  await fixture.repositories.push({ 'container/Dockerfile': 'FROM scratch\nCOPY src /app/src\n' }, 'main')

  const { outputs } = await fixture.run(context, inputs)

  expect(outputs.reason).toContain('changed recipe:container/Dockerfile')
  const files = [...(await fixture.readFiles(outputs.reference ?? '')).keys()]
  expect(files.filter(path => path.startsWith('app/'))).toEqual(['app/src/a.py'])
})

test('takes the contract from recipe-ref, and rejects a missing or invalid recipe-ref', async () => {
  await fixture.repositories.push(recipe, 'main')
  const context = await checkOutOldRelease('v0.97')
  const checkedInputs = {
    ...inputs,
    contract: 'container/contract.yml',
    'check-contract': 'true',
    push: 'false',
  }
  expect((await fixture.run(context, checkedInputs)).errors.join()).toContain('org.example.missing')

  const withoutRecipe = await fixture.run(context, { file: 'container/Dockerfile' })
  expect(withoutRecipe.errors.join()).toContain('set `recipe-ref`')
  const unknownRef = await fixture.run(context, { ...inputs, 'recipe-ref': 'no-such-branch' })
  expect(unknownRef.errors.join()).toMatch(
    /recipe-ref is "no-such-branch": neither origin nor the checkout has it/,
  )
  const invalidRef = await fixture.run(context, { ...inputs, 'recipe-ref': '--upload-pack=x' })
  expect(invalidRef.errors.join()).toContain('expected a branch, a tag, a full ref or a full commit ID')
})

test('fetches recipe-ref of a private repository with the token if the checkout stores no credentials', async () => {
  const { github, directory } = fixture.repositories
  const repository = 'science/private'
  const token = 'ghs_reads_a_private_repository'
  await github.createRepository(repository, { private: true })
  github.addToken(token, {
    login: 'github-actions[bot]',
    kind: 'actions',
    repositories: { [repository]: { contents: 'read' } },
  })
  await github.seed(repository, 'main', recipe)
  const sha = await github.seed(repository, 'old', { 'src/a.py': 'old and private' })
  const workspace = await mkdtemp(join(directory, 'private-'))
  const url = github.cloneUrl(repository)
  const git = (...args: string[]) => run('git', ['-C', workspace, ...args], { env: process.env })
  await git('init', '--quiet')
  await git('remote', 'add', 'origin', url)
  await git('fetch', '--quiet', '--depth=1', url.replace('://', `://x-access-token:${token}@`), sha)
  await git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  const settings = (await git('config', '--list')).stdout
  const context = await fixture.repositories.push(recipe, 'main')

  const { errors, outputs, log } = await fixture.run(
    { ...context, repository, ref: 'refs/heads/old', sha, workspace, token },
    inputs,
  )

  expect(errors).toEqual([])
  expect(outputs.built).toBe('true')
  expect((await git('config', '--list')).stdout).toBe(settings)
  expect(log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(token)
})
