import { engineTests } from './test/host/engine-tests.mjs'

// `unit` is pure and fast; `real` drives bundles, Docker, registries and git, and is run in two parts; `full` takes too
// long for every run: `npm run test:full` runs all of them.
const project = (displayName, testMatch, ignored) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': '<rootDir>/test/strip-types.mjs',
    '/workflow-parser/dist/.*-schema\\.js$': '<rootDir>/test/workflows/json-imports.mjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/workflow-parser/dist/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
  testPathIgnorePatterns: ['/node_modules/', ...ignored],
})

const onRealParts = '(attacks|bundles|scenarios|fakes|host|examples|page|workflows)'
const long = '\\.full\\.test\\.ts$'
const all = '<rootDir>/test/**/*.test.ts'
const real = [`<rootDir>/test/${onRealParts}/**/*.test.ts`]
const withEngine = engineTests(import.meta.dirname)

export default {
  // Timeout of tests and hooks. Only a test that hangs takes this long, even on a busy machine. Jest reads it here, not
  // in a project.
  testTimeout: 300_000,
  // The seed of random values and of `--randomize`; `--seed=N` repeats a run.
  showSeed: true,
  reporters: ['default', '<rootDir>/test/reporter/skipped-tests.ts'],
  projects: [
    project('unit', [all], [`<rootDir>/test/${onRealParts}/`, long]),
    project('real', real, [long]),
    project(
      'with-engine',
      withEngine.map(path => `<rootDir>/${path}`),
      [long],
    ),
    project('without-engine', real, [long, ...withEngine.map(path => `<rootDir>/${path}$`)]),
    project('full', ['<rootDir>/test/**/*.full.test.ts'], []),
  ],
}
