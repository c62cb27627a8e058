import ts from 'typescript'
import { type Source, walk } from './read-source.ts'

/**
 * Finds calls that pass a list as arguments: `push(...list)`, `new Foo(...list)`, `apply(this, list)`. Each item takes
 * space on the stack, which overflows at about 120,000 items.
 */
export function findSpreadArguments({ files, formatLocation }: Source): string[] {
  const calls: string[] = []
  for (const file of files) {
    walk(file, node => {
      if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return
      const hasSpread = node.arguments?.some(argument => ts.isSpreadElement(argument)) ?? false
      const { expression } = node
      const isApply = ts.isPropertyAccessExpression(expression) && expression.name.text === 'apply'
      if (hasSpread || isApply) calls.push(`${formatLocation(node)}: ${node.getText().split('\n')[0]}`)
    })
  }
  return calls
}
