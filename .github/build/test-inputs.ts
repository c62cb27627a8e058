import { createHash } from 'node:crypto'
import { dirname, posix } from 'node:path'

/** Contents by path, relative to the repository. */
export type SourceTree = ReadonlyMap<string, string>

/** Matches code that reads other files of the repository. The result of a test with such code can depend on any file. */
const repositoryAccess = /\bimport\.meta\.(?:dirname|filename|url)\b|\bprocess\.cwd\(/
const relativeImport = /\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g

/**
 * Returns a hash of the files on which the result of a test file depends: the file itself and the files that it imports,
 * directly or indirectly. A test that reads files of the repository depends on the whole tree.
 *
 * @param settings text on which all tests depend, such as the version of Node.
 */
export function hashInputs(tree: SourceTree, test: string, settings: string): string {
  const importedPaths = importedFiles(tree, test)
  const isDependentOnAll = importedPaths.some(path => repositoryAccess.test(tree.get(path) ?? ''))
  const paths = isDependentOnAll ? [...tree.keys()] : importedPaths
  const hash = createHash('sha256').update(settings)
  for (const path of paths.toSorted()) hash.update(`\0${path}\0${tree.get(path) ?? ''}`)
  return hash.digest('hex')
}

/** Returns the file and the files that it imports by a relative path, directly or indirectly. */
function importedFiles(tree: SourceTree, file: string): string[] {
  const paths = new Set([file])
  for (const path of paths)
    for (const [, name = ''] of (tree.get(path) ?? '').matchAll(relativeImport))
      paths.add(posix.join(dirname(path), name))
  return [...paths]
}
