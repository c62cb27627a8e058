import { fullName, type GitHubToken, type Permission, type Repository, type TokenGrants } from './state.ts'

export type Requirement = { readonly permission: string; readonly level: Permission }

const levels: readonly Permission[] = ['read', 'write', 'admin']

/** Returns the token in an Authorization header: `token X`, `Bearer X`, or the password of Basic, which git sends. */
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
  const name = fullName(repository).toLowerCase()
  return Object.entries(token?.repositories ?? {}).find(([granted]) => granted.toLowerCase() === name)?.[1]
}

/** Returns whether the token can read the repository: it is public, or the token has any permission for it. */
export function canRead(token: GitHubToken | undefined, repository: Repository): boolean {
  return !repository.private || tokenGrants(token, repository) !== undefined
}

/** Permissions that are not required to read a public repository. */
const publicReads = new Set(['metadata', 'contents', 'actions', 'attestations', 'pull_requests'])

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
  const granted = permission === 'metadata' && grants !== undefined ? 'read' : grants?.[permission]
  return granted !== undefined && levels.indexOf(granted) >= levels.indexOf(level)
}

/** Returns GitHub's message for a missing permission, which depends on the kind of token. */
export function permissionError(token: GitHubToken | undefined): string {
  return token?.kind === 'pat'
    ? 'Resource not accessible by personal access token'
    : 'Resource not accessible by integration'
}

/** Returns the role of the token: `viewerPermission` in GraphQL, `permissions` in REST. */
export function viewerPermission(
  token: GitHubToken | undefined,
  repository: Repository,
): 'ADMIN' | 'WRITE' | 'READ' {
  if (isGranted(token, repository, { permission: 'administration', level: 'write' })) {
    return 'ADMIN'
  }
  return isGranted(token, repository, { permission: 'contents', level: 'write' }) ? 'WRITE' : 'READ'
}
