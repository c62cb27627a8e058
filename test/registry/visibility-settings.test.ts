import { expect, test } from '@jest/globals'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { visibilitySettings } from '../../src/registry/visibility-settings.ts'

test.each([
  [
    'ghcr.io/underworldcode/uw3-base',
    'orgs',
    'https://github.com/orgs/underworldcode/packages/container/uw3-base/settings,',
  ],
  ['ghcr.io/somebody/a/b', 'users', 'https://github.com/users/somebody/packages/container/a%2Fb/settings,'],
  [
    'ghcr.io/somebody/a',
    undefined,
    'https://github.com/orgs/somebody/packages/container/a/settings (for a user: https://github.com/users/',
  ],
  ['docker.io/somebody/a', undefined, 'https://hub.docker.com/repository/docker/somebody/a/settings '],
  ['quay.io/somebody/a', undefined, 'https://quay.io/repository/somebody/a?tab=settings '],
  [
    'registry.example.org/somebody/a',
    undefined,
    'make somebody/a public in the settings of registry.example.org',
  ],
] as const)('links to the settings of %s, whose owner is in %s', (image, owner, expected) => {
  expect(visibilitySettings(parseImageRepository(image), owner)).toContain(expected)
})
