import {
  anyDirectories,
  characterClass,
  exactlyOne,
  type GlobStep,
  isAny,
  isWithinDirectory,
  matches,
  zeroOrMore,
} from '../glob.ts'

/**
 * Returns whether a change to the file starts a workflow with these `paths`. The last matching pattern takes
 * precedence, and a pattern with `!` excludes.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function matchesPaths(patterns: readonly string[], file: string): boolean {
  return patterns.reduce((isIn, pattern) => {
    const isException = pattern.startsWith('!')
    return matchesPattern(isException ? pattern.slice(1) : pattern, file) ? !isException : isIn
  }, false)
}

/**
 * Returns whether git selects the file by these patterns. build-binder-image evaluates its `paths` in this way. A
 * directory selects everything in it, and a file excluded by `!` is never included again.
 *
 * Source: gitglossary(7), "pathspec", "glob".
 */
export function matchesPathspecs(patterns: readonly string[], file: string): boolean {
  const isException = (pattern: string) => pattern.startsWith('!')
  const includedPatterns = patterns.filter(pattern => !isException(pattern))
  const excludedPatterns = patterns.filter(isException).map(pattern => pattern.slice(1))
  const isIn = (globs: readonly string[]) => globs.some(glob => matchesGlob(glob, file))
  return (includedPatterns.length === 0 || isIn(includedPatterns)) && !isIn(excludedPatterns)
}

function matchesGlob(glob: string, file: string): boolean {
  const isPlain = !/[*?[]/.test(glob)
  if (isPlain) return file === glob || file.startsWith(glob.replace(/\/?$/, '/'))
  // `**` differs from `*` only as a whole path segment.
  const collapsedGlob = glob.replace(/(^|\/)\*\*(?=\/|$)|\*+/g, (stars, start) =>
    start === undefined ? '*' : stars,
  )
  const pathPattern = collapsedGlob.replaceAll('+', '\\+').replaceAll('?', '[^/]').replaceAll('[!', '[^')
  return matchesPattern(pathPattern, file)
}

/**
 * Parses a pattern. `*` matches within a directory, and `**` across directories. `?` and `+` quantify the preceding
 * character, and `[…]` is a class. The length of a class is limited, so that the text after an unclosed bracket is not
 * scanned.
 *
 * Source: actionlint, glob.go.
 *
 * @returns undefined for a pattern that GitHub also rejects: with an invalid class, or with `?` or `+` without a
 * character.
 */
function toSteps(pattern: string): GlobStep[] | undefined {
  const token = /(\*\*\/(?![?+]))|(\*\*)|(\*)|(?:(\[[^\]]{1,255}\])|\\?([^?+]|(?<=\\).))([?+]?)|./gsu
  const steps: GlobStep[] = []
  for (const [, directories, deep, star, set, character, quantifier] of pattern.matchAll(token)) {
    if (directories) steps.push(anyDirectories)
    else if (deep || star) steps.push(zeroOrMore(deep ? isAny : isWithinDirectory))
    else {
      const step = set
        ? parseCharacterClass(set)
        : character && exactlyOne(candidate => candidate === character)
      if (!step) return undefined
      steps.push({ ...step, isOptional: quantifier === '?', isRepeated: quantifier === '+' })
    }
  }
  return steps
}

function parseCharacterClass(set: string): GlobStep | undefined {
  try {
    return characterClass(set)
  } catch {
    return undefined
  }
}

function matchesPattern(pattern: string, file: string): boolean {
  const steps = toSteps(pattern)
  return steps !== undefined && matches(steps, file)
}
