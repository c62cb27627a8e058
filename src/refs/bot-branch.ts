const botBranch = /^(?:dependabot|renovate)\/|^gh-pages$/

/**
 * Returns whether a tool created the branch: an update that Dependabot or Renovate proposes, or a published website.
 * Such a branch may contain a copy of a launcher's Dockerfile, but no one launches it.
 */
export function isBotBranch(name: string): boolean {
  return botBranch.test(name)
}
