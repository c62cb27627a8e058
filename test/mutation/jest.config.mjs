import { join } from 'node:path'

/** Unit tests of the code, without tests that read the sources, which are instrumented, or that need the bundles. */
const root = join(import.meta.dirname, '../..')
const ofSources =
  '(architecture|repository-files|security|user-error|stack|prose|regexes|metrics|build|examples|faults|reporter|bench|mutation|fuzz)'
const onRealParts = '(attacks|bundles|scenarios|fakes|host|page|workflows|cli)'

export default {
  rootDir: root,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    `<rootDir>/test/${onRealParts}/`,
    `<rootDir>/test/${ofSources}(/|\\.test)`,
    '\\.full\\.test\\.ts$',
  ],
  testEnvironment: join(import.meta.dirname, 'mutant-environment.mjs'),
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.mjs' },
  cacheDirectory: join(root, '.jest-cache'),
  // Instrumented code is slow. A mutant that does not end is stopped with its process.
  testTimeout: 300_000,
}
