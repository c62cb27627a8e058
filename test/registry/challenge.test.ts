import { expect, test } from '@jest/globals'
import { parseChallenge } from '../../src/registry/challenge.ts'

const realm = 'https://auth.example/token'
const bearer = (service?: string) => ({ scheme: 'bearer', realm, service })

test.each([
  [`Bearer realm="${realm}",service="registry",scope="repository:a:pull"`, bearer('registry')],
  [`bearer REALM = "${realm}" , Service=registry`, bearer('registry')],
  [`Bearer realm=${realm}`, bearer()],
  [`Bearer realm="${realm}",service="a \\"b\\", c\\\\d"`, bearer('a "b", c\\d')],
  [`Bearer realm="${realm}",service=""`, bearer('')],
  [`, ,  Negotiate, Bearer realm="${realm}"`, bearer()],
  [`Bearer service="first", Bearer realm="${realm}"`, bearer()],
  [`Bearer realm="not a URL", Bearer realm="${realm}"`, bearer()],
  [`Basic realm="x", Bearer realm="${realm}"`, bearer()],
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
