import { image } from './healthy-facts.ts'
import { describeHealthy, describeProblems, type FactsChange, yaml } from './problem-cases.ts'

const everyPermission = 'contents: read, packages: write, id-token: write, attestations: write'

/** Returns a source whose workflow calls binder-image.yml, with these lines in the workflow and in its job. */
function withCall(workflowLines: string, jobLines: string): FactsChange {
  const text = `on:
  push: {branches: [main, development], tags: ['v*']}
${workflowLines}jobs:
  image:
    uses: underworldcode/binder-actions/.github/workflows/binder-image.yml@v1
${jobLines}    with: {image: ${image}, file: container/Dockerfile, launcher-repository: science/launcher}
`
  return { source: { workflows: yaml(text) } }
}

const message = 'The job "image" in .github/workflows/w.yml of science/model calls binder-image.yml without'

describeProblems([
  [
    'called-workflows',
    'fail',
    'a job without the permissions for signing',
    withCall('permissions: {}\n', '    permissions: {contents: read, packages: write}\n'),
    `${message} \`id-token: write\`, \`attestations: write\``,
    'Add `id-token: write`, `attestations: write` to the `permissions` of the job in .github/workflows/w.yml:7.',
  ],
  [
    'called-workflows',
    'fail',
    'a job whose own permissions replace those of the workflow',
    withCall(`permissions: {${everyPermission}}\n`, '    permissions: {packages: write}\n'),
    `${message} \`contents: read\`, \`id-token: write\`, \`attestations: write\``,
    'Add `contents: read`',
  ],
  [
    'called-workflows',
    'fail',
    'a workflow without permissions, which cannot get an identity token in any repository',
    withCall('', ''),
    message,
    'to the `permissions` of the job in .github/workflows/w.yml:4.',
  ],
  [
    'called-workflows',
    'fail',
    'a workflow with read access only',
    withCall('permissions: read-all\n', ''),
    `${message} \`packages: write\``,
    '`attestations: write`',
  ],
])

describeHealthy([
  ['a job with every permission', withCall('permissions: {}\n', `    permissions: {${everyPermission}}\n`)],
  ['a workflow with every permission', withCall(`permissions: {${everyPermission}}\n`, '')],
  ['a workflow with write access to everything', withCall('permissions: write-all\n', '')],
])
