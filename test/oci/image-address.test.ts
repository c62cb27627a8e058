import { expect, test } from '@jest/globals'
import { imageFromAddress } from '../../src/oci/image-address.ts'

test.each([
  ['https://github.com/Ada/course/pkgs/container/model', 'ghcr.io/ada/model'],
  ['https://github.com/ada/course/pkgs/container/model%2Fslim', 'ghcr.io/ada/model/slim'],
  ['https://github.com/ada/course/pkgs/container/model/123456?tag=main-slim', 'ghcr.io/ada/model:main-slim'],
  ['https://github.com/orgs/science/packages/container/package/model', 'ghcr.io/science/model'],
  ['https://github.com/users/ada/packages/container/model/versions', 'ghcr.io/ada/model'],
  ['https://hub.docker.com/_/python', 'docker.io/python'],
  ['https://hub.docker.com/r/jupyter/base-notebook/tags', 'docker.io/jupyter/base-notebook'],
  ['https://quay.io/repository/jupyter/base-notebook?tab=tags', 'quay.io/jupyter/base-notebook'],
  ['docker://ghcr.io/ada/model:main', 'ghcr.io/ada/model:main'],
  ['https://ghcr.io/ada/model/', 'ghcr.io/ada/model'],
  ['ghcr.io/ada/model', undefined],
  ['https://github.com/ada/course', undefined],
  ['oci-layout:https://ghcr.io', undefined],
])('reads %s as %s', (text, expected) => {
  expect(imageFromAddress(text)).toBe(expected)
})

test('keeps invalid percent-encoding, so that the reference parser rejects the text', () => {
  expect(imageFromAddress('https://ghcr.io/ada/model%zz')).toBe('ghcr.io/ada/model%zz')
})
