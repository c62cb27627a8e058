import { expect, test } from '@jest/globals'
import { image, launcherWorkflow, workflow } from './healthy-facts.ts'
import { describeHealthy, describeProblems, type FactsChange, findProblems } from './problem-cases.ts'

const buildWorkflow = (permissions: string, inputs = '') => `on:
  push: {branches: [main, development], tags: ['v*']}
jobs:
  image:
    runs-on: ubuntu-latest
${permissions}    steps:
      - uses: underworldcode/binder-actions@v1
        with: {image: ${image}, file: container/Dockerfile, launcher-repository: science/launcher${inputs}}
`
const sourceWith = (text: string): FactsChange => ({
  source: { workflows: [workflow('.github/workflows/image.yml', text)] },
})
/** Returns a change to a launcher whose update has these inputs. */
function launcherWithInputs(inputs: string): FactsChange {
  const text = `${launcherWorkflow}        with: {${inputs}}\n`
  return { launcher: { workflows: [workflow('.github/workflows/update.yml', text)] } }
}
const requirement = launcherWithInputs('source-repository: science/model')
const everyPermission = '{contents: read, packages: write, id-token: write, attestations: write}'
const job = 'The job "image" in .github/workflows/image.yml of science/model is not granted'

describeProblems([
  [
    'signing-permissions',
    'fail',
    'an action that must sign',
    sourceWith(buildWorkflow('', ', attest: true')),
    `${job} \`id-token: write\`, \`attestations: write\``,
    'to the `permissions` of the job in .github/workflows/image.yml:4.',
  ],
  [
    'signing-permissions',
    'fail',
    'an action whose launcher requires provenance',
    { ...sourceWith(buildWorkflow('    permissions: {contents: read, id-token: write}\n')), ...requirement },
    `${job} \`attestations: write\``,
    'Add `attestations: write` to the `permissions` of the job in .github/workflows/image.yml:6.',
  ],
  [
    'signing-permissions',
    'fail',
    'an action with `attest` in an expression, whose launcher requires provenance',
    { ...sourceWith(buildWorkflow('', ', attest: "${{ inputs.sign }}"')), ...requirement },
    `${job} \`id-token: write\`, \`attestations: write\``,
    'to the `permissions` of the job in .github/workflows/image.yml:4.',
  ],
  [
    'signing-permissions',
    'fail',
    'permissions in an expression, which GitHub does not evaluate',
    sourceWith(
      buildWorkflow(
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
  const problems = findProblems({ ...sourceWith(buildWorkflow('')), ...launcherWithInputs(inputs) })
  expect(problems.map(({ check }) => check)).toEqual(isRequired ? ['signing-permissions'] : [])
})

test('a job with other steps must be able to sign as well', () => {
  const text = buildWorkflow('', ', attest: true').replace('    steps:\n', '    steps:\n      - run: date\n')
  expect(findProblems(sourceWith(text)).map(({ check }) => check)).toEqual(['signing-permissions'])
})

describeHealthy([
  ['an action that does not have to sign', sourceWith(buildWorkflow(''))],
  ['an action that does not sign', { ...sourceWith(buildWorkflow('', ', attest: false')), ...requirement }],
  ['an action that pushes nothing', { ...sourceWith(buildWorkflow('', ', push: false')), ...requirement }],
  [
    'an action that can sign',
    { ...sourceWith(buildWorkflow(`    permissions: ${everyPermission}\n`)), ...requirement },
  ],
])
