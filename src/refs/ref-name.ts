/**
 * Git's own rules for a ref, as far as they matter for names that leave git.
 * Source: git-check-ref-format(1).
 */
const forbidden = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u

/** Whether a branch or tag may have this short name. */
export function isRefName(text: string): boolean {
  return text !== '' && !forbidden.test(text)
}
