import {
  anyDirectories,
  characterClass,
  exactlyOne,
  type GlobStep,
  isAny,
  isWithinDirectory,
  matchesAtOrAbove,
  zeroOrMore,
} from '../glob.ts'
import { FormatError } from '../user-error.ts'
import { cleanContextPath } from './clean-context-path.ts'

/** Returns whether a path relative to the context root, such as `docs/guide.md`, is excluded from the build. */
export type IsIgnored = (path: string) => boolean

type IgnoreRule = { readonly steps: readonly GlobStep[]; readonly isException: boolean }

/**
 * Parses a `.dockerignore` file. The last rule that matches a path or one of its parent directories applies.
 * Source: Docker docs, "Build context", ".dockerignore files"; moby/patternmatcher.
 *
 * @throws FormatError that names an invalid pattern.
 */
export function readIgnoreFile(text: string): IsIgnored {
  const rules = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(line => !line.startsWith('#'))
    .map(readRule)
  return path => {
    let isIgnored = false
    for (const { steps, isException } of rules) {
      if (isException === isIgnored && matchesAtOrAbove(steps, path)) isIgnored = !isException
    }
    return isIgnored
  }
}

function readRule(line: string): IgnoreRule {
  const rule = line.trim()
  const isException = rule.startsWith('!')
  // An empty line or `.` has no steps, so it matches no path.
  const pattern = cleanContextPath(isException ? rule.slice(1).trim() : rule)
  return { isException, steps: toSteps(pattern) }
}

/**
 * Parses a pattern. Limits the length of a character class, so that the text after an unclosed bracket is not scanned.
 */
function toSteps(pattern: string): GlobStep[] {
  const token = /(\*\*\/?$)|(\*\*\/?)|(\*)|(\?)|(\[(?:\\.|[^\]\\]){1,255}\])|\\?(.)/gsu
  // Docker treats patterns such as `**.md` specially.
  const isEnding = /^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern)
  try {
    return [...pattern.matchAll(token)].map(([, end, directories, star, question, set, character]) => {
      if (end || (directories && isEnding)) return zeroOrMore(isAny)
      if (directories) return anyDirectories
      if (star) return zeroOrMore(isWithinDirectory)
      if (question) return exactlyOne(isWithinDirectory)
      return set ? characterClass(set) : exactlyOne(candidate => candidate === character)
    })
  } catch {
    throw new FormatError(
      `.dockerignore: ${JSON.stringify(pattern)} is not a valid pattern: correct or delete it`,
    )
  }
}
