/**
 * Token service of a registry. It checks logins, and grants the permissions of an account. The real registry verifies the
 * signature, the issuer, the audience, the time and the access of each token.
 * Sources: distribution, "Token Authentication Specification", "OAuth2 Token Authentication".
 */
import { createPrivateKey, type KeyObject, randomUUID, sign } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { makeSelfSignedCertificate } from './certificates.ts'

type AccessAction = 'pull' | 'push'

export interface RegistryAccount {
  readonly user: string
  readonly password: string
  /** Identity token that `docker login` stores instead of the password. */
  readonly identityToken?: string
  readonly may: (action: AccessAction, path: string) => boolean
}

export interface TokenServiceOptions {
  readonly accounts: readonly RegistryAccount[]
  /** Returns whether anonymous users can pull from an image repository. Default: no image repository is public. */
  readonly isPublic?: (path: string) => boolean
}

/** Request for a token, and its result. */
interface RecordedTokenRequest {
  /** Username, or undefined without a valid login. */
  readonly user: string | undefined
  readonly isLogin: boolean
  readonly scopes: readonly string[]
  readonly status: number
}

export interface TokenService {
  readonly service: string
  readonly issuer: string
  /** PEM certificate of the key that signs the tokens. */
  readonly certificate: string
  readonly requests: readonly RecordedTokenRequest[]
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Returns an Authorization header for direct access to the registry. */
  authorization(...scopes: string[]): string
  /** Removes the permission for `action` from every account. */
  forbid(action: AccessAction, path: string): void
  /** Sets the stated lifetime of tokens and, if different, the actual lifetime, in seconds. */
  setLifetime(stated: number, actual?: number): void
  /** Revokes all granted tokens. */
  revokeTokens(): void
  /** Returns whether a header contains a revoked token. */
  isRevoked(authorization: string | undefined): boolean
}

const service = 'registry.test'
const issuer = 'token-service.test'

export async function makeTokenService(options: TokenServiceOptions): Promise<TokenService> {
  const { key, certificate } = await makeKey()
  const requests: RecordedTokenRequest[] = []
  const forbiddenActions = new Set<string>()
  const [issuedTokens, revokedTokens] = [new Set<string>(), new Set<string>()]
  let [statedLifetime, actualLifetime] = [300, 300]

  const issue = (access: readonly AccessGrant[], lifetime = actualLifetime): string => {
    const token = signToken(access, lifetime, key, certificate)
    issuedTokens.add(token)
    return token
  }
  const mayDo = (account: RegistryAccount | undefined, action: AccessAction, path: string) =>
    !forbiddenActions.has(`${action} ${path}`) &&
    ((action === 'pull' && options.isPublic?.(path) === true) || account?.may(action, path) === true)

  return {
    service,
    issuer,
    certificate,
    requests,
    handle: async (request, response) => {
      const query = await readQuery(request)
      const account = findAccount(options.accounts, query.login)
      const status = responseStatus(query, account)
      const { scopes } = query
      requests.push({ user: account?.user, isLogin: query.login !== undefined, scopes, status })
      response.setHeader('content-type', 'application/json')
      if (status !== 200) {
        response
          .writeHead(status)
          .end('{"errors":[{"code":"UNAUTHORIZED","message":"bad request or login"}]}')
        return
      }
      const token = issue(scopes.map(scope => grant(scope, (action, path) => mayDo(account, action, path))))
      const name = query.method === 'POST' ? 'access_token' : 'token'
      response.end(JSON.stringify({ [name]: token, expires_in: statedLifetime }))
    },
    authorization: (...scopes) =>
      `Bearer ${issue(
        scopes.map(scope => grant(scope, () => true)),
        300,
      )}`,
    forbid: (action, path) => void forbiddenActions.add(`${action} ${path}`),
    setLifetime: (stated, actual = stated) => {
      statedLifetime = stated
      actualLifetime = actual
    },
    revokeTokens: () => {
      for (const token of issuedTokens) revokedTokens.add(token)
    },
    isRevoked: authorization => revokedTokens.has(authorization?.replace(/^Bearer /, '') ?? ''),
  }
}

interface TokenQuery {
  readonly method: string
  readonly service: string | null
  readonly scopes: readonly string[]
  readonly login: Login | undefined
}

/** Login from an Authorization header or from a form. */
type Login = { readonly basic: string } | { readonly identityToken: string }

async function readQuery(request: IncomingMessage): Promise<TokenQuery> {
  const { method = '', headers, url = '' } = request
  const body = await text(request)
  if (method === 'POST') {
    const form = new URLSearchParams(body)
    const scopes = (form.get('scope') ?? '').split(' ').filter(scope => scope !== '')
    return { method, service: form.get('service'), scopes, login: readLogin(form) }
  }
  const query = new URL(url, 'http://token-service').searchParams
  const { authorization } = headers
  const login = authorization === undefined ? undefined : { basic: authorization }
  return { method, service: query.get('service'), scopes: query.getAll('scope'), login }
}

function readLogin(form: URLSearchParams): Login {
  const field = (name: string) => form.get(name) ?? ''
  const isPassword = field('grant_type') === 'password' && form.has('client_id')
  if (isPassword) return { basic: basicHeader(field('username'), field('password')) }
  const isRefresh = field('grant_type') === 'refresh_token' && form.has('client_id')
  return { identityToken: isRefresh ? field('refresh_token') : '' }
}

/** Returns the status of the response. A wrong login is rejected even for public repositories. */
function responseStatus(
  { method, service: requestedService, login }: TokenQuery,
  account: RegistryAccount | undefined,
): number {
  if (!['GET', 'POST'].includes(method)) return 405
  if (requestedService !== service) return 400
  return login !== undefined && account === undefined ? 401 : 200
}

function findAccount(
  accounts: readonly RegistryAccount[],
  login: Login | undefined,
): RegistryAccount | undefined {
  if (login === undefined) return undefined
  if ('basic' in login)
    return accounts.find(({ user, password }) => login.basic === basicHeader(user, password))
  return accounts.find(
    ({ identityToken }) => identityToken !== undefined && identityToken === login.identityToken,
  )
}

function basicHeader(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

interface AccessGrant {
  readonly type: string
  readonly name: string
  readonly actions: readonly string[]
}

/** Returns the access of a scope without actions that are not allowed, as the specification requires. */
function grant(scope: string, may: (action: AccessAction, path: string) => boolean): AccessGrant {
  const [, type = '', name = '', requested = ''] = /^([a-z]+):(.+):([a-z,*]+)$/.exec(scope) ?? []
  const actions = requested
    .split(',')
    .filter((action): action is AccessAction => action === 'pull' || action === 'push')
    .filter(action => type === 'repository' && may(action, name))
  return { type, name, actions }
}

/** Signs a token as a compact JSON Web Signature (RFC 7515, section 7.1). */
function signToken(
  access: readonly AccessGrant[],
  lifetime: number,
  key: KeyObject,
  certificate: string,
): string {
  const now = Math.floor(Date.now() / 1000)
  const chain = certificate.replace(/-----[^-]+-----|\s/g, '')
  const times = { iat: now, nbf: now - 10, exp: now + lifetime }
  const claims = { iss: issuer, aud: service, sub: '', jti: randomUUID(), ...times, access }
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signedPart = `${encode({ typ: 'JWT', alg: 'ES256', x5c: [chain] })}.${encode(claims)}`
  const signature = sign('sha256', Buffer.from(signedPart), { key, dsaEncoding: 'ieee-p1363' })
  return `${signedPart}.${signature.toString('base64url')}`
}

async function makeKey(): Promise<{ key: KeyObject; certificate: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'token-service-'))
  try {
    const files = await makeSelfSignedCertificate(folder, issuer)
    const key = createPrivateKey(await readFile(files.key))
    return { key, certificate: await readFile(files.certificate, 'utf8') }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
