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

/**
 * Whether git selects the file by these patterns, as the `paths` of build-binder-image are looked up: a directory means
 * all that is in it, and what `!` takes away no other pattern brings back.
 *
 * Source: gitglossary(7), "pathspec", "glob".
 */
export function matchesPathspecs(patterns: readonly string[], file: string): boolean {
  const isException = (pattern: string) => pattern.startsWith('!')
  const wanted = patterns.filter(pattern => !isException(pattern))
  const unwanted = patterns.filter(isException).map(pattern => pattern.slice(1))
  const isIn = (globs: readonly string[]) => globs.some(glob => matchesGlob(glob, file))
  return (wanted.length === 0 || isIn(wanted)) && !isIn(unwanted)
}

function matchesGlob(glob: string, file: string): boolean {
  const isPlain = !/[*?[]/.test(glob)
  if (isPlain) return file === glob || file.startsWith(glob.replace(/\/?$/, '/'))
  // Two stars are more than one only as a whole part of the path.
  const starred = glob.replace(/(^|\/)\*\*(?=\/|$)|\*+/g, (stars, start) =>
    start === undefined ? '*' : stars,
  )
  const spelled = starred.replaceAll('+', '\\+').replaceAll('?', '[^/]').replaceAll('[!', '[^')
  return toExpression(spelled).test(file)
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
