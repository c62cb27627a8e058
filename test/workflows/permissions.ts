import { asMapping, type Template } from './template.ts'

/** Scopes of GITHUB_TOKEN that a workflow requests: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export type Permissions = Readonly<Record<string, PermissionLevel>>
const levels = ['none', 'read', 'write'] as const
type PermissionLevel = (typeof levels)[number]

/** GitHub's default permissions for new repositories. */
export const defaultPermissions: Permissions = { contents: 'read', packages: 'read' }

/** Parses `permissions`. @returns undefined if `permissions` is missing, so that the outer permissions apply. */
export function parsePermissions(template: Template | undefined): Permissions | undefined {
  if (template === undefined) return undefined
  if (typeof template === 'string')
    throw new Error(`permissions: ${template} grants all permissions: list the scopes`)
  const entries = Object.entries(asMapping(template, 'permissions'))
  return Object.fromEntries(
    entries.map(([scope, text]) => {
      const level = levels.find(item => item === text)
      if (level === undefined)
        throw new Error(`permissions: ${scope} is ${text}: expected none, read or write`)
      return [scope, level] as const
    }),
  )
}

/** Asserts that a called workflow requests no permission that its caller lacks. @throws Error with GitHub's message. */
export function assertWithin(granted: Permissions, requested: Permissions, requester: string): void {
  for (const [scope, level] of Object.entries(requested)) {
    const grantedLevel = granted[scope] ?? 'none'
    if (levels.indexOf(level) > levels.indexOf(grantedLevel)) {
      throw new Error(
        `${requester} is requesting '${scope}: ${level}', but is only allowed '${scope}: ${grantedLevel}'`,
      )
    }
  }
}

/** Returns the permissions of a run for a pull request from a fork: GitHub changes every `write` to `read`. */
export function removeWriteAccess(permissions: Permissions): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).map(([scope, level]) => [scope, level === 'write' ? 'read' : level] as const),
  )
}

/** Converts workflow permissions to the token permissions of the fake GitHub. */
export function apiGrants(permissions: Permissions): Record<string, 'read' | 'write'> {
  const grantedEntries = Object.entries(permissions).filter(([, level]) => level !== 'none')
  return Object.fromEntries(
    grantedEntries.map(([scope, level]) => [scope.replaceAll('-', '_'), level as 'read' | 'write']),
  )
}
