import { expect, test } from '@jest/globals'
import { parseChallenge } from '../../src/registry/challenge.ts'

const realm = 'https://auth.example/token'
const bearerChallenge = (service?: string) => ({ scheme: 'bearer', realm, service })

test.each([
  [`Bearer realm="${realm}",service="registry",scope="repository:a:pull"`, bearerChallenge('registry')],
  [`bearer REALM = "${realm}" , Service=registry`, bearerChallenge('registry')],
  [`Bearer realm=${realm}`, bearerChallenge()],
  [`Bearer realm="${realm}",service="a \\"b\\", c\\\\d"`, bearerChallenge('a "b", c\\d')],
  [`Bearer realm="${realm}",service=""`, bearerChallenge('')],
  [`, ,  Negotiate, Bearer realm="${realm}"`, bearerChallenge()],
  [`Bearer service="first", Bearer realm="${realm}"`, bearerChallenge()],
  [`Bearer realm="not a URL", Bearer realm="${realm}"`, bearerChallenge()],
  [`Basic realm="x", Bearer realm="${realm}"`, bearerChallenge()],
  [`realm="${realm}", Bearer`, undefined],
  [`Digest realm="${realm}"`, undefined],
  [`XBearer realm="${realm}"`, undefined],
  [`(Bearer realm="${realm}"`, undefined],
  ['BASIC', { scheme: 'basic' }],
  ['Basic realm="x"', { scheme: 'basic' }],
  ['Bearer realm="not a URL",Basic', { scheme: 'basic' }],
  ['', undefined],
])('reads the challenge %s', (header, expected) => {
  expect(parseChallenge(header)).toEqual(expected)
})

test('ignores a header of more than 8192 characters', () => {
  const header = (length: number) => `Basic realm="${'x'.repeat(length - 14)}"`
  expect(header(8192)).toHaveLength(8192)
  expect(parseChallenge(header(8192))).toEqual({ scheme: 'basic' })
  expect(parseChallenge(header(8193))).toBeUndefined()
})
