import { exactlyOne, type GlobStep, isAny, matches, zeroOrMore } from '../glob.ts'
import { isBotBranch } from '../refs/bot-branch.ts'
import { UserError } from '../user-error.ts'

/**
 * Launcher branches selected by name patterns. `*` matches any number of characters, `?` matches one character, and
 * `all` matches every branch except those that Dependabot, Renovate and GitHub Pages create.
 */
export interface BranchChoice {
  readonly chosen: readonly string[]
  /** Patterns that match no branch. */
  readonly unmatched: readonly string[]
}

/** Prefix of the temporary branches on which new branches are prepared. */
export const temporaryPrefix = 'binder-actions/new/'

const everyBranch = 'all'

/**
 * Parses a list of patterns separated by spaces or commas.
 *
 * @throws Error for an empty list.
 */
export function parsePatterns(text: string): string[] {
  const patterns = text.split(/[\s,]/).filter(pattern => pattern !== '')
  if (patterns.length === 0)
    throw new UserError('invalid-input', 'expected branch names, patterns such as "release-*", or "all"')
  return patterns
}

/**
 * Selects the branches that match the patterns.
 *
 * @returns names in the order of `branches`, without duplicates.
 */
export function chooseBranches(branches: readonly string[], patterns: readonly string[]): BranchChoice {
  const eligibleNames = branches.filter(name => !name.startsWith(temporaryPrefix))
  const tests = patterns.map(pattern => ({ pattern, test: compilePattern(pattern) }))
  return {
    chosen: eligibleNames.filter(name => tests.some(({ test }) => test(name))),
    unmatched: tests.filter(({ test }) => !eligibleNames.some(test)).map(({ pattern }) => pattern),
  }
}

/** Returns whether the pattern is an exact branch name. */
export function isExact(pattern: string): boolean {
  return pattern !== everyBranch && !/[*?]/.test(pattern)
}

function compilePattern(pattern: string): (name: string) => boolean {
  if (pattern === everyBranch) return name => !isBotBranch(name)
  const steps = [...pattern].map(toStep)
  return name => matches(steps, name)
}

function toStep(char: string): GlobStep {
  if (char === '*') return zeroOrMore(isAny)
  return exactlyOne(char === '?' ? isAny : character => character === char)
}
