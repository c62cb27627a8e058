import { describe, expect, test } from '@jest/globals'
import { checkShellInjection } from '../../src/doctor/checks/shell-injection.ts'
import { mergeSimilar } from '../../src/doctor/report/merge-similar.ts'
import { expectLinear } from '../expect-linear.ts'
import { healthyFacts, launcherWorkflow, workflow } from './healthy-facts.ts'
import { describeHealthy, describeProblems, type FactsChange, findProblems } from './problem-cases.ts'

/** Returns a launcher without problems that has an additional workflow with a step. */
const withStep = (step: unknown): FactsChange => ({
  launcher: {
    workflows: [
      ...healthyFacts().launcher.workflows,
      workflow('.github/workflows/w.yml', `on: push\njobs: {a: {steps: [${JSON.stringify(step)}]}}\n`),
    ],
  },
})
const withScript = (run: string) => withStep({ run })

describeProblems([
  [
    'shell-injection',
    'fail',
    'a payload in a shell',
    withScript('SHA=${{ github.event.client_payload.sha }}'),
    '.github/workflows/w.yml:2 of science/launcher inserts ${{ github.event.client_payload.sha }} into a shell script',
    "env: {VALUE: '${{ github.event.client_payload.sha }}'}",
  ],
  [
    'shell-injection',
    'fail',
    'a payload in a call to format, with quotes that the fix doubles',
    withScript("echo ${{ format('{0}}}', github.event.client_payload.branch) }}"),
    "inserts ${{ format('{0}}}', github.event.client_payload.branch) }} into a shell",
    "env: {VALUE: '${{ format(''{0}}}'', github.event.client_payload.branch) }}'}",
  ],
  [
    'shell-injection',
    'fail',
    'a title in a script of github-script',
    withStep({
      uses: 'actions/github-script@v8',
      with: { script: "core.info('${{ github.event.issue.title }}')" },
    }),
    'inserts ${{ github.event.issue.title }} into a script',
    'read VALUE from the environment',
  ],
])

test.each([
  "github.event['client_payload'].branch",
  'GitHub.Event.Client_Payload.Branch',
  'github . event . client_payload . branch',
  'github.event.client_payload[inputs.which]',
  'toJSON(github.event)',
  'toJson( github )',
  'toJSON(github.event.client_payload)',
  'toJSON(github.event.commits)',
  'toJSON(github.event.*)',
  'github.head_ref',
  'github.head_ref || github.ref_name',
  "github['head_ref']",
  'github.event.workflow_run.head_branch',
  'github.event.workflow_run.head_commit.message',
  'github.event.workflow_run.display_title',
  'github.event.commits[0].message',
  'github.event.commits.*.author.name',
  "join(github.event.commits.*.message, ', ')",
  'github.event.head_commit.author.email',
  'github.event.issue.title',
  'github.event.pull_request.body',
  'github.event.pull_request.head.ref',
  'github.event.pull_request.head.label',
  'github.event.pull_request.head.repo.default_branch',
  'github.event.comment.body',
  'github.event.review.body',
  'github.event.review_comment.body',
  'github.event.discussion.title',
  'github.event.pages[0].page_name',
  "github.event_name == 'push' && 'main' || github.head_ref",
  'inputs.a && (github.event.issue.title)',
  "format('it''s {0}', github.head_ref)",
])('finds an untrusted value in %s', expression => {
  const text = `\${{ ${expression} }}`
  const problems = findProblems(withScript(`echo '\${{ github.sha }}' "${text}"`))
  expect(problems.map(({ check, verdict }) => `${verdict} ${check}`)).toEqual(['fail shell-injection'])
  expect(problems[0]?.what).toContain(`inserts ${text} into a shell script`)
})

describeHealthy([
  [
    'a payload in an env',
    withStep({ run: 'echo "$SHA"', env: { SHA: '${{ github.event.client_payload.sha }}' } }),
  ],
  ['a payload given to an action', withStep({ uses: 'a/b@v1', with: { script: '${{ github.head_ref }}' } })],
  ...[
    '${{ github.ref_name }}',
    '${{ github.event.repository.name }} ${{ github.event.repository.default_branch }}',
    '${{ github.event.pull_request.base.ref }} ${{ github.event.pull_request.number }}',
    "${{ 'github.head_ref' }} ${{ format('it''s github.head_ref') }}",
    '${{ env.github }} ${{ steps.github.outputs.head_ref }}',
    "${{ contains(github.event.pull_request.title, '[skip]') }}",
    "${{ github.head_ref == 'main' }} ${{ 'main' != github.head_ref }}",
    "${{ github.head_ref && 'pull request' || 'push' }} ${{ !github.head_ref }}",
    '${{ github.event.client_payload && 1 }}',
    'echo github.head_ref }}',
    // GitHub rejects a file with an unclosed expression.
    'echo ${{ github.head_ref',
    "echo ${{ 'never closed }} ${{ github.head_ref }}",
  ].map((run): [string, FactsChange] => [`a script with ${run}`, withScript(run)]),
])

describe('reads in linear time a script that consists of', () => {
  const name = 'github.event.pull_request.title '
  test.each([
    ['an unclosed expression', size => `\${{ ${name.repeat(size / 5)}`],
    ['names in one expression', size => `\${{ ${name.repeat(size / 5)} }}`],
    ['openings of expressions', size => '${{ '.repeat(size)],
    ['empty expressions', size => '${{ }}'.repeat(size)],
    ['brackets', size => `\${{ ${'github['.repeat(size)} }}`],
    ['open parentheses', size => `\${{ ${'toJSON(('.repeat(size)} }}`],
    ['quotes', size => `\${{ ${"'a' ".repeat(size)} }}`],
    ['dots', size => `\${{ github${' .'.repeat(size)} }}`],
    ['blanks', size => `\${{ github${' '.repeat(4 * size)}x }}`],
    ['a long name', size => `\${{ ${'github.event'.repeat(size / 2)} }}`],
  ] as [string, (size: number) => string][])('%s', (_name, write) => {
    expectLinear(12_000, size => {
      const original = workflow('w.yml', launcherWorkflow)
      const step = { uses: undefined, run: write(size), with: {}, line: undefined }
      const change = { launcher: { workflows: [{ ...original, steps: [...original.steps, step] }] } }
      return () => void findProblems(change)
    })
  })
})

test('quotes only the beginning of a long expression', () => {
  const [finding] = findProblems(withScript(`\${{ format('${'x'.repeat(5000)}', github.head_ref) }}`))
  expect(finding?.what).toContain("inserts ${{ format('xxx")
  expect(finding?.what.length).toBeLessThan(300)
})

const check = (...steps: readonly object[]) => {
  const text = `on: push\njobs:\n  a:\n    steps:\n${steps.map(step => `      - ${JSON.stringify(step)}\n`).join('')}`
  const facts = healthyFacts()
  const launcher = { ...facts.launcher, workflows: [workflow('w.yml', text)] }
  return mergeSimilar(checkShellInjection({ ...facts, launcher }))
}
const title = '${{ github.event.issue.title }}'

test('explains how to pass an untrusted value to a shell', () => {
  expect(check({ run: `echo ${title}` })).toEqual([
    {
      check: 'shell-injection',
      verdict: 'fail',
      what: `w.yml:5 of science/launcher inserts ${title} into a shell script`,
      why: "Anyone who can send an event or name a branch can run commands in the script with the workflow's token.",
      fix: `In w.yml:5, pass the value to the step with \`env: {VALUE: '${title}'}\` and use "$VALUE" in the script. update-launcher-sha needs no script.`,
    },
  ])
})

test('lists the steps that insert untrusted values', () => {
  expect(
    check({ run: `echo ${title}` }, { run: 'date' }, { run: `cat ${title}` }).map(({ what }) => what),
  ).toEqual(['2 steps of science/launcher insert untrusted values into a script: w.yml:5, w.yml:7'])
})

test.each([
  ['the input of another action', { uses: 'other/actions/github-script@v1', with: { script: title } }],
  ['a script that is not text', { uses: 'actions/github-script@v8', with: { script: [title] } }],
  ['a github-script without a script', { uses: 'actions/github-script@v8', with: {} }],
])('ignores %s', (_name, step) => {
  expect(check(step).map(({ verdict }) => verdict)).toEqual(['pass'])
})

test('quotes an expression of up to 120 characters', () => {
  const expression = (length: number) => `\${{ github.event.issue.title || '${'x'.repeat(length - 37)}' }}`
  const shortExpression = expression(120)
  expect(shortExpression).toHaveLength(120)
  expect(check({ run: shortExpression })[0]?.what).toContain(` inserts ${shortExpression} into `)
  const longExpression = expression(121)
  expect(check({ run: longExpression })[0]?.what).toContain(` inserts ${longExpression.slice(0, 120)}… into `)
})
