/** Whether a path from the context's root, such as `docs/guide.md`, is kept away from the build. */
export type IsIgnored = (path: string) => boolean

type Rule = { readonly matches: (path: string) => boolean; readonly isException: boolean }

/**
 * Reads a .dockerignore: the last rule that matches a path, or a directory above it, decides.
 * Source: Docker docs, "Build context", ".dockerignore files"; moby/patternmatcher.
 */
export function readIgnoreFile(text: string): IsIgnored {
  const rules = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(line => !line.startsWith('#'))
    .flatMap(readRule)
  return path => {
    const prefixes = path.split('/').map((_part, index, parts) => parts.slice(0, index + 1).join('/'))
    let isIgnored = false
    for (const { matches, isException } of rules) {
      if (isException === isIgnored && prefixes.some(matches)) isIgnored = !isException
    }
    return isIgnored
  }
}

function readRule(line: string): Rule[] {
  const trimmed = line.trim()
  const isException = trimmed.startsWith('!')
  const pattern = cleanPattern(isException ? trimmed.slice(1).trim() : trimmed)
  if (pattern === '' || pattern === '.') return []
  const expression = toExpression(pattern)
  return [{ isException, matches: path => expression.test(path) }]
}

/** As Go's filepath.Clean, with the leading slash gone. */
function cleanPattern(pattern: string): string {
  const parts: string[] = []
  for (const part of pattern.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function toExpression(pattern: string): RegExp {
  const token = /(\*\*\/?$)|(\*\*\/?)|(\*)|(\?)|(\[(?:\\.|[^\]\\])+\])|\\?(.)/gsu
  const source = pattern.replace(token, (_text, end, any, star, question, set, character: string) => {
    if (end) return '.*'
    if (any) return '(?:.*/)?'
    if (star) return '[^/]*'
    if (question) return '[^/]'
    return set ?? character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
  })
  try {
    return new RegExp(`^${source}$`, 'u')
  } catch {
    throw new Error(`.dockerignore: ${JSON.stringify(pattern)} is not a pattern that Docker takes`)
  }
}
