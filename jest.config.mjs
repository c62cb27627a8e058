// Two projects: `unit` is pure and fast, `real` drives bundles, Docker, registries and git.
const project = (displayName, testMatch) => ({
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
})

const real = ['<rootDir>/test/{bundles,scenarios,fakes,host,examples,page,workflows}/**/*.test.ts']
const unit = project('unit', ['<rootDir>/test/**/*.test.ts'])

export default {
  // Of hooks too. Jest reads it here and not in a project.
  testTimeout: 60_000,
  projects: [
    {
      ...unit,
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/(bundles|scenarios|fakes|host|examples|page|workflows)/',
      ],
    },
    project('real', real),
  ],
}
