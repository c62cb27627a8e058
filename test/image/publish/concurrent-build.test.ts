import { expect, test } from '@jest/globals'
import type { PublishedImage } from '../../../src/image/identify/find-published.ts'
import { type OwnBuild, supersededBy } from '../../../src/image/publish/concurrent-build.ts'
import type { RequiredChecks } from '../../../src/image/request/required-checks.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import { publishedImage } from '../published-image.ts'

const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`)
const checks: RequiredChecks = { contract: 'binder', smoke: null, layers: null }
const own: OwnBuild = {
  ...{ ref: 'refs/heads/dev', revision: 'ours', fingerprint: digest('f'), checks },
  ...{ created: '2026-11-01T10:00:00Z', before: digest('a') },
}
const newer = publishedImage({
  ...{ ref: 'refs/heads/dev', revision: 'theirs', fingerprint: digest('e'), checks },
  ...{ created: '2026-11-01T10:05:00Z', digest: digest('b') },
})
const same = { ...newer, revision: 'ours', fingerprint: digest('f') }
const aNewerOne = 'a newer image of refs/heads/dev was pushed meanwhile'
const thisCommit = 'another run has built this commit meanwhile'

test.each<[string, PublishedImage, string | undefined]>([
  ['a newer commit', newer, aNewerOne],
  ['in another time zone', { ...newer, created: '2026-11-01T10:30:00+01:00' }, undefined],
  ['the image from before our build, despite its labels', { ...newer, digest: digest('a') }, undefined],
  ['of the same second', { ...newer, created: own.created }, undefined],
  ['an older commit', { ...newer, created: '2026-11-01T09:00:00Z' }, undefined],
  ['without a time', { ...newer, created: undefined }, undefined],
  ['another ref with the same image tag', { ...newer, ref: 'refs/heads/d-ev' }, undefined],
  ['a newer commit of the same files', { ...newer, fingerprint: digest('f') }, aNewerOne],
  ['this commit on a newer base', { ...newer, revision: 'ours' }, aNewerOne],
  ['this commit, by another run', { ...same, created: own.created }, thisCommit],
  ['this commit with weaker checks', { ...same, checks: { ...checks, contract: null } }, undefined],
])('%s', (_name, found, reason) => {
  expect(supersededBy(found, own)?.reason).toBe(reason)
})
