import type { SplitPlan } from '../../../src/layers/split/split-plan.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'

/**
 * Returns the group of every path according to the generated script. The patterns of the `take` lines are translated
 * into regular expressions, independently of the planner.
 */
export function followPlan(plan: SplitPlan, entries: readonly TarEntry[]): Map<string, string> {
  const groups = new Map(entries.map(({ path }) => [path, 'rest']))
  const script = plan.fragment.replaceAll(' \\\n', ' ')
  for (const [, folder = '', words = ''] of script.matchAll(/^take ((?!GROUP)\S+) (.*)$/gm)) {
    for (const pattern of pathPatterns(words)) {
      for (const [path, group] of groups) {
        if (group === 'rest' && pattern.test(path)) groups.set(path, folder)
      }
    }
  }
  return groups
}

/** Translates the words of a shell command into patterns that match a path and everything below it. */
function pathPatterns(words: string): RegExp[] {
  const patterns = words.match(/(?:'[^']*'|\\'|\[[^\]]*\]|[^\s'])+/g) ?? []
  return patterns.map(pattern => new RegExp(`^${expression(pattern)}(?:/|$)`, 'su'))
}

function expression(word: string): string {
  return [...word.matchAll(/'([^']*)'|\\(')|\[(!?)([^\]]*)\]|(\*)|(.)/gsu)]
    .map(([, quoted, escaped, not, set, star, plain]) => {
      if (set !== undefined) return `(?!/)[${not === '!' ? '^' : ''}${set}]`
      if (star !== undefined) return '[^/]*'
      return escapeRegExp(quoted ?? escaped ?? plain ?? '')
    })
    .join('')
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
