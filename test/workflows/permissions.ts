import { asMapping, type Template } from './template.ts'

/** Scopes of GITHUB_TOKEN that a workflow asks for: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export type Permissions = Readonly<Record<string, PermissionLevel>>
const levels = ['none', 'read', 'write'] as const
type PermissionLevel = (typeof levels)[number]

/** GitHub's restricted default, which new repositories have. */
export const defaultPermissions: Permissions = { contents: 'read', packages: 'read' }

/** @returns undefined if there is no `permissions` key, so that the outer permissions apply. */
export function parsePermissions(template: Template | undefined): Permissions | undefined {
  if (template === undefined) return undefined
  if (typeof template === 'string')
    throw new Error(`permissions: ${template} grants everything: name the scopes`)
  const entries = Object.entries(asMapping(template, 'permissions'))
  return Object.fromEntries(
    entries.map(([scope, text]) => {
      const level = levels.find(one => one === text)
      if (level === undefined) throw new Error(`permissions: ${scope}: ${text} is not a level`)
      return [scope, level] as const
    }),
  )
}

/** A called workflow can only keep or lower what its caller has. @throws Error in GitHub's words. */
export function assertWithin(granted: Permissions, asked: Permissions, who: string): void {
  for (const [scope, level] of Object.entries(asked)) {
    const held = granted[scope] ?? 'none'
    if (levels.indexOf(level) > levels.indexOf(held)) {
      throw new Error(`${who} is requesting '${scope}: ${level}', but is only allowed '${scope}: ${held}'`)
    }
  }
}

/** Permissions that the stand-in for GitHub's API gives a token; packages belong to the registry. */
export function apiGrants(permissions: Permissions): Record<string, 'read' | 'write'> {
  const granted = Object.entries(permissions).filter(([, level]) => level !== 'none')
  return Object.fromEntries(
    granted.map(([scope, level]) => [scope.replaceAll('-', '_'), level as 'read' | 'write']),
  )
}
