import { expect, test } from '@jest/globals'
import type { AskedProof } from '../../../src/image/plan/verification-settings.ts'
import { makesWayFor, type OwnBuild } from '../../../src/image/publish/concurrent-build.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import { publishedImage } from '../../actions/build-binder-image/published-image.ts'

const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`)
const proof: AskedProof = { contract: 'binder', smoke: null, layers: null }
const own: OwnBuild = {
  ...{ ref: 'refs/heads/dev', revision: 'ours', fingerprint: digest('f'), proof },
  ...{ created: '2026-11-01T10:00:00Z', before: digest('a') },
}
const newer = publishedImage({
  ...{ ref: 'refs/heads/dev', revision: 'theirs', fingerprint: digest('e'), proof },
  ...{ created: '2026-11-01T10:05:00Z', digest: digest('b') },
})
const same = { ...newer, revision: 'ours', fingerprint: digest('f') }
const aNewerOne = 'a newer image of refs/heads/dev was pushed meanwhile'
const thisCommit = 'another run has built this commit meanwhile'

test.each<[string, typeof newer, string | undefined]>([
  ['a newer commit', newer, aNewerOne],
  ['in another time zone', { ...newer, created: '2026-11-01T10:30:00+01:00' }, undefined],
  ['what was there when ours began, whatever it says', { ...newer, digest: digest('a') }, undefined],
  ['of the same second', { ...newer, created: own.created }, undefined],
  ['an older commit', { ...newer, created: '2026-11-01T09:00:00Z' }, undefined],
  ['without a time', { ...newer, created: undefined }, undefined],
  ['another ref with the same image tag', { ...newer, ref: 'refs/heads/d-ev' }, undefined],
  ['a newer commit of the same files', { ...newer, fingerprint: digest('f') }, aNewerOne],
  ['this commit upon a newer base', { ...newer, revision: 'ours' }, aNewerOne],
  ['this commit, by another run', { ...same, created: own.created }, thisCommit],
  ['this commit, proven less', { ...same, proof: { ...proof, contract: null } }, undefined],
])('%s', (_name, found, reason) => {
  expect(makesWayFor(found, own)?.reason).toBe(reason)
})
