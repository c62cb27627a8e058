import { foundValue } from '../../src/doctor/facts/facts.ts'
import { healthyFacts, lastRun, launcherWorkflow, now, sourceWorkflow, workflow } from './healthy-facts.ts'
import {
  describeHealthy,
  describeProblems,
  type FactsChange,
  outage,
  type ProblemCase,
  rights,
  yaml,
} from './problem-cases.ts'

const hour = 3_600_000
const day = 24 * hour
const waitingWorkflow = sourceWorkflow
  .replace('binder-actions@v1', 'binder-actions/actions/dispatch-launcher-update@v1')
  .replace('with: {', 'with: {wait: true, ')
const oldBuild = sourceWorkflow.replace('with: {', 'with: {wait: true, ')
const docsBuild = 'on: push\njobs: {a: {steps: [{run: docker build -t docs docs}]}}\n'
/** Workflow that builds an image, and workflow that waits for the launcher. */
const waitingWorkflows = [...yaml(sourceWorkflow), ...yaml(waitingWorkflow)]
const weeklyCheck = `on: {schedule: [{cron: '1 2 * * 3'}]}
jobs: {doctor: {uses: underworldcode/binder-actions/.github/workflows/doctor.yml@v1}}
`
/** Returns a launcher without problems that has a schedule and was last pushed to the given number of days ago. */
const inactiveFor = (days: number): FactsChange => ({
  launcher: {
    workflows: [...healthyFacts().launcher.workflows, workflow('.github/workflows/doctor.yml', weeklyCheck)],
    pushedAt: new Date(now - days * day).toISOString(),
  },
})

/** Returns a launcher whose workflow has a token but no permissions. */
const withToken = (token: string): FactsChange => ({
  launcher: {
    workflows: yaml(
      `${launcherWorkflow.replace('{contents: write}', '{}')}        with: {token: "${token}"}\n`,
    ),
  },
})

describeProblems([
  [
    'event-handler',
    'fail',
    'no handler on the default branch',
    { launcher: { workflows: [] } },
    'No workflow on branch "main" of science/launcher handles the event image-updated',
    'repository_dispatch: {types: [image-updated]}',
  ],
  [
    'event-handler',
    'fail',
    'a handler for another event',
    { launcher: { workflows: yaml(launcherWorkflow.replace('image-updated', 'new-image')) } },
    'handles the event image-updated',
    'repository_dispatch',
  ],
  [
    'event-handler',
    'warn',
    'a custom handler',
    { launcher: { workflows: yaml('on: repository_dispatch\njobs: {a: {steps: [{run: sed -i}]}}\n') } },
    'without update-launcher-sha',
    'actions/update-launcher-sha@v1',
  ],
  [
    'event-handler',
    'fail',
    'a handler with read-only permissions',
    { launcher: { workflows: yaml(launcherWorkflow.replace('contents: write', 'contents: read')) } },
    'does not grant its job `contents: write`',
    'permissions: {contents: write}',
  ],
  [
    'event-handler',
    'warn',
    'a handler without permissions',
    { launcher: { workflows: yaml(launcherWorkflow.replace('permissions: {contents: write}\n', '')) } },
    'does not set permissions',
    'permissions: {contents: write}',
  ],
  ...['${{ github.token }}', '${{secrets.github_token}}'].map(
    (token): ProblemCase => [
      'event-handler',
      'fail',
      `a handler with read-only permissions and the token ${JSON.stringify(token)}`,
      withToken(token),
      'does not grant its job `contents: write`',
      'permissions: {contents: write}',
    ],
  ),
  [
    'event-handler',
    'fail',
    'a handler in which another job can write',
    {
      launcher: {
        workflows: yaml(
          launcherWorkflow
            .replace('permissions: {contents: write}\n', '')
            .replace('  update:\n', '  log: {permissions: {contents: write}, steps: [{run: date}]}\n$&')
            .replace('    runs-on', '    permissions: {packages: read}\n$&'),
        ),
      },
    },
    'does not grant its job `contents: write`',
    'Add `contents: write` to the `permissions` of the job "update"',
  ],
  [
    'event-handler',
    'fail',
    'a call to the reusable workflow without the permission, which GitHub rejects with any token',
    {
      launcher: {
        workflows: yaml(
          'run-name: ${{ github.event.client_payload.correlation }}\non: repository_dispatch\npermissions: {}\njobs: {update: {uses: u/binder-actions/.github/workflows/update-launcher.yml@v1, secrets: {launcher-token: "${{ secrets.PAT }}"}}}\n',
        ),
      },
    },
    'does not grant its job `contents: write`',
    'Set `permissions: {contents: write}` at the top level',
  ],
  [
    'disabled-workflows',
    'fail',
    'a handler disabled for inactivity',
    {
      launcher: {
        workflows: [workflow('.github/workflows/update.yml', launcherWorkflow, 'disabled_inactivity')],
      },
    },
    'is disabled after 60 days without activity',
    'gh workflow enable update.yml --repo science/launcher',
  ],
  [
    'disabled-workflows',
    'fail',
    'a manually disabled build',
    { source: { workflows: [workflow('.github/workflows/image.yml', sourceWorkflow, 'disabled_manually')] } },
    '.github/workflows/image.yml of science/model is disabled',
    'gh workflow enable image.yml --repo science/model',
  ],
  [
    'disabled-workflows',
    'fail',
    'a build disabled for inactivity, and an active build of the documentation',
    {
      source: {
        workflows: [
          workflow('.github/workflows/docs.yml', docsBuild),
          workflow('.github/workflows/image.yml', sourceWorkflow, 'disabled_inactivity'),
        ],
      },
    },
    '.github/workflows/image.yml of science/model is disabled',
    'gh workflow enable image.yml --repo science/model',
  ],
  [
    'disabled-workflows',
    'warn',
    'a disabled doctor',
    {
      launcher: {
        workflows: [
          ...healthyFacts().launcher.workflows,
          workflow('.github/workflows/doctor.yml', weeklyCheck, 'disabled_inactivity'),
        ],
      },
    },
    '.github/workflows/doctor.yml of science/launcher is disabled after 60 days without activity',
    'gh workflow enable doctor.yml --repo science/launcher',
  ],
  [
    'last-update',
    'fail',
    'a run of the launcher that failed',
    { launcher: { lastRun: foundValue(lastRun('failure')) } },
    'its run ended with "failure"',
    'https://github.com/science/launcher/actions/runs/7',
  ],
  [
    'last-update',
    'fail',
    'a run of the launcher that took too long',
    { launcher: { lastRun: foundValue(lastRun('timed_out')) } },
    'its run ended with "timed_out"',
    'https://github.com/science/launcher/actions/runs/7',
  ],
  ...['cancelled', 'skipped', 'stale', 'neutral'].map(
    (conclusion): ProblemCase => [
      'last-update',
      'warn',
      `a run of the launcher that is ${conclusion}`,
      { launcher: { lastRun: foundValue(lastRun(conclusion)) } },
      `was not handled: its run ended with "${conclusion}"`,
      'https://github.com/science/launcher/actions/runs/7',
    ],
  ),
  [
    'last-update',
    'warn',
    'a run of the launcher that has not ended for days',
    { launcher: { lastRun: foundValue(lastRun(undefined)) } },
    'received has not ended yet. It was created on 2026-01-30',
    'https://github.com/science/launcher/actions/runs/7',
  ],
  [
    'schedule-inactivity',
    'warn',
    'a schedule that GitHub is about to disable',
    inactiveFor(50),
    'Nothing has been pushed to science/launcher for 50 days. Around 2026-02-11, GitHub will disable .github/workflows/doctor.yml',
    'Push a commit',
  ],
  [
    'schedule-inactivity',
    'warn',
    'a schedule in the handler',
    {
      launcher: {
        workflows: yaml(launcherWorkflow.replace('on:\n', "on:\n  schedule: [{cron: '1 2 * * 3'}]\n")),
      },
    },
    'handles the event and also has a schedule',
    'into a separate file',
  ],
  [
    'waiting-builds',
    'fail',
    'a build that waits, with a token that cannot read runs',
    { source: { workflows: waitingWorkflows }, launcher: { sender: rights(true, false) } },
    'the token is not allowed to read the workflow runs of science/launcher',
    'Actions: Read-only',
  ],
  [
    'waiting-builds',
    'warn',
    'a build that waits, with an unknown permission to read runs',
    {
      source: { workflows: waitingWorkflows },
      launcher: { sender: { ...rights(true), mayReadRuns: outage } },
    },
    'is allowed to read its workflow runs: registry.example',
    'Actions: Read-only',
  ],
  [
    'waiting-builds',
    'fail',
    'a build that waits for a run whose name does not identify the event',
    {
      source: { workflows: waitingWorkflows },
      launcher: { workflows: yaml(launcherWorkflow.replace(/^run-name.+\n/, '')) },
    },
    'does not identify the event in its run-name',
    'run-name: Update image (${{ github.event.client_payload.correlation',
  ],
])

describeHealthy([
  [
    'a run of the launcher that began an hour ago',
    { launcher: { lastRun: foundValue({ ...lastRun(undefined), createdAt: new Date(now - hour) }) } },
  ],
  [
    'a handler that calls a workflow of the launcher with the update',
    {
      launcher: {
        workflows: [
          workflow(
            '.github/workflows/on-event.yml',
            launcherWorkflow.replace(/ {4}runs-on[\s\S]*$/, '    uses: ./.github/workflows/update.yml\n'),
          ),
          workflow(
            '.github/workflows/update.yml',
            launcherWorkflow.replace(/ {2}repository_dispatch.*\n/, '  workflow_call:\n'),
          ),
        ],
      },
    },
  ],
  ['an update without permissions but with a separate token', withToken('${{ secrets.PAT }}')],
  [
    'an update in which only the job can write',
    {
      launcher: {
        workflows: yaml(
          launcherWorkflow
            .replace('{contents: write}', '{}')
            .replace('    runs-on', '    permissions: write-all\n$&'),
        ),
      },
    },
  ],
  ['a build that waits, with all requirements', { source: { workflows: waitingWorkflows } }],
  [
    'a build that waits without a token for a public launcher, whose runs are public',
    { source: { workflows: waitingWorkflows }, launcher: { sender: undefined } },
  ],
  ['a schedule and a push 40 days ago', inactiveFor(40)],
  [
    'a launcher without a schedule and with a push 100 days ago',
    { launcher: { pushedAt: new Date(now - 100 * day).toISOString() } },
  ],
  [
    'a disabled build and a disabled handler that new ones replace',
    {
      source: {
        workflows: [
          workflow('.github/workflows/docker-old.yml', oldBuild, 'disabled_manually'),
          ...healthyFacts().source.workflows,
        ],
      },
      launcher: {
        sender: rights(true, false),
        workflows: [
          workflow(
            '.github/workflows/old.yml',
            'on: {repository_dispatch: , schedule: [{cron: "1 2 * * 3"}]}\njobs: {a: {steps: [{run: sed -i}]}}\n',
            'disabled_manually',
          ),
          ...healthyFacts().launcher.workflows,
        ],
      },
    },
  ],
  [
    'a disabled workflow that neither builds nor updates',
    {
      source: {
        workflows: [
          ...healthyFacts().source.workflows,
          workflow('docs.yml', 'on: push\njobs: {}\n', 'disabled_manually'),
        ],
      },
    },
  ],
])
