import type { TreeNode } from './layer-tree.ts'
import type { PathPattern } from './split-plan.ts'

const tails = {
  '': (rest: string) => rest === '',
  '*': () => true,
  '[!a-z]*': (rest: string) => /^[^a-z]/.test(rest),
  '[!A-Za-z]*': (rest: string) => /^[^A-Za-z]/.test(rest),
} as const

export function literal(node: TreeNode): PathPattern {
  return { folder: node.parent?.path ?? '', prefix: node.name, tail: '' }
}

export function matchesName({ prefix, tail }: PathPattern, name: string): boolean {
  return name.startsWith(prefix) && tails[tail](name.slice(prefix.length))
}

/**
 * False for what a script cannot hold readably and surely: control characters, names that are not UTF-8, and patterns
 * that would match `.` and `..`.
 */
export function isWritable({ folder, prefix, tail }: PathPattern): boolean {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u.test(`${folder}/${prefix}`)) return false
  return tail === '' || !/^\.*$/.test(prefix)
}

/** As sh reads it, with a slash between the folder and the name. */
export function shellPattern({ folder, prefix, tail }: PathPattern): string {
  return `${quote(folder === '' ? prefix : `${folder}/${prefix}`)}${tail}`
}

/** A path that begins with `~` or `-` is no plain word either. */
export function quote(text: string): string {
  if (/^[A-Za-z0-9_.][A-Za-z0-9_./+@%:,=-]*$/.test(text)) return text
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** The patterns that match exactly the members among the folder's names, undefined if none does. */
export function familyPatterns(
  folder: TreeNode,
  stem: string,
  members: readonly TreeNode[],
): PathPattern[] | undefined {
  const names = [...folder.children.keys()]
  const wanted = new Set(members.map(member => member.name))
  for (const tail of ['*', '[!a-z]*', '[!A-Za-z]*'] as const) {
    const pattern = { folder: folder.path, prefix: stem, tail }
    const patterns = matchesName(pattern, stem) || !wanted.has(stem) ? [pattern] : [pattern, exactly(pattern)]
    const matched = names.filter(name => patterns.some(each => matchesName(each, name)))
    const isExact = matched.length === wanted.size && matched.every(name => wanted.has(name))
    if (isExact && patterns.every(isWritable)) return patterns
  }
  return undefined
}

function exactly({ folder, prefix }: PathPattern): PathPattern {
  return { folder, prefix, tail: '' }
}
