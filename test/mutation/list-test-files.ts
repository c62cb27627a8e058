import { globSync } from 'node:fs'
import { join } from 'node:path'

/** Tests that use real services or the bundles, or are too slow. */
const serviceTests = /^test\/(?:attacks|bundles|scenarios|fakes|host|page|workflows|cli)\//
/** Tests that read the text of the sources, which the sandbox changes. */
const sourceTests =
  /^test\/(?:architecture|repository-files|security|user-error|stack|prose|regexes|metrics|build|examples|faults|reporter|bench|mutation|fuzz)(?:\/|\.test)/

/** Lists the files of unit tests as absolute paths. */
export function listTestFiles(root: string, prefixes: readonly string[] = ['test/']): string[] {
  return globSync('test/**/*.test.ts', { cwd: root })
    .filter(path => !serviceTests.test(path) && !sourceTests.test(path) && !path.endsWith('.full.test.ts'))
    .filter(path => prefixes.some(prefix => path.startsWith(prefix)))
    .sort()
    .map(path => join(root, path))
}
