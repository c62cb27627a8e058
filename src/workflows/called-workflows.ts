import type { Workflow, WorkflowJob } from './workflow.ts'

const local = /^\.\/(\.github\/workflows\/[^/]+\.ya?ml)$/

/**
 * The workflows, with the steps of those that they call from their own repository: what one does it may have put into a
 * file of its own. What that one calls in turn is not followed.
 */
export function withCalled(workflows: readonly Workflow[]): Workflow[] {
  const byPath = new Map(workflows.map(workflow => [workflow.path, workflow]))
  return workflows.map(workflow => {
    const jobs = workflow.jobs.map((job): WorkflowJob => {
      const called = job.steps.flatMap(({ uses = '' }) => byPath.get(local.exec(uses)?.[1] ?? '') ?? [])
      return { ...job, steps: [...job.steps, ...called.flatMap(({ steps }) => steps)] }
    })
    return { ...workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) }
  })
}
