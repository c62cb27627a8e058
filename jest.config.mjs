import { engineTests } from './test/host/engine-tests.mjs'

// Projects: `unit` is pure and fast. `real` uses bundles, Docker, registries and git, and runs in two parts, with and
// without a Docker engine. `full` takes too long for every run. `npm run test:full` runs all of them.
const project = (displayName, testMatch, ignoredPaths) => ({
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
  testPathIgnorePatterns: ['/node_modules/', ...ignoredPaths],
})

const realFolders = '(attacks|bundles|scenarios|fakes|host|examples|page|workflows)'
const fullTests = '\\.full\\.test\\.ts$'
const allTests = '<rootDir>/test/**/*.test.ts'
const realTests = [`<rootDir>/test/${realFolders}/**/*.test.ts`]
const engineTestPaths = engineTests(import.meta.dirname)

export default {
  // Timeout of tests and hooks. Only a test that hangs takes this long, even on a busy machine. Jest reads it here, not
  // in a project.
  testTimeout: 300_000,
  // Prints the seed of random values and of `--randomize`. `--seed=N` repeats a run.
  showSeed: true,
  reporters: ['default', '<rootDir>/test/reporter/skipped-tests.ts'],
  projects: [
    project('unit', [allTests], [`<rootDir>/test/${realFolders}/`, fullTests]),
    project('real', realTests, [fullTests]),
    project(
      'with-engine',
      engineTestPaths.map(path => `<rootDir>/${path}`),
      [fullTests],
    ),
    project('without-engine', realTests, [fullTests, ...engineTestPaths.map(path => `<rootDir>/${path}$`)]),
    project('full', ['<rootDir>/test/**/*.full.test.ts'], []),
  ],
}
