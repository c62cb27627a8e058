import { expect, test } from '@jest/globals'
import { matchOrigin } from '../../src/provenance/claimed-origin.ts'
import type { VerifiedOrigin } from '../../src/provenance/provenance-policy.ts'
import { parseSourceRef } from '../../src/refs/source-ref.ts'

const revision = 'c0ffee'.padEnd(40, '0')
const signedOrigin = (ref: string): VerifiedOrigin => ({
  repository: { owner: 'science', name: 'model' },
  ref: parseSourceRef(ref),
  revision,
  workflow: 'https://github.com/science/model/.github/workflows/preview.yml@refs/pull/7/merge',
  runUrl: 'https://github.com/science/model/actions/runs/1/attempts/1',
  trigger: 'pull_request',
})
const match = (ref: string, launcherBranch: string, claimedRef?: string, owner?: string) =>
  matchOrigin([signedOrigin(ref)], {
    launcherBranch,
    ref: claimedRef,
    revision: undefined,
    repository: 'science/model',
    owner,
  })

test('accepts an image that is signed for a pull request on the branch of its preview', () => {
  expect(match('refs/pull/7/merge', 'pr-7', 'refs/pull/7/merge').ref.full).toBe('refs/pull/7/merge')
  expect(match('refs/pull/7/merge', 'pr-7').ref.full).toBe('refs/pull/7/merge')
})

test.each([
  ['main', 'refs/heads/main', undefined, 'but the event is for refs/heads/main'],
  ['main', undefined, undefined, 'That ref belongs on launcher branch "pr-7", not on "main"'],
  ['main', undefined, '7', 'That ref belongs on launcher branch "pr-7", not on "main"'],
  ['pr-8', 'refs/pull/8/merge', undefined, 'but the event is for refs/pull/8/merge'],
  ['pr-8', undefined, undefined, 'That ref belongs on launcher branch "pr-7", not on "pr-8"'],
  ['pr-7', 'refs/heads/pr-7', undefined, 'but the event is for refs/heads/pr-7'],
])(
  'rejects the image of a pull request on branch %s if the event is for %s',
  (branch, claimedRef, owner, message) => {
    expect(() => match('refs/pull/7/merge', branch, claimedRef, owner)).toThrow(message)
  },
)

test('rejects an image that is signed for a branch on the preview of a pull request', () => {
  expect(() => match('refs/heads/main', 'pr-7', 'refs/pull/7/merge')).toThrow(
    'but the event is for refs/pull/7/merge',
  )
  expect(() => match('refs/heads/main', 'pr-7')).toThrow('That ref belongs on launcher branch "main"')
})

test('names the claims and the signed values of every origin in one error', () => {
  const claim = {
    ...{ launcherBranch: 'stable', ref: undefined, revision: undefined },
    ...{ repository: 'Science/Model', owner: undefined },
  }
  const describeOrigin = (ref: string) =>
    `the signed provenance states that the image was built from ${ref} of science/model at commit ${revision}`
  const failure = (message: string) => expect.objectContaining({ kind: 'provenance-mismatch', message })
  const advice = 'Send an event for the signed origin, or check who sent this event'
  expect(() => matchOrigin(['refs/heads/main', 'refs/heads/--'].map(signedOrigin), claim)).toThrow(
    failure(
      `${describeOrigin('refs/heads/main')}. That ref belongs on launcher branch "main", not on "stable"; ` +
        `${describeOrigin('refs/heads/--')}. That ref belongs on no launcher branch, not on "stable". ${advice}`,
    ),
  )
  const otherCommit = 'd'.repeat(40)
  expect(() => matchOrigin([signedOrigin('refs/heads/main')], { ...claim, revision: otherCommit })).toThrow(
    failure(`${describeOrigin('refs/heads/main')}, but the event is for commit ${otherCommit}. ${advice}`),
  )
})

test.each([
  ['refs/heads/main', 'main', true],
  ['refs/tags/v1', 'v1', false],
  ['refs/heads/main', 'other', false],
  ['refs/heads/--', '--', false],
])('accepts %s on a branch whose owner is %s: %j', (ref, owner, isAccepted) => {
  const matchClaim = () =>
    matchOrigin([signedOrigin(ref)], {
      ...{ launcherBranch: 'stable', ref, revision, repository: undefined, owner },
    })
  if (isAccepted) expect(matchClaim().ref.full).toBe(ref)
  else expect(matchClaim).toThrow('not on "stable"')
})
