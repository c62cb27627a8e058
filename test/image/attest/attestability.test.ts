import { expect, test } from '@jest/globals'
import { type Attestability, limitToBuiltCommit } from '../../../src/image/attest/attestability.ts'
import { parseGitHubRepository } from '../../../src/refs/github-repository.ts'

const repository = parseGitHubRepository('science/model')
const possibleCase = (isRequired: boolean): Attestability => ({
  ...{ kind: 'possible', isRequired },
  identity: {
    ...{ issuer: 'https://token.actions.githubusercontent.com', isPublic: true },
    run: {
      ...{ repository, ref: 'refs/heads/main', workflowPath: 'w.yml', eventName: 'push' },
      ...{
        repositoryId: '1',
        ownerId: '2',
        runnerEnvironment: 'github-hosted',
        jobWorkflowRef: 'w',
        runUrl: 'u',
      },
    },
  },
})

test('signs an image of a known commit', () => {
  expect(limitToBuiltCommit(possibleCase(false), { revision: 'c0ffee' })).toEqual(possibleCase(false))
})

test('does not sign an image that can contain other code, and rejects it with `attest: true`', () => {
  expect(limitToBuiltCommit(possibleCase(false), { revision: undefined })).toMatchObject({
    kind: 'impossible',
  })
  expect(() => limitToBuiltCommit(possibleCase(true), { revision: undefined })).toThrow(
    '`attest` is true, but the image may',
  )
})
