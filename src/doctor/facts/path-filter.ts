import {
  anyDirectories,
  anyOf,
  type GlobStep,
  isAny,
  isWithinDirectory,
  many,
  matches,
  one,
} from '../../glob.ts'

/**
 * Whether a change to the file starts a workflow with these `paths`: the last matching pattern decides, and a pattern
 * with `!` excludes.
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
 * Whether git selects the file by these patterns, as build-binder-image evaluates its `paths`: a directory selects
 * everything in it, and a file excluded by `!` is never included again.
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
  // `**` differs from `*` only as a whole path segment.
  const starred = glob.replace(/(^|\/)\*\*(?=\/|$)|\*+/g, (stars, start) =>
    start === undefined ? '*' : stars,
  )
  const spelled = starred.replaceAll('+', '\\+').replaceAll('?', '[^/]').replaceAll('[!', '[^')
  return matchesPattern(spelled, file)
}

/**
 * Parses a pattern: `*` stays within a directory, `**` does not; `?` and `+` quantify the preceding character; `[…]` is
 * a class.
 *
 * The length of a class is limited, because every unclosed bracket would otherwise be scanned to the end.
 *
 * Source: actionlint, glob.go.
 *
 * @returns undefined for patterns that GitHub also rejects: an invalid class, or `?` or `+` without a character.
 */
function toSteps(pattern: string): GlobStep[] | undefined {
  const token = /(\*\*\/(?![?+]))|(\*\*)|(\*)|(?:(\[[^\]]{1,255}\])|\\?([^?+]|(?<=\\).))([?+]?)|./gsu
  const steps: GlobStep[] = []
  for (const [, directories, any, star, set, character, quantifier] of pattern.matchAll(token)) {
    if (directories) steps.push(anyDirectories)
    else if (any || star) steps.push(many(any ? isAny : isWithinDirectory))
    else {
      const step = set ? parseCharacterClass(set) : character && one(found => found === character)
      if (!step) return undefined
      steps.push({ ...step, isOptional: quantifier === '?', isRepeated: quantifier === '+' })
    }
  }
  return steps
}

function parseCharacterClass(set: string): GlobStep | undefined {
  try {
    return anyOf(set)
  } catch {
    return undefined
  }
}

function matchesPattern(pattern: string, file: string): boolean {
  const steps = toSteps(pattern)
  return steps !== undefined && matches(steps, file)
}
