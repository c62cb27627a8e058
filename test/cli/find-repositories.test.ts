import { expect, test } from '@jest/globals'
import type { LocalCheckout } from '../../src/cli/checkout.ts'
import { findRepositories } from '../../src/cli/find-repositories.ts'
import { formatGitHubRepository } from '../../src/refs/github-repository.ts'
import { parseWorkflow } from '../../src/workflows/workflow.ts'

function checkout(host: string | undefined, path: string, workflow = ''): LocalCheckout {
  return {
    remote: async () => (host === undefined ? undefined : { host, path }),
    folder: async () => undefined,
    revision: async () => undefined,
    ref: async () => undefined,
    workflowSteps: async () => parseWorkflow('a.yml', workflow, undefined)?.steps ?? [],
  }
}

async function find(source: string | undefined, launcher: string | undefined, from: LocalCheckout) {
  const repositories = await findRepositories({ source, launcher }, from, 'https://github.com')
  return [formatGitHubRepository(repositories.source), formatGitHubRepository(repositories.launcher)]
}

const step = (uses: string, inputs: string) =>
  `on: push\njobs:\n  a:\n    steps:\n      - uses: ${uses}\n        with:\n          ${inputs}\n`

test('uses the given repositories', async () => {
  expect(await find('a/source', 'https://github.com/a/launcher', checkout(undefined, ''))).toEqual([
    'a/source',
    'a/launcher',
  ])
})

test.each([
  ['only --launcher', undefined, 'a/launcher', ['a/own', 'a/launcher']],
  ['only --source', 'a/source', undefined, ['a/source', 'a/own']],
])('takes the missing repository from the remote with %s', async (_title, source, launcher, expected) => {
  expect(await find(source, launcher, checkout('github.com', 'a/own'))).toEqual(expected)
})

test.each([
  ['the root action', 'x/binder-actions@v1', 'launcher-repository: a/other', ['a/own', 'a/other']],
  [
    'the dispatch action',
    'x/y/actions/dispatch-launcher-update@v1',
    'repository: a/other',
    ['a/own', 'a/other'],
  ],
  [
    'the pin action',
    'x/y/actions/update-launcher-sha@v1',
    'source-repository: a/other',
    ['a/other', 'a/own'],
  ],
])('reads the other repository from the workflow that uses %s', async (_title, uses, inputs, expected) => {
  expect(await find(undefined, undefined, checkout('github.com', 'a/own', step(uses, inputs)))).toEqual(
    expected,
  )
})

test('takes the missing repository from the workflows if the folder is a clone of the given repository', async () => {
  const clone = checkout('github.com', 'a/own', step('x/binder-actions@v1', 'launcher-repository: a/other'))
  expect(await find('a/own', undefined, clone)).toEqual(['a/own', 'a/other'])
  const launcher = step('x/y/actions/update-launcher-sha@v1', 'source-repository: a/other')
  expect(await find(undefined, 'A/Own', checkout('github.com', 'a/own', launcher))).toEqual([
    'a/other',
    'A/Own',
  ])
  await expect(find('a/own', undefined, checkout('github.com', 'a/own'))).rejects.toThrow(
    'set --launcher to OWNER/REPO, because this folder is a clone of a/own',
  )
})

test('the error names the missing option and the clone', async () => {
  const expression = step('x/binder-actions@v1', 'launcher-repository: ${{ vars.LAUNCHER }}')
  await expect(find(undefined, undefined, checkout('github.com', 'a/own', expression))).rejects.toThrow(
    'set --launcher to OWNER/REPO, because this folder is a clone of a/own',
  )
  await expect(find(undefined, undefined, checkout('gitlab.com', 'a/own'))).rejects.toThrow(
    'set --source and --launcher to OWNER/REPO, or run the command in a clone of one of them',
  )
})
