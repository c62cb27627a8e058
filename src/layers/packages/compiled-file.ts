import { baseName, parentDirectory } from '../../tar/path-tree.ts'

/** Returns the source of a compiled Python file: `a/b.py` for `a/__pycache__/b.cpython-312.opt-1.pyc`. */
export function compiledSource(path: string): string | undefined {
  if (!path.endsWith('.pyc')) return undefined
  const folder = parentDirectory(path)
  if (baseName(folder) !== '__pycache__') return path.slice(0, -1)
  const [module = ''] = baseName(path).split('.', 1)
  const parent = parentDirectory(folder)
  return parent === '' ? `${module}.py` : `${parent}/${module}.py`
}
