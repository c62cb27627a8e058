import { fullName, type GitHubToken, type Permission, type Repository, type TokenGrants } from './state.ts'

export type Requirement = { readonly permission: string; readonly level: Permission }

const levels: readonly Permission[] = ['read', 'write', 'admin']

/** The token in an Authorization header: `token X`, `Bearer X`, or the password of Basic, which git sends. */
export function tokenIn(authorization: string | undefined): string | undefined {
  const [, scheme = '', value = ''] = /^(\S+) +(\S+)$/.exec(authorization ?? '') ?? []
  switch (scheme.toLowerCase()) {
    case 'token':
    case 'bearer':
      return value
    case 'basic': {
      const decoded = Buffer.from(value, 'base64').toString()
      return decoded.slice(decoded.indexOf(':') + 1)
    }
    default:
      return undefined
  }
}

function tokenGrants(token: GitHubToken | undefined, repository: Repository): TokenGrants | undefined {
  const wanted = fullName(repository).toLowerCase()
  return Object.entries(token?.repositories ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1]
}

/** Whether GitHub admits that the repository exists: public, or granted to the token in any way. */
export function canSee(token: GitHubToken | undefined, repository: Repository): boolean {
  return !repository.private || tokenGrants(token, repository) !== undefined
}

/** Reading public content of a public repository requires no permission. */
const publicReads = new Set(['metadata', 'contents', 'actions', 'attestations'])

export function isGranted(
  token: GitHubToken | undefined,
  repository: Repository,
  { permission, level }: Requirement,
): boolean {
  const grants = tokenGrants(token, repository)
  if (level === 'read' && publicReads.has(permission) && !repository.private) {
    return true
  }
  // Any permission includes `metadata: read`.
  const held = permission === 'metadata' && grants !== undefined ? 'read' : grants?.[permission]
  return held !== undefined && levels.indexOf(held) >= levels.indexOf(level)
}

/** GitHub's wording of a missing permission, which depends on the kind of token. */
export function refusal(token: GitHubToken | undefined): string {
  return token?.kind === 'pat'
    ? 'Resource not accessible by personal access token'
    : 'Resource not accessible by integration'
}

/** `viewerPermission` in GraphQL, `permissions` in REST. */
export function viewerPermission(
  token: GitHubToken | undefined,
  repository: Repository,
): 'ADMIN' | 'WRITE' | 'READ' {
  if (isGranted(token, repository, { permission: 'administration', level: 'write' })) {
    return 'ADMIN'
  }
  return isGranted(token, repository, { permission: 'contents', level: 'write' }) ? 'WRITE' : 'READ'
}
