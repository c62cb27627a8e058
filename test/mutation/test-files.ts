import { globSync } from 'node:fs'
import { join } from 'node:path'

/** Tests with real services: they are too slow, or need the bundles. */
const withRealServices = /^test\/(?:attacks|bundles|scenarios|fakes|host|page|workflows|cli)\//
/** Tests that read the sources, which are instrumented. */
const ofSources =
  /^test\/(?:architecture|repository-files|security|user-error|stack|prose|regexes|metrics|build|examples|faults|reporter|bench|mutation|fuzz)(?:\/|\.test)/

/** Lists the unit tests of the code, as absolute paths. */
export function listTestFiles(root: string, chosen: readonly string[] = ['test/']): string[] {
  return globSync('test/**/*.test.ts', { cwd: root })
    .filter(path => !withRealServices.test(path) && !ofSources.test(path) && !path.endsWith('.full.test.ts'))
    .filter(path => chosen.some(beginning => path.startsWith(beginning)))
    .sort()
    .map(path => join(root, path))
}
