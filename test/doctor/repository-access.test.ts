import { expect, test } from '@jest/globals'
import { checkTokenRights } from '../../src/doctor/checks/token-rights.ts'
import { type Facts, foundValue } from '../../src/doctor/facts/facts.ts'
import { healthyFacts, sourceWorkflow } from './healthy-facts.ts'
import { describeHealthy, describeProblems, findProblems, outage, rights, yaml } from './problem-cases.ts'

describeProblems([
  [
    'repository-state',
    'fail',
    'a private launcher',
    { launcher: { isPrivate: true } },
    'science/launcher is private',
    'gh repo edit science/launcher --visibility public',
  ],
  [
    'repository-state',
    'fail',
    'an archived source',
    { source: { isArchived: true } },
    'science/model is archived',
    'gh repo unarchive science/model',
  ],
  [
    'repository-state',
    'warn',
    'a launcher whose listed files are incomplete and include no handler',
    { launcher: { isTreeTruncated: true, workflows: [] } },
    'Could not check all files of science/launcher',
    'Reduce the number of files',
  ],
  [
    'repository-state',
    'warn',
    'a source whose listed files are incomplete and include no workflow or page',
    { source: { isTreeTruncated: true, workflows: [], files: [], pages: new Map(), notebooks: new Map() } },
    'Could not check all files of science/model',
    'Reduce the number of files',
  ],
  [
    'repository-state',
    'warn',
    'a source whose Dockerfile is not among the files that GitHub lists',
    {
      source: {
        isTreeTruncated: true,
        buildFiles: new Map(),
        workflows: yaml(sourceWorkflow.replace('branches: [main, development]', "paths: ['src/**']")),
      },
    },
    'Could not check all files of science/model',
    'Reduce the number of files',
  ],
  [
    'token-rights',
    'fail',
    'a read-only token',
    { launcher: { sender: rights(false) } },
    'is not allowed to send events to science/launcher',
    'Contents: Read and write',
  ],
  [
    'token-rights',
    'fail',
    'a token that cannot start the workflow that receives events',
    { launcher: { startedWorkflow: 'image-updated.yml', sender: rights(false) } },
    'is not allowed to send events to science/launcher',
    'Actions: Read and write',
  ],
  [
    'token-rights',
    'warn',
    'an unknown permission of the token',
    { launcher: { sender: { ...rights(true), maySend: outage } } },
    'Could not determine',
    'later',
  ],
  [
    'token-rights',
    'warn',
    'a missing token of the source and no earlier event',
    { launcher: { sender: undefined, lastRun: foundValue(undefined) } },
    'No event has started a run in science/launcher yet',
    'launcher-token',
  ],
  [
    'token-rights',
    'warn',
    'a missing token of the source and no access to runs',
    { launcher: { sender: undefined, lastRun: outage } },
    'Could not determine whether events reach science/launcher: registry.example',
    'launcher-token',
  ],
])

describeHealthy([['earlier events and a missing token of the source', { launcher: { sender: undefined } }]])

test('reports no token problem for an archived launcher, because it rejects every token', () => {
  const problems = findProblems({ launcher: { isArchived: true, sender: rights(false) } })
  expect(problems.map(({ check }) => check)).toEqual(['repository-state'])
})

const checkRights = (launcher: Partial<Facts['launcher']>) => {
  const facts = healthyFacts()
  return checkTokenRights({ ...facts, launcher: { ...facts.launcher, ...launcher } })
}

test('does not evaluate the token for an archived launcher', () => {
  expect(checkRights({ isArchived: true })).toEqual([])
})

test('names the date of the last event if the token was not provided', () => {
  expect(checkRights({ sender: undefined }).map(({ verdict, what }) => [verdict, what])).toEqual([
    ['pass', 'Events reach science/launcher: the last event arrived on 2026-01-30'],
  ])
})

test('explains how to create the token that sends events, and where to store it', () => {
  expect(checkRights({ sender: rights(false) })).toEqual([
    {
      check: 'token-rights',
      verdict: 'fail',
      what: 'The token is not allowed to send events to science/launcher',
      why: 'The source repository notifies the launcher of a new image with this token. Without the permission, no event arrives.',
      fix: 'Create a token for only science/launcher with "Contents: Read and write" (a GitHub App\'s, or a fine-grained one at https://github.com/settings/personal-access-tokens/new), store it in the source repository under Settings → Secrets and variables → Actions under the name that its workflow uses (`LAUNCHER_PAT` in the examples), and run the doctor again with `launcher-token` (on the command line: the environment variable LAUNCHER_TOKEN) set to it.',
    },
  ])
})
