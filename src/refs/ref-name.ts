/**
 * Characters and sequences that a ref name cannot contain. A lone surrogate (`\p{Cs}`) cannot be encoded in UTF-8.
 * Source: git-check-ref-format(1).
 */
const forbiddenText = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u

/** Returns whether the text is a valid short name of a branch or tag. */
export function isRefName(text: string): boolean {
  return text !== '' && !forbiddenText.test(text)
}
