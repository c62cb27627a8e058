/**
 * A part of a pattern. The languages of patterns differ in how they are written; what they say is a row of these.
 * Translated into a regular expression, a pattern with a dozen stars takes the engine years: it tries every way to
 * share the text out among them. Here all ways are followed at once, so that the time is that of pattern times text.
 */
export interface Step {
  readonly takes: (character: string) => boolean
  readonly isOptional: boolean
  readonly isRepeated: boolean
  /** The only character that it may end with, when not every one that it takes. */
  readonly end?: string
}

/** Any one character for which `takes` is true. */
export function one(takes: Step['takes']): Step {
  return { takes, isOptional: false, isRepeated: false }
}

/** Any number of them, none too. */
export function many(takes: Step['takes']): Step {
  return { takes, isOptional: true, isRepeated: true }
}

export const isAny: Step['takes'] = () => true
export const isWithinDirectory: Step['takes'] = character => character !== '/'

/** Directories with their slashes, none too: what stars before a slash stand for. */
export const anyDirectories: Step = { ...many(isAny), end: '/' }

/**
 * One character of a class such as `[a-z]`.
 *
 * @throws SyntaxError for a class that is none, such as `[z-a]`.
 */
export function oneOf(characterClass: string): Step {
  const expression = new RegExp(`^${characterClass}$`, 'u')
  return one(character => expression.test(character))
}

export function matches(steps: readonly Step[], path: string): boolean {
  return follow(steps, path, false)
}

/** Whether the steps lead to the path or to a directory above it. */
export function matchesAtOrAbove(steps: readonly Step[], path: string): boolean {
  return follow(steps, path, true)
}

/** How a step has been reached: it may begin, it has begun and may take more. */
const mayBegin = 1
const mayGoOn = 2

/** Which steps are reached before a character, the next ones being empty, and the last of them. */
interface Progress {
  reached: Uint8Array
  next: Uint8Array
  last: number
}

function follow(steps: readonly Step[], path: string, isAboveEnough: boolean): boolean {
  const reached = new Uint8Array(steps.length + 1)
  reached[0] = mayBegin
  const progress = {
    reached,
    next: new Uint8Array(steps.length + 1),
    last: skipOptional(steps, reached, 0),
  }
  for (const character of path) {
    if (isAboveEnough && character === '/' && progress.reached[steps.length]) return true
    advance(steps, progress, character)
    if (progress.last < 0) return false
  }
  return progress.reached[steps.length] !== 0
}

/**
 * Takes one character. Loops by index up to the last step that was reached: thousands of files are matched against dozens
 * of patterns. Afterwards `last` is below 0 when there is no way on.
 */
function advance(steps: readonly Step[], progress: Progress, character: string): void {
  const { reached: from, next: to } = progress
  let last = -1
  for (let index = 0; index <= progress.last; index += 1) {
    const step = from[index] === 0 ? undefined : steps[index]
    from[index] = 0
    if (step?.takes(character) !== true) continue
    last = index
    if (step.isRepeated) to[index] = (to[index] ?? 0) | mayGoOn
    if (step.end === undefined || step.end === character) {
      to[index + 1] = mayBegin
      last = index + 1
    }
  }
  progress.reached = to
  progress.next = from
  progress.last = skipOptional(steps, to, last)
}

/** Only a step that has not begun can be left out: directories that have begun must end with their slash. */
function skipOptional(steps: readonly Step[], reached: Uint8Array, lastBefore: number): number {
  let last = lastBefore
  for (let at = 0; at <= last; at += 1) {
    if (steps[at]?.isOptional !== true || ((reached[at] ?? 0) & mayBegin) === 0) continue
    reached[at + 1] = (reached[at + 1] ?? 0) | mayBegin
    last = Math.max(last, at + 1)
  }
  return last
}
