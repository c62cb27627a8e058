import { FormatError } from '../user-error.ts'
import { launcherBranch } from './launcher-files.ts'

/** Parses a list of branches. @throws Error if it is empty, or if two of them have the same launcher branch. */
export function parseBranches(answer: string): string {
  const names = splitBranches(answer)
  if (names.length === 0) throw new FormatError('expected a branch, such as main')
  const owners = new Map<string, string>()
  for (const name of names) {
    const launcher = launcherBranch(name)
    const owner = owners.get(launcher)
    if (owner !== undefined)
      throw new FormatError(
        `${owner} and ${name} have the same launcher branch, ${launcher}: omit one of them`,
      )
    owners.set(launcher, name)
  }
  return names.join(', ')
}

/** Returns the names in a list of branches. */
export function splitBranches(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/).filter(name => name !== ''))]
}
