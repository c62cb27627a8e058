import { describe, expect, test } from '@jest/globals'
import { withLogins } from '../../src/registry/docker-config.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const add = (content: string, registry = 'ghcr.io') => {
  const logins = new Map([[registry, { username: 'robot', password: 'a:b' }]])
  return JSON.parse(withLogins(content, logins, 'config.json'))
}
const addedEntry = { auth: base64('robot:a:b') }

describe("Docker's config.json with an additional login", () => {
  test.each(['', ' \n', '{}', '{"auths":null,"credHelpers":null}'])(
    'contains only the login if the file was %j',
    content => {
      expect(add(content)).toEqual({ auths: { 'ghcr.io': addedEntry }, credHelpers: { 'ghcr.io': '' } })
    },
  )

  test('keeps other settings and logins, and overrides a login and a helper of the same registry', () => {
    const content = {
      auths: { 'ghcr.io': { auth: base64('old:x') }, 'quay.io': { auth: base64('other:y') } },
      credHelpers: { 'ghcr.io': 'desktop', 'quay.io': 'vault' },
      ...{ credsStore: 'desktop', proxies: { default: { httpProxy: 'http://proxy' } } },
    }
    expect(add(JSON.stringify(content))).toEqual({
      ...content,
      auths: { 'ghcr.io': addedEntry, 'quay.io': { auth: base64('other:y') } },
      credHelpers: { 'ghcr.io': '', 'quay.io': 'vault' },
    })
  })

  test('contains the login of Docker Hub under the URL of its version 1 API, as Docker writes it', () => {
    expect(Object.keys(add('', 'docker.io').auths)).toEqual(['https://index.docker.io/v1/'])
  })

  test.each([
    ['{', 'config.json is not JSON: run `docker logout` and `docker login` again, or fix the file'],
    ['5', 'config.json is malformed: (top): expected an object'],
    [
      '{"auths":{"ghcr.io":{"password":5}}}',
      'config.json is malformed: auths.ghcr.io.password: expected a string',
    ],
    [
      '{"auths":{"ghcr.io":{"username":5}}}',
      'config.json is malformed: auths.ghcr.io.username: expected a string',
    ],
    [
      '{"auths":{"ghcr.io":{"identitytoken":5}}}',
      'config.json is malformed: auths.ghcr.io.identitytoken: expected a string',
    ],
    ['{"credHelpers":{"ghcr.io":5}}', 'config.json is malformed: credHelpers.ghcr.io: expected a string'],
  ])('is not written if the file is %s', (content, message) => {
    expect(() => add(content)).toThrow(new RegExp(`^${message.replace(/[().]/g, '\\$&')}`))
  })
})
