import { readFile } from 'node:fs/promises'
import { request } from 'node:https'
import { rootCertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GuardedRegistry, startGuardedRegistry } from './guarded-registry.ts'
import { makeTokenService } from './token-service.ts'

const builder = {
  user: 'builder',
  password: 'builders-password',
  identityToken: 'identity',
  may: (_action: string, path: string) => path.startsWith('science/'),
}
let registry: GuardedRegistry

beforeAll(async () => {
  registry = await startGuardedRegistry({ accounts: [builder], isPublic: path => path === 'science/open' })
  for (const path of ['science/open', 'science/closed']) await registry.publish(path, 'tag')
})
afterAll(() => registry.stop())

/** @returns status and body, or the error code. */
async function ask(
  path: string,
  options: { authorization?: string; form?: Record<string, string>; ca?: readonly string[] } = {},
): Promise<{ status: number; body: string }> {
  const { authorization, form } = options
  const ca = options.ca ?? [await readFile(registry.authority.file, 'utf8')]
  const accept = 'application/vnd.oci.image.manifest.v1+json'
  const headers = authorization === undefined ? { accept } : { accept, authorization }
  return new Promise((resolve, reject) => {
    const method = form === undefined ? 'GET' : 'POST'
    const asked = request(
      `https://${registry.host}${path}`,
      { ca: [...ca], headers, method },
      async answer => {
        let body = ''
        for await (const chunk of answer.setEncoding('utf8')) body += chunk
        resolve({ status: answer.statusCode ?? 0, body })
      },
    )
    asked.on('error', reject)
    asked.end(form === undefined ? '' : new URLSearchParams(form).toString())
  })
}

const manifest = (path: string) => `/v2/${path}/manifests/tag`
const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
const question = (path: string, actions: string) =>
  `/token?service=registry.test&scope=${encodeURIComponent(`repository:${path}:${actions}`)}`

async function tokenFor(path: string, actions: string, authorization?: string): Promise<string> {
  const { body } = await ask(question(path, actions), authorization === undefined ? {} : { authorization })
  return `Bearer ${(JSON.parse(body) as { token: string }).token}`
}

test('its certificate is trusted only by clients that have its authority', async () => {
  expect((await ask('/v2/')).status).toBe(401)
  await expect(ask('/v2/', { ca: rootCertificates })).rejects.toThrow(/certificate/)
})

describe('a login', () => {
  const own = basic(builder.user, builder.password)

  test('grants the permissions of the account', async () => {
    const authorization = await tokenFor('science/closed', 'pull', own)
    expect((await ask(manifest('science/closed'), { authorization })).status).toBe(200)
    const outside = await tokenFor('other/closed', 'pull', own)
    expect((await ask(manifest('other/closed'), { authorization: outside })).status).toBe(401)
  })

  test.each([basic('builder', 'wrong'), basic('nobody', 'builders-password'), 'Basic !', 'Bearer x'])(
    'that is wrong (%s) gets no token',
    async authorization => {
      expect((await ask(question('science/open', 'pull'), { authorization })).status).toBe(401)
    },
  )

  test('by an identity token, or by name and password, may come in a form', async () => {
    const fields = { service: 'registry.test', scope: 'repository:science/closed:pull', client_id: 'test' }
    for (const grant of [
      { grant_type: 'refresh_token', refresh_token: builder.identityToken },
      { grant_type: 'password', username: builder.user, password: builder.password },
    ]) {
      const { body } = await ask('/token', { form: { ...fields, ...grant } })
      const authorization = `Bearer ${(JSON.parse(body) as { access_token: string }).access_token}`
      expect((await ask(manifest('science/closed'), { authorization })).status).toBe(200)
    }
    const wrong = { ...fields, grant_type: 'refresh_token', refresh_token: 'other' }
    expect((await ask('/token', { form: wrong })).status).toBe(401)
  })

  test('is not accepted by the registry itself', async () => {
    expect((await ask(manifest('science/closed'), { authorization: own })).status).toBe(401)
  })
})

describe('without a login', () => {
  test.each([
    ['science/open', 200],
    ['science/closed', 401],
  ])('%s answers %p', async (path, status) => {
    const authorization = await tokenFor(path, 'pull')
    expect((await ask(manifest(path), { authorization })).status).toBe(status)
  })

  test('no push is allowed', async () => {
    const authorization = await tokenFor('science/open', 'pull,push')
    const upload = await ask('/v2/science/open/blobs/uploads/', { authorization, form: {} })
    expect(upload.status).toBe(401)
  })

  test('a request for another service, or without a scope, grants nothing', async () => {
    expect((await ask('/token?service=other&scope=repository:science/open:pull')).status).toBe(400)
    const { body } = await ask('/token?service=registry.test')
    const authorization = `Bearer ${(JSON.parse(body) as { token: string }).token}`
    expect((await ask(manifest('science/open'), { authorization })).status).toBe(401)
  })
})

describe('the registry verifies a token', () => {
  test('for another repository, of another signer, past its time', async () => {
    const other = await tokenFor('science/open', 'pull')
    expect((await ask(manifest('science/closed'), { authorization: other })).status).toBe(401)

    const forger = await makeTokenService({ accounts: [] })
    const forged = forger.authorization('repository:science/open:pull')
    expect((await ask(manifest('science/open'), { authorization: forged })).status).toBe(401)

    registry.tokens.setLifetime(300, -1000)
    const late = await tokenFor('science/open', 'pull')
    registry.tokens.setLifetime(300)
    expect((await ask(manifest('science/open'), { authorization: late })).status).toBe(401)
  })
})
