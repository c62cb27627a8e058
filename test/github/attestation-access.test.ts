import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { provenanceServices } from '../../src/actions/services/provenance-services.ts'
import { parseDigest } from '../../src/oci/digest.ts'
import { publicInstance } from '../../src/sigstore/sigstore-instance.ts'
import { type GitHubFixture, openGitHubFixture } from '../fakes/github/github-fixture.ts'

let fixture: GitHubFixture
const digest = parseDigest(`sha256:${'0'.repeat(64)}`)
const secret = { owner: 'octo', name: 'secret' }

beforeAll(async () => {
  fixture = await openGitHubFixture()
  fixture.github.addToken('attestation-reader', {
    login: 'reader',
    repositories: { 'octo/secret': { attestations: 'read' } },
  })
})
afterAll(() => fixture.close())

/** Lists the bundles of the private repository with a token. */
function list(token: string) {
  const clients = {
    client: fixture.octokit(token),
    anonymous: fixture.octokit('stranger'),
    readUrl: async () => undefined,
    temporaryDirectory: '/nowhere',
  }
  return provenanceServices(clients, async () => publicInstance).listBundles(secret, digest)
}

test.each(['reader', 'bot'])('names the permission that the token of a %s lacks', async token => {
  await expect(list(token)).rejects.toMatchObject({
    kind: 'permission-missing',
    message: expect.stringMatching(/private repository octo\/secret .*"Attestations: read"/),
  })
})

test('accepts a token that can read the attestations of a private repository', async () => {
  expect(await list('attestation-reader')).toEqual([])
})
