/** Mistakes in files, which are reported before anything is read from a registry. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { commitFolder } from '../host/commit-folder.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { runCli } from '../runner/run-cli.ts'

let folder: string
let context: StepContext

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mistakes-'))
  await writeFile(join(folder, 'Containerfile.Dockerfile'), 'FROM scratch\n')
  await writeFile(join(folder, 'empty.yml'), '\n')
  context = {
    repository: 'science/model',
    ref: 'refs/heads/main',
    sha: await commitFolder(folder),
    eventName: 'push',
    githubUrl: 'http://127.0.0.1:9',
    token: 'ghs_token',
    workspace: folder,
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const file = 'Containerfile.Dockerfile'

test.each<[title: string, inputs: Readonly<Record<string, string>>, message: string]>([
  ['a missing Dockerfile', {}, 'must be the path to the Dockerfile; found: Containerfile.Dockerfile'],
  [
    'a missing contract',
    { file, contract: 'contract.yml' },
    'contract is "contract.yml": the workspace has no such file',
  ],
  ['an empty contract', { file, contract: 'empty.yml' }, 'empty.yml is empty: write the requirements'],
  ['paths that match nothing', { file, paths: 'src/**\n*.yml' }, 'paths: "src/**" matches no file'],
])(
  '%s is reported before any request to the registry, in the log and in the summary',
  async (_title, inputs, message) => {
    // Nothing listens on the port of the registry.
    const result = await runAction(
      'actions/build-binder-image',
      { image: '127.0.0.1:9/a/b', ...inputs },
      context,
    )
    expect(result.exitCode).toBe(1)
    expect(result.errors).toEqual([expect.stringContaining(message)])
    expect(result.summary).toContain('### ❌ This step failed')
  },
)

test('rejects the token of the workflow for another repository', async () => {
  const inputs = {
    image: '127.0.0.1:9/a/b',
    'launcher-repository': 'a/launcher',
    'launcher-token': 'ghs_token',
  }
  const { errors } = await runAction('.', inputs, context)
  expect(errors[0]).toContain(
    "launcher-token is the workflow's own token, which cannot access other repositories",
  )
})

test('the command line finds a missing Dockerfile before any request to the registry', async () => {
  const { exitCode, err } = await runCli([
    'check-layer-sizes',
    '127.0.0.1:9/a/b',
    '--dockerfile',
    join(folder, 'no'),
  ])
  expect(exitCode).toBe(2)
  expect(err).toContain('the file does not exist')
})

test('build takes the repository from the clone, and names its option outside a clone', async () => {
  const build = () => runCli(['build', '--image', '127.0.0.1:9/a/b'], {}, { cwd: folder })
  expect((await build()).err).toContain('set --source to OWNER/REPO, or run the command in its clone')
  await run('git', ['-C', folder, 'remote', 'add', 'origin', 'git@github.com:science/model.git'])
  expect((await build()).err).toContain('found: Containerfile.Dockerfile')
})
