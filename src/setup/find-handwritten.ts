import type { Workflow, WorkflowStep } from '../workflows/workflow.ts'
import { updatesWithOurActions } from './launcher-files.ts'
import { buildsWithOurActions } from './source-workflow.ts'
import type { FoundWorkflow } from './survey-source.ts'

const usesBuildPush = /^docker\/build-push-action@/
const usesDispatch = /^peter-evans\/repository-dispatch@/
const sendsEvent = /\brepos\/[^\s"'`]{1,200}\/dispatches\b/

/** Hand-written workflow that builds the image, and the steps that build it. */
export interface HandwrittenBuild {
  readonly found: FoundWorkflow
  /** Steps that push an image with docker/build-push-action. A step of a matrix job is listed once. */
  readonly builds: readonly [WorkflowStep, ...WorkflowStep[]]
}

/** Step that notifies the launcher, and the workflow that contains it. */
export interface HandwrittenEvent {
  readonly workflow: Workflow
  readonly step: WorkflowStep
}

/** Finds a workflow that builds with docker/build-push-action, preferably one that also sends an event. */
export function findHandwrittenBuild(workflows: readonly FoundWorkflow[]): HandwrittenBuild | undefined {
  const builds = workflows
    .filter(({ workflow }) => !buildsWithOurActions(workflow))
    .flatMap(found => {
      const [first, ...others] = distinct(found.workflow.steps.filter(pushesImage))
      return first === undefined ? [] : [{ found, builds: [first, ...others] as const }]
    })
  return builds.find(({ found }) => found.workflow.steps.some(isEventStep)) ?? builds[0]
}

/** Finds the step that notifies the launcher, in any workflow. */
export function findHandwrittenEvent(workflows: readonly FoundWorkflow[]): HandwrittenEvent | undefined {
  const events = workflows.flatMap(({ workflow }) =>
    workflow.steps.filter(isEventStep).map(step => ({ workflow, step })),
  )
  return events[0]
}

/** Finds the launcher's workflow that updates `FROM` on a `repository_dispatch` event. */
export function findHandwrittenUpdate(workflows: readonly FoundWorkflow[]): FoundWorkflow | undefined {
  const handlers = workflows.filter(
    ({ workflow }) => workflow.trigger.dispatchTypes !== undefined && !updatesWithOurActions(workflow),
  )
  return handlers.find(({ workflow }) => workflow.steps.some(editsDockerfile))
}

/** Returns whether a step uses docker/build-push-action. */
export function isBuildPush({ uses = '' }: WorkflowStep): boolean {
  return usesBuildPush.test(uses)
}

/** Returns whether a step sends a `repository_dispatch` event. */
export function isEventStep({ uses = '', run = '' }: WorkflowStep): boolean {
  return usesDispatch.test(uses) || sendsEvent.test(run)
}

/** Returns whether a line of the script changes a Dockerfile with sed. */
function editsDockerfile({ run = '' }: WorkflowStep): boolean {
  return run.split('\n').some(line => /\bsed\b/.test(line) && /Dockerfile|FROM/.test(line))
}

function pushesImage(step: WorkflowStep): boolean {
  const { push = 'false', outputs = '' } = step.with
  return isBuildPush(step) && (String(push) !== 'false' || /push=true|type=registry/.test(String(outputs)))
}

/** Removes duplicates. A step of a matrix job occurs once for each combination of the matrix. */
function distinct(steps: readonly WorkflowStep[]): WorkflowStep[] {
  return steps.filter((step, index) => steps.findIndex(({ line }) => line === step.line) === index)
}
