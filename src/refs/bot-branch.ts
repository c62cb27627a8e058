const botBranch = /^(?:dependabot|renovate)\/|^gh-pages$/

/**
 * Returns whether a tool created the branch: Dependabot or Renovate for an update, or a website generator. These
 * branches may contain a copy of a launcher's Dockerfile, but they are never launched.
 */
export function isBotBranch(name: string): boolean {
  return botBranch.test(name)
}
