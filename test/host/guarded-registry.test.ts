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

/** Sends a request. @returns the status and the body. */
async function sendRequest(
  path: string,
  options: { authorization?: string; form?: Record<string, string>; ca?: readonly string[] } = {},
): Promise<{ status: number; body: string }> {
  const { authorization, form } = options
  const ca = options.ca ?? [await readFile(registry.authority.file, 'utf8')]
  const accept = 'application/vnd.oci.image.manifest.v1+json'
  const headers = authorization === undefined ? { accept } : { accept, authorization }
  return new Promise((resolve, reject) => {
    const method = form === undefined ? 'GET' : 'POST'
    const clientRequest = request(
      `https://${registry.host}${path}`,
      { ca: [...ca], headers, method },
      async response => {
        let body = ''
        for await (const chunk of response.setEncoding('utf8')) body += chunk
        resolve({ status: response.statusCode ?? 0, body })
      },
    )
    clientRequest.on('error', reject)
    clientRequest.end(form === undefined ? '' : new URLSearchParams(form).toString())
  })
}

const manifest = (path: string) => `/v2/${path}/manifests/tag`
const basicHeader = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
const tokenPath = (path: string, actions: string) =>
  `/token?service=registry.test&scope=${encodeURIComponent(`repository:${path}:${actions}`)}`

async function fetchToken(path: string, actions: string, authorization?: string): Promise<string> {
  const { body } = await sendRequest(
    tokenPath(path, actions),
    authorization === undefined ? {} : { authorization },
  )
  return `Bearer ${(JSON.parse(body) as { token: string }).token}`
}

test('a guarded registry is trusted only by clients that have its certificate authority', async () => {
  expect((await sendRequest('/v2/')).status).toBe(401)
  await expect(sendRequest('/v2/', { ca: rootCertificates })).rejects.toThrow(/certificate/)
})

describe('login', () => {
  const validLogin = basicHeader(builder.user, builder.password)

  test('grants the permissions of the account', async () => {
    const authorization = await fetchToken('science/closed', 'pull', validLogin)
    expect((await sendRequest(manifest('science/closed'), { authorization })).status).toBe(200)
    const outsideToken = await fetchToken('other/closed', 'pull', validLogin)
    expect((await sendRequest(manifest('other/closed'), { authorization: outsideToken })).status).toBe(401)
  })

  test.each([
    basicHeader('builder', 'wrong'),
    basicHeader('nobody', 'builders-password'),
    'Basic !',
    'Bearer x',
  ])('is rejected if it is wrong (%s)', async authorization => {
    expect((await sendRequest(tokenPath('science/open', 'pull'), { authorization })).status).toBe(401)
  })

  test('is accepted in a form, by identity token or by password', async () => {
    const fields = { service: 'registry.test', scope: 'repository:science/closed:pull', client_id: 'test' }
    for (const grant of [
      { grant_type: 'refresh_token', refresh_token: builder.identityToken },
      { grant_type: 'password', username: builder.user, password: builder.password },
    ]) {
      const { body } = await sendRequest('/token', { form: { ...fields, ...grant } })
      const authorization = `Bearer ${(JSON.parse(body) as { access_token: string }).access_token}`
      expect((await sendRequest(manifest('science/closed'), { authorization })).status).toBe(200)
    }
    const wrongForm = { ...fields, grant_type: 'refresh_token', refresh_token: 'other' }
    expect((await sendRequest('/token', { form: wrongForm })).status).toBe(401)
  })

  test('is not accepted by the registry itself', async () => {
    expect((await sendRequest(manifest('science/closed'), { authorization: validLogin })).status).toBe(401)
  })
})

describe('without a login', () => {
  test.each([
    ['science/open', 200],
    ['science/closed', 401],
  ])('the repository %s responds with %p', async (path, status) => {
    const authorization = await fetchToken(path, 'pull')
    expect((await sendRequest(manifest(path), { authorization })).status).toBe(status)
  })

  test('a push is rejected', async () => {
    const authorization = await fetchToken('science/open', 'pull,push')
    const upload = await sendRequest('/v2/science/open/blobs/uploads/', { authorization, form: {} })
    expect(upload.status).toBe(401)
  })

  test('a request for another service or without a scope grants no access', async () => {
    expect((await sendRequest('/token?service=other&scope=repository:science/open:pull')).status).toBe(400)
    const { body } = await sendRequest('/token?service=registry.test')
    const authorization = `Bearer ${(JSON.parse(body) as { token: string }).token}`
    expect((await sendRequest(manifest('science/open'), { authorization })).status).toBe(401)
  })
})

describe('registry', () => {
  test('rejects a token for another repository, from another signer, or after it has expired', async () => {
    const otherToken = await fetchToken('science/open', 'pull')
    expect((await sendRequest(manifest('science/closed'), { authorization: otherToken })).status).toBe(401)

    const forger = await makeTokenService({ accounts: [] })
    const forgedToken = forger.authorization('repository:science/open:pull')
    expect((await sendRequest(manifest('science/open'), { authorization: forgedToken })).status).toBe(401)

    registry.tokens.setLifetime(300, -1000)
    const expiredToken = await fetchToken('science/open', 'pull')
    registry.tokens.setLifetime(300)
    expect((await sendRequest(manifest('science/open'), { authorization: expiredToken })).status).toBe(401)
  })
})
