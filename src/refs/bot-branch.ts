const botBranch = /^(?:dependabot|renovate)\/|^gh-pages$/

/**
 * Returns whether a branch was created by Dependabot, by Renovate or for GitHub Pages. Such a branch may contain a copy
 * of a launcher's Dockerfile, but it is never launched.
 */
export function isBotBranch(name: string): boolean {
  return botBranch.test(name)
}
