import { expect, test } from '@jest/globals'
import { findUnchangedImage, type Rebuild } from '../../../src/image/publish/unchanged-image.ts'
import type { RequiredChecks } from '../../../src/image/request/required-checks.ts'
import { encodePackages } from '../../../src/layers/packages/package-record.ts'
import { packagesKey } from '../../../src/oci/annotations.ts'
import { sha256Digest } from '../../../src/oci/digest.ts'
import type { ImageSource } from '../../../src/oci/image-source.ts'
import { fakeImage } from '../../fakes/registry/fake-image.ts'
import { publishedImage } from '../published-image.ts'

const record = (version: string, others = 'x') =>
  encodePackages({ packages: [{ manager: 'pip', name: 'a', version, build: '', size: 1 }], others }) ?? ''

function builtImage(packages: string): ImageSource {
  const { manifest } = fakeImage(content => {
    content.annotations = { [packagesKey]: packages }
  })
  const { bytes, digest, mediaType } = manifest
  return { name: 'image', readManifest: async () => ({ bytes, digest, mediaType }) } as unknown as ImageSource
}

const fingerprint = sha256Digest(Buffer.from('ingredients'))
const checks: RequiredChecks = { contract: null, smoke: null, layers: null }
const published = publishedImage({ fingerprint, checks, packages: record('1') })
const rebuild: Rebuild = { fingerprint, checks, published }

test('keeps the published image if a new build has the same packages and the same other files', async () => {
  expect(await findUnchangedImage(rebuild, builtImage(record('1')))).toMatchObject({ image: published })
})

test.each<[string, Partial<Rebuild>, string]>([
  ['a package has another version', {}, record('2')],
  ['other files differ', {}, record('1', 'y')],
  ['the packages of the build are unknown', {}, ''],
  ['no image is published', { published: undefined }, record('1')],
  [
    'the published image has other ingredients',
    { published: { ...published, fingerprint: undefined } },
    record('1'),
  ],
  ['the work tree differs from the commit', { fingerprint: undefined }, record('1')],
  [
    'the packages of the published image are unknown',
    { published: { ...published, packages: undefined } },
    record('1'),
  ],
  ['the published image passed fewer checks', { checks: { ...checks, contract: 'binder' } }, record('1')],
])('publishes a new build if %s', async (_reason, change, packages) => {
  expect(await findUnchangedImage({ ...rebuild, ...change }, builtImage(packages))).toBeUndefined()
})
