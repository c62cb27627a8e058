/**
 * Translates a .dockerignore pattern into a regular expression with the same meaning. The expression takes exponential
 * time on long patterns.
 */
export function ignoreExpression(pattern: string): RegExp {
  const token = /(\*\*\/?$)|(\*\*\/?)|(\*)|(\?)|(\[(?:\\.|[^\]\\])+\])|\\?(.)/gsu
  const source = pattern.replace(
    token,
    (_text, suffix, directories, star, question, set, character: string) => {
      if (suffix) return '.*'
      if (directories) return '(?:.*/)?'
      if (star) return '[^/]*'
      if (question) return '[^/]'
      return set ?? escapeCharacter(character)
    },
  )
  return new RegExp(`^${source}$`, 'u')
}

/** Translates a path filter for GitHub workflows into a regular expression with the same meaning. */
export function filterExpression(pattern: string): RegExp {
  const token = /(\*\*\/)|(\*\*)|(\*)|([?+])|(\[[^\]]+\])|\\?([\s\S])/g
  const source = pattern.replace(token, (_text, directories, anything, star, quantifier, set, character) => {
    if (directories) return '(?:.*/)?'
    if (anything) return '.*'
    if (star) return '[^/]*'
    return quantifier ?? set ?? escapeCharacter(character)
  })
  return new RegExp(`^${source}$`)
}

function escapeCharacter(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
}
