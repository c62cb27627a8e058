/**
 * A token service as registries have one: it lets everybody pull, and whoever knows the password push. The registry
 * believes its tokens because of a certificate that is made here.
 */
import { createPrivateKey, type KeyObject, sign } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './command.ts'

export interface TokenService {
  readonly service: string
  readonly issuer: string
  /** PEM. */
  readonly certificate: string
  /** The body of an answer to a request for a token. @param authorization header of that request. */
  answer(query: URLSearchParams, authorization: string | undefined): string
}

/** Seconds, what registries give when they do not say. */
const lifetime = 60

export async function makeTokenService(pushPassword: string): Promise<TokenService> {
  const { key, certificate } = await makeKey()
  const service = 'registry.test'
  const issuer = 'token-service.test'
  const chain = certificate.replace(/-----[^-]+-----|\s/g, '')
  const header = { typ: 'JWT', alg: 'ES256', x5c: [chain] }
  return {
    service,
    issuer,
    certificate,
    answer: (query, authorization) => {
      const mayPush = authorization === basic(pushPassword)
      const access = query.getAll('scope').map(scope => accessOf(scope, mayPush))
      const now = Math.floor(Date.now() / 1000)
      const claims = {
        iss: issuer,
        sub: '',
        aud: service,
        exp: now + lifetime,
        nbf: now - 5,
        iat: now,
        jti: String(now),
        access,
      }
      return JSON.stringify({ token: encode(header, claims, key) })
    },
  }
}

export function basic(password: string): string {
  return `Basic ${Buffer.from(`robot:${password}`).toString('base64')}`
}

function accessOf(scope: string, mayPush: boolean) {
  const [type = '', name = '', wanted = ''] = scope.split(':')
  const actions = wanted.split(',').filter(action => action === 'pull' || mayPush)
  return { type, name, actions }
}

/** JSON Web Signature, compact form: RFC 7515 section 7.1. */
function encode(header: object, claims: object, key: KeyObject): string {
  const text = [header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' })
  return `${text}.${signature.toString('base64url')}`
}

async function makeKey(): Promise<{ key: KeyObject; certificate: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'token-service-'))
  try {
    const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    const subject = ['-subj', '/CN=token-service.test', '-days', '2']
    await run(
      'openssl',
      ['req', '-x509', ...curve, ...subject, '-keyout', keyFile, '-out', certificateFile],
      {
        env: process.env,
      },
    )
    return {
      key: createPrivateKey(await readFile(keyFile)),
      certificate: await readFile(certificateFile, 'utf8'),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
