/**
 * Git's rules for ref names, as far as they matter for names used outside git.
 * Source: git-check-ref-format(1).
 */
const forbidden = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u

/** Returns whether the text is a valid short name of a branch or tag. */
export function isRefName(text: string): boolean {
  return text !== '' && !forbidden.test(text)
}
