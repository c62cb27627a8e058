/**
 * Element of a glob pattern, independent of the pattern syntax.
 *
 * Patterns are not translated into regular expressions, because a backtracking engine takes exponential time on a
 * pattern with many stars. Instead, all alternatives are tracked in parallel, in time proportional to the length of the
 * pattern times the length of the text.
 */
export interface GlobStep {
  readonly accepts: (character: string) => boolean
  readonly isOptional: boolean
  readonly isRepeated: boolean
  /** Character with which the match must end; if absent, the match may end with any accepted character. */
  readonly end?: string
}

/** Matches exactly one character for which `accepts` is true. */
export function exactlyOne(accepts: GlobStep['accepts']): GlobStep {
  return { accepts, isOptional: false, isRepeated: false }
}

/** Matches zero or more characters for which `accepts` is true. */
export function zeroOrMore(accepts: GlobStep['accepts']): GlobStep {
  return { accepts, isOptional: true, isRepeated: true }
}

/** Accepts any character. */
export const isAny: GlobStep['accepts'] = () => true
/** Accepts any character except for a slash. */
export const isWithinDirectory: GlobStep['accepts'] = character => character !== '/'

/** Matches zero or more directories, each with its trailing slash, as two stars before a slash do. */
export const anyDirectories: GlobStep = { ...zeroOrMore(isAny), end: '/' }

/**
 * Matches one character of a class such as `[a-z]`.
 *
 * @throws SyntaxError for an invalid class, such as `[z-a]`.
 */
export function characterClass(source: string): GlobStep {
  const expression = new RegExp(`^${source}$`, 'u')
  return exactlyOne(character => expression.test(character))
}

/** Returns whether the pattern matches the whole path. */
export function matches(steps: readonly GlobStep[], path: string): boolean {
  return matchSteps(steps, path, false)
}

/** Returns whether the pattern matches the path or one of its parent directories. */
export function matchesAtOrAbove(steps: readonly GlobStep[], path: string): boolean {
  return matchSteps(steps, path, true)
}

/** State flag of a step that may begin. */
const mayBegin = 1
/** State flag of a step that has begun and may accept more characters. */
const mayContinue = 2

/**
 * Steps reached before the current character, an empty buffer for the next steps, and the index of the last
 * reached step.
 */
interface Progress {
  reached: Uint8Array
  next: Uint8Array
  last: number
}

function matchSteps(steps: readonly GlobStep[], path: string, acceptsParent: boolean): boolean {
  const reached = new Uint8Array(steps.length + 1)
  reached[0] = mayBegin
  const progress = {
    reached,
    next: new Uint8Array(steps.length + 1),
    last: skipOptional(steps, reached, 0),
  }
  for (const character of path) {
    if (acceptsParent && character === '/' && progress.reached[steps.length]) return true
    advance(steps, progress, character)
    if (progress.last < 0) return false
  }
  return progress.reached[steps.length] !== 0
}

/**
 * Reads one character, and sets `last` below 0 if the match has failed. Loops only up to the last reached step, because
 * thousands of files are matched against dozens of patterns.
 */
function advance(steps: readonly GlobStep[], progress: Progress, character: string): void {
  const { reached: from, next: to } = progress
  let last = -1
  for (let index = 0; index <= progress.last; index += 1) {
    const step = from[index] === 0 ? undefined : steps[index]
    from[index] = 0
    if (step?.accepts(character) !== true) continue
    last = index
    if (step.isRepeated) to[index] = (to[index] ?? 0) | mayContinue
    if (step.end === undefined || step.end === character) {
      to[index + 1] = mayBegin
      last = index + 1
    }
  }
  progress.reached = to
  progress.next = from
  progress.last = skipOptional(steps, to, last)
}

/**
 * Marks the steps that are reached when optional steps are skipped, and returns the index of the last reached step. Only a
 * step that has not begun can be skipped, because a directory that has begun must end with its slash.
 */
function skipOptional(steps: readonly GlobStep[], reached: Uint8Array, lastBefore: number): number {
  let last = lastBefore
  for (let index = 0; index <= last; index += 1) {
    if (steps[index]?.isOptional !== true || ((reached[index] ?? 0) & mayBegin) === 0) continue
    reached[index + 1] = (reached[index + 1] ?? 0) | mayBegin
    last = Math.max(last, index + 1)
  }
  return last
}
