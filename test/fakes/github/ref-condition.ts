/** References that a rule applies to, in the form of rulesets. */
export type RefCondition = {
  /** Full names, patterns, `~DEFAULT_BRANCH` or `~ALL`. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/**
 * Returns whether a full name matches a pattern by the rules of Ruby's `File.fnmatch` with `FNM_PATHNAME`: `*` matches
 * neither slashes nor a leading dot, and `**` matches any number of parts only if it is a whole part. Backslashes are
 * literal.
 *
 * @see https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */
function matchesRefName(pattern: string, name: string): boolean {
  const parts = pattern.split('/')
  const source = parts.map((part, index) => {
    const isLast = index === parts.length - 1
    if (part === '**' && !isLast) return '(?:(?!\\.)[^/]+/)*'
    return `${/^[*?[]/.test(part) ? '(?!\\.)' : ''}${partSource(part)}${isLast ? '' : '/'}`
  })
  return new RegExp(`^${source.join('')}$`).test(name)
}

function partSource(part: string): string {
  return part.replace(/\[[^\]]+\]|\*+|\?|[\\^$.()+{}|[\]]/g, token => {
    if (token.startsWith('*')) return '[^/]*'
    if (token === '?') return '[^/]'
    return token.length > 1 ? `[${token.slice(1, -1).replace(/[\\^\]]/g, '\\$&')}]` : `\\${token}`
  })
}

export function appliesTo(
  { include, exclude }: RefCondition,
  branch: string,
  defaultBranch: string,
): boolean {
  const name = `refs/heads/${branch}`
  const matches = (pattern: string) => {
    if (pattern === '~ALL') return true
    return pattern === '~DEFAULT_BRANCH' ? branch === defaultBranch : matchesRefName(pattern, name)
  }
  return include.some(matches) && !exclude.some(matches)
}
