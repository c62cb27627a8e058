import type { TreeNode } from './layer-tree.ts'
import type { PathPattern } from './split-plan.ts'

const tails = {
  '': (suffix: string) => suffix === '',
  '*': () => true,
  '[!a-z]*': (suffix: string) => /^[^a-z]/.test(suffix),
  '[!A-Za-z]*': (suffix: string) => /^[^A-Za-z]/.test(suffix),
} as const

/** Returns the pattern that matches only the path of a node. */
export function literalPattern(node: TreeNode): PathPattern {
  return { folder: node.parent?.path ?? '', prefix: node.name, tail: '' }
}

/** Returns whether a name in the folder of a pattern matches the pattern. */
export function matchesName({ prefix, tail }: Pick<PathPattern, 'prefix' | 'tail'>, name: string): boolean {
  return name.startsWith(prefix) && tails[tail](name.slice(prefix.length))
}

/**
 * Returns whether a pattern can be written readably and safely in a script. False for control characters, names that
 * are not UTF-8, and patterns that would match `.` and `..`.
 */
export function isWritable({ folder, prefix, tail }: PathPattern): boolean {
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u.test(`${folder}/${prefix}`)) return false
  return tail === '' || !/^\.*$/.test(prefix)
}

/** Formats a pattern for sh, with a slash between the folder and the name. */
export function shellPattern({ folder, prefix, tail }: PathPattern): string {
  return `${quote(folder === '' ? prefix : `${folder}/${prefix}`)}${tail}`
}

/** Quotes a path for sh. Paths that begin with `~` or `-` are quoted too. */
function quote(text: string): string {
  if (/^[A-Za-z0-9_.][A-Za-z0-9_./+@%:,=-]*$/.test(text)) return text
  return `'${text.replaceAll("'", `'\\''`)}'`
}
