import { expect, test } from '@jest/globals'
import { image, launcherWorkflow, workflow } from './healthy-facts.ts'
import { describeHealthy, describeProblems, type FactsChange, findProblems } from './problem-cases.ts'

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
/** Returns a change to a launcher whose update has these inputs. */
function requiringBy(inputs: string): FactsChange {
  const text = `${launcherWorkflow}        with: {${inputs}}\n`
  return { launcher: { workflows: [workflow('.github/workflows/update.yml', text)] } }
}
const requiring = requiringBy('source-repository: science/model')
const everyPermission = '{contents: read, packages: write, id-token: write, attestations: write}'
const job = 'The job "image" in .github/workflows/image.yml of science/model is not granted'

describeProblems([
  [
    'signing-permissions',
    'fail',
    'an action that must sign',
    built(step('', ', attest: true')),
    `${job} \`id-token: write\`, \`attestations: write\``,
    'to the `permissions` of the job in .github/workflows/image.yml:4.',
  ],
  [
    'signing-permissions',
    'fail',
    'an action whose launcher requires provenance',
    { ...built(step('    permissions: {contents: read, id-token: write}\n')), ...requiring },
    `${job} \`attestations: write\``,
    'Add `attestations: write` to the `permissions` of the job in .github/workflows/image.yml:6.',
  ],
  [
    'signing-permissions',
    'fail',
    'an action with `attest` in an expression, whose launcher requires provenance',
    { ...built(step('', ', attest: "${{ inputs.sign }}"')), ...requiring },
    `${job} \`id-token: write\`, \`attestations: write\``,
    'to the `permissions` of the job in .github/workflows/image.yml:4.',
  ],
  [
    'signing-permissions',
    'fail',
    'permissions in an expression, which GitHub does not evaluate',
    built(
      step(
        '    permissions: {id-token: "${{ inputs.access }}", attestations: "${{ \'write\' }}"}\n',
        ', attest: true',
      ),
    ),
    `${job} \`id-token: write\`, \`attestations: write\``,
    'to the `permissions` of the job in .github/workflows/image.yml:6.',
  ],
])

test.each([
  ['source-repository: science/model', true],
  ['source-repository: science/model, require-provenance: auto', true],
  ['source-repository: science/model, require-provenance: false', false],
  ['require-provenance: true', true],
  ['require-provenance: auto', false],
  ["source-repository: ''", false],
  ['token: x', false],
])('an update with the inputs `%s` requires a signature: %s', (inputs, isRequired) => {
  const found = findProblems({ ...built(step('')), ...requiringBy(inputs) })
  expect(found.map(({ check }) => check)).toEqual(isRequired ? ['signing-permissions'] : [])
})

test('a job with other steps must be able to sign as well', () => {
  const text = step('', ', attest: true').replace('    steps:\n', '    steps:\n      - run: date\n')
  expect(findProblems(built(text)).map(({ check }) => check)).toEqual(['signing-permissions'])
})

describeHealthy([
  ['an action that does not have to sign', built(step(''))],
  ['an action that does not sign', { ...built(step('', ', attest: false')), ...requiring }],
  ['an action that pushes nothing', { ...built(step('', ', push: false')), ...requiring }],
  ['an action that can sign', { ...built(step(`    permissions: ${everyPermission}\n`)), ...requiring }],
])
