/**
 * Whether a change of the file starts a workflow with these `paths`: the last pattern that matches decides, and one
 * with `!` takes away.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function matchesPaths(patterns: readonly string[], file: string): boolean {
  return patterns.reduce((isIn, pattern) => {
    const isException = pattern.startsWith('!')
    const matches = toExpression(isException ? pattern.slice(1) : pattern).test(file)
    return matches ? !isException : isIn
  }, false)
}

/** `*` stays within a directory, `**` does not; `?` and `+` are about the character before; `[…]` is a class. */
function toExpression(pattern: string): RegExp {
  const token = /(\*\*\/)|(\*\*)|(\*)|([?+])|(\[[^\]]+\])|\\?([\s\S])/g
  const source = pattern.replace(token, (_text, anyDirectory, any, star, quantifier, set, character) => {
    if (anyDirectory) return '(?:.*/)?'
    if (any) return '.*'
    if (star) return '[^/]*'
    return quantifier ?? set ?? character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
  })
  try {
    return new RegExp(`^${source}$`)
  } catch {
    // No pattern that GitHub would take either.
    return /^$/
  }
}
