import { expect, test } from '@jest/globals'
import { checkClonedCode } from '../../src/doctor/checks/cloned-code.ts'
import { runChecks } from '../../src/doctor/run-checks.ts'
import { healthyFacts, sourceWorkflow } from './healthy-facts.ts'
import { describeHealthy, describeProblems, type FactsChange, findProblems, yaml } from './problem-cases.ts'

const url = 'https://github.com/science/model'
const withClone = (instructions: string, workflow = sourceWorkflow): FactsChange => ({
  source: {
    workflows: yaml(workflow),
    buildFiles: new Map([['container/Dockerfile', `FROM base\n${instructions}\n`]]),
  },
})
const withArgument = sourceWorkflow.replace('with: {', 'with: {revision-arg: COMMIT, ')

describeProblems([
  [
    'cloned-code',
    'warn',
    'a clone of the head of a branch',
    withClone(`RUN git clone ${url} /model`),
    'container/Dockerfile of science/model, line 2, clones the repository without checking out the commit',
    `Set \`revision-arg: REVISION\` in the build and change container/Dockerfile as follows:
      \`+ARG REVISION\`
      \`-RUN git clone ${url} /model\`
      \`+RUN git clone ${url} /model && git -C /model fetch origin "$REVISION" && git -C /model checkout --detach FETCH_HEAD\``,
  ],
  [
    'cloned-code',
    'warn',
    'an argument that the workflow names but the clone does not use',
    withClone(`ARG COMMIT\nRUN pip install git+${url}`, withArgument),
    'line 3, clones the repository',
    `\`+RUN pip install git+${url}@\${COMMIT}\``,
  ],
])

test('recommends another argument if the name in the workflow is not a valid name', () => {
  const invalidWorkflow = sourceWorkflow.replace('with: {', 'with: {revision-arg: build-COMMIT, ')
  const [problem] = findProblems(withClone(`RUN git clone ${url} /model`, invalidWorkflow))
  expect(problem?.fix).toContain('Set `revision-arg: REVISION` in the build')
})

describeHealthy([
  ['a clone of the commit', withClone(`ARG COMMIT\nRUN pip install git+${url}@$COMMIT`, withArgument)],
  ['a clone of another repository', withClone('RUN git clone https://github.com/other/tool /tool')],
])

test.each([
  ['has no Dockerfile', new Map()],
  [
    'has a Dockerfile that cannot be parsed',
    new Map([['container/Dockerfile', 'FROM base\nCOPY <<EOF /x\n']]),
  ],
])('returns no finding for a source that %s', (_name, buildFiles) => {
  const { source, ...others } = healthyFacts()
  expect(checkClonedCode({ ...others, source: { ...source, buildFiles } })).toEqual([])
})

test('passes for a clone of the built commit', () => {
  const facts = healthyFacts()
  const { source } = withClone(`ARG COMMIT\nRUN pip install git+${url}@$COMMIT`, withArgument)
  const findings = runChecks({ ...facts, source: { ...facts.source, ...source } })
  expect(findings.filter(({ check }) => check === 'cloned-code')).toEqual([
    expect.objectContaining({
      verdict: 'pass',
      what: 'container/Dockerfile of science/model checks out the commit being built',
    }),
  ])
})
