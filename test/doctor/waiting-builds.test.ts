import { expect, test } from '@jest/globals'
import { checkWaitingBuilds } from '../../src/doctor/checks/waiting-builds.ts'
import type { Facts } from '../../src/doctor/facts/facts.ts'
import { healthyFacts, launcherWorkflow, sourceWorkflow, workflow } from './healthy-facts.ts'
import { rights, yaml } from './problem-cases.ts'

const waitingBuild = sourceWorkflow.replace('with: {', 'with: {wait: true, ')
const check = (source: Partial<Facts['source']>, launcher: Partial<Facts['launcher']> = {}) => {
  const facts = healthyFacts()
  return checkWaitingBuilds({
    ...facts,
    source: { ...facts.source, ...source },
    launcher: { ...facts.launcher, ...launcher },
  })
}

test('names the workflow that can find and read the runs', () => {
  expect(check({ workflows: yaml(waitingBuild) }).map(({ verdict, what }) => [verdict, what])).toEqual([
    ['pass', '.github/workflows/w.yml of science/model can find and read the runs of science/launcher'],
  ])
})

test('explains how to identify the event, and where the build waits', () => {
  const workflows = yaml(launcherWorkflow.replace(/^run-name.+\n/, ''))
  expect(check({ workflows: yaml(waitingBuild) }, { workflows })).toEqual([
    {
      check: 'waiting-builds',
      verdict: 'fail',
      what: '.github/workflows/w.yml waits for the launcher, but .github/workflows/w.yml of science/launcher does not identify the event in its run-name',
      why: 'GitHub has no other way to find the run that belongs to an event. The build pushes its image and then fails.',
      fix: "Set `run-name: Update image (${{ github.event.client_payload.correlation || 'manual' }})` at the top level of .github/workflows/w.yml:1, or remove `wait` from .github/workflows/w.yml:7.",
    },
  ])
})

test('reports only the token if the launcher has no handler', () => {
  expect(check({ workflows: yaml(waitingBuild) }, { workflows: [], sender: rights(true, false) })).toEqual([
    {
      check: 'waiting-builds',
      verdict: 'fail',
      what: '.github/workflows/w.yml waits for the launcher, but the token is not allowed to read the workflow runs of science/launcher',
      why: 'The build pushes the image, but fails before it sends the event.',
      fix: 'Grant the token "Actions: Read-only" on science/launcher (for a GitHub App: Actions: read), or remove `wait` from .github/workflows/w.yml:7.',
    },
  ])
})

test('cannot check a private launcher without the token', () => {
  const [finding] = check({ workflows: yaml(waitingBuild) }, { sender: undefined, isPrivate: true })
  expect(finding).toMatchObject({
    verdict: 'warn',
    what: '.github/workflows/w.yml waits for the launcher, but the doctor could not determine whether the token is allowed to read its workflow runs: the token was not provided',
  })
})

const dispatchWorkflow = `on: workflow_run
jobs:
  notify:
    steps:
      - uses: actions/checkout@v5
      - uses: underworldcode/binder-actions/actions/dispatch-launcher-update@v1
        with: {wait: true}
`

const callingWorkflow = `on: push
jobs:
  image:
    uses: underworldcode/binder-actions/.github/workflows/binder-image.yaml@v1
    with: {wait: true}
`

test.each([
  ['that only notifies the launcher after other steps', true, dispatchWorkflow],
  ['that calls the reusable workflow', true, callingWorkflow],
  ['that does not wait', false, sourceWorkflow],
  ['with other actions that wait', false, dispatchWorkflow.replace(/- uses: u.*/, '- uses: a/b@v1')],
])('a workflow %s waits for the launcher: %s', (_name, isWaiting, text) => {
  const what = isWaiting ? 'w0.yml of science/model can find' : 'No workflow of science/model waits'
  expect(check({ workflows: [workflow('w0.yml', text)] })[0]?.what).toContain(what)
})

test('ignores a disabled workflow that waits if an enabled workflow builds', () => {
  const workflows = [
    workflow('old.yml', waitingBuild, 'disabled_manually'),
    workflow('new.yml', sourceWorkflow),
  ]
  expect(check({ workflows })[0]?.what).toMatch(/^No workflow/)
})

test('counts a disabled workflow that waits if no enabled workflow builds or waits', () => {
  const workflows = [
    workflow('image.yml', waitingBuild, 'disabled_manually'),
    workflow('lint.yml', 'on: push\njobs: {a: {steps: [{run: make lint}]}}\n'),
  ]
  expect(check({ workflows })[0]?.what).toMatch(/^image\.yml of science\/model can find/)
})
