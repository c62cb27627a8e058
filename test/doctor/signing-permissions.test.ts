import { expect, test } from '@jest/globals'
import { image, launcherWorkflow, workflow } from './healthy-facts.ts'
import { describeHealthy, describeProblems, type FactsChange, findProblems } from './problem-cases.ts'

const caller = (permissions: string, job = '') => `on:
  push: {branches: [main, development], tags: ['v*']}
${permissions}
jobs:
  image:${job}
    uses: underworldcode/binder-actions/.github/workflows/binder-image.yml@v1
    with: {image: ${image}, file: container/Dockerfile, launcher-repository: science/launcher}
`
const step = (permissions: string, inputs = '') => `on:
  push: {branches: [main, development], tags: ['v*']}
jobs:
  image:
    runs-on: ubuntu-latest
${permissions}    steps:
      - uses: underworldcode/binder-actions@v1
        with: {image: ${image}, file: container/Dockerfile, launcher-repository: science/launcher${inputs}}
`
const built = (text: string): FactsChange => ({
  source: { workflows: [workflow('.github/workflows/image.yml', text)] },
})
/** Launcher that requires signed provenance. */
const requiring = {
  launcher: {
    workflows: [
      workflow(
        '.github/workflows/update.yml',
        `${launcherWorkflow}        with: {source-repository: science/model}\n`,
      ),
    ],
  },
}
const all = '{contents: read, packages: write, id-token: write, attestations: write}'

describeProblems([
  [
    'signing-permissions',
    'fail',
    'a caller without permissions',
    built(caller('')),
    'does not grant `id-token: write` and `attestations: write` to its job "image"',
    `Add \`permissions: ${all}\` to the job "image" in .github/workflows/image.yml:5`,
  ],
  [
    'signing-permissions',
    'fail',
    'a caller whose job replaces the permissions of the workflow',
    built(caller('permissions: write-all', '\n    permissions: {contents: read, id-token: write}')),
    'does not grant `attestations: write` to its job',
    `Set \`permissions: ${all}\` in the job "image"`,
  ],
  [
    'signing-permissions',
    'fail',
    'an action that must sign',
    built(step('', ', attest: true')),
    'does not grant `id-token: write` and `attestations: write`',
    `permissions: ${all}`,
  ],
  [
    'signing-permissions',
    'fail',
    'an action whose launcher requires provenance',
    { ...built(step('    permissions: {contents: read}\n')), ...requiring },
    'does not grant `id-token: write` and `attestations: write`',
    'instead of its present permissions',
  ],
])

describeHealthy([
  ['a caller that grants all permissions', built(caller('', `\n    permissions: ${all}`))],
  ['a caller whose workflow grants all permissions', built(caller(`permissions: ${all}`))],
  ['a caller that grants everything', built(caller('permissions: write-all'))],
  ['an action that need not sign', built(step(''))],
  ['an action that does not sign', { ...built(step('', ', attest: false')), ...requiring }],
  ['an action that may sign', { ...built(step(`    permissions: ${all}\n`)), ...requiring }],
])

test('states that a run of a called workflow does not start', () => {
  const [problem] = findProblems(built(caller('')))
  expect(problem?.why).toContain('startup failure')
})
