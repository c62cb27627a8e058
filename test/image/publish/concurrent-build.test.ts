import { expect, test } from '@jest/globals'
import type { PublishedImage } from '../../../src/image/identify/find-published.ts'
import { type OwnBuild, supersededBy } from '../../../src/image/publish/concurrent-build.ts'
import type { RequiredChecks } from '../../../src/image/request/required-checks.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import { publishedImage } from '../published-image.ts'

const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`)
const checks: RequiredChecks = { contract: 'binder', smoke: null, layers: null }
const build: OwnBuild = {
  ...{ ref: 'refs/heads/dev', revision: 'own-commit', fingerprint: digest('f'), checks },
  ...{ created: '2026-11-01T10:00:00Z', before: digest('a') },
}
const newer = publishedImage({
  ...{ ref: 'refs/heads/dev', revision: 'newer-commit', fingerprint: digest('e'), checks },
  ...{ created: '2026-11-01T10:05:00Z', digest: digest('b') },
})
const sameCommit = { ...newer, revision: 'own-commit', fingerprint: digest('f') }
const newerImage = 'a newer image of refs/heads/dev was pushed in the meantime'
const thisCommit = 'another run has built this commit in the meantime'

test.each<[string, PublishedImage, string | undefined]>([
  ['an image built from a newer commit', newer, newerImage],
  ['an older image in another time zone', { ...newer, created: '2026-11-01T10:30:00+01:00' }, undefined],
  ['the image from before this build, despite a newer label', { ...newer, digest: digest('a') }, undefined],
  ['an image built in the same second', { ...newer, created: build.created }, undefined],
  ['an image built from an older commit', { ...newer, created: '2026-11-01T09:00:00Z' }, undefined],
  ['an image without a build time', { ...newer, created: undefined }, undefined],
  ['an image built from another ref with the same tag', { ...newer, ref: 'refs/heads/d-ev' }, undefined],
  [
    'an image built from a newer commit with the same files',
    { ...newer, fingerprint: digest('f') },
    newerImage,
  ],
  ['an image built from this commit on a newer base', { ...newer, revision: 'own-commit' }, newerImage],
  ['an image built from this commit by another run', { ...sameCommit, created: build.created }, thisCommit],
  [
    'an image built from this commit with weaker checks',
    { ...sameCommit, checks: { ...checks, contract: null } },
    undefined,
  ],
])('returns a reason only if %s supersedes this build', (_name, found, reason) => {
  expect(supersededBy(found, build)?.reason).toBe(reason)
})
