import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sha256Digest } from '../../src/oci/digest.ts'
import { deleteManifest } from '../../src/registry/delete-manifest.ts'
import { image, RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'

const digest = sha256Digest(Buffer.from('image'))
let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
})
afterEach(() => fixture.close())

test.each([200, 202, 299, 404])('treats status %i as a successful deletion', async status => {
  fixture.internet.on(registryOrigin, /./, { status })
  await deleteManifest(fixture.client(), digest)
  expect(fixture.internet.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `DELETE /v2/science/model/manifests/${digest}`,
  ])
})

test.each([
  [401, 'permission-missing'],
  [403, 'permission-missing'],
  [405, 'permission-missing'],
  [400, 'registry-rejected'],
  [300, 'registry-rejected'],
])('status %i causes the error %s, which names the image', async (status, kind) => {
  fixture.internet.on(registryOrigin, /./, { status, headers: { 'www-authenticate': 'Basic realm="x"' } })
  await expect(deleteManifest(fixture.client(), digest)).rejects.toMatchObject({
    kind,
    message: expect.stringMatching(new RegExp(`^${image}@${digest}: the registry responded with ${status}`)),
  })
})
