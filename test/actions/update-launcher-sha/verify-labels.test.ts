import { expect, test } from '@jest/globals'
import type { UpdateInputs } from '../../../src/actions/update-launcher-sha/inputs.ts'
import { type PinCandidate, verifyLabels } from '../../../src/actions/update-launcher-sha/verify-labels.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import type { Image } from '../../../src/oci/read-image.ts'
import { parseSourceRef } from '../../../src/refs/source-ref.ts'
import { UserError } from '../../../src/user-error.ts'
import { labelKeys } from '../../scenarios/publish-image.ts'
import { updateInputs } from './memory-launcher.ts'
import { event, labels, revision } from './science-model.ts'

const digest = parseDigest(`sha256:${'ab'.repeat(32)}`)
const name = 'ghcr.io/science/model:main'
const completeLabels = labels('2026-01-01T00:00:00Z')
const announced = event(digest)
const origin = {
  ...{ ref: parseSourceRef('refs/heads/main'), revision, runUrl: '', builder: '' },
  repository: { owner: 'science', name: 'model' },
} as unknown as NonNullable<PinCandidate['origin']>

interface Case {
  readonly labels?: Readonly<Record<string, string>>
  readonly candidate?: Partial<PinCandidate>
  readonly inputs?: Partial<UpdateInputs>
  readonly isCommitOnRef?: (request: unknown) => Promise<boolean>
}

/** Verifies the labels of an image. @returns the warnings, or the kind and message of the error. */
async function verify({ labels: imageLabels = completeLabels, candidate, inputs, isCommitOnRef }: Case) {
  const warnings: string[] = []
  const image = {
    config: { labels: imageLabels, created: undefined },
    manifest: { annotations: {} },
  } as unknown as Image
  const work = { kind: 'event', event: announced } as const
  try {
    await verifyLabels(
      updateInputs({ work, ...inputs }),
      { name, image, event: announced, origin: undefined, owner: undefined, isPreview: false, ...candidate },
      {
        isCommitOnRef: isCommitOnRef ?? (() => Promise.reject(new Error('unexpected request'))),
        log: { warning: (text: string) => warnings.push(text) } as never,
      },
    )
    return warnings
  } catch (error) {
    return error instanceof UserError ? `${error.kind}: ${error.message}` : String(error)
  }
}

function labelsWithout(...keys: (keyof typeof labelKeys)[]): Readonly<Record<string, string>> {
  const removedKeys = keys.map(key => labelKeys[key])
  return Object.fromEntries(Object.entries(completeLabels).filter(([key]) => !removedKeys.includes(key)))
}

test('accepts an image whose labels match the event, without a request to GitHub', async () => {
  expect(await verify({})).toEqual([])
})

test.each([
  [
    'ref',
    'refs/heads/other',
    `${name} was built from refs/heads/other, but the event is for refs/heads/main`,
  ],
  [
    'revision',
    'd'.repeat(40),
    `${name} was built from commit ${'d'.repeat(40)}, but the event is for ${revision}`,
  ],
  [
    'source',
    'https://github.com/other/model.git/',
    `${name} was built from other/model, but the event is for science/model`,
  ],
] as const)('rejects an image whose label %s contradicts the event', async (key, value, message) => {
  const result = await verify({ labels: { ...completeLabels, [labelKeys[key]]: value } })
  expect(result).toBe(
    `labels-mismatch: ${message}. If a label is inherited from the base image, set it in the build`,
  )
})

const fix =
  'Build it with these labels, or sign it and set `source-repository`, or set `allow-unlabelled: true`'
const missingRevision = `${name} has no label org.opencontainers.image.revision`
const claim = `commit ${revision} on refs/heads/main of science/model`

test('checks the commit on GitHub if no label names it', async () => {
  expect(await verify({ labels: labelsWithout('revision'), isCommitOnRef: async () => true })).toEqual([])
  expect(await verify({ labels: labelsWithout('revision'), isCommitOnRef: async () => false })).toBe(
    `image-unlabelled: ${missingRevision}, and ${claim}, which the event names, is not on GitHub. ${fix}`,
  )
  expect(await verify({ labels: labelsWithout('revision') })).toBe(
    `image-unlabelled: ${missingRevision}, and GitHub could not confirm ${claim}: unexpected request`,
  )
})

test('accepts an image without labels only with provenance, `source-repository` or `allow-unlabelled`', async () => {
  const noLabels = labelsWithout('source', 'ref', 'revision')
  const missingLabels = `${name} has no label org.opencontainers.image.ref.name, org.opencontainers.image.revision, org.opencontainers.image.source`
  expect(await verify({ labels: noLabels })).toBe(
    `image-unlabelled: ${missingLabels}, so the source repository that the event names cannot be verified. ${fix}`,
  )
  const inputs = { sourceRepository: { owner: 'Science', name: 'model' } }
  expect(await verify({ labels: noLabels, inputs, isCommitOnRef: async () => true })).toEqual([])
  expect(await verify({ labels: noLabels, inputs: { allowUnlabelled: true } })).toEqual([
    `${missingLabels}: its origin is not verified`,
  ])
  expect(await verify({ labels: noLabels, candidate: { origin } })).toEqual([])
})

test('rejects an unlabelled image whose source is on another host', async () => {
  const otherHostLabels = {
    ...labelsWithout('revision'),
    [labelKeys.source]: 'https://gitlab.example/science/model',
  }
  const build = { ...announced.build, runUrl: 'https://gitlab.example/science/model/-/jobs/1' } as never
  expect(await verify({ labels: otherHostLabels, candidate: { event: { ...announced, build } } })).toBe(
    `image-unlabelled: ${missingRevision}, and its source is on gitlab.example, where the event cannot be verified. ${fix}`,
  )
})

test('checks the commit on GitHub if the source label names no host', async () => {
  const hostlessLabels = { ...labelsWithout('revision'), [labelKeys.source]: 'science/model' }
  expect(await verify({ labels: hostlessLabels, isCommitOnRef: async () => true })).toEqual([])
})

test('rejects an event whose run belongs to another repository', async () => {
  const build = { ...announced.build, runUrl: 'https://github.com/mallory/model/actions/runs/1' } as never
  expect(await verify({ candidate: { event: { ...announced, build } } })).toMatch(
    /^event-malformed: .*mallory\/model.*: expected https:\/\/github\.com\/science\/model\/actions\/runs/,
  )
})

test('checks the commit on the ref that the event names', async () => {
  const requests: unknown[] = []
  const isCommitOnRef = async (request: unknown) => {
    requests.push(request)
    return true
  }
  await verify({ labels: labelsWithout('revision'), isCommitOnRef })
  expect(requests).toEqual([
    { repository: { owner: 'science', name: 'model' }, ref: announced.ref, commit: revision },
  ])
})

test('rejects an image that was not built from `source-repository`', async () => {
  expect(await verify({ inputs: { sourceRepository: { owner: 'science', name: 'other' } } })).toBe(
    'labels-mismatch: According to the event, the image was built from science/model, but `source-repository` is ' +
      'science/other, so nothing was pinned: correct `source-repository`, or check who sent the event',
  )
})

const shortEvent = { launcherBranch: 'main', digest }

test('accepts an event without a source only with provenance, or with `accept-unverified-event` and a matching label', async () => {
  const candidate = { event: shortEvent } as Partial<PinCandidate>
  const lenientInputs = { acceptUnverifiedEvent: true }
  expect(await verify({ candidate })).toBe(
    `event-unverified: The event contains only a branch and a digest, so the source of ${name} cannot be verified: send ` +
      'the event with dispatch-launcher-update, or set `source-repository` and sign the image, or accept it with ' +
      '`accept-unverified-event: true`',
  )
  expect(await verify({ candidate: { ...candidate, origin } })).toEqual([])
  expect(await verify({ candidate, inputs: lenientInputs })).toEqual([])
  expect(await verify({ candidate, inputs: lenientInputs, labels: labels(undefined, 'refs/heads/x') })).toBe(
    `labels-mismatch: ${name} was built from refs/heads/x, which does not belong on launcher branch "main": send the event ` +
      'to the launcher branch of that ref',
  )
  const owner = { ...candidate, owner: 'x' }
  expect(
    await verify({ candidate: owner, inputs: lenientInputs, labels: labels(undefined, 'refs/heads/x') }),
  ).toEqual([])
})

test('rejects an image whose label contradicts its provenance', async () => {
  const candidate = { event: shortEvent, origin } as Partial<PinCandidate>
  const otherLabels = { ...completeLabels, [labelKeys.source]: 'https://github.com/science/other' }
  expect(await verify({ candidate, labels: otherLabels })).toMatch(
    /^labels-mismatch: .* science\/other, but the event/,
  )
  expect(await verify({ candidate, labels: labels(undefined, 'refs/heads/x') })).toMatch(
    /^labels-mismatch: .* refs\/heads\/x, but the event is for refs\/heads\/main/,
  )
})

test('rejects the image of a pull request on a branch that is not its preview', async () => {
  const pull = labels(undefined, 'refs/pull/7/merge')
  expect(await verify({ candidate: { event: shortEvent }, labels: pull })).toMatch(
    /^no-launcher-branch: .*"pr-7"/,
  )
  expect(await verify({ candidate: { isPreview: true } })).not.toEqual([])
})
