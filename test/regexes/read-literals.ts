import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { walk } from '../stack/read-source.ts'

/** Maps every regular expression literal in a folder to the location of its first occurrence, as `src/a.ts:1`. */
export function readLiterals(root: string, folder: string): Map<string, string> {
  const locations = new Map<string, string>()
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  for (const path of paths.filter(name => name.endsWith('.ts')).sort()) {
    const text = readFileSync(join(root, folder, path), 'utf8')
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    walk(file, node => {
      if (!ts.isRegularExpressionLiteral(node) || locations.has(node.text)) return
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      locations.set(node.text, `${folder}/${path}:${line + 1}`)
    })
  }
  return locations
}
