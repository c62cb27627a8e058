import { expect, test } from '@jest/globals'
import { checkDisabledWorkflows } from '../../src/doctor/checks/disabled-workflows.ts'
import type { Facts } from '../../src/doctor/facts/facts.ts'
import { parseWorkflow } from '../../src/workflows/workflow.ts'
import { healthyFacts, image, launcherWorkflow, sourceWorkflow, workflow } from './healthy-facts.ts'

const check = (
  source: Partial<Facts['source']> | undefined,
  launcher: Partial<Facts['launcher']> | undefined = undefined,
) => {
  const facts = healthyFacts()
  const changes = { source: { ...facts.source, ...source }, launcher: { ...facts.launcher, ...launcher } }
  return checkDisabledWorkflows({ ...facts, ...changes })
}
const texts = (findings: ReturnType<typeof check>) => findings.map(({ verdict, what }) => [verdict, what])
const schedule = "on: {schedule: [{cron: '1 2 * * 3'}]}\n"
const step = (uses: string) => `      - uses: ${uses}\n`
const scheduledWorkflow = (...uses: readonly string[]) =>
  `${schedule}jobs:\n  a:\n    steps:\n${uses.map(step).join('')}`
const ourAction = 'underworldcode/binder-actions/actions/test-launch@v1'

test('describes a scheduled check of the source that is disabled', () => {
  const { workflows } = healthyFacts().source
  const disabledWorkflow = workflow(
    '.github/workflows/check.yml',
    scheduledWorkflow(ourAction),
    'disabled_manually',
  )
  expect(check({ workflows: [...workflows, disabledWorkflow] })).toEqual([
    {
      check: 'disabled-workflows',
      verdict: 'warn',
      what: '.github/workflows/check.yml of science/model is disabled',
      why: 'The schedule no longer starts the workflow, so its checks and repairs do not run.',
      fix: 'Run `gh workflow enable check.yml --repo science/model`, or click "Enable workflow" at https://github.com/science/model/actions/workflows/check.yml.',
    },
  ])
})

test.each([
  ['a disabled schedule with other actions', false, scheduledWorkflow('actions/checkout@v4')],
  [
    'a disabled schedule whose steps include one of our actions',
    true,
    scheduledWorkflow('actions/checkout@v4', ourAction),
  ],
  [
    'a disabled workflow without a schedule',
    false,
    scheduledWorkflow(ourAction).replace(schedule, 'on: workflow_dispatch\n'),
  ],
  ['a disabled schedule with a script', false, `${schedule}jobs: {a: {steps: [{run: date}]}}\n`],
])('reports %s: %s', (_name, isReported, text) => {
  const disabledWorkflow = workflow('.github/workflows/check.yml', text, 'disabled_manually')
  const findings = check(undefined, { workflows: [...healthyFacts().launcher.workflows, disabledWorkflow] })
  expect(findings.filter(({ verdict }) => verdict !== 'pass')).toHaveLength(isReported ? 1 : 0)
})

test('reports a disabled handler with a schedule once, and names the schedule to move', () => {
  const path = '.github/workflows/update.yml'
  const text = launcherWorkflow.replace('on:\n', "on:\n  schedule: [{cron: '1 2 * * 3'}]\n")
  const handlers = ['other.yml', path].map(name => workflow(name, text, 'disabled_inactivity'))
  const findings = check(undefined, { workflows: handlers })
  expect(findings).toHaveLength(2)
  expect(findings[1]).toEqual({
    check: 'disabled-workflows',
    verdict: 'fail',
    what: '.github/workflows/update.yml of science/launcher is disabled after 60 days without activity',
    why: 'No event starts a disabled workflow, so images are not built or the launcher is not updated.',
    fix: 'Run `gh workflow enable update.yml --repo science/launcher`, or click "Enable workflow" at https://github.com/science/launcher/actions/workflows/update.yml. Move `schedule:` from .github/workflows/update.yml:3 into a separate file.',
  })
})

test('does not recommend moving the schedule of a handler that a person disabled', () => {
  const disabledWorkflow = workflow('.github/workflows/update.yml', launcherWorkflow, 'disabled_manually')
  const [finding] = check(undefined, { workflows: [disabledWorkflow] })
  expect(finding?.fix).toMatch(/update\.yml\.$/)
})

const dockerBuild = `on: push\njobs: {a: {steps: [{run: docker build -t ${image} . && docker push ${image}}]}}\n`

test('an enabled build with another tool does not replace a build with this action that is disabled for inactivity', () => {
  const path = '.github/workflows/image.yml'
  const otherBuild = workflow('.github/workflows/docker.yml', dockerBuild)
  const inactiveBuild = workflow(path, sourceWorkflow, 'disabled_inactivity')
  expect(texts(check({ workflows: [otherBuild, inactiveBuild] }))).toEqual([
    ['fail', `${path} of science/model is disabled after 60 days without activity`],
  ])
  const manuallyDisabledBuild = workflow(path, sourceWorkflow, 'disabled_manually')
  expect(texts(check({ workflows: [otherBuild, manuallyDisabledBuild] }))).toEqual([
    ['pass', 'The workflows that build and update are enabled'],
  ])
})

test('reports all builds if all are disabled, even if the build with this action was disabled manually', () => {
  const workflows = [
    workflow('docker.yml', dockerBuild, 'disabled_inactivity'),
    workflow('image.yml', sourceWorkflow, 'disabled_manually'),
  ]
  expect(texts(check({ workflows }))).toEqual([
    ['fail', 'docker.yml of science/model is disabled after 60 days without activity'],
    ['fail', 'image.yml of science/model is disabled'],
  ])
})

test('does not pass if the state of a workflow is unknown', () => {
  const workflowWithoutState = parseWorkflow('.github/workflows/image.yml', sourceWorkflow, undefined)
  expect(check({ workflows: workflowWithoutState === undefined ? [] : [workflowWithoutState] })).toEqual([])
})
