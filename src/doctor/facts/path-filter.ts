import { anyDirectories, isAny, isWithinDirectory, many, matches, one, oneOf, type Step } from '../../glob.ts'

/**
 * Whether a change of the file starts a workflow with these `paths`: the last pattern that matches decides, and one
 * with `!` takes away.
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
  return matchesPattern(spelled, file)
}

/**
 * `*` stays within a directory, `**` does not; `?` and `+` are about the character before; `[…]` is a class.
 *
 * A class has a limit, since brackets that never close would each be followed to the end.
 *
 * @returns undefined for what GitHub does not take either: a class that is none, `?` and `+` without a character.
 * Source: actionlint, glob.go.
 */
function toSteps(pattern: string): Step[] | undefined {
  const token = /(\*\*\/(?![?+]))|(\*\*)|(\*)|(?:(\[[^\]]{1,255}\])|\\?([^?+]|(?<=\\).))([?+]?)|./gsu
  const steps: Step[] = []
  for (const [, directories, any, star, set, character, quantifier] of pattern.matchAll(token)) {
    if (directories) steps.push(anyDirectories)
    else if (any || star) steps.push(many(any ? isAny : isWithinDirectory))
    else {
      const step = set ? classOf(set) : character && one(found => found === character)
      if (!step) return undefined
      steps.push({ ...step, isOptional: quantifier === '?', isRepeated: quantifier === '+' })
    }
  }
  return steps
}

function classOf(set: string): Step | undefined {
  try {
    return oneOf(set)
  } catch {
    return undefined
  }
}

function matchesPattern(pattern: string, file: string): boolean {
  const steps = toSteps(pattern)
  return steps !== undefined && matches(steps, file)
}
