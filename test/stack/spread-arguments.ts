import ts from 'typescript'
import { type Source, walk } from './source.ts'

/**
 * Places where a list becomes the arguments of a call: `push(...list)`, `new Foo(...list)`, `apply(this, list)`. Each
 * item takes room on the stack, so that some 120,000 end the program. A list that is written out on the spot is fine.
 */
export function findSpreadArguments({ files, placeOf }: Source): string[] {
  const found: string[] = []
  for (const file of files) {
    walk(file, node => {
      if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return
      const isSpread = node.arguments?.some(each => ts.isSpreadElement(each)) ?? false
      const { expression } = node
      const isApply = ts.isPropertyAccessExpression(expression) && expression.name.text === 'apply'
      if (isSpread || isApply) found.push(`${placeOf(node)}: ${node.getText().split('\n')[0]}`)
    })
  }
  return found
}
