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

function follow(steps: readonly Step[], path: string, isAboveEnough: boolean): boolean {
  let reached = new Uint8Array(steps.length + 1)
  let next = new Uint8Array(steps.length + 1)
  reached[0] = mayBegin
  let last = skipOptional(steps, reached, 0)
  for (const character of path) {
    if (isAboveEnough && character === '/' && reached[steps.length]) return true
    last = advance(steps, reached, next, last, character)
    if (last < 0) return false
    ;[reached, next] = [next, reached]
  }
  return reached[steps.length] !== 0
}

/**
 * Leaves `from` empty, to be the next `to`. Loops by index up to the last step that was reached: thousands of files
 * are held against dozens of patterns.
 *
 * @returns the last step that is reached now; below 0 when there is no way on.
 */
function advance(
  steps: readonly Step[],
  from: Uint8Array,
  to: Uint8Array,
  lastBefore: number,
  character: string,
): number {
  let last = -1
  for (let at = 0; at <= lastBefore; at += 1) {
    const step = from[at] === 0 ? undefined : steps[at]
    from[at] = 0
    if (step?.takes(character) !== true) continue
    last = at
    if (step.isRepeated) to[at] = (to[at] ?? 0) | mayGoOn
    if (step.end === undefined || step.end === character) {
      to[at + 1] = mayBegin
      last = at + 1
    }
  }
  return skipOptional(steps, to, last)
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
