import { expect, test } from '@jest/globals'
import { parseImageLocation, parseLocalImage } from '../../src/layout/image-location.ts'

test.each([
  ['oci-layout:/a b/c', { kind: 'oci-layout', directory: '/a b/c' }],
  ['oci:build/image', { kind: 'oci-layout', directory: 'build/image' }],
  ['docker-archive:image.tar', { kind: 'docker-archive', file: 'image.tar' }],
  ['docker-archive:./oci-layout:x', { kind: 'docker-archive', file: './oci-layout:x' }],
  ['docker-daemon:model:1.0', { kind: 'docker-daemon', image: 'model:1.0' }],
  ['docker-daemon:692228fc1a2b', { kind: 'docker-daemon', image: '692228fc1a2b' }],
  ['docker-daemon:[::1]:5000/a', { kind: 'docker-daemon', image: '[::1]:5000/a' }],
  ['ghcr.io/a/b:c', { kind: 'registry', reference: { registry: 'ghcr.io', path: 'a/b', tag: 'c' } }],
])('parses %s', (text, expected) => {
  expect(parseImageLocation(text)).toEqual(expected)
})

test('parses the URL of a package as its image', () => {
  expect(parseImageLocation('https://github.com/ada/model/pkgs/container/Model')).toEqual({
    kind: 'registry',
    reference: { registry: 'ghcr.io', path: 'ada/model' },
  })
})

test.each([
  ['oci-layout:', '"oci-layout:" does not name a directory: expected "oci-layout:DIR"'],
  ['docker-archive:', '"docker-archive:" does not name a file: expected "docker-archive:FILE"'],
  ['docker-daemon:', '"docker-daemon:" does not name an image: expected "docker-daemon:REF"'],
  ['docker-daemon:--output=/etc/x', 'does not name an image: expected a name or an ID'],
  ['docker-daemon:a b', 'does not name an image: expected a name or an ID'],
  ['docker-daemon:a\u001b[31m', 'does not name an image: expected a name or an ID'],
  ['a b', 'is not an image name'],
  ['ftp://ghcr.io/a/b', '"ftp://ghcr.io/a/b" is an address: write "ghcr.io/a/b"'],
])('rejects %s', (text, problem) => {
  expect(() => parseImageLocation(text)).toThrow(problem)
})

test('accepts only an image on this machine as a local image', () => {
  expect(parseLocalImage('docker-daemon:model')).toEqual({ kind: 'docker-daemon', image: 'model' })
  expect(() => parseLocalImage('ghcr.io/a/b:c')).toThrow(
    '"ghcr.io/a/b:c" is in a registry: expected "docker-daemon:REF", "oci-layout:DIR" or "docker-archive:FILE"',
  )
})
