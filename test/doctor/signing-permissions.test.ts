import { image, launcherWorkflow, workflow } from './healthy-facts.ts'
import { describeHealthy, describeProblems, type FactsChange } from './problem-cases.ts'

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
/** Change to a launcher that requires signed provenance. */
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

describeHealthy([
  ['an action that does not have to sign', built(step(''))],
  ['an action that does not sign', { ...built(step('', ', attest: false')), ...requiring }],
  ['an action that pushes nothing', { ...built(step('', ', push: false')), ...requiring }],
  ['an action that can sign', { ...built(step(`    permissions: ${all}\n`)), ...requiring }],
])
