import type { SplitPlan } from '../../../src/layers/split/split-plan.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'

/**
 * The group of every path, read from the script alone: its `take` lines are followed over the paths by patterns
 * rewritten as regular expressions, so no code of the plan is trusted.
 */
export function followPlan(plan: SplitPlan, entries: readonly TarEntry[]): Map<string, string> {
  const groups = new Map(entries.map(({ path }) => [path, 'rest']))
  const script = plan.fragment.replaceAll(' \\\n', ' ')
  for (const [, folder = '', words = ''] of script.matchAll(/^take ((?!GROUP)\S+) (.*)$/gm)) {
    for (const pattern of shellWords(words)) {
      for (const [path, group] of groups) {
        if (group === 'rest' && pattern.test(path)) groups.set(path, folder)
      }
    }
  }
  return groups
}

/** Matches a path and what is below. */
function shellWords(words: string): RegExp[] {
  const parts = words.match(/(?:'[^']*'|\\'|\[[^\]]*\]|[^\s'])+/g) ?? []
  return parts.map(part => new RegExp(`^${expression(part)}(?:/|$)`, 'su'))
}

function expression(word: string): string {
  return [...word.matchAll(/'([^']*)'|\\(')|\[(!?)([^\]]*)\]|(\*)|(.)/gsu)]
    .map(([, quoted, escaped, not, set, star, plain]) => {
      if (set !== undefined) return `(?!/)[${not === '!' ? '^' : ''}${set}]`
      if (star !== undefined) return '[^/]*'
      return literally(quoted ?? escaped ?? plain ?? '')
    })
    .join('')
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
