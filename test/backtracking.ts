/**
 * The meaning of the patterns once more, as the regular expressions that they are usually translated into: right, and
 * for long patterns without end.
 */
export function ignoreExpression(pattern: string): RegExp {
  const token = /(\*\*\/?$)|(\*\*\/?)|(\*)|(\?)|(\[(?:\\.|[^\]\\])+\])|\\?(.)/gsu
  const source = pattern.replace(token, (_text, end, any, star, question, set, character: string) => {
    if (end) return '.*'
    if (any) return '(?:.*/)?'
    if (star) return '[^/]*'
    if (question) return '[^/]'
    return set ?? escaped(character)
  })
  return new RegExp(`^${source}$`, 'u')
}

export function filterExpression(pattern: string): RegExp {
  const token = /(\*\*\/)|(\*\*)|(\*)|([?+])|(\[[^\]]+\])|\\?([\s\S])/g
  const source = pattern.replace(token, (_text, anyDirectory, any, star, quantifier, set, character) => {
    if (anyDirectory) return '(?:.*/)?'
    if (any) return '.*'
    if (star) return '[^/]*'
    return quantifier ?? set ?? escaped(character)
  })
  return new RegExp(`^${source}$`)
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
}
